import { readdir, readFile } from 'node:fs/promises';
import { minify } from 'terser';
import type { Plugin } from 'vite';

const FOLDER = 'app/words/generated/messages';
const IMPORT = /import \{ m \} from ["'][^"']*\/words\/generated\/messages["'];?/;
const SAID = /\bm\.(\w+)/g;

/** Stands in a browser's code until each file is written once for each language. */
const ENGLISH = '__IN_ENGLISH__';

/** In a browser the language is that of the script itself: no cookie needs to be asked. */
const runtime = `export const locales = ['id', 'en']; export const getLocale = () => ${ENGLISH} ? 'en' : 'id';`;

/**
 * Browsers load words in the reader's language alone, and of these only what their page may say: a message is put where it
 * is said, and each script is written twice under one name, in Indonesian in `assets`, in English in `assets/en`, from
 * where scripts ask for each other. The server names those of the reader's language (`server/inEnglish.ts`).
 */
export function words(): Plugin {
  let messages: Promise<Map<string, string>>;
  return {
    name: 'words',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({ build: { minify: false } }), // done below, for each language
    buildStart() {
      messages = readMessages();
    },
    async transform(code, id) {
      if (id.endsWith('/words/generated/runtime.js')) return { code: runtime, map: null };
      if (!IMPORT.test(code)) return null;
      const all = await messages;
      const said = [...new Set([...code.matchAll(SAID)].map(([, name]) => name!))].map(
        (name) => all.get(name) ?? this.error(`${id} says ${name}, which is no message`),
      );
      // One of which only the page knows the name would bring all of them to every browser.
      if (/\bm\[/.test(code)) this.error(`${id} says a message without naming it`);
      return { code: code.replace(IMPORT, () => said.join('\n')).replaceAll(SAID, 'm_$1'), map: null };
    },
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code, fileName } = chunk;
        chunk.code = await shorten(code, { isEnglish: false });
        const source = code.includes(ENGLISH) ? await shorten(code, { isEnglish: true }) : chunk.code;
        this.emitFile({ type: 'asset', fileName: fileName.replace('assets/', 'assets/en/'), source });
      }
    },
  };
}

/** What each message says in both languages, as Paraglide wrote it, but for the choice that it makes each time. */
async function readMessages(): Promise<Map<string, string>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.js') && file !== '_index.js');
  const read = files.map(async (file): Promise<[string, string]> => {
    const text = await readFile(`${FOLDER}/${file}`, 'utf8');
    const name = find(text, /^export (?:const |\{ \w+ as ")(\w+)/m);
    const say = (language: string) => find(text, new RegExp(`^const ${language}_\\w+ = ([^]+?\\n\\});$`, 'm'));
    return [name, `const m_${name} = ${ENGLISH} ? ${say('en')} : ${say('id')};`];
  });
  return new Map(await Promise.all(read));
}

function find(text: string, pattern: RegExp): string {
  const part = pattern.exec(text)?.[1];
  if (part === undefined) throw new Error(`Paraglide writes a message in another shape than ${pattern}:\n${text}`);
  return part;
}

/** Terser takes 4 % more away than esbuild does, which is as much as all of a list's own code. */
async function shorten(code: string, { isEnglish }: { isEnglish: boolean }): Promise<string> {
  const compress = { passes: 3, pure_getters: true, keep_fargs: false, global_defs: { [ENGLISH]: isEnglish } };
  const { code: short } = await minify(code, { module: true, ecma: 2020, compress });
  return short!;
}
