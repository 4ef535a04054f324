/** One update while it is handled: what an earlier run of it, which was cut off, has done already. */
export interface Delivery {
  /** Its answer is in the draft: what is left is to show where the letter stands. */
  readonly isApplied: boolean;
  /**
   * Does `act`, unless an earlier run has. For what cannot be taken back, such as a message: it is done again at most
   * where a run ended between doing and noting it. `step` is plain in Redis and tells nothing about a person.
   */
  readonly once: (step: string, act: () => Promise<unknown>) => Promise<void>;
}

/** An update that came past the inbox: nothing was done before, and nothing will be run again. */
const FIRST: Delivery = {
  isApplied: false,
  once: async (_, act) => void (await act()),
};

const deliveries = new WeakMap<object, Delivery>();

/** The delivery of the update that a context carries: `deliveryOf(ctx.update)`. */
export function deliveryOf(update: object): Delivery {
  return deliveries.get(update) ?? FIRST;
}

/** Makes `delivery` known to whoever handles `update`. */
export function deliver(update: object, delivery: Delivery): void {
  deliveries.set(update, delivery);
}
