-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ListingRisk" AS ENUM ('FIRST_OF_SHOP', 'FOOD', 'ORIGIN');

-- CreateEnum
CREATE TYPE "ListingReviewStatus" AS ENUM ('WAITING', 'APPROVED', 'RETURNED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "joinBy" TIMESTAMPTZ,
ADD COLUMN     "rules" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "CampaignApplication" (
    "campaignId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'WAITING',
    "askedBy" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "reason" TEXT,
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "CampaignApplication_pkey" PRIMARY KEY ("campaignId","productId")
);

-- CreateTable
CREATE TABLE "ListingReview" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "regencyCode" TEXT NOT NULL,
    "why" "ListingRisk" NOT NULL,
    "status" "ListingReviewStatus" NOT NULL DEFAULT 'WAITING',
    "before" JSONB,
    "after" JSONB NOT NULL,
    "askedBy" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "reason" TEXT,
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "ListingReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OriginEvidence" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "OriginEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductEvent" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "reason" TEXT,
    "personId" UUID,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ProductEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PermitWarning" (
    "permitId" UUID NOT NULL,
    "expiresOn" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PermitWarning_pkey" PRIMARY KEY ("permitId","expiresOn","days")
);

-- CreateTable
CREATE TABLE "PriceOffer" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "price" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ NOT NULL,
    "endsAt" TIMESTAMPTZ NOT NULL,
    "priceBefore" INTEGER,
    "begunAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,
    "madeBy" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PriceOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductVisits" (
    "productId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ProductVisits_pkey" PRIMARY KEY ("productId","day")
);

-- CreateTable
CREATE TABLE "ShopVisits" (
    "shopId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ShopVisits_pkey" PRIMARY KEY ("shopId","day")
);

-- CreateTable
CREATE TABLE "SearchMiss" (
    "text" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "SearchMiss_pkey" PRIMARY KEY ("text","day")
);

-- CreateTable
CREATE TABLE "ShopAdvice" (
    "shopId" UUID NOT NULL,
    "week" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ShopAdvice_pkey" PRIMARY KEY ("shopId","week")
);

-- CreateIndex
CREATE INDEX "CampaignApplication_productId_idx" ON "CampaignApplication"("productId");

-- CreateIndex
CREATE INDEX "CampaignApplication_shopId_idx" ON "CampaignApplication"("shopId");

-- CreateIndex
CREATE INDEX "ListingReview_status_regencyCode_id_idx" ON "ListingReview"("status", "regencyCode", "id");

-- CreateIndex
CREATE INDEX "ListingReview_productId_idx" ON "ListingReview"("productId");

-- CreateIndex
CREATE INDEX "OriginEvidence_productId_idx" ON "OriginEvidence"("productId");

-- CreateIndex
CREATE INDEX "ProductEvent_productId_id_idx" ON "ProductEvent"("productId", "id" DESC);

-- CreateIndex
CREATE INDEX "PriceOffer_variantId_idx" ON "PriceOffer"("variantId");

-- CreateIndex
CREATE INDEX "PriceOffer_endedAt_startsAt_idx" ON "PriceOffer"("endedAt", "startsAt");

-- CreateIndex
CREATE INDEX "SearchMiss_day_idx" ON "SearchMiss"("day");

-- AddForeignKey
ALTER TABLE "CampaignApplication" ADD CONSTRAINT "CampaignApplication_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignApplication" ADD CONSTRAINT "CampaignApplication_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignApplication" ADD CONSTRAINT "CampaignApplication_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingReview" ADD CONSTRAINT "ListingReview_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingReview" ADD CONSTRAINT "ListingReview_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OriginEvidence" ADD CONSTRAINT "OriginEvidence_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductEvent" ADD CONSTRAINT "ProductEvent_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PermitWarning" ADD CONSTRAINT "PermitWarning_permitId_fkey" FOREIGN KEY ("permitId") REFERENCES "Permit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductVisits" ADD CONSTRAINT "ProductVisits_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVisits" ADD CONSTRAINT "ShopVisits_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopAdvice" ADD CONSTRAINT "ShopAdvice_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here on.

CREATE EXTENSION IF NOT EXISTS "btree_gist";

-- Of one variant at most one offer holds at a moment; what has ended no longer stands in the way.
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_dates" CHECK ("endsAt" > "startsAt" AND "price" > 0);
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_begun" CHECK (("begunAt" IS NULL) = ("priceBefore" IS NULL));
ALTER TABLE "PriceOffer" ADD CONSTRAINT "PriceOffer_one" EXCLUDE USING gist ("variantId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("endedAt" IS NULL);

ALTER TABLE "CampaignApplication" ADD CONSTRAINT "CampaignApplication_decided"
  CHECK (("status" IN ('ACCEPTED', 'DECLINED')) = ("decidedAt" IS NOT NULL) AND ("status" <> 'DECLINED' OR "reason" IS NOT NULL));

-- Of goods one question at a time waits for the office.
CREATE UNIQUE INDEX "ListingReview_waiting" ON "ListingReview" ("productId", "why") WHERE "status" = 'WAITING';
ALTER TABLE "ListingReview" ADD CONSTRAINT "ListingReview_decided"
  CHECK (("status" IN ('APPROVED', 'RETURNED')) = ("decidedAt" IS NOT NULL) AND ("status" <> 'RETURNED' OR "reason" IS NOT NULL));
ALTER TABLE "PermitWarning" ADD CONSTRAINT "PermitWarning_days" CHECK ("days" IN (60, 30, 7, 0));
CREATE TRIGGER append_only BEFORE UPDATE ON "ProductEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "ProductVisits" ADD CONSTRAINT "ProductVisits_count" CHECK ("count" > 0);
ALTER TABLE "ShopVisits" ADD CONSTRAINT "ShopVisits_count" CHECK ("count" > 0);
ALTER TABLE "SearchMiss" ADD CONSTRAINT "SearchMiss_text" CHECK (char_length("text") BETWEEN 3 AND 60 AND "count" > 0);
