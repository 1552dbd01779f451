import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** Each rule, and an import that breaks it: whose file, and which file it reaches for. */
const crimes: [rule: string, from: string, to: string][] = [
  ['routes leans only on web, domain, ui, words', 'app/routes/storefront/home.ts', 'app/platform/db.ts'],
  ['web leans only on domain, platform, words', 'app/web/doors.ts', 'app/ui/Button.ts'],
  ['domain leans only on platform', 'app/domain/orders/accept.ts', 'app/words/id.ts'],
  ['platform leans only on itself', 'app/platform/db.ts', 'app/domain/money.ts'],
  ['ui leans only on words', 'app/ui/Button.ts', 'app/domain/money.ts'],
  ['jobs leans only on domain, mails, words, platform', 'app/jobs/turn.ts', 'app/web/doors.ts'],
  ['mails leans only on ui, words', 'app/mails/paid.ts', 'app/platform/db.ts'],
  ['only the server starts jobs', 'app/web/doors.ts', 'app/jobs/turn.ts'],
  ['a domain is entered by its index', 'app/domain/orders/accept.ts', 'app/domain/stock/move.ts'],
  ['a domain is entered by its index, from above too', 'app/routes/studio/order.ts', 'app/domain/orders/accept.ts'],
  ['audiences do not share pages', 'app/routes/studio/order.ts', 'app/routes/office/order.ts'],
  ['pages take only the types of Prisma', 'app/routes/studio/order.ts', 'prisma/generated/client.ts'],
  ['the server in front knows no pages', 'server/app.ts', 'app/root.ts'],
  ['nothing of the product leans on tests or tools', 'server/app.ts', 'bench/load.ts'],
];

test.each(crimes)('the rule "%s" bites', async (rule, from, to) => {
  expect(await broken({ [from]: [to], [to]: [] })).toContain(rule);
});

test('the rule "no circles" bites', async () => {
  expect(await broken({ 'app/ui/a.ts': ['app/ui/b.ts'], 'app/ui/b.ts': ['app/ui/a.ts'] })).toContain('no circles');
});

test('every rule is broken by one of these', () => {
  const names = rules.forbidden.map((rule: { name: string }) => rule.name);
  expect(names.toSorted()).toEqual([...crimes.map(([rule]) => rule), 'no circles'].toSorted());
});

test('the way down is open', async () => {
  const house = {
    'app/routes/studio/order.ts': ['app/web/doors.ts', 'app/domain/orders/index.ts', 'app/ui/Button.ts'],
    'app/web/doors.ts': ['app/domain/orders/index.ts'],
    'app/domain/orders/index.ts': ['app/domain/orders/accept.ts'],
    'app/domain/orders/accept.ts': ['app/platform/db.ts', 'app/domain/money.ts'],
    'app/platform/db.ts': ['prisma/generated/client.ts'],
    'app/domain/money.ts': [],
    'app/ui/Button.ts': [],
    'prisma/generated/client.ts': [],
  };
  expect(await broken(house)).toEqual([]);
});

/** Builds a house of files that import each other, and returns the names of the rules it breaks. */
async function broken(house: Record<string, string[]>): Promise<string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), 'sepucuk-layers-'));
  for (const [file, imports] of Object.entries(house)) {
    mkdirSync(join(baseDir, dirname(file)), { recursive: true });
    const up = '../'.repeat(file.split('/').length - 1);
    const lines = imports.map((path) => `import { x as from_${path.length} } from '${up}${path.replace('.ts', '')}';`);
    const uses = imports.map((path) => `from_${path.length}`);
    writeFileSync(join(baseDir, file), `${lines.join('\n')}\nexport const x = [${uses}];\n`);
  }
  const { tsConfig: _, ...options } = rules.options;
  const ruleSet = { forbidden: rules.forbidden };
  const { output } = await cruise(Object.keys(house), { ...options, baseDir, ruleSet, validate: true });
  return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
}
