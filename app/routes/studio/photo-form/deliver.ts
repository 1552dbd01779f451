/** How it went: the name under which the photo is kept, or what the server says of it; neither: the line broke. */
export type Delivered = { hash?: string; say?: string };

const WAITS = [1000, 4000]; // ms before it is tried again

/**
 * Sends a photo, and again where the line broke. Only an old way of asking tells how far it has come.
 *
 * @param tell how much of it is there, from 0 to 1
 */
export async function deliver(photo: Blob, tell: (share: number) => void): Promise<Delivered> {
  for (const wait of WAITS) {
    const delivered = await tryOnce(photo, tell);
    if (delivered.hash || delivered.say) return delivered;
    await whenConnected(wait);
  }
  return tryOnce(photo, tell);
}

function tryOnce(photo: Blob, tell: (share: number) => void): Promise<Delivered> {
  return new Promise((done) => {
    const asking = new XMLHttpRequest();
    asking.open('POST', '/studio/produk/foto');
    asking.responseType = 'json';
    asking.upload.onprogress = ({ loaded, total }) => tell(total ? loaded / total : 0);
    asking.onload = () => done(asking.status < 500 ? (asking.response ?? {}) : {});
    asking.onerror = () => done({});
    const form = new FormData();
    form.append('uploads', photo, 'foto.jpg');
    asking.send(form);
  });
}

/** After a while; while there is no network at all, when it is back. */
function whenConnected(wait: number): Promise<void> {
  return new Promise((done) => {
    const goOn = () => setTimeout(done, wait);
    if (navigator.onLine) goOn();
    else addEventListener('online', goOn, { once: true });
  });
}
