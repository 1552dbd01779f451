-- CreateEnum
CREATE TYPE "TaxpayerKind" AS ENUM ('PERSON', 'ENTITY');

-- CreateEnum
CREATE TYPE "TaxLetterKind" AS ENUM ('STATEMENT', 'SKB');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LedgerKind" ADD VALUE 'CASH_REFUSED';
ALTER TYPE "LedgerKind" ADD VALUE 'COMMISSION_OWED';

-- AlterEnum
ALTER TYPE "RefundWay" ADD VALUE 'SHOP';

-- AlterEnum
ALTER TYPE "StockReason" ADD VALUE 'RETURNED';

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "cashReceived" INTEGER,
ADD COLUMN     "cashReceivedAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "dueBy" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "ShippingRate" ADD COLUMN     "takesCash" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "cashLimit" INTEGER;

-- AlterTable
ALTER TABLE "ShopAccount" ADD COLUMN     "qris" TEXT;

-- CreateTable
CREATE TABLE "TaxProfile" (
    "shopId" UUID NOT NULL,
    "kind" "TaxpayerKind" NOT NULL,
    "taxNumber" TEXT,
    "lastFour" TEXT,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "updatedBy" UUID NOT NULL,

    CONSTRAINT "TaxProfile_pkey" PRIMARY KEY ("shopId")
);

-- CreateTable
CREATE TABLE "TaxLetter" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "kind" "TaxLetterKind" NOT NULL,
    "number" TEXT,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "givenAt" TIMESTAMPTZ NOT NULL,
    "givenBy" UUID NOT NULL,

    CONSTRAINT "TaxLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaxRule" (
    "from" DATE NOT NULL,
    "basisPoints" INTEGER NOT NULL,
    "freeTo" BIGINT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "TaxRule_pkey" PRIMARY KEY ("from")
);

-- CreateTable
CREATE TABLE "TaxDesignation" (
    "id" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "decree" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "madeBy" UUID NOT NULL,

    CONSTRAINT "TaxDesignation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TaxLetter_shopId_until_idx" ON "TaxLetter"("shopId", "until");

-- AddForeignKey
ALTER TABLE "TaxProfile" ADD CONSTRAINT "TaxProfile_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaxLetter" ADD CONSTRAINT "TaxLetter_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is what Prisma's schema cannot say.

ALTER TABLE "Shop" ADD CONSTRAINT "Shop_cash" CHECK ("cashLimit" BETWEEN 1 AND 100000000);
ALTER TABLE "Order"
    ADD CONSTRAINT "Order_cash" CHECK (("cashReceived" IS NULL) = ("cashReceivedAt" IS NULL) AND "cashReceived" >= 0);
ALTER TABLE "Purchase"
    DROP CONSTRAINT "Purchase_deadline",
    ADD CONSTRAINT "Purchase_deadline" CHECK ("method"::text = 'CASH' OR "payBy" IS NOT NULL);

ALTER TABLE "TaxLetter" ADD CONSTRAINT "TaxLetter_dates" CHECK ("from" <= "until");
ALTER TABLE "TaxRule" ADD CONSTRAINT "TaxRule_points" CHECK ("basisPoints" BETWEEN 0 AND 10000 AND "freeTo" >= 0);
ALTER TABLE "TaxDesignation"
    ADD CONSTRAINT "TaxDesignation_dates" CHECK ("until" IS NULL OR "from" < "until"),
    ADD CONSTRAINT "TaxDesignation_one" EXCLUDE USING gist (daterange("from", "until") WITH &&);

-- PMK 37/2025, art. 8 and 10: in force since 14 July 2025; collected only by whoever is designated.
INSERT INTO "TaxRule" ("from", "basisPoints", "freeTo", "source") VALUES ('2025-07-14', 50, 500000000, 'PMK 37/2025; PER-15/PJ/2025');
