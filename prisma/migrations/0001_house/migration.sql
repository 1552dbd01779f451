CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Purchases are numbered for the ear; what opens one is its code.
CREATE SEQUENCE purchase_number START 10001;

-- Indonesian words by their stems, with accents folded, and beside them as they are written: kerupuk is stemmed to "rupuk".
CREATE TEXT SEARCH CONFIGURATION sepucuk (COPY = indonesian);
ALTER TEXT SEARCH CONFIGURATION sepucuk
    ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, indonesian_stem;
CREATE TEXT SEARCH CONFIGURATION sepucuk_plain (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION sepucuk_plain
    ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, simple;

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('CHOOSE_PASSWORD');

-- CreateEnum
CREATE TYPE "ShopRole" AS ENUM ('OWNER', 'MANAGER', 'PACKER');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('VERIFIER', 'CAMPAIGNER', 'MENTOR', 'ANALYST', 'FINANCE', 'ADMIN');

-- CreateEnum
CREATE TYPE "FoodKind" AS ENUM ('NONE', 'FRESH', 'PACKED', 'READY_TO_EAT');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('DRAFT', 'LISTED', 'HIDDEN', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "SalesModel" AS ENUM ('READY_STOCK', 'MADE_TO_ORDER', 'WHOLESALE', 'GIFT_SET', 'SERVICE_KIT');

-- CreateEnum
CREATE TYPE "Halal" AS ENUM ('NOT_FOOD', 'CERTIFIED', 'NOT_HALAL');

-- CreateEnum
CREATE TYPE "OriginLevel" AS ENUM ('DECLARED', 'CHECKED', 'TKDN');

-- CreateEnum
CREATE TYPE "StockReason" AS ENUM ('COUNTED', 'RESERVED', 'RELEASED', 'SHIPPED');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('id', 'en');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('WAITING', 'SENT', 'WAITING_CHANNEL', 'HANDED_OVER');

-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('AWAITING', 'NEW', 'ACCEPTED', 'PACKED', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'RETURN_REQUESTED', 'RETURNED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "PurchaseStatus" AS ENUM ('AWAITING_PAYMENT', 'PROCESSING', 'PAID', 'EXPIRED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MoneyMode" AS ENUM ('HOLD', 'DIRECT');

-- CreateEnum
CREATE TYPE "PaymentMethod" AS ENUM ('BANK_TRANSFER');

-- CreateEnum
CREATE TYPE "PaymentStatus" AS ENUM ('AWAITING', 'CONFIRMED', 'IMPOSSIBLE');

-- CreateEnum
CREATE TYPE "RefundStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "BusinessStatus" AS ENUM ('UNCLAIMED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "Sector" AS ENUM ('CULINARY', 'FASHION', 'CRAFT', 'AGRICULTURE', 'FISHERY', 'SERVICES', 'TRADE', 'OTHER');

-- CreateEnum
CREATE TYPE "PermitKind" AS ENUM ('PIRT', 'MD', 'HALAL', 'SNI', 'MEREK');

-- CreateEnum
CREATE TYPE "ShopStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT,
    "phone" TEXT,
    "emailVerifiedAt" TIMESTAMPTZ,
    "phoneVerifiedAt" TIMESTAMPTZ,
    "passwordHash" TEXT,
    "language" "Language" NOT NULL DEFAULT 'id',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabledAt" TIMESTAMPTZ,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "shopMembershipId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "absoluteExpiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "AccountToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "ShopMembership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "role" "ShopRole" NOT NULL,

    CONSTRAINT "ShopMembership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffMembership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,
    "regencyCode" TEXT,

    CONSTRAINT "StaffMembership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Province" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Regency" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isCity" BOOLEAN NOT NULL,
    "provinceCode" TEXT NOT NULL,

    CONSTRAINT "Regency_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "District" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "regencyCode" TEXT NOT NULL,

    CONSTRAINT "District_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Village" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,

    CONSTRAINT "Village_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "date" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "regencyCode" TEXT,
    "startsAt" TIMESTAMPTZ NOT NULL,
    "endsAt" TIMESTAMPTZ NOT NULL,
    "isPublished" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignItem" (
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CampaignItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cart" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "tokenHash" TEXT,
    "touchedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CartLine" (
    "id" UUID NOT NULL,
    "cartId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "priceSeen" INTEGER NOT NULL,

    CONSTRAINT "CartLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Category" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "foodKind" "FoodKind" NOT NULL DEFAULT 'NONE',
    "position" INTEGER NOT NULL,
    "parentId" UUID,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "makerId" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" "ProductStatus" NOT NULL DEFAULT 'DRAFT',
    "salesModel" "SalesModel" NOT NULL,
    "madeToOrderDays" INTEGER,
    "halal" "Halal" NOT NULL,
    "madeInCode" TEXT NOT NULL,
    "materials" TEXT NOT NULL,
    "origin" "OriginLevel" NOT NULL DEFAULT 'DECLARED',
    "originCheckedAt" TIMESTAMPTZ,
    "originCheckedBy" UUID,
    "takenDownReason" TEXT,
    "priceFrom" INTEGER NOT NULL DEFAULT 0,
    "listedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Variant" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "price" INTEGER NOT NULL,
    "onHand" INTEGER NOT NULL,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "grams" INTEGER NOT NULL,
    "lengthCm" INTEGER NOT NULL,
    "widthCm" INTEGER NOT NULL,
    "heightCm" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ,

    CONSTRAINT "Variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockMovement" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "why" "StockReason" NOT NULL,
    "onHand" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "orderId" UUID,
    "personId" UUID,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "StockMovement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Picture" (
    "hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "tint" INTEGER NOT NULL,
    "hasAvif" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "ProductPhoto" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "pictureHash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ProductPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductPermit" (
    "productId" UUID NOT NULL,
    "permitId" UUID NOT NULL,

    CONSTRAINT "ProductPermit_pkey" PRIMARY KEY ("productId","permitId")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "purchaseId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "language" "Language" NOT NULL,
    "kind" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "state" "MessageState" NOT NULL DEFAULT 'WAITING',
    "subject" TEXT,
    "text" TEXT,
    "path" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "deliveredAt" TIMESTAMPTZ,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "purchaseId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "shopName" TEXT NOT NULL,
    "status" "OrderStatus" NOT NULL DEFAULT 'AWAITING',
    "recipient" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "addressLine" TEXT NOT NULL,
    "villageName" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "districtName" TEXT NOT NULL,
    "regencyCode" TEXT NOT NULL,
    "regencyName" TEXT NOT NULL,
    "provinceName" TEXT NOT NULL,
    "postalCode" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "goods" INTEGER NOT NULL,
    "shipping" INTEGER NOT NULL,
    "service" TEXT NOT NULL,
    "chargedGrams" INTEGER NOT NULL,
    "daysMin" INTEGER NOT NULL,
    "daysMax" INTEGER NOT NULL,
    "acceptBy" TIMESTAMPTZ,
    "trackingNumber" TEXT,
    "shippedAt" TIMESTAMPTZ,
    "deliverBy" TIMESTAMPTZ,
    "deliveredAt" TIMESTAMPTZ,
    "completeBy" TIMESTAMPTZ,
    "refusal" TEXT,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "productName" TEXT NOT NULL,
    "productSlug" TEXT NOT NULL,
    "variantName" TEXT NOT NULL,
    "makerId" UUID NOT NULL,
    "makerName" TEXT NOT NULL,
    "salesModel" "SalesModel" NOT NULL,
    "pictureHash" TEXT,
    "unitPrice" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "goods" INTEGER NOT NULL,
    "commissionBasisPoints" INTEGER NOT NULL,
    "commission" INTEGER NOT NULL,
    "grams" INTEGER NOT NULL,
    "lengthCm" INTEGER NOT NULL,
    "widthCm" INTEGER NOT NULL,
    "heightCm" INTEGER NOT NULL,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderEvent" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "personId" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "OrderEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Purchase" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "checkoutKey" UUID NOT NULL,
    "personId" UUID,
    "buyerName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "language" "Language" NOT NULL,
    "status" "PurchaseStatus" NOT NULL DEFAULT 'AWAITING_PAYMENT',
    "moneyMode" "MoneyMode" NOT NULL,
    "method" "PaymentMethod" NOT NULL,
    "goods" INTEGER NOT NULL,
    "shipping" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "placedAt" TIMESTAMPTZ NOT NULL,
    "payBy" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Purchase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" UUID NOT NULL,
    "purchaseId" UUID NOT NULL,
    "orderId" UUID,
    "method" "PaymentMethod" NOT NULL,
    "amount" INTEGER NOT NULL,
    "status" "PaymentStatus" NOT NULL DEFAULT 'AWAITING',
    "confirmedAt" TIMESTAMPTZ,
    "confirmedBy" UUID,
    "reference" TEXT,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Refund" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "status" "RefundStatus" NOT NULL DEFAULT 'OPEN',
    "openedAt" TIMESTAMPTZ NOT NULL,
    "bankName" TEXT,
    "accountNumber" TEXT,
    "accountHolder" TEXT,
    "closedAt" TIMESTAMPTZ,
    "closedBy" UUID,
    "proof" TEXT,

    CONSTRAINT "Refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Business" (
    "id" UUID NOT NULL,
    "ownerId" UUID,
    "name" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "nib" TEXT,
    "sector" "Sector" NOT NULL,
    "makes" TEXT NOT NULL,
    "since" INTEGER,
    "regencyCode" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "villageCode" TEXT NOT NULL,
    "addressLine" TEXT NOT NULL,
    "phone" TEXT,
    "status" "BusinessStatus" NOT NULL DEFAULT 'DRAFT',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ,

    CONSTRAINT "Business_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BusinessEvent" (
    "id" UUID NOT NULL,
    "businessId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "reason" TEXT,
    "personId" UUID,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "BusinessEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Permit" (
    "id" UUID NOT NULL,
    "businessId" UUID NOT NULL,
    "kind" "PermitKind" NOT NULL,
    "number" TEXT NOT NULL,
    "expiresOn" DATE,

    CONSTRAINT "Permit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shop" (
    "id" UUID NOT NULL,
    "businessId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "status" "ShopStatus" NOT NULL DEFAULT 'OPEN',
    "openedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShippingRate" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "regencyCode" TEXT,
    "districtCode" TEXT,
    "first" INTEGER NOT NULL,
    "next" INTEGER NOT NULL,
    "daysMin" INTEGER NOT NULL,
    "daysMax" INTEGER NOT NULL,

    CONSTRAINT "ShippingRate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Person_phone_key" ON "Person"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");

-- CreateIndex
CREATE INDEX "AccountToken_personId_idx" ON "AccountToken"("personId");

-- CreateIndex
CREATE INDEX "ShopMembership_shopId_idx" ON "ShopMembership"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "ShopMembership_personId_shopId_key" ON "ShopMembership"("personId", "shopId");

-- CreateIndex
CREATE INDEX "StaffMembership_personId_idx" ON "StaffMembership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffMembership_personId_role_regencyCode_key" ON "StaffMembership"("personId", "role", "regencyCode") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "Regency_provinceCode_idx" ON "Regency"("provinceCode");

-- CreateIndex
CREATE INDEX "District_regencyCode_idx" ON "District"("regencyCode");

-- CreateIndex
CREATE UNIQUE INDEX "District_code_regencyCode_key" ON "District"("code", "regencyCode");

-- CreateIndex
CREATE INDEX "Village_districtCode_idx" ON "Village"("districtCode");

-- CreateIndex
CREATE UNIQUE INDEX "Village_code_districtCode_key" ON "Village"("code", "districtCode");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");

-- CreateIndex
CREATE INDEX "Campaign_endsAt_startsAt_idx" ON "Campaign"("endsAt", "startsAt");

-- CreateIndex
CREATE INDEX "CampaignItem_productId_idx" ON "CampaignItem"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignItem_campaignId_productId_key" ON "CampaignItem"("campaignId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "Cart_personId_key" ON "Cart"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Cart_tokenHash_key" ON "Cart"("tokenHash");

-- CreateIndex
CREATE INDEX "CartLine_variantId_idx" ON "CartLine"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "CartLine_cartId_variantId_key" ON "CartLine"("cartId", "variantId");

-- CreateIndex
CREATE UNIQUE INDEX "Category_slug_key" ON "Category"("slug");

-- CreateIndex
CREATE INDEX "Category_parentId_idx" ON "Category"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Product_slug_key" ON "Product"("slug");

-- CreateIndex
CREATE INDEX "Product_shopId_id_idx" ON "Product"("shopId", "id" DESC);

-- CreateIndex
CREATE INDEX "Product_categoryId_id_idx" ON "Product"("categoryId", "id" DESC);

-- CreateIndex
CREATE INDEX "Product_makerId_idx" ON "Product"("makerId");

-- CreateIndex
CREATE INDEX "Product_search_idx" ON "Product" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "Variant_productId_name_key" ON "Variant"("productId", "name");

-- CreateIndex
CREATE INDEX "StockMovement_variantId_id_idx" ON "StockMovement"("variantId", "id" DESC);

-- CreateIndex
CREATE INDEX "StockMovement_orderId_idx" ON "StockMovement"("orderId");

-- CreateIndex
CREATE INDEX "ProductPhoto_pictureHash_idx" ON "ProductPhoto"("pictureHash");

-- CreateIndex
CREATE UNIQUE INDEX "ProductPhoto_productId_pictureHash_key" ON "ProductPhoto"("productId", "pictureHash");

-- CreateIndex
CREATE INDEX "ProductPermit_permitId_idx" ON "ProductPermit"("permitId");

-- CreateIndex
CREATE INDEX "Message_personId_id_idx" ON "Message"("personId", "id" DESC);

-- CreateIndex
CREATE INDEX "Message_purchaseId_idx" ON "Message"("purchaseId");

-- CreateIndex
CREATE INDEX "Message_state_id_idx" ON "Message"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Order_number_key" ON "Order"("number");

-- CreateIndex
CREATE INDEX "Order_shopId_id_idx" ON "Order"("shopId", "id" DESC);

-- CreateIndex
CREATE INDEX "Order_status_acceptBy_idx" ON "Order"("status", "acceptBy");

-- CreateIndex
CREATE INDEX "Order_status_deliverBy_idx" ON "Order"("status", "deliverBy");

-- CreateIndex
CREATE INDEX "Order_status_completeBy_idx" ON "Order"("status", "completeBy");

-- CreateIndex
CREATE UNIQUE INDEX "Order_purchaseId_shopId_key" ON "Order"("purchaseId", "shopId");

-- CreateIndex
CREATE INDEX "OrderLine_variantId_idx" ON "OrderLine"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "OrderLine_orderId_variantId_key" ON "OrderLine"("orderId", "variantId");

-- CreateIndex
CREATE INDEX "OrderEvent_orderId_idx" ON "OrderEvent"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Purchase_number_key" ON "Purchase"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Purchase_code_key" ON "Purchase"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Purchase_checkoutKey_key" ON "Purchase"("checkoutKey");

-- CreateIndex
CREATE INDEX "Purchase_personId_id_idx" ON "Purchase"("personId", "id" DESC);

-- CreateIndex
CREATE INDEX "Purchase_status_payBy_idx" ON "Purchase"("status", "payBy");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_orderId_key" ON "Payment"("orderId");

-- CreateIndex
CREATE INDEX "Payment_purchaseId_idx" ON "Payment"("purchaseId");

-- CreateIndex
CREATE INDEX "Payment_status_id_idx" ON "Payment"("status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_orderId_key" ON "Refund"("orderId");

-- CreateIndex
CREATE INDEX "Refund_status_id_idx" ON "Refund"("status", "id");

-- CreateIndex
CREATE INDEX "Business_ownerId_idx" ON "Business"("ownerId");

-- CreateIndex
CREATE INDEX "Business_status_submittedAt_id_idx" ON "Business"("status", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Business_regencyCode_idx" ON "Business"("regencyCode");

-- CreateIndex
CREATE INDEX "BusinessEvent_businessId_idx" ON "BusinessEvent"("businessId");

-- CreateIndex
CREATE UNIQUE INDEX "Permit_businessId_kind_number_key" ON "Permit"("businessId", "kind", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Shop_businessId_key" ON "Shop"("businessId");

-- CreateIndex
CREATE UNIQUE INDEX "Shop_slug_key" ON "Shop"("slug");

-- CreateIndex
CREATE INDEX "ShippingRate_shopId_idx" ON "ShippingRate"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "ShippingRate_shopId_service_regencyCode_districtCode_key" ON "ShippingRate"("shopId", "service", "regencyCode", "districtCode") NULLS NOT DISTINCT;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_shopMembershipId_fkey" FOREIGN KEY ("shopMembershipId") REFERENCES "ShopMembership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopMembership" ADD CONSTRAINT "ShopMembership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopMembership" ADD CONSTRAINT "ShopMembership_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffMembership" ADD CONSTRAINT "StaffMembership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffMembership" ADD CONSTRAINT "StaffMembership_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regency" ADD CONSTRAINT "Regency_provinceCode_fkey" FOREIGN KEY ("provinceCode") REFERENCES "Province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Village" ADD CONSTRAINT "Village_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignItem" ADD CONSTRAINT "CampaignItem_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignItem" ADD CONSTRAINT "CampaignItem_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_makerId_fkey" FOREIGN KEY ("makerId") REFERENCES "Business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_madeInCode_fkey" FOREIGN KEY ("madeInCode") REFERENCES "Regency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductPhoto" ADD CONSTRAINT "ProductPhoto_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductPhoto" ADD CONSTRAINT "ProductPhoto_pictureHash_fkey" FOREIGN KEY ("pictureHash") REFERENCES "Picture"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductPermit" ADD CONSTRAINT "ProductPermit_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductPermit" ADD CONSTRAINT "ProductPermit_permitId_fkey" FOREIGN KEY ("permitId") REFERENCES "Permit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderEvent" ADD CONSTRAINT "OrderEvent_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Purchase" ADD CONSTRAINT "Purchase_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Business" ADD CONSTRAINT "Business_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Business" ADD CONSTRAINT "Business_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Business" ADD CONSTRAINT "Business_districtCode_regencyCode_fkey" FOREIGN KEY ("districtCode", "regencyCode") REFERENCES "District"("code", "regencyCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Business" ADD CONSTRAINT "Business_villageCode_districtCode_fkey" FOREIGN KEY ("villageCode", "districtCode") REFERENCES "Village"("code", "districtCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BusinessEvent" ADD CONSTRAINT "BusinessEvent_businessId_fkey" FOREIGN KEY ("businessId") REFERENCES "Business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permit" ADD CONSTRAINT "Permit_businessId_fkey" FOREIGN KEY ("businessId") REFERENCES "Business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_businessId_fkey" FOREIGN KEY ("businessId") REFERENCES "Business"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShippingRate" ADD CONSTRAINT "ShippingRate_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShippingRate" ADD CONSTRAINT "ShippingRate_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShippingRate" ADD CONSTRAINT "ShippingRate_districtCode_regencyCode_fkey" FOREIGN KEY ("districtCode", "regencyCode") REFERENCES "District"("code", "regencyCode") ON DELETE SET NULL ON UPDATE CASCADE;


-- What Prisma's schema cannot say. The database is the last to refuse nonsense, whatever the code above it believes.

ALTER TABLE "Person"
    ADD CONSTRAINT "Person_reachable" CHECK ("email" IS NOT NULL OR "phone" IS NOT NULL),
    ADD CONSTRAINT "Person_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{7,14}$');

ALTER TABLE "Business"
    ADD CONSTRAINT "Business_nib" CHECK ("nib" ~ '^[0-9]{13}$'),
    ADD CONSTRAINT "Business_since" CHECK ("since" BETWEEN 1800 AND 2200),
    ADD CONSTRAINT "Business_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{7,14}$'),
    ADD CONSTRAINT "Business_submitted" CHECK ("status" <> 'SUBMITTED' OR "submittedAt" IS NOT NULL);

ALTER TABLE "Permit"
    ADD CONSTRAINT "Permit_expiry" CHECK ("expiresOn" IS NOT NULL OR "kind" IN ('HALAL', 'SNI', 'MEREK')),
    ADD CONSTRAINT "Permit_pirt" CHECK ("kind" <> 'PIRT' OR "number" ~ '^[0-9]{15}$');

ALTER TABLE "Shop"
    ADD CONSTRAINT "Shop_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "Shop_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{7,14}$');

ALTER TABLE "ShippingRate"
    ADD CONSTRAINT "ShippingRate_prices" CHECK ("first" BETWEEN 0 AND 10000000 AND "next" BETWEEN 0 AND 10000000),
    ADD CONSTRAINT "ShippingRate_days" CHECK ("daysMin" >= 0 AND "daysMin" <= "daysMax" AND "daysMax" <= 60),
    ADD CONSTRAINT "ShippingRate_district" CHECK ("districtCode" IS NULL OR "regencyCode" IS NOT NULL);

ALTER TABLE "Product"
    ADD CONSTRAINT "Product_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "Product_wait" CHECK ("madeToOrderDays" BETWEEN 1 AND 90),
    ADD CONSTRAINT "Product_made_to_order" CHECK ("salesModel" <> 'MADE_TO_ORDER' OR "madeToOrderDays" IS NOT NULL),
    ADD CONSTRAINT "Product_listed" CHECK ("status" <> 'LISTED' OR ("listedAt" IS NOT NULL AND "takenDownReason" IS NULL)),
    ADD CONSTRAINT "Product_origin" CHECK ("origin" = 'DECLARED' OR ("originCheckedAt" IS NOT NULL AND "originCheckedBy" IS NOT NULL));

ALTER TABLE "Variant"
    ADD CONSTRAINT "Variant_price" CHECK ("price" BETWEEN 1 AND 100000000),
    ADD CONSTRAINT "Variant_stock" CHECK (0 <= "reserved" AND "reserved" <= "onHand" AND "onHand" <= 1000000),
    ADD CONSTRAINT "Variant_parcel" CHECK (
        "grams" BETWEEN 1 AND 1000000 AND "lengthCm" BETWEEN 1 AND 1000 AND "widthCm" BETWEEN 1 AND 1000 AND "heightCm" BETWEEN 1 AND 1000);

ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_moves" CHECK ("onHand" <> 0 OR "reserved" <> 0);

ALTER TABLE "Picture"
    ADD CONSTRAINT "Picture_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "Picture_tint" CHECK ("tint" BETWEEN 0 AND 15);

ALTER TABLE "Campaign"
    ADD CONSTRAINT "Campaign_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "Campaign_dates" CHECK ("startsAt" < "endsAt");

ALTER TABLE "Cart" ADD CONSTRAINT "Cart_of_one" CHECK (num_nonnulls("personId", "tokenHash") = 1);
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity" CHECK ("quantity" BETWEEN 1 AND 999);

ALTER TABLE "Purchase"
    ADD CONSTRAINT "Purchase_amounts" CHECK ("goods" > 0 AND "shipping" >= 0 AND "total" = "goods" + "shipping"),
    ADD CONSTRAINT "Purchase_reachable" CHECK ("email" IS NOT NULL OR "phone" IS NOT NULL),
    ADD CONSTRAINT "Purchase_deadline" CHECK ("method" <> 'BANK_TRANSFER' OR "payBy" IS NOT NULL),
    ADD CONSTRAINT "Purchase_ended" CHECK (("endedAt" IS NULL) = ("status" IN ('AWAITING_PAYMENT', 'PROCESSING')));

ALTER TABLE "Payment"
    ADD CONSTRAINT "Payment_amount" CHECK ("amount" > 0),
    ADD CONSTRAINT "Payment_confirmed" CHECK (("status" = 'CONFIRMED') = ("confirmedAt" IS NOT NULL));

ALTER TABLE "Refund"
    ADD CONSTRAINT "Refund_amount" CHECK ("amount" > 0),
    ADD CONSTRAINT "Refund_account" CHECK (num_nonnulls("bankName", "accountNumber", "accountHolder") IN (0, 3)),
    ADD CONSTRAINT "Refund_closed" CHECK (
        ("status" = 'CLOSED') = ("closedAt" IS NOT NULL AND "closedBy" IS NOT NULL AND "proof" IS NOT NULL AND "accountNumber" IS NOT NULL));

ALTER TABLE "Order"
    ADD CONSTRAINT "Order_amounts" CHECK ("goods" > 0 AND "shipping" >= 0 AND "goods"::bigint + "shipping" <= 100000000),
    ADD CONSTRAINT "Order_weight" CHECK ("chargedGrams" >= 1000 AND "chargedGrams" % 1000 = 0),
    ADD CONSTRAINT "Order_to_accept" CHECK ("status" <> 'NEW' OR "acceptBy" IS NOT NULL),
    ADD CONSTRAINT "Order_shipped" CHECK ("status" <> 'SHIPPED' OR ("shippedAt" IS NOT NULL AND "deliverBy" IS NOT NULL)),
    ADD CONSTRAINT "Order_delivered" CHECK ("status" <> 'DELIVERED' OR ("deliveredAt" IS NOT NULL AND "completeBy" IS NOT NULL));

ALTER TABLE "OrderLine"
    ADD CONSTRAINT "OrderLine_goods" CHECK ("quantity" > 0 AND "unitPrice" > 0 AND "goods" = "unitPrice"::bigint * "quantity"),
    ADD CONSTRAINT "OrderLine_commission" CHECK (
        "commissionBasisPoints" BETWEEN 0 AND 10000 AND "commission" BETWEEN 0 AND "goods");

-- A listed price is the lowest that can be paid.
CREATE FUNCTION keep_price_from() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "Product" SET "priceFrom" = coalesce(
        (SELECT min("price") FROM "Variant" WHERE "productId" = "Product"."id" AND "retiredAt" IS NULL), 0)
    WHERE "id" = coalesce(NEW."productId", OLD."productId");
    RETURN NULL;
END $$;
CREATE TRIGGER keep_price_from AFTER INSERT OR DELETE OR UPDATE OF "price", "retiredAt", "productId" ON "Variant"
    FOR EACH ROW EXECUTE FUNCTION keep_price_from();

-- What a product can be found by: its name before its maker and place, those before its description.
CREATE FUNCTION keep_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    around text;
BEGIN
    SELECT concat_ws(' ', shop."name", maker."name", category."name", category."nameEn", root."name", root."nameEn", regency."name")
    INTO around
    FROM "Shop" shop, "Business" maker, "Regency" regency, "Category" category LEFT JOIN "Category" root ON root."id" = category."parentId"
    WHERE shop."id" = NEW."shopId" AND maker."id" = NEW."makerId" AND regency."code" = NEW."madeInCode"
        AND category."id" = NEW."categoryId";
    NEW."search" :=
        setweight(to_tsvector('sepucuk'::regconfig, NEW."name") || to_tsvector('sepucuk_plain'::regconfig, NEW."name"), 'A') ||
        setweight(to_tsvector('sepucuk'::regconfig, around) || to_tsvector('sepucuk_plain'::regconfig, around), 'B') ||
        setweight(to_tsvector('sepucuk'::regconfig, NEW."materials" || ' ' || NEW."description"), 'C');
    RETURN NEW;
END $$;
CREATE TRIGGER keep_search
    BEFORE INSERT OR UPDATE OF "name", "description", "materials", "shopId", "makerId", "categoryId", "madeInCode" ON "Product"
    FOR EACH ROW EXECUTE FUNCTION keep_search();

-- Words that stand in other tables are brought again when they change there.
CREATE FUNCTION renew_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'Shop' THEN
        UPDATE "Product" SET "name" = "name" WHERE "shopId" = NEW."id";
    ELSIF TG_TABLE_NAME = 'Business' THEN
        UPDATE "Product" SET "name" = "name" WHERE "makerId" = NEW."id";
    ELSE
        UPDATE "Product" SET "name" = "name" WHERE "categoryId" IN (SELECT "id" FROM "Category" WHERE NEW."id" IN ("id", "parentId"));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER renew_search AFTER UPDATE OF "name" ON "Shop"
    FOR EACH ROW WHEN (OLD."name" <> NEW."name") EXECUTE FUNCTION renew_search();
CREATE TRIGGER renew_search AFTER UPDATE OF "name" ON "Business"
    FOR EACH ROW WHEN (OLD."name" <> NEW."name") EXECUTE FUNCTION renew_search();
CREATE TRIGGER renew_search AFTER UPDATE OF "name", "nameEn" ON "Category"
    FOR EACH ROW WHEN (OLD."name" <> NEW."name" OR OLD."nameEn" <> NEW."nameEn") EXECUTE FUNCTION renew_search();

-- The past stays as it was.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what stands in % is history and cannot be changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OrderEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "BusinessEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "StockMovement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OrderLine" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER amounts_stay BEFORE UPDATE OF "goods", "shipping", "shopId", "purchaseId" ON "Order"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER amounts_stay BEFORE UPDATE OF "goods", "shipping", "total" ON "Purchase"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Looked at when a transaction commits: every purchase is the sum of its orders, every order the sum of its lines.
CREATE FUNCTION check_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."goods" <> (SELECT coalesce(sum("goods"), 0) FROM "Order" WHERE "purchaseId" = NEW."id")
        OR NEW."shipping" <> (SELECT coalesce(sum("shipping"), 0) FROM "Order" WHERE "purchaseId" = NEW."id")
        OR EXISTS (SELECT FROM "Order" o WHERE o."purchaseId" = NEW."id"
            AND o."goods" <> (SELECT coalesce(sum(l."goods"), 0) FROM "OrderLine" l WHERE l."orderId" = o."id")) THEN
        RAISE EXCEPTION 'purchase % is not the sum of its orders and lines', NEW."number" USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_sums AFTER INSERT ON "Purchase"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_sums();

-- Lists, as they are read.
CREATE INDEX "Product_on_show_idx" ON "Product" ("id" DESC) WHERE "status" = 'LISTED';
CREATE INDEX "Message_waiting_idx" ON "Message" ("id") WHERE "state" = 'WAITING_CHANNEL';
