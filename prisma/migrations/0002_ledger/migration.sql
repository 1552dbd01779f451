-- CreateEnum
CREATE TYPE "LedgerKind" AS ENUM ('PAYMENT', 'FEE', 'UNPLACED', 'RELEASE', 'REFUND_OPENED', 'REFUND_SENT', 'REFUND_RETURNED', 'DISPUTE_OPENED', 'DISPUTE_WITHDRAWN', 'DISPUTE_REINSTATED', 'DISPUTE_CLOSED', 'PAYOUT_OPENED', 'PAYOUT_SENT', 'PAYOUT_RETURNED', 'CASH', 'CASH_HANDED_OVER', 'DIRECT', 'DIRECT_REFUNDED');

-- CreateEnum
CREATE TYPE "LedgerAccount" AS ENUM ('BANK', 'GATEWAY', 'DISPUTES', 'GATEWAY_FEES', 'FUNDS', 'SHOP_HELD', 'SHIPPING_HELD', 'COMMISSION_HELD', 'SHOP_FROZEN', 'SHOP_BALANCE', 'PAYOUTS', 'COMMISSION', 'TAX', 'REFUNDS', 'UNPLACED', 'COURIER_CASH', 'SHOP_CASH', 'SHOP_DIRECT');

-- CreateTable
CREATE TABLE "LedgerTransaction" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "LedgerKind" NOT NULL,
    "purchaseId" UUID,
    "orderId" UUID,
    "personId" UUID,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "LedgerTransaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" UUID NOT NULL,
    "transactionId" UUID NOT NULL,
    "account" "LedgerAccount" NOT NULL,
    "shopId" UUID,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LedgerTransaction_key_key" ON "LedgerTransaction"("key");

-- CreateIndex
CREATE INDEX "LedgerTransaction_purchaseId_idx" ON "LedgerTransaction"("purchaseId");

-- CreateIndex
CREATE INDEX "LedgerTransaction_orderId_idx" ON "LedgerTransaction"("orderId");

-- CreateIndex
CREATE INDEX "LedgerEntry_shopId_account_idx" ON "LedgerEntry"("shopId", "account");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_once" ON "LedgerEntry"("transactionId", "account", "shopId") NULLS NOT DISTINCT;

-- AddForeignKey
ALTER TABLE "LedgerTransaction" ADD CONSTRAINT "LedgerTransaction_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerTransaction" ADD CONSTRAINT "LedgerTransaction_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_transactionId_fkey" FOREIGN KEY ("transactionId") REFERENCES "LedgerTransaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is what Prisma's schema cannot say.

ALTER TABLE "LedgerEntry"
    ADD CONSTRAINT "LedgerEntry_amount" CHECK ("amount" <> 0),
    ADD CONSTRAINT "LedgerEntry_shop" CHECK (("shopId" IS NOT NULL) = ("account" IN (
        'SHOP_HELD', 'SHIPPING_HELD', 'SHOP_FROZEN', 'SHOP_BALANCE', 'PAYOUTS', 'TAX', 'COURIER_CASH', 'SHOP_CASH', 'SHOP_DIRECT')));

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LedgerTransaction" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LedgerEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Looked at when a transaction commits, whoever wrote it: what one account gives another receives, to the rupiah.
CREATE FUNCTION check_balance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    written uuid := CASE TG_TABLE_NAME WHEN 'LedgerEntry' THEN (to_jsonb(NEW) ->> 'transactionId')::uuid ELSE NEW."id" END;
BEGIN
    IF (SELECT count(*) < 2 OR sum("amount") <> 0 FROM "LedgerEntry" WHERE "transactionId" = written) THEN
        RAISE EXCEPTION 'ledger transaction % does not sum to zero', written USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_balance AFTER INSERT ON "LedgerTransaction"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balance();
CREATE CONSTRAINT TRIGGER check_balance AFTER INSERT ON "LedgerEntry"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balance();

