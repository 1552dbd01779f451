import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { reconcileCode } from '../../domain/payments';

/**
 * Where the gateway sends a buyer who has paid. The address proves nothing (P7): the gateway is asked. When it does not
 * answer, its own message or the clock will find the payment.
 */
export async function loader({ params: { code = '' } }: LoaderFunctionArgs) {
  if (!/^[\w-]{22}$/.test(code) || !(await reconcileCode(code))) throw new Response(null, { status: 404 });
  return redirect(`/belanja/${code}`);
}
