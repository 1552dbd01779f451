-- CreateEnum
CREATE TYPE "PaperKind" AS ENUM ('RECEIPT', 'INVOICE');

-- CreateEnum
CREATE TYPE "ShopAccountStatus" AS ENUM ('SUBMITTED', 'CHECKED', 'RETURNED');

-- CreateEnum
CREATE TYPE "PayoutRail" AS ENUM ('MANUAL_BANK_BATCH', 'STRIPE_CONNECT');

-- CreateEnum
CREATE TYPE "PayoutStatus" AS ENUM ('OPEN', 'BATCHED', 'PAID', 'FAILED');

-- CreateEnum
CREATE TYPE "StatementLineStatus" AS ENUM ('OPEN', 'MATCHED', 'IGNORED');

-- AlterEnum
ALTER TYPE "LedgerKind" ADD VALUE 'SETTLEMENT';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PaymentMethod" ADD VALUE 'QRIS';
ALTER TYPE "PaymentMethod" ADD VALUE 'CASH';

-- AlterTable
ALTER TABLE "Purchase" ADD COLUMN     "remindedAt" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "Paper" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "PaperKind" NOT NULL,
    "purchaseId" UUID NOT NULL,
    "orderId" UUID,
    "issuedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperNumber" (
    "kind" "PaperKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "PaperNumber_pkey" PRIMARY KEY ("kind","year")
);

-- CreateTable
CREATE TABLE "Contract" (
    "purchaseId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "agreedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Contract_pkey" PRIMARY KEY ("purchaseId")
);

