import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Motif, type MotifName } from './Motif';
import { Picture, type PictureSource } from './Picture';

export type Cloth = 'merah' | 'batanghari' | 'sawah';

type HeroProps = {
  title: ReactNode;
  kicker?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  motif?: MotifName;
  cloth?: Cloth;
  /** Laid out on the cloth: one large, two small. */
  goods: { to: string; name: string; picture?: PictureSource | null; tint?: number }[];
};

/** The first thing seen: words on plain cloth, and beside them goods laid out on the patterned end of it. */
export function Hero({ title, kicker, children, actions, motif = 'angso-duo', cloth = 'merah', goods }: HeroProps) {
  return (
    <section className={classes('banner hero', cloth !== 'merah' && `banner-${cloth}`)}>
      <div className="banner-words">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1>{title}</h1>
        {children && <p>{children}</p>}
        {actions && <div className="row">{actions}</div>}
      </div>
      <div className="hero-cloth">
        <Motif name={motif} look={cloth} />
        {goods.length > 0 && (
          <ul className="hero-goods">
            {goods.slice(0, 3).map(({ to, name, picture, tint }) => (
              <li key={to}>
                <Link to={to}>
                  <Picture source={picture} alt={name} tint={tint} sizes="(width >= 768px) 320px, 31vw" eager />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
