import { json } from '@remix-run/node';
import type { Clashed, NotSaved } from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';
import { clashErrors, sayKept } from './meeting';
import { fieldErrors, sayProblems } from './problems';
import type { Answer, Reply } from './readProduct';
import { fieldsOf } from './start';

const refusals = {
  'not-allowed': { status: 403, say: m.catalog_not_allowed },
  'moved-on': { status: 409, say: m.catalog_moved_on },
  'taken-down': { status: 409, say: m.catalog_taken_down },
};

/** Sends a refusal of the domain back to the form. @throws 404 where there are no such goods */
export async function refuse(refusal: NotSaved | Clashed, reply: Reply): ReturnType<Reply> {
  if (refusal.why === 'changed-meanwhile') return askAgain(refusal, reply);
  if (refusal.why === 'wrong') return reply(fieldErrors(refusal.problems));
  if (refusal.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, say } = refusals[refusal.why];
  return reply({ '': [say()] }, status);
}

/** Others have changed the same: the form comes back resting on what they have saved, so that it can be sent again. */
async function askAgain(clashed: Clashed, reply: Reply): ReturnType<Reply> {
  const { version, details, kept, by } = clashed;
  const told = [m.catalog_meeting_asked({ by: by.join(', ') }), ...(kept.length > 0 ? [sayKept(kept, by)] : [])];
  const instead = { ...fieldsOf(details), version: String(version) };
  return reply({ '': told, ...(await clashErrors(clashed)) }, 409, instead);
}

/** Sends back a step that could not be taken, with what the goods lack. The form stays as it is stored. */
export function refuseMove(refusal: NotSaved) {
  if (refusal.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, errors } =
    refusal.why === 'wrong'
      ? { status: 422, errors: sayProblems(refusal.problems) }
      : { status: refusals[refusal.why].status, errors: [refusals[refusal.why].say()] };
  return json<Answer>({ result: { error: { '': errors } }, makers: [], hasSearched: false, stamp: Date.now() }, status);
}
