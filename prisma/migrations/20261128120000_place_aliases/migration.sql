-- Towns and former provinces that readers type, with the province they belong to.

-- CreateTable
CREATE TABLE "place_alias" (
    "boundary_set" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "since" SMALLINT,

    CONSTRAINT "place_alias_pkey" PRIMARY KEY ("boundary_set","code","name_vi"),
    CONSTRAINT "place_alias_kind" CHECK ("kind" IN ('place', 'former'))
);

-- AddForeignKey
ALTER TABLE "place_alias" ADD CONSTRAINT "place_alias_boundary_set_code_fkey" FOREIGN KEY ("boundary_set", "code") REFERENCES "province"("boundary_set", "code") ON DELETE CASCADE ON UPDATE CASCADE;
