import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Picture, type PictureSource } from './Picture';

type GoodsLineProps = {
  picture?: PictureSource | null;
  tint?: number;
  name: string;
  /** The page of the goods, where there is one to go to. */
  to?: string;
  /** Which of them, how many, for how much each. */
  detail?: ReactNode;
  amount?: ReactNode;
  children?: ReactNode;
};

/** One thing in a cart or an order: small picture, name, amount, and below them what can be done with it. */
export function GoodsLine({ picture, tint, name, to, detail, amount, children }: GoodsLineProps) {
  return (
    <li className="goods-line">
      <Picture source={picture} alt="" tint={tint} sizes="80px" />
      <div className="goods-line-words">
        <span className="strong">{to ? <Link to={to}>{name}</Link> : name}</span>
        {detail && <span className="hint">{detail}</span>}
      </div>
      {amount && <span className="goods-line-amount">{amount}</span>}
      {children && <div className="goods-line-more">{children}</div>}
    </li>
  );
}

/** Things one below the other. */
export function GoodsLines({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="goods-lines" aria-label={label}>
      {children}
    </ul>
  );
}
