-- By hand. A courier may hand the cash of an order over in parts: `cashReceivedAt` is when the last of it was there.
ALTER TABLE "Order" DROP CONSTRAINT "Order_cash",
  ADD CONSTRAINT "Order_cash" CHECK ("cashReceived" >= 0 AND ("cashReceivedAt" IS NULL OR "cashReceived" IS NOT NULL));

-- What was handed over only in part can be handed over in full now.
UPDATE "Order" o SET "cashReceivedAt" = NULL
FROM "Payment" p
WHERE p."orderId" = o."id" AND p."method" = 'CASH' AND o."cashReceivedAt" IS NOT NULL AND o."cashReceived" < p."amount";
