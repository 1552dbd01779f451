import { useState } from 'react';

/**
 * The key of a form that begins anew once its deed is done. The newest of a list will not do: a colleague may add to it
 * meanwhile, and what is being typed would go.
 *
 * @param page what was loaded, another object each time
 * @param isDone whether it says that the deed is done
 */
export function useAfresh(page: object, isDone: boolean): number {
  const [last, setLast] = useState(page);
  const [times, setTimes] = useState(0);
  if (page !== last) {
    setLast(page);
    if (isDone) setTimes(times + 1);
  }
  return times;
}