-- The past: what was paid, given back and completed before there was a ledger. A test holds this against what the domain writes.
CREATE FUNCTION pg_temp.uuid7(at timestamptz) RETURNS uuid LANGUAGE sql AS $$
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM at) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
$$;

WITH share AS (
    SELECT o."id", o."shopId", o."purchaseId", o."status", o."goods", o."shipping",
        (SELECT sum(l."commission") FROM "OrderLine" l WHERE l."orderId" = o."id") AS commission
    FROM "Order" o
), moved AS (
    SELECT 'paid:' || s."id" AS key, 'PAYMENT'::"LedgerKind" AS kind, s."id" AS order_id, p."endedAt" AS at,
        (SELECT min("confirmedBy"::text)::uuid FROM "Payment" WHERE "purchaseId" = p."id") AS person_id
    FROM share s JOIN "Purchase" p ON p."id" = s."purchaseId" AND p."status" = 'PAID'
    UNION ALL
    SELECT 'refund-opened:' || "id", 'REFUND_OPENED', "orderId", "openedAt", NULL FROM "Refund"
    UNION ALL
    SELECT 'refund-sent:' || "id", 'REFUND_SENT', "orderId", "closedAt", "closedBy" FROM "Refund" WHERE "status" = 'CLOSED'
    UNION ALL
    SELECT 'release:' || s."id", 'RELEASE', s."id",
        (SELECT max(e."at") FROM "OrderEvent" e WHERE e."orderId" = s."id" AND e."step" = 'complete'), NULL
    FROM share s WHERE s."status" = 'COMPLETED'
), written AS (
    INSERT INTO "LedgerTransaction" ("id", "key", "kind", "purchaseId", "orderId", "personId", "at")
    SELECT pg_temp.uuid7(m.at), m.key, m.kind, s."purchaseId", m.order_id, m.person_id, m.at
    FROM moved m JOIN share s ON s."id" = m.order_id
    RETURNING "id", "kind", "orderId", "at"
), legs AS (
    SELECT w."id", w."at", s."shopId", leg.account, leg.amount
    FROM written w JOIN share s ON s."id" = w."orderId" CROSS JOIN LATERAL (VALUES
        ('PAYMENT', 'BANK', s."goods"::bigint + s."shipping"),
        ('PAYMENT', 'SHOP_HELD', s.commission - s."goods"),
        ('PAYMENT', 'SHIPPING_HELD', -s."shipping"),
        ('PAYMENT', 'COMMISSION_HELD', -s.commission),
        ('REFUND_OPENED', 'SHOP_HELD', s."goods" - s.commission),
        ('REFUND_OPENED', 'SHIPPING_HELD', s."shipping"),
        ('REFUND_OPENED', 'COMMISSION_HELD', s.commission),
        ('REFUND_OPENED', 'REFUNDS', -s."goods"::bigint - s."shipping"),
        ('REFUND_SENT', 'REFUNDS', s."goods"::bigint + s."shipping"),
        ('REFUND_SENT', 'BANK', -s."goods"::bigint - s."shipping"),
        ('RELEASE', 'SHOP_HELD', s."goods" - s.commission),
        ('RELEASE', 'SHIPPING_HELD', s."shipping"),
        ('RELEASE', 'COMMISSION_HELD', s.commission),
        ('RELEASE', 'COMMISSION', -s.commission),
        ('RELEASE', 'SHOP_BALANCE', s.commission - s."goods" - s."shipping")
    ) AS leg (kind, account, amount)
    WHERE leg.kind::"LedgerKind" = w."kind" AND leg.amount <> 0
)
INSERT INTO "LedgerEntry" ("id", "transactionId", "account", "shopId", "amount")
SELECT pg_temp.uuid7("at"), "id", account::"LedgerAccount",
    CASE WHEN account IN ('SHOP_HELD', 'SHIPPING_HELD', 'SHOP_BALANCE') THEN "shopId" END, amount
FROM legs;
