/**
 * A photo for those whom it concerns: kept by no cache, and never anything but a picture.
 *
 * @throws 404 when there is none for whoever asks
 */
export function privatePhoto(photo: Uint8Array | false | null | undefined | ''): Response {
  if (!photo) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(photo), {
    headers: {
      'Content-Type': 'image/webp',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
