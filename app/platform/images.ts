import sharp from 'sharp';

const MOST_PIXELS = 50_000_000; // a photo of a 50-megapixel phone; what unpacks to more is refused unread
const AT_ONCE = 2; // encodings: each takes a core and, for a large photo, 150 MB for a moment

/** A picture ready to be re-encoded: upright, in sRGB, of a size that can be worked on. */
export type Upright = { bytes: Buffer; width: number; height: number };

export type Unreadable = 'not-a-picture' | 'too-large';

/**
 * Looks at what was uploaded. Neither its name nor its stated type counts, only what it begins with and whether it can
 * be decoded to its end. SVG is a document that can carry scripts, and is no picture here.
 *
 * @returns width and height as it is looked at, with the camera's rotation applied
 */
export async function lookAt(bytes: Buffer): Promise<Upright | Unreadable> {
  if (!beginsLikeAPicture(bytes)) return 'not-a-picture';
  try {
    const { width, height, autoOrient } = await open(bytes).metadata();
    if (width * height > MOST_PIXELS) return 'too-large';
    return { bytes, ...autoOrient };
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'not-a-picture';
  }
}

/**
 * Encodes a picture anew in a width, upright. What a camera wrote beside it, such as the place where it was taken, stays
 * behind (security: location of a home).
 *
 * @param width pixels; the height follows
 * @returns nothing where the bytes turn out to be broken further on
 */
export async function asWebp({ bytes }: Pick<Upright, 'bytes'>, width: number): Promise<Buffer | undefined> {
  return inTurn(async () => {
    try {
      return await open(bytes)
        .autoOrient()
        .resize({ width, withoutEnlargement: true })
        .webp({ quality: 80 })
        .toBuffer();
    } catch {
      return undefined;
    }
  });
}

/**
 * Encodes as AVIF, in the size it has. Effort 1: a tenth of the default's time for a few per cent more bytes (measured). At
 * quality 42 with colours at half the width a photo of goods is three tenths lighter than at 55, and looks the same on a phone.
 */
export async function asAvif(bytes: Buffer): Promise<Buffer> {
  return inTurn(() => open(bytes).avif({ quality: 42, effort: 1, chromaSubsampling: '4:2:0' }).toBuffer());
}

/** The colour that a picture has from far away: red, green, blue, 0 to 255. */
export async function meanColour(bytes: Buffer): Promise<[number, number, number]> {
  const { data } = await open(bytes)
    .removeAlpha()
    .resize(1, 1, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0];
}

type Inset = { bytes?: Buffer; left: number; top: number; width: number; height: number; corner: number };

/**
 * A drawing of our own as JPEG, with a picture laid into it whose corners are round.
 *
 * @param svg never anybody else's: it is a document
 */
export async function drawSvg(svg: string, { bytes, left, top, width, height, corner }: Inset): Promise<Buffer> {
  return inTurn(async () => {
    const round = `<svg width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="${corner}"/></svg>`;
    const inset = bytes && {
      input: await open(bytes)
        .resize(width, height, { fit: 'cover' })
        .composite([{ input: Buffer.from(round), blend: 'dest-in' }])
        .png({ compressionLevel: 1 })
        .toBuffer(),
      left,
      top,
    };
    return sharp(Buffer.from(svg))
      .composite(inset ? [inset] : [])
      .flatten({ background: '#fbf7f0' })
      .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
      .toBuffer();
  });
}

/** A drawing of our own as PNG, in the size that it says. */
export async function drawPng(svg: string): Promise<Buffer> {
  return inTurn(() => sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}

function open(bytes: Buffer) {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
}

function beginsLikeAPicture(bytes: Buffer): boolean {
  const text = bytes.subarray(0, 12).toString('latin1');
  return (
    text.startsWith('\xff\xd8\xff') || // JPEG
    text.startsWith('\x89PNG\r\n\x1a\n') ||
    (text.startsWith('RIFF') && text.endsWith('WEBP')) ||
    ['ftypavif', 'ftypavis', 'ftypmif1', 'ftypheic', 'ftypheix'].includes(text.slice(4)) // HEIF; decoded if it can be
  );
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && error.message.includes('pixel limit');
}

let free = AT_ONCE;
const waiting: (() => void)[] = [];

/** Lets so many encodings run at once, the others wait: a morning of uploads must not starve the shoppers. */
async function inTurn<T>(encode: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await encode();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}
