-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('OPENING', 'OPEN', 'PROCESSING', 'PAID', 'EXPIRED', 'FAILED');

-- CreateEnum
CREATE TYPE "GatewayDeed" AS ENUM ('OPEN_SESSION', 'REFUND', 'TRANSFER', 'REVERSAL', 'ACCOUNT');

-- CreateEnum
CREATE TYPE "GatewayCallState" AS ENUM ('OPEN', 'DONE', 'REFUSED');

-- CreateEnum
CREATE TYPE "DisputeStatus" AS ENUM ('OPEN', 'WON', 'LOST');

-- CreateEnum
CREATE TYPE "FinanceTaskKind" AS ENUM ('HELD_PAYMENT', 'DIFFERENCE', 'DISPUTE', 'FRAUD_WARNING', 'REFUND_RETURNED');

-- CreateEnum
CREATE TYPE "RefundWay" AS ENUM ('TRANSFER', 'CARD');

-- CreateEnum
CREATE TYPE "RefundReason" AS ENUM ('ORDER_ENDED', 'AGREED', 'LATE_PAYMENT', 'PAID_TWICE');

-- AlterEnum
ALTER TYPE "PaymentMethod" ADD VALUE 'CARD';

-- AlterEnum
ALTER TYPE "RefundStatus" ADD VALUE 'SENT';

-- DropForeignKey
ALTER TABLE "Refund" DROP CONSTRAINT "Refund_orderId_fkey";

