import { classes } from './classes';
import { Motif } from './Motif';
import { useSavesData } from './savesData';

/** Where a picture lies: `${src}-${width}.avif` and `.webp`, in the widths that exist (320, 640, 960). */
export type PictureSource = { src: string; avif: number[]; webp: number[] };

type PictureProps = {
  /** Without one, the tint and a motif hold the place. */
  source?: PictureSource | null;
  /** Empty where the words beside it say the same. */
  alt: string;
  /** One of 16 colours, 0 to 15, shown until the picture arrives. */
  tint?: number;
  /** How wide it stands, as in `sizes` of HTML. */
  sizes?: string;
  /** The first picture that is seen: loaded at once and before others. */
  eager?: boolean;
};

/** A photo of goods, 4:3. Its room is kept before it comes, so that nothing moves. */
export function Picture({ source: whole, alt, tint = 0, sizes = '(width >= 768px) 50vw, 100vw', eager }: PictureProps) {
  const source = useFitting(whole);
  const widest = source?.webp.at(-1);
  return (
    <div className={classes('picture', `tint-${Math.abs(tint) % 16}`)}>
      {source && widest ? (
        <picture>
          {source.avif.length > 0 && (
            <source type="image/avif" srcSet={srcSet(source.src, source.avif, 'avif')} sizes={sizes} />
          )}
          <img
            src={`${source.src}-${widest}.webp`}
            srcSet={srcSet(source.src, source.webp, 'webp')}
            sizes={sizes}
            alt={alt}
            width={widest}
            height={Math.round((widest * 3) / 4)}
            loading={eager ? 'eager' : 'lazy'}
            decoding={eager ? 'sync' : 'async'}
            {...priority(eager)}
          />
        </picture>
      ) : (
        <Motif name="durian-pecah" look="shade" />
      )}
    </div>
  );
}

/** For whoever saves data the smallest size alone. */
function useFitting(source: PictureSource | null | undefined): PictureSource | null | undefined {
  const savesData = useSavesData();
  return source && savesData ? { ...source, avif: source.avif.slice(0, 1), webp: source.webp.slice(0, 1) } : source;
}

function srcSet(src: string, widths: number[], format: 'avif' | 'webp') {
  return widths.map((width) => `${src}-${width}.${format} ${width}w`).join(', ');
}

/** React 18 knows this attribute only in small letters. */
function priority(eager?: boolean) {
  return eager ? { fetchpriority: 'high' } : {};
}
