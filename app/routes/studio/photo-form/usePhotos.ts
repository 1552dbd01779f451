import { useRef, useState } from 'react';
import { useSavesData } from '../../../ui/savesData';
import { type Cut, shrink } from '../../../ui/shrink';
import { deliver } from './deliver';

/** A photo of the form: kept, on its way, or not come through. `source` is what was chosen, as long as the page is open. */
export type FormPhoto = {
  key: string;
  hash?: string;
  share?: number;
  problem?: string;
  isBroken?: boolean;
  source?: Blob;
};

/** The photos of a form as a script keeps them: each sets out when it is chosen, while the rest is still being typed. */
export function usePhotos(hashes: string[], most: number) {
  const [photos, setPhotos] = useState<FormPhoto[]>(() => hashes.map((hash) => ({ key: hash, hash })));
  const count = useRef(0);
  const savesData = useSavesData();

  const change = (key: string, news: Partial<FormPhoto>) =>
    setPhotos((now) => now.map((photo) => (photo.key === key ? { ...photo, ...news } : photo)));

  async function send(key: string, source: Blob, cut?: Cut) {
    change(key, { share: 0, problem: undefined, isBroken: false, hash: undefined, source });
    const small = await shrink(source, cut, savesData);
    const { hash, say } = await deliver(small, (share) => change(key, { share }));
    if (hash) setPhotos((now) => kept(now, key, hash));
    else change(key, { share: undefined, problem: say, isBroken: !say });
  }

  return {
    photos,
    isOnTheWay: photos.some(({ share }) => share !== undefined),
    /** As many as there is still room for. @returns how many were left out */
    add(files: File[]): number {
      const room = files.slice(0, Math.max(0, most - photos.length));
      const added = room.map((source) => ({ key: `baru-${count.current++}`, share: 0, source }));
      setPhotos((now) => [...now, ...added]);
      for (const { key, source } of added) void send(key, source);
      return files.length - room.length;
    },
    again({ key, source }: FormPhoto) {
      if (source) void send(key, source);
    },
    cut({ key }: FormPhoto, source: Blob, part: Cut) {
      void send(key, source, part);
    },
    remove({ key }: FormPhoto) {
      setPhotos((now) => now.filter((photo) => photo.key !== key));
    },
    /** One place nearer to the front. */
    move(place: number) {
      setPhotos((now) => now.toSpliced(place - 1, 2, now[place]!, now[place - 1]!));
    },
  };
}

/** The same photo twice is one. */
function kept(photos: FormPhoto[], key: string, hash: string): FormPhoto[] {
  const others = photos.filter((photo) => photo.hash !== hash || photo.key === key);
  return others.map((photo) => (photo.key === key ? { ...photo, hash, share: undefined } : photo));
}
