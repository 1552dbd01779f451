/**
 * Lets at most `places` run at once; the others wait in the order in which they came.
 *
 * @returns a function that runs what it is given as soon as there is a place
 */
export function atMost(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go)); // whoever leaves hands over the place
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
