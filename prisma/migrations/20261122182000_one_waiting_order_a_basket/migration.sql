-- A basket waits for one payment at a time: start-payment.ts ends the older order first, this is the wall behind it.
CREATE UNIQUE INDEX "orders_one_waiting_a_basket" ON "orders" ("basket_id") WHERE "state" = 'awaiting_payment';
