import { contractToWrite, keepContract } from '../domain/papers';
import { writeContract as inWords } from '../mails/contract';

/** Puts what was agreed into words, in the buyer's language, once: a contract that is written stays as it is. */
export async function writeContract({ purchaseId }: { purchaseId: string }) {
  const facts = await contractToWrite(purchaseId);
  if (facts) await keepContract(purchaseId, facts, inWords(facts, facts.language));
}
