-- On its own: a new value of an enum cannot be used in the transaction that adds it.
ALTER TYPE "discount_kind" ADD VALUE 'buy_x_get_y';
ALTER TYPE "discount_kind" ADD VALUE 'free_gift';
