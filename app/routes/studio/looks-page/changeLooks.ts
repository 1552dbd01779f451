import { z } from 'zod';
import {
  addPictures,
  chooseGoods,
  colourSets,
  type LookRefusal,
  leaveOut,
  moveChosen,
  movePicture,
  moveSection,
  removePicture,
  sectionKinds,
  setColours,
  setFace,
  switchSection,
} from '../../../domain/shopLooks';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';
import { keepUploads } from '../product-form/uploads';

/** `at` is the part of the page that it is about, and the anchor of that part. */
type Answer = { ok: true; at: string } | { ok: false; at: string; say: string[]; status: number };

const way = z.enum(['up', 'down']);
const kind = z.enum(sectionKinds);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('colours'), colours: z.enum(colourSets) }),
  z.object({ intent: z.enum(['logo', 'banner', 'logo-down', 'banner-down', 'pictures']) }),
  z.object({ intent: z.literal('picture'), hash, way: z.enum(['up', 'down', 'remove']) }),
  z.object({ intent: z.literal('section'), kind, way: z.enum(['up', 'down', 'on', 'off']) }),
  z.object({ intent: z.literal('choose'), id: z.uuid() }),
  z.object({ intent: z.literal('chosen'), id: z.uuid(), way: z.union([way, z.literal('remove')]) }),
]);
type Deed = z.infer<typeof Deed>;

const parts = {
  colours: 'warna',
  logo: 'logo',
  'logo-down': 'logo',
  banner: 'banner',
  'banner-down': 'banner',
  pictures: 'foto',
  picture: 'foto',
  section: 'urutan',
  choose: 'pilihan',
  chosen: 'pilihan',
} satisfies Record<Deed['intent'], string>;

const refusals: Record<Exclude<LookRefusal, 'not-allowed'>, { status: number; say: () => string }> = {
  full: { status: 422, say: m.shops_look_full },
  gone: { status: 409, say: m.shops_look_gone },
};

/** What the buttons of the page ask for. */
export async function changeLooks(seller: Seller, form: FormData): Promise<Answer> {
  const read = Deed.safeParse(Object.fromEntries(form));
  if (!read.success) {
    const at = parts[String(form.get('intent')) as Deed['intent']] ?? 'warna';
    return { ok: false, at, say: [m.shops_look_no_choice()], status: 422 };
  }
  const at = parts[read.data.intent];
  const answer = await act(seller, read.data, form);
  if (answer.ok) return { ok: true, at };
  if (answer.why === 'upload') return { ok: false, at, say: answer.say, status: 422 };
  if (answer.why === 'not-allowed') throw new Response(null, { status: 403 });
  const { status, say } = refusals[answer.why];
  return { ok: false, at, say: [say()], status };
}

type Done = { ok: true } | { ok: false; why: LookRefusal } | { ok: false; why: 'upload'; say: string[] };

function act(seller: Seller, deed: Deed, form: FormData): Promise<Done> {
  switch (deed.intent) {
    case 'colours':
      return setColours(seller, deed.colours);
    case 'logo':
    case 'banner':
    case 'pictures':
      return hangOut(seller, deed.intent, form);
    case 'logo-down':
      return setFace(seller, 'logo', null);
    case 'banner-down':
      return setFace(seller, 'banner', null);
    case 'picture':
      return deed.way === 'remove' ? removePicture(seller, deed.hash) : movePicture(seller, deed.hash, deed.way);
    case 'section':
      return deed.way === 'on' || deed.way === 'off'
        ? switchSection(seller, deed.kind, deed.way === 'on')
        : moveSection(seller, deed.kind, deed.way);
    case 'choose':
      return chooseGoods(seller, deed.id);
    case 'chosen':
      return deed.way === 'remove' ? leaveOut(seller, deed.id) : moveChosen(seller, deed.id, deed.way);
  }
}

/** Encoded anew like photos of goods; what cannot be read is named, and the rest hangs all the same. */
async function hangOut(seller: Seller, where: 'logo' | 'banner' | 'pictures', form: FormData): Promise<Done> {
  const { hashes, errors } = await keepUploads(form);
  const [first] = hashes;
  if (!first) return { ok: false, why: 'upload', say: errors.length > 0 ? errors : [m.shops_look_no_file()] };
  const answer = where === 'pictures' ? await addPictures(seller, hashes) : await setFace(seller, where, first);
  return answer.ok && errors.length > 0 ? { ok: false, why: 'upload', say: errors } : answer;
}
