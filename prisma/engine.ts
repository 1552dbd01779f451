import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Pool, PoolConfig } from 'pg';

const CHAR = 18; // PostgreSQL's internal "char", which adapter-pg refuses and the engine reads from the catalogue
const VARCHAR = 1043;

type RawResult = { fields?: { dataTypeID: number }[] };
type Connection = SqlDriverAdapter & { client: Pool; performIO(query: SqlQuery): Promise<RawResult> };

/** Two repairs of adapter-pg for the schema engine: it refuses "char" columns, and cuts a script at each semicolon, also within a function. */
function repaired(connection: Connection): Connection {
  connection.executeScript = async (script) => {
    await connection.client.query(script);
  };
  const run = connection.performIO.bind(connection);
  const read = connection.queryRaw.bind(connection);
  let chars: number[] = [];
  connection.performIO = async (query) => {
    const result = await run(query);
    chars = (result.fields ?? []).flatMap((field, i) => (field.dataTypeID === CHAR ? [i] : []));
    for (const i of chars) result.fields![i]!.dataTypeID = VARCHAR;
    return result;
  };
  connection.queryRaw = async (query) => {
    const result = await read(query);
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  return connection;
}

/** adapter-pg's own shadow database is dropped before its pool is closed, and ignores `database` beside a connection string. */
class MigratingPg extends PrismaPg {
  constructor(private readonly settings: PoolConfig) {
    super(settings);
  }

  override async connect() {
    return repaired((await super.connect()) as unknown as Connection) as never;
  }

  override async connectToShadowDb() {
    const database = `shadow_${randomUUID()}`;
    const outer: SqlDriverAdapter = await this.connect();
    await outer.executeScript(`create database "${database}"`);
    const shadow: SqlDriverAdapter = await new MigratingPg({ ...this.settings, database }).connect();
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await outer.executeScript(`drop database "${database}" with (force)`);
      await outer.dispose();
    };
    return shadow as never;
  }
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const folder = resolve('prisma/migrations');

/** The migrations of this folder, as the schema engine wants to be told of them. */
export const migrationsList = {
  baseDir: folder,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: read(folder, name, 'migration.sql') },
      },
    })),
};

/** The schema as its files say it. */
export const schemaFiles = readdirSync('prisma/schema').map((path) => ({ path, content: read('prisma/schema', path) }));

/**
 * Prisma's own schema engine as WebAssembly, so that nothing has to be downloaded. A process can open it only once, and
 * lives ten seconds longer for it.
 */
export async function openEngine(databaseUrl: string) {
  // Without a place for its last words a panic of the engine says nothing.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) } });
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = new WebAssembly.Module(readFileSync(file.replace(/\.js$/, '.wasm')));
  const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': engine as never });
  (engine as unknown as { __wbg_set_wasm(exports: unknown): void }).__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();

  const url = new URL(databaseUrl);
  const adapter = new MigratingPg({
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    ssl: url.searchParams.get('sslmode') === 'require' ? { rejectUnauthorized: false } : undefined,
  });
  return engine.SchemaEngine.new(
    { datamodels: schemaFiles.map((file): [string, string] => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

/** The SQL that leads from what the migrations make to what the schema says; an empty text when they agree. */
export async function nextMigration(databaseUrl: string): Promise<string> {
  const schemaEngine = await openEngine(databaseUrl);
  const { stdout } = await schemaEngine.diff({
    from: { tag: 'migrations', ...migrationsList },
    to: { tag: 'schemaDatamodel', files: schemaFiles },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '').trim();
}
