import { db } from '../../platform/db';
import { log } from '../../platform/log';
import { takeSignInTurn } from './limits';
import { verifyPassword } from './passwords';

/**
 * Whether whoever sits at a session knows its person's password: asked again before something that a stolen session must
 * not change, such as where money goes (ASVS 7.5.3). Counts against the same limits as signing in.
 *
 * @param ip where the request comes from
 */
export async function confirmPassword(
  personId: string,
  password: string,
  ip: string,
): Promise<{ ok: true } | { ok: false; why: 'wrong-password' | 'too-often' }> {
  const { email, phone, passwordHash } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  const turn = await takeSignInTurn(email ? { email } : { phone: phone! }, ip);
  if (!turn.ok) return { ok: false, why: 'too-often' };
  if (!(await verifyPassword(passwordHash, password))) {
    log.warn({ ip, personId }, 'a password asked for again was wrong');
    return { ok: false, why: 'wrong-password' };
  }
  await turn.succeeded();
  return { ok: true };
}
