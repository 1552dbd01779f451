import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { countAddresses } from '../../domain/addresses';
import { countFollowed } from '../../domain/follows';
import { countPurchases } from '../../domain/purchases';
import { countWishes } from '../../domain/wishes';
import { requirePerson } from '../../web/doors';
import { OwnMenu } from './own/OwnMenu';

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context);
  const [purchases, wishes, followed, addresses] = await Promise.all([
    countPurchases(personId),
    countWishes(personId),
    countFollowed(personId),
    countAddresses(personId),
  ]);
  return json({ purchases, wishes, followed, addresses });
}

/** What is one's own, under one menu: large on its first page, a line above the others. */
export default function Own() {
  const counts = useLoaderData<typeof loader>();
  const isHome = useLocation().pathname === '/akun';
  return (
    <div className="stack stack-l">
      {!isHome && <OwnMenu counts={counts} />}
      <Outlet context={counts} />
    </div>
  );
}