-- DropIndex
DROP INDEX "Refund_orderId_key";

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "commission" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "gatewayId" TEXT,
ADD COLUMN     "goods" INTEGER,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "openedBy" UUID,
ADD COLUMN     "purchaseId" UUID,
ADD COLUMN     "reason" "RefundReason",
ADD COLUMN     "sessionId" UUID,
ADD COLUMN     "shipping" INTEGER,
ADD COLUMN     "turn" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "way" "RefundWay",
ALTER COLUMN "orderId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "CheckoutSession" (
    "id" UUID NOT NULL,
    "purchaseId" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "status" "SessionStatus" NOT NULL DEFAULT 'OPENING',
    "gatewayId" TEXT,
    "url" TEXT,
    "openedAt" TIMESTAMPTZ NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "paymentIntent" TEXT,
    "chargeId" TEXT,
    "received" INTEGER,
    "lookedAt" TIMESTAMPTZ,

    CONSTRAINT "CheckoutSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GatewayCall" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "deed" "GatewayDeed" NOT NULL,
    "subjectId" UUID NOT NULL,
    "request" JSONB NOT NULL,
    "state" "GatewayCallState" NOT NULL DEFAULT 'OPEN',
    "gatewayId" TEXT,
    "problem" TEXT,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "answeredAt" TIMESTAMPTZ,

    CONSTRAINT "GatewayCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GatewayEvent" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ NOT NULL,
    "handledAt" TIMESTAMPTZ,

    CONSTRAINT "GatewayEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "gatewayId" TEXT NOT NULL,
    "purchaseId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "DisputeStatus" NOT NULL DEFAULT 'OPEN',
    "dueBy" TIMESTAMPTZ,
    "openedAt" TIMESTAMPTZ NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FinanceTask" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "FinanceTaskKind" NOT NULL,
    "purchaseId" UUID,
    "facts" JSONB NOT NULL,
    "openedAt" TIMESTAMPTZ NOT NULL,
    "dueBy" TIMESTAMPTZ,
    "closedAt" TIMESTAMPTZ,
    "closedBy" UUID,
    "outcome" TEXT,

    CONSTRAINT "FinanceTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefundLine" (
    "refundId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "goods" INTEGER NOT NULL,
    "commission" INTEGER NOT NULL,

    CONSTRAINT "RefundLine_pkey" PRIMARY KEY ("refundId","orderLineId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CheckoutSession_gatewayId_key" ON "CheckoutSession"("gatewayId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckoutSession_paymentIntent_key" ON "CheckoutSession"("paymentIntent");

-- CreateIndex
CREATE UNIQUE INDEX "CheckoutSession_chargeId_key" ON "CheckoutSession"("chargeId");

-- CreateIndex
CREATE INDEX "CheckoutSession_status_openedAt_idx" ON "CheckoutSession"("status", "openedAt");

-- CreateIndex
CREATE UNIQUE INDEX "CheckoutSession_purchaseId_attempt_key" ON "CheckoutSession"("purchaseId", "attempt");

-- CreateIndex
CREATE UNIQUE INDEX "GatewayCall_key_key" ON "GatewayCall"("key");

-- CreateIndex
CREATE INDEX "GatewayCall_state_askedAt_idx" ON "GatewayCall"("state", "askedAt");

-- CreateIndex
CREATE INDEX "GatewayEvent_handledAt_receivedAt_idx" ON "GatewayEvent"("handledAt", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_gatewayId_key" ON "Dispute"("gatewayId");

-- CreateIndex
CREATE UNIQUE INDEX "FinanceTask_key_key" ON "FinanceTask"("key");

-- CreateIndex
CREATE INDEX "FinanceTask_closedAt_id_idx" ON "FinanceTask"("closedAt", "id");

-- CreateIndex
CREATE INDEX "RefundLine_orderLineId_idx" ON "RefundLine"("orderLineId");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_gatewayId_key" ON "Refund"("gatewayId");

-- CreateIndex
CREATE INDEX "Refund_orderId_idx" ON "Refund"("orderId");

-- CreateIndex
CREATE INDEX "Refund_purchaseId_idx" ON "Refund"("purchaseId");

-- AddForeignKey
ALTER TABLE "CheckoutSession" ADD CONSTRAINT "CheckoutSession_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CheckoutSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceTask" ADD CONSTRAINT "FinanceTask_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CheckoutSession"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is what Prisma's schema cannot say.

-- Until now each refund was of a whole order, and went by transfer.
UPDATE "Refund" r SET
    "purchaseId" = o."purchaseId", "way" = 'TRANSFER', "reason" = 'ORDER_ENDED', "goods" = o."goods", "shipping" = o."shipping",
    "commission" = (SELECT sum(l."commission") FROM "OrderLine" l WHERE l."orderId" = o."id")
FROM "Order" o WHERE o."id" = r."orderId";
ALTER TABLE "Refund"
    ALTER COLUMN "purchaseId" SET NOT NULL,
    ALTER COLUMN "way" SET NOT NULL,
    ALTER COLUMN "reason" SET NOT NULL,
    ALTER COLUMN "goods" SET NOT NULL,
    ALTER COLUMN "shipping" SET NOT NULL;

ALTER TABLE "Refund" DROP CONSTRAINT "Refund_closed";
ALTER TABLE "Refund"
    ADD CONSTRAINT "Refund_parts" CHECK (
        "goods" >= 0 AND "shipping" >= 0 AND "amount" = "goods" + "shipping" AND "commission" BETWEEN 0 AND "goods"),
    ADD CONSTRAINT "Refund_way" CHECK ("way" <> 'CARD' OR "sessionId" IS NOT NULL),
    ADD CONSTRAINT "Refund_turn" CHECK ("turn" >= 1),
    ADD CONSTRAINT "Refund_closed" CHECK (
        ("status" = 'CLOSED') = ("closedAt" IS NOT NULL)
        AND ("status" <> 'CLOSED' OR "way" = 'CARD' OR num_nulls("closedBy", "proof", "accountNumber") = 0));

ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_parts" CHECK ("goods" > 0 AND "commission" BETWEEN 0 AND "goods");

ALTER TABLE "CheckoutSession"
    ADD CONSTRAINT "CheckoutSession_attempt" CHECK ("attempt" >= 1),
    ADD CONSTRAINT "CheckoutSession_opened" CHECK (
        ("status" IN ('OPENING', 'FAILED') OR "gatewayId" IS NOT NULL) AND ("status" <> 'OPEN' OR "url" IS NOT NULL)),
    ADD CONSTRAINT "CheckoutSession_paid" CHECK (
        ("status" = 'PAID') = ("received" IS NOT NULL) AND ("status" <> 'PAID' OR "paymentIntent" IS NOT NULL)),
    ADD CONSTRAINT "CheckoutSession_received" CHECK ("received" >= 0);

ALTER TABLE "GatewayCall"
    ADD CONSTRAINT "GatewayCall_answered" CHECK (("state" = 'OPEN') = ("answeredAt" IS NULL)),
    ADD CONSTRAINT "GatewayCall_done" CHECK ("state" <> 'DONE' OR "gatewayId" IS NOT NULL);

ALTER TABLE "Dispute"
    ADD CONSTRAINT "Dispute_amount" CHECK ("amount" > 0),
    ADD CONSTRAINT "Dispute_closed" CHECK (("status" = 'OPEN') = ("closedAt" IS NULL));

ALTER TABLE "FinanceTask" ADD CONSTRAINT "FinanceTask_closed" CHECK (num_nonnulls("closedAt", "closedBy", "outcome") IN (0, 3));

-- One session at a time may still take money.
CREATE UNIQUE INDEX "CheckoutSession_one_live" ON "CheckoutSession" ("purchaseId")
    WHERE "status" IN ('OPENING', 'OPEN', 'PROCESSING');

-- No order gives back more than it took, nor does one of its lines, whatever is asked for at once: the order is locked first.
CREATE FUNCTION check_refunds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    whole record;
    given record;
BEGIN
    IF TG_TABLE_NAME = 'Refund' THEN
        SELECT "goods", "shipping" INTO whole FROM "Order" WHERE "id" = NEW."orderId" FOR UPDATE;
        SELECT sum("goods") AS goods, sum("shipping") AS shipping INTO given FROM "Refund" WHERE "orderId" = NEW."orderId";
    ELSE
        SELECT "goods", 0 AS shipping INTO whole FROM "OrderLine" WHERE "id" = NEW."orderLineId" FOR UPDATE;
        SELECT sum("goods") AS goods, 0 AS shipping INTO given FROM "RefundLine" WHERE "orderLineId" = NEW."orderLineId";
    END IF;
    IF given.goods > whole."goods" OR given.shipping > whole."shipping" THEN
        RAISE EXCEPTION 'more would be given back than was paid' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER check_refunds AFTER INSERT ON "Refund" FOR EACH ROW WHEN (NEW."orderId" IS NOT NULL) EXECUTE FUNCTION check_refunds();
CREATE TRIGGER check_refunds AFTER INSERT ON "RefundLine" FOR EACH ROW EXECUTE FUNCTION check_refunds();
CREATE TRIGGER amounts_stay BEFORE UPDATE OF "orderId", "purchaseId", "amount", "goods", "shipping", "commission" ON "Refund"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "RefundLine" FOR EACH ROW EXECUTE FUNCTION refuse_change();
