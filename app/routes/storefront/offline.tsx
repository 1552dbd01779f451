import type { MetaFunction } from '@remix-run/node';
import { useEffect, useState } from 'react';
import { Empty } from '../../ui/Empty';
import { type KeptGoods, keptGoods } from '../../ui/keptGoods';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [
  { title: `${m.offline_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** What the browser shows when the network does not answer: it is kept when somebody comes for the first time. */
export default function Offline() {
  const [goods, setGoods] = useState<KeptGoods[]>();
  const [wanted, setWanted] = useState('/');
  useEffect(() => {
    void keptGoods().then(setGoods);
    const from = new URLSearchParams(window.location.search).get('dari') ?? '';
    if (/^\/[^/\\]/.test(from)) setWanted(from);
  }, []);
  return (
    <div className="stack stack-l">
      <PageHeader title={m.offline_title()} lead={m.offline_lead()} />
      <div>
        <a className="button" href={wanted}>
          {m.offline_again()}
        </a>
      </div>
      {goods && goods.length > 0 && (
        <Section title={m.offline_goods()}>
          <ul>
            {goods.map(({ path, name }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {goods?.length === 0 && <Empty motif="kapal-sanggat">{m.offline_none()}</Empty>}
    </div>
  );
}
