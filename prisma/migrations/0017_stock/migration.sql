-- AlterEnum
ALTER TYPE "NoticeTopic" ADD VALUE 'STOCK';

-- By hand from here on.

-- The clock asks each minute, and few goods have such a number.
CREATE INDEX "Variant_low" ON "Variant" ("id") WHERE "lowAt" IS NOT NULL OR "lowToldAt" IS NOT NULL;
