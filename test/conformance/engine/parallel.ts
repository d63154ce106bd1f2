/** How many requests are under way at once; a server on two cores has no use for more. */
const AT_ONCE = 8;

/** Does something with each item, a few at once, and ends at the first failure. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const item = items[next++]!;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
