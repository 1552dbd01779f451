/** Working days from receipt in which a buyer may ask for exchange or cancellation (PP 80/2019: at least two; product.md: three). */
export const DAYS_TO_COMPLETE = 3;

/**
 * Does the same to each thing whose deadline has passed. One that fails holds up no other.
 *
 * @param act says whether it was done; not when somebody was faster
 * @returns how many were done
 * @throws AggregateError at the end, with what failed
 */
export async function settleEach(
  due: readonly { id: string }[],
  act: (id: string) => Promise<boolean>,
): Promise<number> {
  const failures: unknown[] = [];
  let done = 0;
  for (const { id } of due) {
    try {
      if (await act(id)) done += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length) throw new AggregateError(failures, `${failures.length} of ${due.length} failed`);
  return done;
}
