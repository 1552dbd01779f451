import type { ReactNode } from 'react';
import { classes } from './classes';
import { Motif, type MotifName } from './Motif';

type BannerProps = {
  title: ReactNode;
  /** 1 where it is the heading of the page. */
  level?: 1 | 2;
  children?: ReactNode;
  actions?: ReactNode;
  motif?: MotifName;
  cloth?: 'merah' | 'batanghari' | 'sawah';
};

/** A welcome or a campaign on cloth. The motif stands beside the words, never behind them. */
export function Banner({ title, level = 2, children, actions, motif = 'angso-duo', cloth = 'merah' }: BannerProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={classes('banner', cloth !== 'merah' && `banner-${cloth}`)}>
      <div className="banner-words">
        <Heading>{title}</Heading>
        {children && <p>{children}</p>}
        {actions && <div className="row">{actions}</div>}
      </div>
      <div className="banner-cloth">
        <Motif name={motif} look={cloth} />
      </div>
    </section>
  );
}
