-- CreateEnum
CREATE TYPE "SynonymStep" AS ENUM ('ADDED', 'CHANGED', 'REMOVED');

-- DropIndex
DROP INDEX "OrderLine_variantId_idx";

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "inNames" BOOLEAN NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "SearchNews" (
    "id" BIGSERIAL NOT NULL,
    "productId" UUID NOT NULL,

    CONSTRAINT "SearchNews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "text" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ NOT NULL,
    "productId" UUID NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("text")
);

-- CreateTable
CREATE TABLE "SynonymGroup" (
    "id" UUID NOT NULL,
    "reference" TEXT,
    "removedAt" TIMESTAMPTZ,

    CONSTRAINT "SynonymGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SynonymPhrase" (
    "key" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SynonymPhrase_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SynonymEvent" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "step" "SynonymStep" NOT NULL,
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SynonymEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SearchWord_near_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "SearchWord_stem_idx" ON "SearchWord"("stem");

-- CreateIndex
CREATE INDEX "SearchTerm_count_idx" ON "SearchTerm"("count" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "SynonymGroup_reference_key" ON "SynonymGroup"("reference");

-- CreateIndex
CREATE INDEX "SynonymPhrase_groupId_idx" ON "SynonymPhrase"("groupId");

-- CreateIndex
CREATE INDEX "SynonymEvent_groupId_idx" ON "SynonymEvent"("groupId");

-- CreateIndex
CREATE INDEX "Business_districtCode_villageCode_idx" ON "Business"("districtCode", "villageCode");

-- CreateIndex
CREATE INDEX "OrderLine_variantId_id_idx" ON "OrderLine"("variantId", "id" DESC);

-- CreateIndex
CREATE INDEX "Payment_confirmedAt_idx" ON "Payment"("confirmedAt");

-- AddForeignKey
ALTER TABLE "SynonymPhrase" ADD CONSTRAINT "SynonymPhrase_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "SynonymGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SynonymEvent" ADD CONSTRAINT "SynonymEvent_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "SynonymGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what Prisma's schema language cannot say.

ALTER TABLE "SearchWord"
    ADD CONSTRAINT "SearchWord_word" CHECK ("word" ~ '^[a-z]{2,40}$'),
    ADD CONSTRAINT "SearchWord_uses" CHECK ("uses" >= 0);
ALTER TABLE "SearchTerm" ADD CONSTRAINT "SearchTerm_text" CHECK ("text" ~ '^[a-z]+( [a-z]+)*$' AND length("text") <= 60);
ALTER TABLE "SynonymPhrase"
    ADD CONSTRAINT "SynonymPhrase_key" CHECK ("key" ~ '^[a-z0-9]+( [a-z0-9]+){0,4}$' AND length("key") BETWEEN 2 AND 60);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "SynonymEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Each order of a list has an index to walk; goods that are not listed are in none of them.
CREATE INDEX "Product_price_idx" ON "Product" ("priceFrom", "id") WHERE "status" = 'LISTED';
CREATE INDEX "Product_sold_idx" ON "Product" ("sold" DESC, "id" DESC) WHERE "status" = 'LISTED';

-- The mean of the stars as if five more people had given 3.8, in thousandths: one 5 does not come before fifty of 4.8.
CREATE FUNCTION rating_score(stars integer, reviews integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (stars + 19) * 1000 / (reviews + 5);
CREATE INDEX "Product_rating_idx" ON "Product" (rating_score("ratingSum", "ratingCount") DESC, "id" DESC) WHERE "status" = 'LISTED';

-- What narrows a list and may be rare.
CREATE INDEX "Product_made_in_idx" ON "Product" ("madeInCode", "id" DESC) WHERE "status" = 'LISTED';
CREATE INDEX "Product_model_idx" ON "Product" ("salesModel", "id" DESC) WHERE "status" = 'LISTED';
CREATE INDEX "Product_proven_idx" ON "Product" ("id" DESC) WHERE "status" = 'LISTED' AND "origin" <> 'DECLARED';
CREATE INDEX "Product_reviewed_idx" ON "Product" ("id" DESC) WHERE "status" = 'LISTED' AND "ratingCount" > 0;
CREATE INDEX "ShippingRate_free_idx" ON "ShippingRate" ("shopId") WHERE "first" = 0;

-- Shops by the beginning of a word of their names, while it is being typed.
CREATE INDEX "Shop_name_words_idx" ON "Shop" USING GIN (to_tsvector('sepucuk_plain'::regconfig, "name"));

-- What stands around goods and finds them: shop, maker, category, and the places of all three.
CREATE FUNCTION around_goods(shop_id uuid, maker_id uuid, category_id uuid, made_in text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT concat_ws(' ', shop."name", maker."name", category."name", category."nameEn", root."name", root."nameEn", regency."name",
        seller_regency."name", seller_district."name", seller_village."name", maker_district."name", maker_village."name")
    FROM "Shop" shop
    JOIN "Business" seller ON seller."id" = shop."businessId"
    JOIN "Regency" seller_regency ON seller_regency."code" = seller."regencyCode"
    JOIN "District" seller_district ON seller_district."code" = seller."districtCode"
    JOIN "Village" seller_village ON seller_village."code" = seller."villageCode"
    JOIN "Business" maker ON maker."id" = maker_id
    JOIN "District" maker_district ON maker_district."code" = maker."districtCode"
    JOIN "Village" maker_village ON maker_village."code" = maker."villageCode"
    JOIN "Regency" regency ON regency."code" = made_in
    JOIN "Category" category ON category."id" = category_id
    LEFT JOIN "Category" root ON root."id" = category."parentId"
    WHERE shop."id" = shop_id);
END $$;

CREATE OR REPLACE FUNCTION keep_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    around text := around_goods(NEW."shopId", NEW."makerId", NEW."categoryId", NEW."madeInCode");
BEGIN
    NEW."search" :=
        setweight(to_tsvector('sepucuk'::regconfig, NEW."name") || to_tsvector('sepucuk_plain'::regconfig, NEW."name"), 'A') ||
        setweight(to_tsvector('sepucuk'::regconfig, around) || to_tsvector('sepucuk_plain'::regconfig, around), 'B') ||
        setweight(to_tsvector('sepucuk'::regconfig, NEW."materials" || ' ' || NEW."description"), 'C');
    RETURN NEW;
END $$;

UPDATE "Product" SET "name" = "name"; -- what is there already is found by its places as well

-- A business that moves takes its goods along, those that it makes and those that its shop sells.
CREATE OR REPLACE FUNCTION renew_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'Shop' THEN
        UPDATE "Product" SET "name" = "name" WHERE "shopId" = NEW."id";
    ELSIF TG_TABLE_NAME = 'Business' THEN
        UPDATE "Product" SET "name" = "name"
            WHERE "makerId" = NEW."id" OR "shopId" = (SELECT "id" FROM "Shop" WHERE "businessId" = NEW."id");
    ELSE
        UPDATE "Product" SET "name" = "name" WHERE "categoryId" IN (SELECT "id" FROM "Category" WHERE NEW."id" IN ("id", "parentId"));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER renew_search_place AFTER UPDATE OF "regencyCode", "districtCode", "villageCode" ON "Business"
    FOR EACH ROW WHEN (OLD."villageCode" <> NEW."villageCode" OR OLD."regencyCode" <> NEW."regencyCode")
    EXECUTE FUNCTION renew_search();

-- Words of goods are learned later: a row here waits for nobody's lock.
CREATE FUNCTION tell_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "SearchNews" ("productId") VALUES (NEW."id");
    RETURN NULL;
END $$;
CREATE TRIGGER tell_search_new AFTER INSERT ON "Product"
    FOR EACH ROW WHEN (NEW."status" = 'LISTED') EXECUTE FUNCTION tell_search();
CREATE TRIGGER tell_search_changed AFTER UPDATE OF "status", "name", "description", "materials", "shopId", "makerId", "categoryId", "madeInCode" ON "Product"
    FOR EACH ROW WHEN (NEW."status" = 'LISTED' AND (OLD."status" <> NEW."status" OR OLD."search" IS DISTINCT FROM NEW."search"))
    EXECUTE FUNCTION tell_search();

-- Words that are written like this one or begin with it; of very many some thousand are looked at. The edit distance is asked elsewhere.
CREATE FUNCTION near_words(typed text, longest integer, most integer)
    RETURNS TABLE ("word" text, "inNames" boolean, "uses" integer)
    LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.2 AS $$
    SELECT near."word", near."inNames", near."uses"
    FROM (
        SELECT * FROM "SearchWord" known
        WHERE (known."word" % typed OR known."word" LIKE typed || '%') AND length(known."word") <= longest
        LIMIT 3000
    ) near
    ORDER BY similarity(near."word", typed) DESC, near."uses" DESC, near."word" LIMIT most
$$;
-- Goods that have these words, at most so many, by the index of words and nothing else: where two frequent words are seldom
-- together the planner would hope to meet them soon, and read the whole table.
CREATE FUNCTION goods_with_words(wanted tsquery, most integer) RETURNS SETOF uuid
    LANGUAGE sql STABLE SET enable_seqscan = off SET enable_indexscan = off AS $$
    SELECT "id" FROM "Product" WHERE "search" @@ wanted AND "status" = 'LISTED' LIMIT most
$$;

INSERT INTO "SearchNews" ("productId") SELECT "id" FROM "Product" WHERE "status" = 'LISTED';

-- Only what several have looked for is suggested to others.
CREATE INDEX "SearchTerm_begins_idx" ON "SearchTerm" ("text" text_pattern_ops) WHERE "count" >= 5;
