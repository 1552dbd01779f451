import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { openConnectAccount, reconcileOwnAccount } from '../../domain/payouts';
import { requireOwner } from '../../web/doors';
import { leaveNote } from '../../web/flash';

/**
 * Where the gateway's page leads back to. Whether everything was answered there is asked of the gateway and not believed; with
 * `ulang` the link had run out, and a new one leads there again.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireOwner(context);
  if (context.visitor.url.searchParams.has('ulang')) {
    const answer = await openConnectAccount(seller);
    if (answer.ok) return redirect(answer.url);
  }
  await reconcileOwnAccount(seller);
  leaveNote(context.visitor, 'gateway-back');
  return redirect('/studio/keuangan');
}
