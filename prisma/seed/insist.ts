type Answer = { ok: true } | { ok: false; why: string };

/**
 * Takes a refusal for a mistake in the story, except that something has moved on already: then it was done before this
 * seeding was interrupted.
 */
export function insist<Given extends Answer>(answer: Given): Given {
  if (!answer.ok && answer.why !== 'moved-on') throw new Error(`the story stops: ${JSON.stringify(answer)}`);
  return answer;
}
