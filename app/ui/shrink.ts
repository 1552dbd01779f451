/** Pixels of the longer side that travel: the largest picture that is shown has 960 across. */
const LONGEST = 1280;
const LONGEST_SAVING = 960;
const QUALITY = 0.82;

/** Which part of a photo is kept: its middle and how much of the width, each from 0 to 1, in the shape of the goods' pictures. */
export type Cut = { x: number; y: number; width: number };

/** Goods are shown in this shape. */
export const SHAPE = 4 / 3;

/**
 * Makes a photo small before it travels: a photo of twelve megapixels weighs 4 MB, of which a page shows a tenth.
 *
 * @returns a JPEG; the file as it is where this browser cannot read it or it is small already: the server looks at it anyway
 */
export async function shrink(file: Blob, cut?: Cut, savesData = false): Promise<Blob> {
  const photo = await createImageBitmap(file).catch(() => undefined);
  if (!photo) return file;
  const from = cut ? frameOf(photo, cut) : { x: 0, y: 0, width: photo.width, height: photo.height };
  const longest = savesData ? LONGEST_SAVING : LONGEST;
  const scale = Math.min(1, longest / Math.max(from.width, from.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(from.width * scale);
  canvas.height = Math.round(from.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return file;
  pen.fillStyle = '#fff'; // what shines through is white, as JPEG knows no glass
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(photo, from.x, from.y, from.width, from.height, 0, 0, canvas.width, canvas.height);
  photo.close();
  const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  return small && (cut || scale < 1 || small.size < file.size) ? small : file;
}

/** The part in pixels; it never reaches beyond the photo. */
export function frameOf(photo: { width: number; height: number }, { x, y, width: share }: Cut) {
  const widest = Math.min(photo.width, photo.height * SHAPE);
  const width = widest * share;
  const height = width / SHAPE;
  const within = (middle: number, size: number, whole: number) =>
    Math.min(Math.max(middle * whole - size / 2, 0), whole - size);
  return { x: within(x, width, photo.width), y: within(y, height, photo.height), width, height };
}