-- CreateTable
CREATE TABLE "ShopAccount" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "status" "ShopAccountStatus" NOT NULL DEFAULT 'SUBMITTED',
    "bankName" TEXT NOT NULL,
    "accountNumber" TEXT NOT NULL,
    "lastDigits" TEXT NOT NULL,
    "accountHolder" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ NOT NULL,
    "addedBy" UUID NOT NULL,
    "checkedAt" TIMESTAMPTZ,
    "checkedBy" UUID,
    "reason" TEXT,

    CONSTRAINT "ShopAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConnectAccount" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "gatewayId" TEXT,
    "isReady" BOOLEAN NOT NULL DEFAULT false,
    "openedAt" TIMESTAMPTZ NOT NULL,
    "checkedAt" TIMESTAMPTZ,

    CONSTRAINT "ConnectAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payout" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "shopId" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "rail" "PayoutRail" NOT NULL,
    "status" "PayoutStatus" NOT NULL DEFAULT 'OPEN',
    "accountId" UUID,
    "batchId" UUID,
    "turn" INTEGER NOT NULL DEFAULT 1,
    "gatewayId" TEXT,
    "openedAt" TIMESTAMPTZ NOT NULL,
    "openedBy" UUID,
    "closedAt" TIMESTAMPTZ,
    "closedBy" UUID,
    "proof" TEXT,
    "failure" TEXT,

    CONSTRAINT "Payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayoutEntry" (
    "entryId" UUID NOT NULL,
    "payoutId" UUID NOT NULL,

    CONSTRAINT "PayoutEntry_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "PayoutBatch" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "madeBy" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "PayoutBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommissionRule" (
    "id" UUID NOT NULL,
    "shopId" UUID,
    "categoryId" UUID,
    "campaignId" UUID,
    "basisPoints" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ NOT NULL,
    "endsAt" TIMESTAMPTZ,
    "reason" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "madeBy" UUID NOT NULL,

    CONSTRAINT "CommissionRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementLine" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "bookedOn" DATE NOT NULL,
    "amount" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "status" "StatementLineStatus" NOT NULL DEFAULT 'OPEN',
    "uploadedAt" TIMESTAMPTZ NOT NULL,
    "uploadedBy" UUID NOT NULL,
    "purchaseId" UUID,
    "settledAt" TIMESTAMPTZ,
    "settledBy" UUID,
    "note" TEXT,

    CONSTRAINT "StatementLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TransferProof" (
    "id" UUID NOT NULL,
    "purchaseId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "TransferProof_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Paper_number_key" ON "Paper"("number");

-- CreateIndex
CREATE INDEX "Paper_purchaseId_idx" ON "Paper"("purchaseId");

-- CreateIndex
CREATE INDEX "ShopAccount_shopId_id_idx" ON "ShopAccount"("shopId", "id" DESC);

-- CreateIndex
CREATE INDEX "ShopAccount_status_id_idx" ON "ShopAccount"("status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ConnectAccount_shopId_key" ON "ConnectAccount"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "ConnectAccount_gatewayId_key" ON "ConnectAccount"("gatewayId");

-- CreateIndex
CREATE UNIQUE INDEX "Payout_number_key" ON "Payout"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Payout_gatewayId_key" ON "Payout"("gatewayId");

-- CreateIndex
CREATE INDEX "Payout_shopId_id_idx" ON "Payout"("shopId", "id" DESC);

-- CreateIndex
CREATE INDEX "Payout_status_id_idx" ON "Payout"("status", "id");

-- CreateIndex
CREATE INDEX "Payout_batchId_idx" ON "Payout"("batchId");

-- CreateIndex
CREATE INDEX "PayoutEntry_payoutId_idx" ON "PayoutEntry"("payoutId");

-- CreateIndex
CREATE UNIQUE INDEX "PayoutBatch_number_key" ON "PayoutBatch"("number");

-- CreateIndex
CREATE UNIQUE INDEX "StatementLine_key_key" ON "StatementLine"("key");

-- CreateIndex
CREATE INDEX "StatementLine_status_id_idx" ON "StatementLine"("status", "id");

-- CreateIndex
CREATE INDEX "TransferProof_purchaseId_idx" ON "TransferProof"("purchaseId");

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopAccount" ADD CONSTRAINT "ShopAccount_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectAccount" ADD CONSTRAINT "ConnectAccount_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "ShopAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "PayoutBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayoutEntry" ADD CONSTRAINT "PayoutEntry_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "LedgerEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayoutEntry" ADD CONSTRAINT "PayoutEntry_payoutId_fkey" FOREIGN KEY ("payoutId") REFERENCES "Payout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRule" ADD CONSTRAINT "CommissionRule_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRule" ADD CONSTRAINT "CommissionRule_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRule" ADD CONSTRAINT "CommissionRule_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementLine" ADD CONSTRAINT "StatementLine_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TransferProof" ADD CONSTRAINT "TransferProof_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is what Prisma's schema cannot say.

CREATE SEQUENCE payout_number START 1001;
CREATE SEQUENCE payout_batch_number START 1;

ALTER TABLE "ShopAccount"
    ADD CONSTRAINT "ShopAccount_checked" CHECK (("status" = 'SUBMITTED') = ("checkedAt" IS NULL) AND ("checkedAt" IS NULL) = ("checkedBy" IS NULL)),
    ADD CONSTRAINT "ShopAccount_returned" CHECK (("status" = 'RETURNED') = ("reason" IS NOT NULL)),
    ADD CONSTRAINT "ShopAccount_digits" CHECK ("lastDigits" ~ '^[0-9]{4}$');

ALTER TABLE "Payout"
    ADD CONSTRAINT "Payout_amount" CHECK ("amount" > 0),
    ADD CONSTRAINT "Payout_account" CHECK ("rail" <> 'MANUAL_BANK_BATCH' OR "accountId" IS NOT NULL),
    ADD CONSTRAINT "Payout_closed" CHECK (
        ("status" IN ('PAID', 'FAILED')) = ("closedAt" IS NOT NULL)
        AND ("status" = 'FAILED') = ("failure" IS NOT NULL)
        AND ("status" <> 'PAID' OR "proof" IS NOT NULL));

-- A shop has one payout under way at a time.
CREATE UNIQUE INDEX "Payout_one_under_way" ON "Payout" ("shopId") WHERE "status" IN ('OPEN', 'BATCHED');

CREATE TRIGGER amounts_stay BEFORE UPDATE OF "shopId", "amount", "accountId" ON "Payout" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PayoutEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "CommissionRule"
    ADD CONSTRAINT "CommissionRule_points" CHECK ("basisPoints" BETWEEN 0 AND 10000),
    ADD CONSTRAINT "CommissionRule_dates" CHECK ("endsAt" IS NULL OR "startsAt" < "endsAt");

ALTER TABLE "StatementLine"
    ADD CONSTRAINT "StatementLine_amount" CHECK ("amount" > 0),
    ADD CONSTRAINT "StatementLine_settled" CHECK (
        ("status" = 'OPEN') = ("settledAt" IS NULL)
        AND ("status" = 'MATCHED') = ("purchaseId" IS NOT NULL)
        AND ("status" = 'IGNORED') = ("note" IS NOT NULL));

ALTER TABLE "TransferProof" ADD CONSTRAINT "TransferProof_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "Paper" ADD CONSTRAINT "Paper_order" CHECK (("kind" = 'INVOICE') = ("orderId" IS NOT NULL));
CREATE UNIQUE INDEX "Paper_receipt" ON "Paper" ("purchaseId") WHERE "kind" = 'RECEIPT';
CREATE UNIQUE INDEX "Paper_invoice" ON "Paper" ("orderId") WHERE "kind" = 'INVOICE';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Paper" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Contract" FOR EACH ROW EXECUTE FUNCTION refuse_change();
