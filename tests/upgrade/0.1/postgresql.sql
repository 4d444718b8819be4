CREATE TABLE public.acme_contract (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    stage_since timestamp with time zone,
    owner_id uuid,
    number character varying(20) NOT NULL,
    customer_id uuid,
    worth bigint,
    worth_currency character varying(3),
    terms jsonb NOT NULL
);
CREATE TABLE public.acme_score_mark (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    customer_id uuid NOT NULL,
    points bigint NOT NULL,
    reason character varying(200) NOT NULL
);
CREATE TABLE public.core_alembic (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.core_attachment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    record_type character varying(46) NOT NULL,
    record_id uuid NOT NULL,
    name character varying(255) NOT NULL,
    media_type character varying(120) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL
);
CREATE TABLE public.core_customer (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    given_name character varying(100),
    family_name character varying(100),
    lifecycle character varying(40) NOT NULL,
    roles jsonb NOT NULL,
    industry character varying(100),
    country character varying(100),
    city character varying(100),
    owner_id uuid
);
CREATE TABLE public.core_idempotency (
    key character varying(255) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    fingerprint character varying(64) NOT NULL,
    record_type character varying(46),
    record_id uuid,
    version bigint
);
CREATE TABLE public.core_identity (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    customer_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    value character varying(320) NOT NULL,
    normalized character varying(320) NOT NULL,
    external character varying(320),
    label character varying(60)
);
CREATE TABLE public.core_interaction (
    id uuid NOT NULL,
    kind character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    summary character varying(300) NOT NULL,
    direction character varying(40) NOT NULL,
    channel character varying(40),
    user_id uuid,
    record_type character varying(46),
    record_id uuid,
    payload jsonb NOT NULL,
    corrects_id uuid
);
CREATE TABLE public.core_journal (
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    actor character varying(200) NOT NULL,
    plugin character varying(60),
    kind character varying(60) NOT NULL,
    record_type character varying(46) NOT NULL,
    record_id uuid NOT NULL,
    customer_id uuid,
    before json,
    after json
);
CREATE TABLE public.core_journal_head (
    id integer NOT NULL,
    last bigint NOT NULL
)
WITH (fillfactor='10');
CREATE TABLE public.core_participant (
    id uuid NOT NULL,
    interaction_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    organization_id uuid,
    through_id uuid
);
CREATE TABLE public.core_plugin (
    name character varying(60) NOT NULL,
    version character varying(60) NOT NULL,
    state character varying(20) NOT NULL,
    since timestamp with time zone NOT NULL,
    revision character varying(80),
    error text,
    manifest jsonb NOT NULL
);
CREATE TABLE public.core_rate (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    currency character varying(3) NOT NULL,
    "on" date NOT NULL,
    units bigint NOT NULL
);
CREATE TABLE public.core_relation (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    role character varying(100),
    since date,
    until date
);
CREATE TABLE public.core_stage_move (
    id uuid NOT NULL,
    record_type character varying(46) NOT NULL,
    record_id uuid NOT NULL,
    pipeline character varying(60) NOT NULL,
    from_stage character varying(60),
    to_stage character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    entered_at timestamp with time zone,
    user_id uuid
);
CREATE TABLE public.core_stage_total (
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    owner_id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    records bigint NOT NULL,
    units bigint NOT NULL
);
CREATE TABLE public.core_tag (
    id uuid NOT NULL,
    record_type character varying(46) NOT NULL,
    record_id uuid NOT NULL,
    tag character varying(60) NOT NULL
);
CREATE TABLE public.core_task (
    name character varying(120) NOT NULL,
    kind character varying(20) NOT NULL,
    cursor bigint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone,
    failures integer NOT NULL,
    parked boolean NOT NULL,
    error text,
    claim uuid,
    claimed_until timestamp with time zone
);
CREATE TABLE public.core_team (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(120) NOT NULL,
    parent_id uuid
);
CREATE TABLE public.core_team_member (
    id uuid NOT NULL,
    team_id uuid NOT NULL,
    user_id uuid NOT NULL
);
CREATE TABLE public.core_user (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(200) NOT NULL,
    email character varying(254),
    manager_id uuid,
    active boolean NOT NULL,
    roles jsonb NOT NULL
);
CREATE TABLE public.intake_alembic (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.intake_effect (
    id uuid NOT NULL,
    import_id uuid NOT NULL,
    "row" bigint NOT NULL,
    line bigint NOT NULL,
    record_type character varying(46) NOT NULL,
    record_id uuid NOT NULL,
    version_from bigint NOT NULL,
    version_to bigint NOT NULL
);
CREATE TABLE public.intake_import (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    job_id uuid NOT NULL,
    file character varying(255) NOT NULL,
    sha256 character varying(64) NOT NULL,
    profile character varying(200) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    source bigint NOT NULL,
    record_type character varying(46) NOT NULL,
    scheme character varying(200) NOT NULL,
    state character varying(40) NOT NULL,
    rows bigint NOT NULL,
    done bigint NOT NULL,
    linked bigint NOT NULL,
    created bigint NOT NULL,
    changed bigint NOT NULL,
    unchanged bigint NOT NULL,
    skipped bigint NOT NULL,
    refused bigint NOT NULL,
    related bigint NOT NULL,
    finished_at timestamp with time zone,
    owner_id uuid
);
CREATE TABLE public.intake_key (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    scheme character varying(200) NOT NULL,
    key character varying(400) NOT NULL,
    record_type character varying(46) NOT NULL,
    record_id uuid NOT NULL,
    import_id uuid NOT NULL,
    "row" bigint NOT NULL,
    line bigint NOT NULL
);
CREATE TABLE public.intake_refusal (
    id uuid NOT NULL,
    import_id uuid NOT NULL,
    "row" bigint NOT NULL,
    line bigint NOT NULL,
    key text NOT NULL,
    reason text NOT NULL
);
CREATE TABLE public.sfa_alembic (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.sfa_line_item (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    opportunity_id uuid NOT NULL,
    product_id uuid NOT NULL,
    quantity bigint NOT NULL,
    unit_price bigint NOT NULL,
    unit_price_currency character varying(3) NOT NULL,
    discount bigint,
    discount_currency character varying(3)
);
CREATE TABLE public.sfa_opportunity (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    stage_since timestamp with time zone,
    owner_id uuid,
    title character varying(200) NOT NULL,
    customer_id uuid,
    product_id uuid,
    amount bigint,
    amount_currency character varying(3),
    opened_on date,
    closed_on date,
    close_on date,
    probability double precision,
    next_step character varying(300),
    source character varying(60),
    lost_reason character varying(200),
    external_key character varying(120)
);
CREATE TABLE public.sfa_product (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(200) NOT NULL,
    family character varying(100),
    price bigint,
    price_currency character varying(3),
    cost bigint,
    cost_currency character varying(3),
    active boolean NOT NULL,
    external_key character varying(120)
);
INSERT INTO public.acme_contract VALUES
	('01a20940-1a29-7273-856c-d0ce5ca03ef7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-5', '01a20940-19ea-76a3-be06-ef0b495f94c7', 52500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0cfd52d53dc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-6', '01a20940-19ea-76a3-be06-ef10eab03fb6', 62500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0d0d52c3d4f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-7', '01a20940-19ea-76a3-be06-ef1306559790', 72500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0d1bf814d3b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-8', '01a20940-19ea-76a3-be06-ef158711a687', 82500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0d2ce81559a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-9', '01a20940-19ea-76a3-be06-ef1818281a86', 92500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0d3d14f41d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-10', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', 102500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0d426e6abef', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-11', '01a20940-19ea-76a3-be06-ef1f30903001', 112500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0c9f3dd39f5', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-0', '01a20940-19ea-76a3-be06-eefb6c6f738d', 2500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0cad5650dad', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-1', '01a20940-19ea-76a3-be06-ef005be19e9a', 12500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0cb5d32ea27', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-2', '01a20940-19ea-76a3-be06-ef03adc061b7', 22500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0ccdbc76689', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-3', '01a20940-19ea-76a3-be06-ef055732885f', 32500, 'EUR', '["net 30", "no refund"]'),
	('01a20940-1a29-7273-856c-d0cd7a0dd172', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-4', '01a20940-19ea-76a3-be06-ef092a2f269e', 42500, 'EUR', '["net 30", "no refund"]');
INSERT INTO public.acme_score_mark VALUES
	('01a20940-1a5b-7357-aabe-66c184636af2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1ec92e83e5', 10, 'first contact'),
	('01a20940-1a62-77aa-a4a2-1f9ecff94fae', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0fdeb0c291', 10, 'first contact'),
	('01a20940-1a50-742d-8ea1-2f6732fca6e9', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef17b160d36e', 60, 'first contact'),
	('01a20940-1a58-76dc-ac14-90c57ccbd15e', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef08a1da1c0a', 20, 'first contact'),
	('01a20940-1a5d-76f0-b4b6-66c7af6818de', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0721481ab2', 40, 'first contact'),
	('01a20940-1a61-75f5-9b6b-cdc2a3a524e9', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1135c62e1f', 40, 'first contact'),
	('01a20940-1a56-7443-8238-4866443a1428', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', 30, 'first contact'),
	('01a20940-1a4c-7559-99cb-9b52d13dc39f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef19ec272a21', 20, 'first contact'),
	('01a20940-1a69-76f1-8676-d3bfdbeef02a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0ecd78ac10', 20, 'first contact'),
	('01a20940-1a4f-7052-9601-8a1e285d47a6', 9, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef20873d98d7', 90, 'first contact'),
	('01a20940-1a50-742d-8ea1-2f6886c9d37d', 10, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1660940567', 100, 'first contact'),
	('01a20940-1a61-75f5-9b6b-cdc1a8b30eed', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0abd244eaf', 30, 'first contact'),
	('01a20940-1a58-76dc-ac14-90c4c11f2b6d', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef123949516d', 40, 'first contact'),
	('01a20940-1a51-714b-81f2-266c1197762a', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef04eeb126db', 60, 'first contact'),
	('01a20940-1a6d-76ff-8f9a-83b8771324b6', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef005be19e9a', 30, 'first contact'),
	('01a20940-1a6e-728d-91b6-24162a4eef31', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef092a2f269e', 10, 'first contact'),
	('01a20940-1a6f-7559-8f9f-ee6ba96474e1', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0b495f94c7', 20, 'first contact'),
	('01a20940-1a70-748b-921e-e27358b758ea', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1306559790', 10, 'first contact'),
	('01a20940-1a70-748b-921e-e27480000a91', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1f30903001', 10, 'first contact'),
	('01a20940-1a70-748b-921e-e2751c7b87ff', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefb6c6f738d', 10, 'first contact');
INSERT INTO public.core_alembic VALUES
	('0001');
INSERT INTO public.core_attachment VALUES
	('01a20940-1a36-7636-8a33-518550e70be9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme_contract', '01a20940-1a29-7273-856c-d0c9f3dd39f5', 'contract.txt', 'text/plain', 9, 'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
INSERT INTO public.core_customer VALUES
	('01a20940-19ea-76a3-be06-ef1818281a86', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Dormont Academy GmbH', NULL, NULL, 'customer', '[]', 'Education', 'Germany', 'Berlin', '01a20940-19e7-77e0-a556-06733f5aa5e0'),
	('01a20940-19ea-76a3-be06-ef1aba3bc1ed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Helstad Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19ea-76a3-be06-ef1f30903001', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Elstein Logistics Ltd', NULL, NULL, 'customer', '[]', 'Logistics', 'United Kingdom', 'Leeds', '01a20940-19e7-77e0-a556-0689015248d3'),
	('01a20940-19ea-76a3-be06-eefcc78a1f76', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Mendes', 'Hana', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-0676d1e964c1'),
	('01a20940-19ea-76a3-be06-eefd980a5ca7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Diallo', 'Vera', 'Diallo', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-0676d1e964c1'),
	('01a20940-19ea-76a3-be06-eefe0e4e177d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Kovacs', 'Greta', 'Kovacs', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-0676d1e964c1'),
	('01a20940-19ea-76a3-be06-eeff0ef48d15', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Sato', 'Mei', 'Sato', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-0676d1e964c1'),
	('01a20940-19ea-76a3-be06-ef0112f4c240', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ana Abadi', 'Ana', 'Abadi', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20940-19e7-77e0-a556-0679c2d25cc2'),
	('01a20940-19ea-76a3-be06-ef02de50da4f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Amir Tanaka', 'Amir', 'Tanaka', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20940-19e7-77e0-a556-0679c2d25cc2'),
	('01a20940-19ea-76a3-be06-ef04eeb126db', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Ramos', 'Samir', 'Ramos', 'opportunity', '[]', NULL, 'Sweden', 'Malmo', '01a20940-19e7-77e0-a556-06813a19b6ec'),
	('01a20940-19ea-76a3-be06-ef063b34b6ce', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Schmid', 'Hana', 'Schmid', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20940-19e7-77e0-a556-06862bd853a4'),
	('01a20940-19ea-76a3-be06-ef0721481ab2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Emil Dvorak', 'Emil', 'Dvorak', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20940-19e7-77e0-a556-06862bd853a4'),
	('01a20940-19ea-76a3-be06-ef08a1da1c0a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ida Dahl', 'Ida', 'Dahl', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20940-19e7-77e0-a556-06862bd853a4'),
	('01a20940-19ea-76a3-be06-ef0abd244eaf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Aydin', 'Ada', 'Aydin', 'evangelist', '[]', NULL, 'Spain', 'Bilbao', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19ea-76a3-be06-ef0cd5174f2e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jana Marino', 'Jana', 'Marino', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20940-19e7-77e0-a556-067ec08973fd'),
	('01a20940-19ea-76a3-be06-ef0d7a2fcc5f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Fontaine', 'Samir', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20940-19e7-77e0-a556-067ec08973fd'),
	('01a20940-19ea-76a3-be06-ef0ecd78ac10', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Paula Eriksen', 'Paula', 'Eriksen', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20940-19e7-77e0-a556-067ec08973fd'),
	('01a20940-19ea-76a3-be06-ef0fdeb0c291', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Sofia Fontaine', 'Sofia', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20940-19e7-77e0-a556-067ec08973fd'),
	('01a20940-19ea-76a3-be06-ef1135c62e1f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Farouk', 'Ada', 'Farouk', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067fe2dadc54'),
	('01a20940-19ea-76a3-be06-ef123949516d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ivan Haddad', 'Ivan', 'Haddad', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067fe2dadc54'),
	('01a20940-19ea-76a3-be06-ef14078ef319', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Imani Costa', 'Imani', 'Costa', 'customer', '[]', NULL, 'Italy', 'Milan', '01a20940-19e7-77e0-a556-06788d3b84bf'),
	('01a20940-19ea-76a3-be06-ef1660940567', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Ramos', 'Mei', 'Ramos', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20940-19e7-77e0-a556-067b42988b40'),
	('01a20940-19ea-76a3-be06-ef17b160d36e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Elif Eriksen', 'Elif', 'Eriksen', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20940-19e7-77e0-a556-067b42988b40'),
	('01a20940-19ea-76a3-be06-ef19ec272a21', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jonas Olsen', 'Jonas', 'Olsen', 'customer', '[]', NULL, 'Germany', 'Berlin', '01a20940-19e7-77e0-a556-06733f5aa5e0'),
	('01a20940-19ea-76a3-be06-ef1b90b2273d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Enzo Banerjee', 'Enzo', 'Banerjee', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19ea-76a3-be06-ef1cdc4a1a88', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Omar Mendes', 'Omar', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19ea-76a3-be06-ef1d4f69fbdf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Castro', 'Vera', 'Castro', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19ea-76a3-be06-ef1ec92e83e5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Silva', 'Samir', 'Silva', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19ea-76a3-be06-ef20873d98d7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Tanaka', 'Greta', 'Tanaka', 'customer', '[]', NULL, 'United Kingdom', 'Leeds', '01a20940-19e7-77e0-a556-0689015248d3'),
	('01a20940-19ea-76a3-be06-eefb6c6f738d', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 0, "acme.region": "EMEA"}', 'organization', 'Jorstone Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-0676d1e964c1'),
	('01a20940-19ea-76a3-be06-ef005be19e9a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 1, "acme.region": "EMEA"}', 'organization', 'Verstein Logistics SL', NULL, NULL, 'customer', '[]', 'Logistics', 'Spain', 'Bilbao', '01a20940-19e7-77e0-a556-0679c2d25cc2'),
	('01a20940-19ea-76a3-be06-ef03adc061b7', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 2, "acme.region": "EMEA"}', 'organization', 'Salmont Energy AB', NULL, NULL, 'opportunity', '[]', 'Energy', 'Sweden', 'Malmo', '01a20940-19e7-77e0-a556-06813a19b6ec'),
	('01a20940-19ea-76a3-be06-ef055732885f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 3, "acme.region": "EMEA"}', 'organization', 'Isvale Clinics Ltd', NULL, NULL, 'opportunity', '[]', 'Health care', 'United Kingdom', 'Leeds', '01a20940-19e7-77e0-a556-06862bd853a4'),
	('01a20940-19ea-76a3-be06-ef092a2f269e', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 4, "acme.region": "EMEA"}', 'organization', 'Zelham Chemicals SL', NULL, NULL, 'evangelist', '[]', 'Chemicals', 'Spain', 'Bilbao', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19ea-76a3-be06-ef0b495f94c7', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 5, "acme.region": "EMEA"}', 'organization', 'Elbridge Machines BV', NULL, NULL, 'customer', '[]', 'Machinery', 'Netherlands', 'Delft', '01a20940-19e7-77e0-a556-067ec08973fd'),
	('01a20940-19ea-76a3-be06-ef10eab03fb6', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 6, "acme.region": "EMEA"}', 'organization', 'Jorstein Stores GmbH', NULL, NULL, 'customer', '[]', 'Retail', 'Germany', 'Leipzig', '01a20940-19e7-77e0-a556-067fe2dadc54'),
	('01a20940-19ea-76a3-be06-ef1306559790', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 7, "acme.region": "EMEA"}', 'organization', 'Lomdale Water Srl', NULL, NULL, 'customer', '[]', 'Water', 'Italy', 'Milan', '01a20940-19e7-77e0-a556-06788d3b84bf'),
	('01a20940-19ea-76a3-be06-ef158711a687', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 8, "acme.region": "EMEA"}', 'organization', 'Helgrove Construction GmbH', NULL, NULL, 'customer', '[]', 'Building', 'Germany', 'Munich', '01a20940-19e7-77e0-a556-067b42988b40');
INSERT INTO public.core_identity VALUES
	('01a20940-19f3-7521-894e-c0ec342ff046', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefb6c6f738d', 'domain', 'jorstone-foods.example', 'jorstone-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0ed74ad5cb6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefcc78a1f76', 'email', 'hana.mendes@jorstone-foods.example', 'hana.mendes@jorstone-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0eef4196060', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefcc78a1f76', 'phone', '+12025550108', '+12025550108', NULL, NULL),
	('01a20940-19f3-7521-894e-c0ef23b5762c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefd980a5ca7', 'email', 'vera.diallo@jorstone-foods.example', 'vera.diallo@jorstone-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f08eedb8ab', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefe0e4e177d', 'email', 'greta.kovacs@jorstone-foods.example', 'greta.kovacs@jorstone-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f15a409402', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eeff0ef48d15', 'email', 'mei.sato@jorstone-foods.example', 'mei.sato@jorstone-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f2d9e3693b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef005be19e9a', 'domain', 'verstein-logistics.example', 'verstein-logistics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f3a4788aa7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0112f4c240', 'email', 'ana.abadi@verstein-logistics.example', 'ana.abadi@verstein-logistics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f401e8297d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef02de50da4f', 'email', 'amir.tanaka@verstein-logistics.example', 'amir.tanaka@verstein-logistics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f57f633e03', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef02de50da4f', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f68250b7d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef03adc061b7', 'domain', 'salmont-energy.example', 'salmont-energy.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f791a7ca81', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef04eeb126db', 'email', 'samir.ramos@salmont-energy.example', 'samir.ramos@salmont-energy.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f8019198be', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef04eeb126db', 'phone', '+12025550109', '+12025550109', NULL, NULL),
	('01a20940-19f3-7521-894e-c0f95f9dc045', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef055732885f', 'domain', 'isvale-clinics.example', 'isvale-clinics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0fa94a71152', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef063b34b6ce', 'email', 'hana.schmid@isvale-clinics.example', 'hana.schmid@isvale-clinics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0fbc081b3eb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0721481ab2', 'email', 'emil.dvorak@isvale-clinics.example', 'emil.dvorak@isvale-clinics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0fc21a45999', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0721481ab2', 'phone', '+12025550196', '+12025550196', NULL, NULL),
	('01a20940-19f3-7521-894e-c0fd1f0ad7c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef08a1da1c0a', 'email', 'ida.dahl@isvale-clinics.example', 'ida.dahl@isvale-clinics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c0fed9dc1a2e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef08a1da1c0a', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20940-19f3-7521-894e-c0ffcea70fcc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef092a2f269e', 'domain', 'zelham-chemicals.example', 'zelham-chemicals.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c100023eb985', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0abd244eaf', 'email', 'ada.aydin@zelham-chemicals.example', 'ada.aydin@zelham-chemicals.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c101120a4af3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0b495f94c7', 'domain', 'elbridge-machines.example', 'elbridge-machines.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c102a4f58b8c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0cd5174f2e', 'email', 'jana.marino@elbridge-machines.example', 'jana.marino@elbridge-machines.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c1035c547a00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0cd5174f2e', 'phone', '+12025550148', '+12025550148', NULL, NULL),
	('01a20940-19f3-7521-894e-c10425cbbc5a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', 'email', 'samir.fontaine@elbridge-machines.example', 'samir.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c105e2068f6d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', 'phone', '+12025550187', '+12025550187', NULL, NULL),
	('01a20940-19f3-7521-894e-c106debc11f6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0ecd78ac10', 'email', 'paula.eriksen@elbridge-machines.example', 'paula.eriksen@elbridge-machines.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c107119bf7fa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0ecd78ac10', 'phone', '+12025550105', '+12025550105', NULL, NULL),
	('01a20940-19f3-7521-894e-c108b0e384af', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0fdeb0c291', 'email', 'sofia.fontaine@elbridge-machines.example', 'sofia.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c10987b16e29', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef10eab03fb6', 'domain', 'jorstein-stores.example', 'jorstein-stores.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c10a9ea44b0b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1135c62e1f', 'email', 'ada.farouk@jorstein-stores.example', 'ada.farouk@jorstein-stores.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c10b85995649', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef123949516d', 'email', 'ivan.haddad@jorstein-stores.example', 'ivan.haddad@jorstein-stores.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c10c2f430bd5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef123949516d', 'phone', '+12025550118', '+12025550118', NULL, NULL),
	('01a20940-19f3-7521-894e-c10d7f81d534', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1306559790', 'domain', 'lomdale-water.example', 'lomdale-water.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c10e170e307a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef14078ef319', 'email', 'imani.costa@lomdale-water.example', 'imani.costa@lomdale-water.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c10f954c3b9a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef14078ef319', 'phone', '+12025550183', '+12025550183', NULL, NULL),
	('01a20940-19f3-7521-894e-c110d6b2fefe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef158711a687', 'domain', 'helgrove-construction.example', 'helgrove-construction.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c11173f02839', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1660940567', 'email', 'mei.ramos@helgrove-construction.example', 'mei.ramos@helgrove-construction.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c1120687be24', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef17b160d36e', 'email', 'elif.eriksen@helgrove-construction.example', 'elif.eriksen@helgrove-construction.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c113c95c26e0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef17b160d36e', 'phone', '+12025550172', '+12025550172', NULL, NULL),
	('01a20940-19f3-7521-894e-c114bbc57239', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1818281a86', 'domain', 'dormont-academy.example', 'dormont-academy.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c115fc94fff9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef19ec272a21', 'email', 'jonas.olsen@dormont-academy.example', 'jonas.olsen@dormont-academy.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c116442a9b34', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef19ec272a21', 'phone', '+12025550161', '+12025550161', NULL, NULL),
	('01a20940-19f3-7521-894e-c117f96573f1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', 'domain', 'helstad-foods.example', 'helstad-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c118632f7437', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1b90b2273d', 'email', 'enzo.banerjee@helstad-foods.example', 'enzo.banerjee@helstad-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c1194f464c87', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1b90b2273d', 'phone', '+12025550134', '+12025550134', NULL, NULL),
	('01a20940-19f3-7521-894e-c11a2186402d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1cdc4a1a88', 'email', 'omar.mendes@helstad-foods.example', 'omar.mendes@helstad-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c11b90585dff', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1d4f69fbdf', 'email', 'vera.castro@helstad-foods.example', 'vera.castro@helstad-foods.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c11c39886be3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1d4f69fbdf', 'phone', '+12025550127', '+12025550127', NULL, NULL),
	('01a20940-19f3-7521-894e-c11d689d32a9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1ec92e83e5', 'email', 'samir.silva@helstad-foods.example', 'samir.silva@helstad-foods.example', NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a20940-19f3-7521-894e-c11eb258d175', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1f30903001', 'domain', 'elstein-logistics.example', 'elstein-logistics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c11f4bfc3430', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef20873d98d7', 'email', 'greta.tanaka@elstein-logistics.example', 'greta.tanaka@elstein-logistics.example', NULL, NULL),
	('01a20940-19f3-7521-894e-c120739933fb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef20873d98d7', 'phone', '+12025550166', '+12025550166', NULL, NULL);
INSERT INTO public.core_interaction VALUES
	('01a20940-1a03-774e-a4e9-69ec4d8970b4', 'core.email', '2025-10-31 10:21:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-06733f5aa5e0', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69f08df798b4', 'core.note', '2025-11-05 11:24:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69dc7e43a803', 'core.call', '2025-11-05 12:33:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e150c4ec79', 'core.email', '2025-11-06 12:03:00+00', 'Question about delivery times', 'in', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a02-7677-b69c-853c63900dd7', 'core.call', '2025-11-07 10:38:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-06813a19b6ec', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69da257b3c1b', 'core.email', '2025-11-07 15:05:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e8e38e1ec4', 'core.email', '2025-11-07 15:39:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69cf81bf8405', 'core.note', '2025-11-12 15:27:00+00', 'Plans to open a second site', 'internal', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69f6ba623ae1', 'core.email', '2025-11-13 13:23:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d2e1d931ca', 'core.call', '2025-11-14 14:24:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c8dcaac8c0', 'core.visit', '2025-11-14 14:58:00+00', 'Visit on site', 'out', NULL, '01a20940-19e7-77e0-a556-06862bd853a4', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c2538e48b2', 'core.meeting', '2025-11-20 09:59:00+00', 'Review of the year', 'out', NULL, '01a20940-19e7-77e0-a556-06813a19b6ec', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69f4760d93b7', 'core.call', '2025-11-21 14:02:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69f1c97719c0', 'core.call', '2025-11-21 14:05:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69dbbd71f1f4', 'core.email', '2025-11-27 11:36:00+00', 'Question about delivery times', 'in', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69ed29ced95c', 'core.note', '2025-12-01 08:19:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20940-19e7-77e0-a556-067d415b819f', NULL, NULL, '{}', NULL),
	('01a20940-1a02-7677-b69c-853dd068328c', 'core.email', '2025-12-05 11:31:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-06813a19b6ec', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e44703df51', 'core.email', '2025-12-05 14:23:00+00', 'Question about delivery times', 'in', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69cd1ff79b9e', 'core.note', '2025-12-11 09:10:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e37c05857d', 'core.call', '2025-12-11 13:14:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c6a46d6211', 'core.call', '2025-12-15 10:15:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-06862bd853a4', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c78a1e222e', 'core.visit', '2025-12-30 11:49:00+00', 'Visit on site', 'out', NULL, '01a20940-19e7-77e0-a556-06862bd853a4', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e6b50cd4a8', 'core.call', '2025-12-31 11:19:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e2b15fc246', 'core.call', '2025-12-31 14:05:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69f541c38147', 'core.email', '2026-01-02 08:16:00+00', 'Question about delivery times', 'in', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e912737d72', 'core.call', '2026-01-02 08:38:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e027cd508f', 'core.call', '2026-01-02 11:35:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e753e8db05', 'core.call', '2026-01-02 12:48:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69cafac235c9', 'core.call', '2026-01-02 16:08:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-067d415b819f', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69eec354e133', 'core.meeting', '2026-01-07 09:00:00+00', 'Review of the year', 'out', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d675b87c7c', 'core.note', '2026-01-08 12:54:00+00', 'Plans to open a second site', 'internal', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69cc6a60c285', 'core.call', '2026-01-09 11:19:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69cbc2c46dbd', 'core.note', '2026-01-09 12:19:00+00', 'Plans to open a second site', 'internal', NULL, '01a20940-19e7-77e0-a556-067d415b819f', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c4890d6041', 'core.email', '2026-01-16 14:48:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-06862bd853a4', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69f365458392', 'core.call', '2026-01-21 15:01:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a02-7677-b69c-854099ff03f7', 'core.visit', '2026-01-22 13:00:00+00', 'Visit on site', 'out', NULL, '01a20940-19e7-77e0-a556-06813a19b6ec', NULL, NULL, '{}', NULL),
	('01a20940-1a02-7677-b69c-853fee211db6', 'core.visit', '2026-01-23 10:26:00+00', 'Visit on site', 'out', NULL, '01a20940-19e7-77e0-a556-06813a19b6ec', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69dfb1fa8ba5', 'core.note', '2026-01-23 15:17:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c56842848c', 'core.email', '2026-01-26 08:53:00+00', 'Question about delivery times', 'in', NULL, '01a20940-19e7-77e0-a556-06862bd853a4', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d5d9ec7762', 'core.email', '2026-01-27 11:24:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d47d701f03', 'core.note', '2026-01-27 13:08:00+00', 'Plans to open a second site', 'internal', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c3f1dbd7b1', 'core.call', '2026-01-29 09:25:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-06862bd853a4', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69de4b4d6930', 'core.visit', '2026-01-29 17:00:00+00', 'Visit on site', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d98318d40b', 'core.note', '2026-01-30 09:14:00+00', 'Plans to open a second site', 'internal', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d3c9c9f37d', 'core.note', '2026-02-04 12:21:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69ce0acdfaab', 'core.email', '2026-02-04 15:35:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69f244acf729', 'core.note', '2026-02-05 16:58:00+00', 'Plans to open a second site', 'internal', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d0a51ea01e', 'core.note', '2026-02-06 09:11:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69ebff2eaf2f', 'core.email', '2026-02-06 15:57:00+00', 'Question about delivery times', 'in', NULL, '01a20940-19e7-77e0-a556-06733f5aa5e0', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69dd781af30a', 'core.email', '2026-02-17 12:33:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL);
INSERT INTO public.core_interaction VALUES
	('01a20940-1a03-774e-a4e9-69d1f8294174', 'core.note', '2026-02-18 11:23:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69ef6a928809', 'core.call', '2026-02-19 14:56:00+00', 'Called about an invoice', 'in', NULL, '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69ea0f03e00b', 'core.visit', '2026-02-20 08:38:00+00', 'Visit on site', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d8d5d20da8', 'core.email', '2026-02-20 16:54:00+00', 'Question about delivery times', 'in', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69c9a06829bd', 'core.email', '2026-02-23 14:28:00+00', 'News of the season', 'out', NULL, '01a20940-19e7-77e0-a556-067d415b819f', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69d77439bbc4', 'core.email', '2026-02-25 15:37:00+00', 'Asks for a data sheet', 'in', NULL, '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{}', NULL),
	('01a20940-1a02-7677-b69c-853eb562d08b', 'core.visit', '2026-02-26 08:31:00+00', 'Visit on site', 'out', NULL, '01a20940-19e7-77e0-a556-06813a19b6ec', NULL, NULL, '{}', NULL),
	('01a20940-1a03-774e-a4e9-69e57709ac3c', 'core.call', '2026-02-27 12:47:00+00', 'Checked in by phone', 'out', NULL, '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{}', NULL),
	('01a20940-1a23-7124-9f70-2415c4c37ab2', 'core.meeting', '2026-01-23 08:28:00+00', 'Meeting on Renewal: Cloud Team', 'out', NULL, '01a20940-19e7-77e0-a556-0679c2d25cc2', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', '{}', NULL),
	('01a20940-1a23-7124-9f70-2416c44133ec', 'core.email', '2026-02-02 08:49:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20940-19e7-77e0-a556-0679c2d25cc2', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', '{}', NULL),
	('01a20940-1a23-7124-9f70-24172eca4e05', 'core.email', '2026-02-16 08:36:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20940-19e7-77e0-a556-0679c2d25cc2', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', '{}', NULL),
	('01a20940-1a23-7124-9f70-2418af9d42d0', 'core.meeting', '2026-01-05 17:12:00+00', 'Meeting on First order: Gateway G1', 'out', NULL, '01a20940-19e7-77e0-a556-067d415b819f', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', '{}', NULL),
	('01a20940-1a23-7124-9f70-241944700bde', 'core.email', '2025-11-18 17:29:00+00', 'Offer for Renewal: Cloud Enterprise', 'out', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', '{}', NULL),
	('01a20940-1a23-7124-9f70-241a6ea8e582', 'core.email', '2025-12-04 08:26:00+00', 'Questions on Renewal: Cloud Enterprise', 'in', NULL, '01a20940-19e7-77e0-a556-067ec08973fd', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', '{}', NULL),
	('01a20940-1a23-7124-9f70-241b2ce063a9', 'core.email', '2026-03-02 08:56:00+00', 'Offer for First order: Gateway G1', 'out', NULL, '01a20940-19e7-77e0-a556-06788d3b84bf', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f524d9b1630d', '{}', NULL),
	('01a20940-1a23-7124-9f70-241ce5a4473b', 'core.call', '2026-02-17 17:28:00+00', 'Call about Expansion: Cloud Team', 'out', NULL, '01a20940-19e7-77e0-a556-0689015248d3', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52743a5bd0d', '{}', NULL),
	('01a20940-1a33-74f3-87aa-8781ba46e3a0', 'core.note', '2026-11-23 16:32:05.683167+00', 'Signed at the fair', 'internal', NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.core_journal VALUES
	(1, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e1-7377-8ff8-0607568386f3', NULL, NULL, '{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}'),
	(2, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e3-734c-ad92-ac32d9493217', NULL, NULL, '{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}'),
	(3, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e3-734c-ad92-ac33a75c7652', NULL, NULL, '{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a20940-19e1-7377-8ff8-0607568386f3","roles":["viewer"]}'),
	(4, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e4-7099-88c0-5ddc0e1ad561', NULL, NULL, '{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a20940-19e1-7377-8ff8-0607568386f3","roles":["manager"]}'),
	(5, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e4-7099-88c0-5ddd2cac67b4', NULL, NULL, '{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a20940-19e1-7377-8ff8-0607568386f3","roles":["manager"]}'),
	(6, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e4-7099-88c0-5dde617c8c68', NULL, NULL, '{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a20940-19e1-7377-8ff8-0607568386f3","roles":["manager"]}'),
	(7, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e4-7099-88c0-5ddfd7865e11', NULL, NULL, '{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a20940-19e1-7377-8ff8-0607568386f3","roles":["manager"]}'),
	(8, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e4-7099-88c0-5de04a7b9fe9', NULL, NULL, '{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a20940-19e1-7377-8ff8-0607568386f3","roles":["manager"]}'),
	(9, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e4-7099-88c0-5de1c54daf48', NULL, NULL, '{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a20940-19e1-7377-8ff8-0607568386f3","roles":["manager"]}'),
	(10, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20940-19e5-77af-9f8e-d31be27afbd6', NULL, NULL, '{"name":"North"}'),
	(11, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20940-19e5-77af-9f8e-d31c279541b0', NULL, NULL, '{"name":"South"}'),
	(12, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20940-19e5-77af-9f8e-d31d82e1c6dc', NULL, NULL, '{"name":"East"}'),
	(13, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20940-19e5-77af-9f8e-d31e8891117c', NULL, NULL, '{"name":"West"}'),
	(14, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20940-19e5-77af-9f8e-d31fabac3859', NULL, NULL, '{"name":"Key accounts"}'),
	(15, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20940-19e5-77af-9f8e-d32051e3fc5a', NULL, NULL, '{"name":"Partners"}'),
	(16, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0671c284122a', NULL, NULL, '{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddc0e1ad561","roles":["rep"]}'),
	(17, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0672bcd9a4e7', NULL, NULL, '{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddc0e1ad561","roles":["rep"]}'),
	(18, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-06733f5aa5e0', NULL, NULL, '{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddc0e1ad561","roles":["rep"]}'),
	(19, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0674df4ab2ef', NULL, NULL, '{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddc0e1ad561","roles":["rep"]}'),
	(20, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0675e4a8cb01', NULL, NULL, '{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddc0e1ad561","roles":["rep"]}'),
	(21, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0676d1e964c1', NULL, NULL, '{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddd2cac67b4","roles":["rep"]}'),
	(22, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0677286c7e55', NULL, NULL, '{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddd2cac67b4","roles":["rep"]}'),
	(23, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-06788d3b84bf', NULL, NULL, '{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddd2cac67b4","roles":["rep"]}'),
	(24, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0679c2d25cc2', NULL, NULL, '{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddd2cac67b4","roles":["rep"]}'),
	(25, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-067ac2d6f158', NULL, NULL, '{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddd2cac67b4","roles":["rep"]}'),
	(26, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-067b42988b40', NULL, NULL, '{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a20940-19e4-7099-88c0-5dde617c8c68","roles":["rep"]}'),
	(27, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-067c6345ca2f', NULL, NULL, '{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a20940-19e4-7099-88c0-5dde617c8c68","roles":["rep"]}'),
	(28, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-067d415b819f', NULL, NULL, '{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a20940-19e4-7099-88c0-5dde617c8c68","roles":["rep"]}'),
	(29, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-067ec08973fd', NULL, NULL, '{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a20940-19e4-7099-88c0-5dde617c8c68","roles":["rep"]}'),
	(30, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-067fe2dadc54', NULL, NULL, '{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a20940-19e4-7099-88c0-5dde617c8c68","roles":["rep"]}'),
	(31, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0680e969dfec', NULL, NULL, '{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddfd7865e11","roles":["rep"]}'),
	(32, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-06813a19b6ec', NULL, NULL, '{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddfd7865e11","roles":["rep"]}'),
	(33, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0682f3248eae', NULL, NULL, '{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddfd7865e11","roles":["rep"]}'),
	(34, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0683d8307fb6', NULL, NULL, '{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddfd7865e11","roles":["rep"]}'),
	(35, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-06844a869223', NULL, NULL, '{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a20940-19e4-7099-88c0-5ddfd7865e11","roles":["rep"]}'),
	(36, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0685026bc8fe', NULL, NULL, '{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de04a7b9fe9","roles":["rep"]}'),
	(37, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-06862bd853a4', NULL, NULL, '{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de04a7b9fe9","roles":["rep"]}'),
	(38, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-068720e7db9b', NULL, NULL, '{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de04a7b9fe9","roles":["rep"]}'),
	(39, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0688a31467d8', NULL, NULL, '{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de04a7b9fe9","roles":["rep"]}'),
	(40, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-0689015248d3', NULL, NULL, '{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de04a7b9fe9","roles":["rep"]}'),
	(41, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-068a4ff4ce77', NULL, NULL, '{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de1c54daf48","roles":["rep"]}'),
	(42, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-068b6a3005d2', NULL, NULL, '{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de1c54daf48","roles":["rep"]}'),
	(43, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-068c56cd7bd4', NULL, NULL, '{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de1c54daf48","roles":["rep"]}'),
	(44, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-068de0f1e7f0', NULL, NULL, '{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de1c54daf48","roles":["rep"]}'),
	(45, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20940-19e7-77e0-a556-068e5ccd9e76', NULL, NULL, '{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a20940-19e4-7099-88c0-5de1c54daf48","roles":["rep"]}'),
	(46, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-6191d57eaf7e', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31be27afbd6","user_id":"01a20940-19e4-7099-88c0-5ddc0e1ad561"}'),
	(47, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-6192adffea12', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31c279541b0","user_id":"01a20940-19e4-7099-88c0-5ddd2cac67b4"}'),
	(48, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61937c7cd6d2', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31d82e1c6dc","user_id":"01a20940-19e4-7099-88c0-5dde617c8c68"}'),
	(49, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-6194065eba32', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31e8891117c","user_id":"01a20940-19e4-7099-88c0-5ddfd7865e11"}'),
	(50, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-6195627a8f26', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31fabac3859","user_id":"01a20940-19e4-7099-88c0-5de04a7b9fe9"}');
INSERT INTO public.core_journal VALUES
	(51, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-6196c66ccc15', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d32051e3fc5a","user_id":"01a20940-19e4-7099-88c0-5de1c54daf48"}'),
	(52, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-6197febd267f', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31be27afbd6","user_id":"01a20940-19e7-77e0-a556-0671c284122a"}'),
	(53, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-6198927b1169', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31be27afbd6","user_id":"01a20940-19e7-77e0-a556-0672bcd9a4e7"}'),
	(54, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-619986e2a8fc', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31be27afbd6","user_id":"01a20940-19e7-77e0-a556-06733f5aa5e0"}'),
	(55, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-619a7305eb46', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31be27afbd6","user_id":"01a20940-19e7-77e0-a556-0674df4ab2ef"}'),
	(56, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-619b941f5959', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31be27afbd6","user_id":"01a20940-19e7-77e0-a556-0675e4a8cb01"}'),
	(57, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-619c5f785edc', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31c279541b0","user_id":"01a20940-19e7-77e0-a556-0676d1e964c1"}'),
	(58, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-619d509bb387', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31c279541b0","user_id":"01a20940-19e7-77e0-a556-0677286c7e55"}'),
	(59, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-619e96407712', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31c279541b0","user_id":"01a20940-19e7-77e0-a556-06788d3b84bf"}'),
	(60, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-619f734ae71e', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31c279541b0","user_id":"01a20940-19e7-77e0-a556-0679c2d25cc2"}'),
	(61, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a062d8a315', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31c279541b0","user_id":"01a20940-19e7-77e0-a556-067ac2d6f158"}'),
	(62, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a160d1d527', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31d82e1c6dc","user_id":"01a20940-19e7-77e0-a556-067b42988b40"}'),
	(63, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a23f38dfca', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31d82e1c6dc","user_id":"01a20940-19e7-77e0-a556-067c6345ca2f"}'),
	(64, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a3967178d1', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31d82e1c6dc","user_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(65, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a4268dd757', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31d82e1c6dc","user_id":"01a20940-19e7-77e0-a556-067ec08973fd"}'),
	(66, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a573a3bc6a', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31d82e1c6dc","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54"}'),
	(67, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a646acf4e1', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31e8891117c","user_id":"01a20940-19e7-77e0-a556-0680e969dfec"}'),
	(68, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a79dce6bf3', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31e8891117c","user_id":"01a20940-19e7-77e0-a556-06813a19b6ec"}'),
	(69, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a8b8aa70b2', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31e8891117c","user_id":"01a20940-19e7-77e0-a556-0682f3248eae"}'),
	(70, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61a9eacde376', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31e8891117c","user_id":"01a20940-19e7-77e0-a556-0683d8307fb6"}'),
	(71, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61aa47028a2e', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31e8891117c","user_id":"01a20940-19e7-77e0-a556-06844a869223"}'),
	(72, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61ab609882d2', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31fabac3859","user_id":"01a20940-19e7-77e0-a556-0685026bc8fe"}'),
	(73, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61ac18a28f0e', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31fabac3859","user_id":"01a20940-19e7-77e0-a556-06862bd853a4"}'),
	(74, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61adaf70352b', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31fabac3859","user_id":"01a20940-19e7-77e0-a556-068720e7db9b"}'),
	(75, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61ae9b6dc4a3', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31fabac3859","user_id":"01a20940-19e7-77e0-a556-0688a31467d8"}'),
	(76, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61af067ac24d', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d31fabac3859","user_id":"01a20940-19e7-77e0-a556-0689015248d3"}'),
	(77, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61b0d51372ce', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d32051e3fc5a","user_id":"01a20940-19e7-77e0-a556-068a4ff4ce77"}'),
	(78, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61b156930942', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d32051e3fc5a","user_id":"01a20940-19e7-77e0-a556-068b6a3005d2"}'),
	(79, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61b2d31f44da', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d32051e3fc5a","user_id":"01a20940-19e7-77e0-a556-068c56cd7bd4"}'),
	(80, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61b31696072b', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d32051e3fc5a","user_id":"01a20940-19e7-77e0-a556-068de0f1e7f0"}'),
	(81, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20940-19e8-7712-8c8b-61b4fc23eb43', NULL, NULL, '{"team_id":"01a20940-19e5-77af-9f8e-d32051e3fc5a","user_id":"01a20940-19e7-77e0-a556-068e5ccd9e76"}'),
	(82, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-eefb6c6f738d', '01a20940-19ea-76a3-be06-eefb6c6f738d', NULL, '{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-0676d1e964c1"}'),
	(83, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef005be19e9a', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a20940-19e7-77e0-a556-0679c2d25cc2"}'),
	(84, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef03adc061b7', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL, '{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a20940-19e7-77e0-a556-06813a19b6ec"}'),
	(85, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef055732885f', '01a20940-19ea-76a3-be06-ef055732885f', NULL, '{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a20940-19e7-77e0-a556-06862bd853a4"}'),
	(86, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef092a2f269e', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL, '{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(87, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0b495f94c7', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL, '{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a20940-19e7-77e0-a556-067ec08973fd"}'),
	(88, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef10eab03fb6', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL, '{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067fe2dadc54"}'),
	(89, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1306559790', '01a20940-19ea-76a3-be06-ef1306559790', NULL, '{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a20940-19e7-77e0-a556-06788d3b84bf"}'),
	(90, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef158711a687', '01a20940-19ea-76a3-be06-ef158711a687', NULL, '{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a20940-19e7-77e0-a556-067b42988b40"}'),
	(91, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1818281a86', '01a20940-19ea-76a3-be06-ef1818281a86', NULL, '{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a20940-19e7-77e0-a556-06733f5aa5e0"}'),
	(92, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', NULL, '{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(93, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1f30903001', '01a20940-19ea-76a3-be06-ef1f30903001', NULL, '{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a20940-19e7-77e0-a556-0689015248d3"}'),
	(94, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-eefcc78a1f76', '01a20940-19ea-76a3-be06-eefcc78a1f76', NULL, '{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-0676d1e964c1"}'),
	(95, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-eefd980a5ca7', '01a20940-19ea-76a3-be06-eefd980a5ca7', NULL, '{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-0676d1e964c1"}'),
	(96, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-eefe0e4e177d', '01a20940-19ea-76a3-be06-eefe0e4e177d', NULL, '{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-0676d1e964c1"}'),
	(97, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-eeff0ef48d15', '01a20940-19ea-76a3-be06-eeff0ef48d15', NULL, '{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-0676d1e964c1"}'),
	(98, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0112f4c240', '01a20940-19ea-76a3-be06-ef0112f4c240', NULL, '{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a20940-19e7-77e0-a556-0679c2d25cc2"}'),
	(99, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef02de50da4f', '01a20940-19ea-76a3-be06-ef02de50da4f', NULL, '{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a20940-19e7-77e0-a556-0679c2d25cc2"}'),
	(100, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef04eeb126db', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a20940-19e7-77e0-a556-06813a19b6ec"}');
INSERT INTO public.core_journal VALUES
	(101, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef063b34b6ce', '01a20940-19ea-76a3-be06-ef063b34b6ce', NULL, '{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a20940-19e7-77e0-a556-06862bd853a4"}'),
	(102, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0721481ab2', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a20940-19e7-77e0-a556-06862bd853a4"}'),
	(103, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef08a1da1c0a', '01a20940-19ea-76a3-be06-ef08a1da1c0a', NULL, '{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a20940-19e7-77e0-a556-06862bd853a4"}'),
	(104, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0abd244eaf', '01a20940-19ea-76a3-be06-ef0abd244eaf', NULL, '{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(105, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0cd5174f2e', '01a20940-19ea-76a3-be06-ef0cd5174f2e', NULL, '{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a20940-19e7-77e0-a556-067ec08973fd"}'),
	(106, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', NULL, '{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20940-19e7-77e0-a556-067ec08973fd"}'),
	(107, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0ecd78ac10', '01a20940-19ea-76a3-be06-ef0ecd78ac10', NULL, '{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a20940-19e7-77e0-a556-067ec08973fd"}'),
	(108, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef0fdeb0c291', '01a20940-19ea-76a3-be06-ef0fdeb0c291', NULL, '{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20940-19e7-77e0-a556-067ec08973fd"}'),
	(109, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1135c62e1f', '01a20940-19ea-76a3-be06-ef1135c62e1f', NULL, '{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067fe2dadc54"}'),
	(110, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef123949516d', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067fe2dadc54"}'),
	(111, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef14078ef319', '01a20940-19ea-76a3-be06-ef14078ef319', NULL, '{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a20940-19e7-77e0-a556-06788d3b84bf"}'),
	(112, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1660940567', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a20940-19e7-77e0-a556-067b42988b40"}'),
	(113, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef17b160d36e', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a20940-19e7-77e0-a556-067b42988b40"}'),
	(114, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef19ec272a21', '01a20940-19ea-76a3-be06-ef19ec272a21', NULL, '{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a20940-19e7-77e0-a556-06733f5aa5e0"}'),
	(115, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1b90b2273d', '01a20940-19ea-76a3-be06-ef1b90b2273d', NULL, '{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(116, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1cdc4a1a88', '01a20940-19ea-76a3-be06-ef1cdc4a1a88', NULL, '{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(117, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1d4f69fbdf', '01a20940-19ea-76a3-be06-ef1d4f69fbdf', NULL, '{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(118, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef1ec92e83e5', '01a20940-19ea-76a3-be06-ef1ec92e83e5', NULL, '{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a20940-19e7-77e0-a556-067d415b819f"}'),
	(119, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20940-19ea-76a3-be06-ef20873d98d7', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a20940-19e7-77e0-a556-0689015248d3"}'),
	(120, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9c7cd91ba1a', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-eefcc78a1f76","to_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","kind":"works_for","role":"Quality"}'),
	(121, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9c82f66755e', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-eefcc78a1f76","to_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","kind":"decides_for","role":"Quality"}'),
	(122, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9c964c31789', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-eefd980a5ca7","to_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","kind":"works_for","role":"Maintenance"}'),
	(123, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9ca0fbc8d31', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-eefe0e4e177d","to_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","kind":"works_for","role":"Operations"}'),
	(124, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9cbc2b66ab7', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-eeff0ef48d15","to_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","kind":"works_for","role":"Purchasing"}'),
	(125, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9cca98cdcfe', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0112f4c240","to_id":"01a20940-19ea-76a3-be06-ef005be19e9a","kind":"works_for","role":"Maintenance"}'),
	(126, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9cdd34e14d1', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0112f4c240","to_id":"01a20940-19ea-76a3-be06-ef005be19e9a","kind":"decides_for","role":"Maintenance"}'),
	(383, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a61-75f5-9b6b-cdc2a3a524e9', '01a20940-19ea-76a3-be06-ef1135c62e1f', '{"points":20}', '{"points":30}'),
	(127, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9ce05aa15b8', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef02de50da4f","to_id":"01a20940-19ea-76a3-be06-ef005be19e9a","kind":"works_for","role":"Quality"}'),
	(128, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9cf5977f0ed', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef04eeb126db","to_id":"01a20940-19ea-76a3-be06-ef03adc061b7","kind":"works_for","role":"Maintenance"}'),
	(129, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d048fbee1e', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef04eeb126db","to_id":"01a20940-19ea-76a3-be06-ef03adc061b7","kind":"decides_for","role":"Maintenance"}'),
	(130, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d1a18cc0b2', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef063b34b6ce","to_id":"01a20940-19ea-76a3-be06-ef055732885f","kind":"works_for","role":"Quality"}'),
	(131, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d2f27f456b', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef063b34b6ce","to_id":"01a20940-19ea-76a3-be06-ef055732885f","kind":"decides_for","role":"Quality"}'),
	(132, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d31f79afd3', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0721481ab2","to_id":"01a20940-19ea-76a3-be06-ef055732885f","kind":"works_for","role":"Operations"}'),
	(133, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d4bb367f60', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef08a1da1c0a","to_id":"01a20940-19ea-76a3-be06-ef055732885f","kind":"works_for","role":"Quality"}'),
	(134, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d5429e83ce', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0abd244eaf","to_id":"01a20940-19ea-76a3-be06-ef092a2f269e","kind":"works_for","role":"Quality"}'),
	(135, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d6fc0ca209', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0abd244eaf","to_id":"01a20940-19ea-76a3-be06-ef092a2f269e","kind":"decides_for","role":"Quality"}'),
	(136, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d7e61ab257', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0cd5174f2e","to_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","kind":"works_for","role":"Managing director"}'),
	(137, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d8ec9764a6', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0cd5174f2e","to_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","kind":"decides_for","role":"Managing director"}'),
	(138, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9d9e03f21c9', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0d7a2fcc5f","to_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","kind":"works_for","role":"Purchasing"}'),
	(139, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9dadbc550dc', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0ecd78ac10","to_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","kind":"works_for","role":"Managing director"}'),
	(140, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9dbb489f4b7', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef0fdeb0c291","to_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","kind":"works_for","role":"Maintenance"}'),
	(141, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9dcdec38a89', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1135c62e1f","to_id":"01a20940-19ea-76a3-be06-ef10eab03fb6","kind":"works_for","role":"Maintenance"}'),
	(142, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9ddfc9b96ba', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1135c62e1f","to_id":"01a20940-19ea-76a3-be06-ef10eab03fb6","kind":"decides_for","role":"Maintenance"}'),
	(143, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9de74552b0f', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef123949516d","to_id":"01a20940-19ea-76a3-be06-ef10eab03fb6","kind":"works_for","role":"Maintenance"}'),
	(144, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9dfc588daa9', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef14078ef319","to_id":"01a20940-19ea-76a3-be06-ef1306559790","kind":"works_for","role":"Maintenance"}'),
	(145, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e07cd62ac7', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef14078ef319","to_id":"01a20940-19ea-76a3-be06-ef1306559790","kind":"decides_for","role":"Maintenance"}'),
	(146, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e1837173c0', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1660940567","to_id":"01a20940-19ea-76a3-be06-ef158711a687","kind":"works_for","role":"Purchasing"}'),
	(147, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e28e414183', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1660940567","to_id":"01a20940-19ea-76a3-be06-ef158711a687","kind":"decides_for","role":"Purchasing"}'),
	(148, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e332d6240e', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef17b160d36e","to_id":"01a20940-19ea-76a3-be06-ef158711a687","kind":"works_for","role":"Purchasing"}'),
	(149, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e47d966b72', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef19ec272a21","to_id":"01a20940-19ea-76a3-be06-ef1818281a86","kind":"works_for","role":"Finance"}');
INSERT INTO public.core_journal VALUES
	(150, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e5dd44e6bc', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef19ec272a21","to_id":"01a20940-19ea-76a3-be06-ef1818281a86","kind":"decides_for","role":"Finance"}'),
	(151, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e68ec99178', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1b90b2273d","to_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","kind":"works_for","role":"IT"}'),
	(152, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e746a59184', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1b90b2273d","to_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","kind":"decides_for","role":"IT"}'),
	(153, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e89b0cb288', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1cdc4a1a88","to_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","kind":"works_for","role":"Quality"}'),
	(154, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9e9dd681328', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1d4f69fbdf","to_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","kind":"works_for","role":"Purchasing"}'),
	(155, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9ea266158c6', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1ec92e83e5","to_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","kind":"works_for","role":"Maintenance"}'),
	(156, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9eb4d2f05bb', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","to_id":"01a20940-19ea-76a3-be06-ef158711a687","kind":"subsidiary_of"}'),
	(157, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9ec02314e38', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef20873d98d7","to_id":"01a20940-19ea-76a3-be06-ef1f30903001","kind":"works_for","role":"Quality"}'),
	(158, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20940-19ee-74f5-9cb6-d9ed905c6f01', NULL, NULL, '{"from_id":"01a20940-19ea-76a3-be06-ef20873d98d7","to_id":"01a20940-19ea-76a3-be06-ef1f30903001","kind":"decides_for","role":"Quality"}'),
	(159, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0ec342ff046', '01a20940-19ea-76a3-be06-eefb6c6f738d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}'),
	(160, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0ed74ad5cb6', '01a20940-19ea-76a3-be06-eefcc78a1f76', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-eefcc78a1f76","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}'),
	(161, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0eef4196060', '01a20940-19ea-76a3-be06-eefcc78a1f76', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-eefcc78a1f76","kind":"phone","value":"+12025550108","normalized":"+12025550108"}'),
	(162, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0ef23b5762c', '01a20940-19ea-76a3-be06-eefd980a5ca7', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-eefd980a5ca7","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}'),
	(163, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f08eedb8ab', '01a20940-19ea-76a3-be06-eefe0e4e177d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-eefe0e4e177d","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}'),
	(164, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f15a409402', '01a20940-19ea-76a3-be06-eeff0ef48d15', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-eeff0ef48d15","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}'),
	(165, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f2d9e3693b', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef005be19e9a","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}'),
	(166, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f3a4788aa7', '01a20940-19ea-76a3-be06-ef0112f4c240', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0112f4c240","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}'),
	(167, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f401e8297d', '01a20940-19ea-76a3-be06-ef02de50da4f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef02de50da4f","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}'),
	(168, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f57f633e03', '01a20940-19ea-76a3-be06-ef02de50da4f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef02de50da4f","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(169, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f68250b7d8', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef03adc061b7","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}'),
	(170, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f791a7ca81', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef04eeb126db","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}'),
	(171, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f8019198be', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef04eeb126db","kind":"phone","value":"+12025550109","normalized":"+12025550109"}'),
	(172, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0f95f9dc045', '01a20940-19ea-76a3-be06-ef055732885f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef055732885f","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}'),
	(173, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0fa94a71152', '01a20940-19ea-76a3-be06-ef063b34b6ce', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef063b34b6ce","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}'),
	(174, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0fbc081b3eb', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0721481ab2","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}'),
	(175, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0fc21a45999', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0721481ab2","kind":"phone","value":"+12025550196","normalized":"+12025550196"}'),
	(176, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0fd1f0ad7c9', '01a20940-19ea-76a3-be06-ef08a1da1c0a', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef08a1da1c0a","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}'),
	(177, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0fed9dc1a2e', '01a20940-19ea-76a3-be06-ef08a1da1c0a', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef08a1da1c0a","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(178, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c0ffcea70fcc', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef092a2f269e","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}'),
	(179, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c100023eb985', '01a20940-19ea-76a3-be06-ef0abd244eaf', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0abd244eaf","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}'),
	(180, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c101120a4af3', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}'),
	(181, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c102a4f58b8c', '01a20940-19ea-76a3-be06-ef0cd5174f2e', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0cd5174f2e","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}'),
	(182, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c1035c547a00', '01a20940-19ea-76a3-be06-ef0cd5174f2e', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0cd5174f2e","kind":"phone","value":"+12025550148","normalized":"+12025550148"}'),
	(183, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10425cbbc5a', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0d7a2fcc5f","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}'),
	(184, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c105e2068f6d', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0d7a2fcc5f","kind":"phone","value":"+12025550187","normalized":"+12025550187"}'),
	(185, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c106debc11f6', '01a20940-19ea-76a3-be06-ef0ecd78ac10', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0ecd78ac10","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}'),
	(186, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c107119bf7fa', '01a20940-19ea-76a3-be06-ef0ecd78ac10', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0ecd78ac10","kind":"phone","value":"+12025550105","normalized":"+12025550105"}'),
	(187, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c108b0e384af', '01a20940-19ea-76a3-be06-ef0fdeb0c291', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0fdeb0c291","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}'),
	(188, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10987b16e29', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef10eab03fb6","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}'),
	(189, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10a9ea44b0b', '01a20940-19ea-76a3-be06-ef1135c62e1f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1135c62e1f","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}'),
	(190, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10b85995649', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef123949516d","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}'),
	(191, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10c2f430bd5', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef123949516d","kind":"phone","value":"+12025550118","normalized":"+12025550118"}'),
	(192, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10d7f81d534', '01a20940-19ea-76a3-be06-ef1306559790', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1306559790","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}'),
	(193, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10e170e307a', '01a20940-19ea-76a3-be06-ef14078ef319', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef14078ef319","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}'),
	(194, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c10f954c3b9a', '01a20940-19ea-76a3-be06-ef14078ef319', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef14078ef319","kind":"phone","value":"+12025550183","normalized":"+12025550183"}'),
	(195, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c110d6b2fefe', '01a20940-19ea-76a3-be06-ef158711a687', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef158711a687","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}'),
	(196, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c11173f02839', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1660940567","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}'),
	(197, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c1120687be24', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef17b160d36e","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}'),
	(198, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c113c95c26e0', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef17b160d36e","kind":"phone","value":"+12025550172","normalized":"+12025550172"}'),
	(199, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c114bbc57239', '01a20940-19ea-76a3-be06-ef1818281a86', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1818281a86","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}');
INSERT INTO public.core_journal VALUES
	(200, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c115fc94fff9', '01a20940-19ea-76a3-be06-ef19ec272a21', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef19ec272a21","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}'),
	(201, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c116442a9b34', '01a20940-19ea-76a3-be06-ef19ec272a21', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef19ec272a21","kind":"phone","value":"+12025550161","normalized":"+12025550161"}'),
	(202, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c117f96573f1', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}'),
	(203, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c118632f7437', '01a20940-19ea-76a3-be06-ef1b90b2273d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1b90b2273d","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}'),
	(204, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c1194f464c87', '01a20940-19ea-76a3-be06-ef1b90b2273d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1b90b2273d","kind":"phone","value":"+12025550134","normalized":"+12025550134"}'),
	(205, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c11a2186402d', '01a20940-19ea-76a3-be06-ef1cdc4a1a88', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1cdc4a1a88","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}'),
	(206, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c11b90585dff', '01a20940-19ea-76a3-be06-ef1d4f69fbdf', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1d4f69fbdf","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}'),
	(207, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c11c39886be3', '01a20940-19ea-76a3-be06-ef1d4f69fbdf', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1d4f69fbdf","kind":"phone","value":"+12025550127","normalized":"+12025550127"}'),
	(208, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c11d689d32a9', '01a20940-19ea-76a3-be06-ef1ec92e83e5', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1ec92e83e5","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}'),
	(209, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c11eb258d175', '01a20940-19ea-76a3-be06-ef1f30903001', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1f30903001","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}'),
	(210, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c11f4bfc3430', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef20873d98d7","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}'),
	(211, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20940-19f3-7521-894e-c120739933fb', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef20873d98d7","kind":"phone","value":"+12025550166","normalized":"+12025550166"}'),
	(212, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20940-19fa-71f5-a0fd-b18bee555997', NULL, NULL, '{"record_type":"customer","record_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","tag":"reference"}'),
	(213, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20940-19fa-71f5-a0fd-b18ceb210368', NULL, NULL, '{"record_type":"customer","record_id":"01a20940-19ea-76a3-be06-ef03adc061b7","tag":"slow payer"}'),
	(214, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20940-19fa-71f5-a0fd-b18d2d3d5ead', NULL, NULL, '{"record_type":"customer","record_id":"01a20940-19ea-76a3-be06-ef055732885f","tag":"key account"}'),
	(215, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20940-19fa-71f5-a0fd-b18e83f5468d', NULL, NULL, '{"record_type":"customer","record_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","tag":"reference"}'),
	(216, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20940-19fa-71f5-a0fd-b18ff93afad9', NULL, NULL, '{"record_type":"customer","record_id":"01a20940-19ea-76a3-be06-ef10eab03fb6","tag":"slow payer"}'),
	(217, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20940-19fa-71f5-a0fd-b190178741e1', NULL, NULL, '{"record_type":"customer","record_id":"01a20940-19ea-76a3-be06-ef1818281a86","tag":"newsletter"}'),
	(338, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a33-74f3-87aa-8781ba46e3a0', '01a20940-19ea-76a3-be06-eefb6c6f738d', NULL, '{"kind":"core.note","at":"2026-11-23T16:32:05.683167+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a20940-19ea-76a3-be06-eefb6c6f738d"]}'),
	(218, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69ec4d8970b4', '01a20940-19ea-76a3-be06-ef19ec272a21', NULL, '{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-06733f5aa5e0","participants":["01a20940-19ea-76a3-be06-ef19ec272a21"]}'),
	(219, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69f08df798b4', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(220, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69dc7e43a803', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef17b160d36e"]}'),
	(221, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e150c4ec79', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(222, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a02-7677-b69c-853c63900dd7', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-06813a19b6ec","participants":["01a20940-19ea-76a3-be06-ef04eeb126db"]}'),
	(223, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69da257b3c1b', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(224, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e8e38e1ec4', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(225, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69cf81bf8405', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', NULL, '{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","participants":["01a20940-19ea-76a3-be06-ef0d7a2fcc5f"]}'),
	(226, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69f6ba623ae1', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(227, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d2e1d931ca', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef123949516d"]}'),
	(228, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c8dcaac8c0', '01a20940-19ea-76a3-be06-ef08a1da1c0a', NULL, '{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20940-19e7-77e0-a556-06862bd853a4","participants":["01a20940-19ea-76a3-be06-ef08a1da1c0a"]}'),
	(229, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c2538e48b2', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20940-19e7-77e0-a556-06813a19b6ec","participants":["01a20940-19ea-76a3-be06-ef04eeb126db"]}'),
	(230, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69f4760d93b7', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(231, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69f1c97719c0', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(232, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69dbbd71f1f4', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(233, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69ed29ced95c', '01a20940-19ea-76a3-be06-ef1ec92e83e5', NULL, '{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067d415b819f","participants":["01a20940-19ea-76a3-be06-ef1ec92e83e5"]}'),
	(234, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a02-7677-b69c-853dd068328c', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-06813a19b6ec","participants":["01a20940-19ea-76a3-be06-ef04eeb126db"]}'),
	(235, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e44703df51', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef17b160d36e"]}'),
	(236, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69cd1ff79b9e', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', NULL, '{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","participants":["01a20940-19ea-76a3-be06-ef0d7a2fcc5f"]}'),
	(237, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e37c05857d', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef17b160d36e"]}'),
	(238, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c6a46d6211', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-06862bd853a4","participants":["01a20940-19ea-76a3-be06-ef0721481ab2"]}'),
	(239, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c78a1e222e', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20940-19e7-77e0-a556-06862bd853a4","participants":["01a20940-19ea-76a3-be06-ef0721481ab2"]}'),
	(240, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e6b50cd4a8', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(340, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a4c-7559-99cb-9b52d13dc39f', '01a20940-19ea-76a3-be06-ef19ec272a21', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef19ec272a21","points":10,"reason":"first contact"}'),
	(241, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e2b15fc246', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef17b160d36e"]}'),
	(242, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69f541c38147', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(243, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e912737d72', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(244, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e027cd508f', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(245, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e753e8db05', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef17b160d36e"]}'),
	(246, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69cafac235c9', '01a20940-19ea-76a3-be06-ef0abd244eaf', NULL, '{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-067d415b819f","participants":["01a20940-19ea-76a3-be06-ef0abd244eaf"]}'),
	(247, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69eec354e133', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}');
INSERT INTO public.core_journal VALUES
	(248, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d675b87c7c', '01a20940-19ea-76a3-be06-ef1135c62e1f', NULL, '{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef1135c62e1f"]}'),
	(249, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69cc6a60c285', '01a20940-19ea-76a3-be06-ef0fdeb0c291', NULL, '{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","participants":["01a20940-19ea-76a3-be06-ef0fdeb0c291"]}'),
	(250, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69cbc2c46dbd', '01a20940-19ea-76a3-be06-ef0abd244eaf', NULL, '{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067d415b819f","participants":["01a20940-19ea-76a3-be06-ef0abd244eaf"]}'),
	(251, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c4890d6041', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-06862bd853a4","participants":["01a20940-19ea-76a3-be06-ef0721481ab2"]}'),
	(252, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69f365458392', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(253, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a02-7677-b69c-854099ff03f7', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20940-19e7-77e0-a556-06813a19b6ec","participants":["01a20940-19ea-76a3-be06-ef04eeb126db"]}'),
	(254, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a02-7677-b69c-853fee211db6', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20940-19e7-77e0-a556-06813a19b6ec","participants":["01a20940-19ea-76a3-be06-ef04eeb126db"]}'),
	(255, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69dfb1fa8ba5', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef17b160d36e"]}'),
	(256, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c56842848c', '01a20940-19ea-76a3-be06-ef08a1da1c0a', NULL, '{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20940-19e7-77e0-a556-06862bd853a4","participants":["01a20940-19ea-76a3-be06-ef08a1da1c0a"]}'),
	(257, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d5d9ec7762', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef123949516d"]}'),
	(258, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d47d701f03', '01a20940-19ea-76a3-be06-ef1135c62e1f', NULL, '{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef1135c62e1f"]}'),
	(259, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c3f1dbd7b1', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-06862bd853a4","participants":["01a20940-19ea-76a3-be06-ef0721481ab2"]}'),
	(260, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69de4b4d6930', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(261, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d98318d40b', '01a20940-19ea-76a3-be06-ef1135c62e1f', NULL, '{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef1135c62e1f"]}'),
	(262, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d3c9c9f37d', '01a20940-19ea-76a3-be06-ef1135c62e1f', NULL, '{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef1135c62e1f"]}'),
	(263, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69ce0acdfaab', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', NULL, '{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","participants":["01a20940-19ea-76a3-be06-ef0d7a2fcc5f"]}'),
	(341, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef20873d98d7","points":10,"reason":"first contact"}'),
	(264, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69f244acf729', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(265, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d0a51ea01e', '01a20940-19ea-76a3-be06-ef0ecd78ac10', NULL, '{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","participants":["01a20940-19ea-76a3-be06-ef0ecd78ac10"]}'),
	(266, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69ebff2eaf2f', '01a20940-19ea-76a3-be06-ef19ec272a21', NULL, '{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20940-19e7-77e0-a556-06733f5aa5e0","participants":["01a20940-19ea-76a3-be06-ef19ec272a21"]}'),
	(267, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69dd781af30a', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(268, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d1f8294174', '01a20940-19ea-76a3-be06-ef0ecd78ac10', NULL, '{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","participants":["01a20940-19ea-76a3-be06-ef0ecd78ac10"]}'),
	(269, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69ef6a928809', '01a20940-19ea-76a3-be06-ef20873d98d7', NULL, '{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20940-19e7-77e0-a556-0689015248d3","participants":["01a20940-19ea-76a3-be06-ef20873d98d7"]}'),
	(270, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69ea0f03e00b', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(271, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d8d5d20da8', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef123949516d"]}'),
	(272, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69c9a06829bd', '01a20940-19ea-76a3-be06-ef0abd244eaf', NULL, '{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20940-19e7-77e0-a556-067d415b819f","participants":["01a20940-19ea-76a3-be06-ef0abd244eaf"]}'),
	(273, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69d77439bbc4', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a20940-19e7-77e0-a556-067fe2dadc54","participants":["01a20940-19ea-76a3-be06-ef123949516d"]}'),
	(274, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a02-7677-b69c-853eb562d08b', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20940-19e7-77e0-a556-06813a19b6ec","participants":["01a20940-19ea-76a3-be06-ef04eeb126db"]}'),
	(275, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20940-1a03-774e-a4e9-69e57709ac3c', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20940-19e7-77e0-a556-067b42988b40","participants":["01a20940-19ea-76a3-be06-ef1660940567"]}'),
	(276, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-7231402a2f54', NULL, NULL, '{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}'),
	(277, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-723281a5f5c1', NULL, NULL, '{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}'),
	(278, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-72337db66a36', NULL, NULL, '{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}'),
	(279, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-72343975e13d', NULL, NULL, '{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}'),
	(280, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-7235da6f63ae', NULL, NULL, '{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}'),
	(281, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-72360ddab0d0', NULL, NULL, '{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}'),
	(282, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-7237420e2476', NULL, NULL, '{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}'),
	(283, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-7238162c7e10', NULL, NULL, '{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}'),
	(284, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-7239ecc89766', NULL, NULL, '{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}'),
	(285, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-723ac57056c7', NULL, NULL, '{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}'),
	(286, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-723b3439f2ac', NULL, NULL, '{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}'),
	(287, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20940-1a0e-7122-affe-723cf0d267e9', NULL, NULL, '{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}'),
	(288, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a20940-19e7-77e0-a556-0679c2d25cc2","customer_id":"01a20940-19ea-76a3-be06-ef005be19e9a","product_id":"01a20940-1a0e-7122-affe-7238162c7e10","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}'),
	(339, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'attachment', '01a20940-1a36-7636-8a33-518550e70be9', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20940-1a29-7273-856c-d0c9f3dd39f5","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}'),
	(289, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05be99c942da', '01a20940-19ea-76a3-be06-ef055732885f', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a20940-19e7-77e0-a556-06862bd853a4","customer_id":"01a20940-19ea-76a3-be06-ef055732885f","product_id":"01a20940-1a0e-7122-affe-72360ddab0d0","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}'),
	(290, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a20940-19e7-77e0-a556-067d415b819f","customer_id":"01a20940-19ea-76a3-be06-ef092a2f269e","product_id":"01a20940-1a0e-7122-affe-72337db66a36","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}'),
	(291, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a20940-19e7-77e0-a556-067ec08973fd","customer_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","product_id":"01a20940-1a0e-7122-affe-7239ecc89766","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}'),
	(292, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f524d9b1630d', '01a20940-19ea-76a3-be06-ef1306559790', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a20940-19e7-77e0-a556-06788d3b84bf","customer_id":"01a20940-19ea-76a3-be06-ef1306559790","product_id":"01a20940-1a0e-7122-affe-72337db66a36","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}'),
	(293, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52743a5bd0d', '01a20940-19ea-76a3-be06-ef1f30903001', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a20940-19e7-77e0-a556-0689015248d3","customer_id":"01a20940-19ea-76a3-be06-ef1f30903001","product_id":"01a20940-1a0e-7122-affe-7238162c7e10","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}'),
	(294, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a14-77cd-aaed-05bbc25fa31f', NULL, NULL, '{"opportunity_id":"01a20940-1a14-77cd-aaed-05bac72b2a0b","product_id":"01a20940-1a0e-7122-affe-7238162c7e10","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(295, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a14-77cd-aaed-05bc461759da', NULL, NULL, '{"opportunity_id":"01a20940-1a14-77cd-aaed-05bac72b2a0b","product_id":"01a20940-1a0e-7122-affe-723cf0d267e9","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}');
INSERT INTO public.core_journal VALUES
	(296, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a14-77cd-aaed-05bd3fbf46d0', NULL, NULL, '{"opportunity_id":"01a20940-1a14-77cd-aaed-05bac72b2a0b","product_id":"01a20940-1a0e-7122-affe-723281a5f5c1","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}'),
	(297, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a14-77cd-aaed-05bffcad2289', NULL, NULL, '{"opportunity_id":"01a20940-1a14-77cd-aaed-05be99c942da","product_id":"01a20940-1a0e-7122-affe-72360ddab0d0","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}'),
	(298, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a15-75e1-b6b1-f5212dec5734', NULL, NULL, '{"opportunity_id":"01a20940-1a15-75e1-b6b1-f5209fdfcf71","product_id":"01a20940-1a0e-7122-affe-72337db66a36","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}'),
	(299, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a15-75e1-b6b1-f5231ebc8b05', NULL, NULL, '{"opportunity_id":"01a20940-1a15-75e1-b6b1-f52270e69a4d","product_id":"01a20940-1a0e-7122-affe-7239ecc89766","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}'),
	(300, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a15-75e1-b6b1-f525a5b25bdc', NULL, NULL, '{"opportunity_id":"01a20940-1a15-75e1-b6b1-f524d9b1630d","product_id":"01a20940-1a0e-7122-affe-72337db66a36","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}'),
	(301, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a15-75e1-b6b1-f526ada9c293', NULL, NULL, '{"opportunity_id":"01a20940-1a15-75e1-b6b1-f524d9b1630d","product_id":"01a20940-1a0e-7122-affe-723cf0d267e9","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}'),
	(302, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20940-1a15-75e1-b6b1-f528218c20b6', NULL, NULL, '{"opportunity_id":"01a20940-1a15-75e1-b6b1-f52743a5bd0d","product_id":"01a20940-1a0e-7122-affe-7238162c7e10","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(303, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-2415c4c37ab2', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"kind":"core.meeting","at":"2026-01-23T08:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a20940-19e7-77e0-a556-0679c2d25cc2","record_type":"sfa_opportunity","record_id":"01a20940-1a14-77cd-aaed-05bac72b2a0b","participants":["01a20940-19ea-76a3-be06-ef005be19e9a"]}'),
	(304, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-2416c44133ec', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"kind":"core.email","at":"2026-02-02T08:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20940-19e7-77e0-a556-0679c2d25cc2","record_type":"sfa_opportunity","record_id":"01a20940-1a14-77cd-aaed-05bac72b2a0b","participants":["01a20940-19ea-76a3-be06-ef005be19e9a"]}'),
	(305, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-24172eca4e05', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"kind":"core.email","at":"2026-02-16T08:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20940-19e7-77e0-a556-0679c2d25cc2","record_type":"sfa_opportunity","record_id":"01a20940-1a14-77cd-aaed-05bac72b2a0b","participants":["01a20940-19ea-76a3-be06-ef005be19e9a"]}'),
	(306, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-2418af9d42d0', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL, '{"kind":"core.meeting","at":"2026-01-05T17:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a20940-19e7-77e0-a556-067d415b819f","record_type":"sfa_opportunity","record_id":"01a20940-1a15-75e1-b6b1-f5209fdfcf71","participants":["01a20940-19ea-76a3-be06-ef092a2f269e"]}'),
	(307, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-241944700bde', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL, '{"kind":"core.email","at":"2025-11-18T17:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","record_type":"sfa_opportunity","record_id":"01a20940-1a15-75e1-b6b1-f52270e69a4d","participants":["01a20940-19ea-76a3-be06-ef0b495f94c7"]}'),
	(308, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-241a6ea8e582', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL, '{"kind":"core.email","at":"2025-12-04T08:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a20940-19e7-77e0-a556-067ec08973fd","record_type":"sfa_opportunity","record_id":"01a20940-1a15-75e1-b6b1-f52270e69a4d","participants":["01a20940-19ea-76a3-be06-ef0b495f94c7"]}'),
	(309, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-241b2ce063a9', '01a20940-19ea-76a3-be06-ef1306559790', NULL, '{"kind":"core.email","at":"2026-03-02T08:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a20940-19e7-77e0-a556-06788d3b84bf","record_type":"sfa_opportunity","record_id":"01a20940-1a15-75e1-b6b1-f524d9b1630d","participants":["01a20940-19ea-76a3-be06-ef1306559790"]}'),
	(310, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20940-1a23-7124-9f70-241ce5a4473b', '01a20940-19ea-76a3-be06-ef1f30903001', NULL, '{"kind":"core.call","at":"2026-02-17T17:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a20940-19e7-77e0-a556-0689015248d3","record_type":"sfa_opportunity","record_id":"01a20940-1a15-75e1-b6b1-f52743a5bd0d","participants":["01a20940-19ea-76a3-be06-ef1f30903001"]}'),
	(311, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-eefb6c6f738d', '01a20940-19ea-76a3-be06-eefb6c6f738d', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":0}}'),
	(312, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef005be19e9a', '01a20940-19ea-76a3-be06-ef005be19e9a', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":1}}'),
	(313, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef03adc061b7', '01a20940-19ea-76a3-be06-ef03adc061b7', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":2}}'),
	(314, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef055732885f', '01a20940-19ea-76a3-be06-ef055732885f', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":3}}'),
	(315, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef092a2f269e', '01a20940-19ea-76a3-be06-ef092a2f269e', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":4}}'),
	(316, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef0b495f94c7', '01a20940-19ea-76a3-be06-ef0b495f94c7', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":5}}'),
	(317, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef10eab03fb6', '01a20940-19ea-76a3-be06-ef10eab03fb6', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":6}}'),
	(318, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef1306559790', '01a20940-19ea-76a3-be06-ef1306559790', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":7}}'),
	(319, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20940-19ea-76a3-be06-ef158711a687', '01a20940-19ea-76a3-be06-ef158711a687', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":8}}'),
	(320, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0c9f3dd39f5', '01a20940-19ea-76a3-be06-eefb6c6f738d', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(321, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0cad5650dad', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef005be19e9a","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(322, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0cb5d32ea27', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef03adc061b7","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(323, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0ccdbc76689', '01a20940-19ea-76a3-be06-ef055732885f', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef055732885f","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(324, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0cd7a0dd172', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef092a2f269e","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(325, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0ce5ca03ef7', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(326, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0cfd52d53dc', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef10eab03fb6","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(327, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0d0d52c3d4f', '01a20940-19ea-76a3-be06-ef1306559790', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef1306559790","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(328, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0d1bf814d3b', '01a20940-19ea-76a3-be06-ef158711a687', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef158711a687","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(329, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0d2ce81559a', '01a20940-19ea-76a3-be06-ef1818281a86', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef1818281a86","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(330, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0d3d14f41d8', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef1aba3bc1ed","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(331, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20940-1a29-7273-856c-d0d426e6abef', '01a20940-19ea-76a3-be06-ef1f30903001', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20940-19ea-76a3-be06-ef1f30903001","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(332, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20940-1a29-7273-856c-d0c9f3dd39f5', '01a20940-19ea-76a3-be06-eefb6c6f738d', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(333, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20940-1a29-7273-856c-d0cad5650dad', '01a20940-19ea-76a3-be06-ef005be19e9a', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(334, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20940-1a29-7273-856c-d0cb5d32ea27', '01a20940-19ea-76a3-be06-ef03adc061b7', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(335, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20940-1a29-7273-856c-d0ccdbc76689', '01a20940-19ea-76a3-be06-ef055732885f', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(336, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20940-1a29-7273-856c-d0cd7a0dd172', '01a20940-19ea-76a3-be06-ef092a2f269e', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(337, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20940-1a2e-734e-8ae7-2abb2b934338', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20940-1a29-7273-856c-d0c9f3dd39f5","tag":"key account"}'),
	(342, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6732fca6e9', '01a20940-19ea-76a3-be06-ef17b160d36e', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef17b160d36e","points":10,"reason":"first contact"}'),
	(343, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1660940567","points":10,"reason":"first contact"}'),
	(344, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a51-714b-81f2-266c1197762a', '01a20940-19ea-76a3-be06-ef04eeb126db', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef04eeb126db","points":10,"reason":"first contact"}'),
	(345, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":10}', '{"points":20}'),
	(346, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":20}', '{"points":30}'),
	(347, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a56-7443-8238-4866443a1428', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0d7a2fcc5f","points":10,"reason":"first contact"}'),
	(348, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":10}', '{"points":20}'),
	(349, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a58-76dc-ac14-90c4c11f2b6d', '01a20940-19ea-76a3-be06-ef123949516d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef123949516d","points":10,"reason":"first contact"}');
INSERT INTO public.core_journal VALUES
	(350, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a58-76dc-ac14-90c57ccbd15e', '01a20940-19ea-76a3-be06-ef08a1da1c0a', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef08a1da1c0a","points":10,"reason":"first contact"}'),
	(351, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a51-714b-81f2-266c1197762a', '01a20940-19ea-76a3-be06-ef04eeb126db', '{"points":10}', '{"points":20}'),
	(352, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":20}', '{"points":30}'),
	(353, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":30}', '{"points":40}'),
	(354, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":30}', '{"points":40}'),
	(355, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a5b-7357-aabe-66c184636af2', '01a20940-19ea-76a3-be06-ef1ec92e83e5', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1ec92e83e5","points":10,"reason":"first contact"}'),
	(356, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a51-714b-81f2-266c1197762a', '01a20940-19ea-76a3-be06-ef04eeb126db', '{"points":20}', '{"points":30}'),
	(357, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6732fca6e9', '01a20940-19ea-76a3-be06-ef17b160d36e', '{"points":10}', '{"points":20}'),
	(358, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a56-7443-8238-4866443a1428', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', '{"points":10}', '{"points":20}'),
	(359, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6732fca6e9', '01a20940-19ea-76a3-be06-ef17b160d36e', '{"points":20}', '{"points":30}'),
	(360, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a5d-76f0-b4b6-66c7af6818de', '01a20940-19ea-76a3-be06-ef0721481ab2', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0721481ab2","points":10,"reason":"first contact"}'),
	(361, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a5d-76f0-b4b6-66c7af6818de', '01a20940-19ea-76a3-be06-ef0721481ab2', '{"points":10}', '{"points":20}'),
	(362, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":40}', '{"points":50}'),
	(363, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6732fca6e9', '01a20940-19ea-76a3-be06-ef17b160d36e', '{"points":30}', '{"points":40}'),
	(364, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":40}', '{"points":50}'),
	(365, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":50}', '{"points":60}'),
	(366, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":60}', '{"points":70}'),
	(367, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6732fca6e9', '01a20940-19ea-76a3-be06-ef17b160d36e', '{"points":40}', '{"points":50}'),
	(368, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a61-75f5-9b6b-cdc1a8b30eed', '01a20940-19ea-76a3-be06-ef0abd244eaf', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0abd244eaf","points":10,"reason":"first contact"}'),
	(369, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":50}', '{"points":60}'),
	(370, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a61-75f5-9b6b-cdc2a3a524e9', '01a20940-19ea-76a3-be06-ef1135c62e1f', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1135c62e1f","points":10,"reason":"first contact"}'),
	(371, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a62-77aa-a4a2-1f9ecff94fae', '01a20940-19ea-76a3-be06-ef0fdeb0c291', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0fdeb0c291","points":10,"reason":"first contact"}'),
	(372, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a61-75f5-9b6b-cdc1a8b30eed', '01a20940-19ea-76a3-be06-ef0abd244eaf', '{"points":10}', '{"points":20}'),
	(373, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a5d-76f0-b4b6-66c7af6818de', '01a20940-19ea-76a3-be06-ef0721481ab2', '{"points":20}', '{"points":30}'),
	(374, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":60}', '{"points":70}'),
	(375, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a51-714b-81f2-266c1197762a', '01a20940-19ea-76a3-be06-ef04eeb126db', '{"points":30}', '{"points":40}'),
	(376, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a51-714b-81f2-266c1197762a', '01a20940-19ea-76a3-be06-ef04eeb126db', '{"points":40}', '{"points":50}'),
	(377, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6732fca6e9', '01a20940-19ea-76a3-be06-ef17b160d36e', '{"points":50}', '{"points":60}'),
	(378, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a58-76dc-ac14-90c57ccbd15e', '01a20940-19ea-76a3-be06-ef08a1da1c0a', '{"points":10}', '{"points":20}'),
	(379, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a58-76dc-ac14-90c4c11f2b6d', '01a20940-19ea-76a3-be06-ef123949516d', '{"points":10}', '{"points":20}'),
	(380, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a61-75f5-9b6b-cdc2a3a524e9', '01a20940-19ea-76a3-be06-ef1135c62e1f', '{"points":10}', '{"points":20}'),
	(381, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a5d-76f0-b4b6-66c7af6818de', '01a20940-19ea-76a3-be06-ef0721481ab2', '{"points":30}', '{"points":40}'),
	(382, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":70}', '{"points":80}'),
	(384, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a61-75f5-9b6b-cdc2a3a524e9', '01a20940-19ea-76a3-be06-ef1135c62e1f', '{"points":30}', '{"points":40}'),
	(385, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a56-7443-8238-4866443a1428', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', '{"points":20}', '{"points":30}'),
	(386, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":70}', '{"points":80}'),
	(387, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a69-76f1-8676-d3bfdbeef02a', '01a20940-19ea-76a3-be06-ef0ecd78ac10', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0ecd78ac10","points":10,"reason":"first contact"}'),
	(388, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4c-7559-99cb-9b52d13dc39f', '01a20940-19ea-76a3-be06-ef19ec272a21', '{"points":10}', '{"points":20}'),
	(389, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":80}', '{"points":90}'),
	(390, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a69-76f1-8676-d3bfdbeef02a', '01a20940-19ea-76a3-be06-ef0ecd78ac10', '{"points":10}', '{"points":20}'),
	(391, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a4f-7052-9601-8a1e285d47a6', '01a20940-19ea-76a3-be06-ef20873d98d7', '{"points":80}', '{"points":90}'),
	(392, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a50-742d-8ea1-2f6886c9d37d', '01a20940-19ea-76a3-be06-ef1660940567', '{"points":90}', '{"points":100}'),
	(393, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a58-76dc-ac14-90c4c11f2b6d', '01a20940-19ea-76a3-be06-ef123949516d', '{"points":20}', '{"points":30}'),
	(394, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a61-75f5-9b6b-cdc1a8b30eed', '01a20940-19ea-76a3-be06-ef0abd244eaf', '{"points":20}', '{"points":30}'),
	(395, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a58-76dc-ac14-90c4c11f2b6d', '01a20940-19ea-76a3-be06-ef123949516d', '{"points":30}', '{"points":40}'),
	(396, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a51-714b-81f2-266c1197762a', '01a20940-19ea-76a3-be06-ef04eeb126db', '{"points":50}', '{"points":60}'),
	(397, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a6d-76ff-8f9a-83b8771324b6', '01a20940-19ea-76a3-be06-ef005be19e9a', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef005be19e9a","points":10,"reason":"first contact"}'),
	(398, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a6d-76ff-8f9a-83b8771324b6', '01a20940-19ea-76a3-be06-ef005be19e9a', '{"points":10}', '{"points":20}'),
	(399, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a6d-76ff-8f9a-83b8771324b6', '01a20940-19ea-76a3-be06-ef005be19e9a', '{"points":20}', '{"points":30}'),
	(400, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a6e-728d-91b6-24162a4eef31', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef092a2f269e","points":10,"reason":"first contact"}');
INSERT INTO public.core_journal VALUES
	(401, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a6f-7559-8f9f-ee6ba96474e1', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef0b495f94c7","points":10,"reason":"first contact"}'),
	(402, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20940-1a6f-7559-8f9f-ee6ba96474e1', '01a20940-19ea-76a3-be06-ef0b495f94c7', '{"points":10}', '{"points":20}'),
	(403, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a70-748b-921e-e27358b758ea', '01a20940-19ea-76a3-be06-ef1306559790', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1306559790","points":10,"reason":"first contact"}'),
	(404, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a70-748b-921e-e27480000a91', '01a20940-19ea-76a3-be06-ef1f30903001', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-ef1f30903001","points":10,"reason":"first contact"}'),
	(405, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20940-1a70-748b-921e-e2751c7b87ff', '01a20940-19ea-76a3-be06-eefb6c6f738d', NULL, '{"customer_id":"01a20940-19ea-76a3-be06-eefb6c6f738d","points":10,"reason":"first contact"}');
INSERT INTO public.core_journal_head VALUES
	(1, 405);
INSERT INTO public.core_participant VALUES
	('01a20940-1a07-7333-9795-a1be73aefc80', '01a20940-1a03-774e-a4e9-69ec4d8970b4', '01a20940-19ea-76a3-be06-ef19ec272a21', '2025-10-31 10:21:00+00', '01a20940-19ea-76a3-be06-ef1818281a86', NULL),
	('01a20940-1a07-7333-9795-a1bf1b52c1e4', '01a20940-1a03-774e-a4e9-69ec4d8970b4', '01a20940-19ea-76a3-be06-ef1818281a86', '2025-10-31 10:21:00+00', NULL, '01a20940-19ea-76a3-be06-ef19ec272a21'),
	('01a20940-1a07-7333-9795-a1c026b14545', '01a20940-1a03-774e-a4e9-69f08df798b4', '01a20940-19ea-76a3-be06-ef20873d98d7', '2025-11-05 11:24:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a1c10b63a085', '01a20940-1a03-774e-a4e9-69f08df798b4', '01a20940-19ea-76a3-be06-ef1f30903001', '2025-11-05 11:24:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a07-7333-9795-a1c2e029fd47', '01a20940-1a03-774e-a4e9-69dc7e43a803', '01a20940-19ea-76a3-be06-ef17b160d36e', '2025-11-05 12:33:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1c3b9fa17b9', '01a20940-1a03-774e-a4e9-69dc7e43a803', '01a20940-19ea-76a3-be06-ef158711a687', '2025-11-05 12:33:00+00', NULL, '01a20940-19ea-76a3-be06-ef17b160d36e'),
	('01a20940-1a07-7333-9795-a1c4b3da361c', '01a20940-1a03-774e-a4e9-69e150c4ec79', '01a20940-19ea-76a3-be06-ef1660940567', '2025-11-06 12:03:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1c5a945c280', '01a20940-1a03-774e-a4e9-69e150c4ec79', '01a20940-19ea-76a3-be06-ef158711a687', '2025-11-06 12:03:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a1c60a5c9960', '01a20940-1a02-7677-b69c-853c63900dd7', '01a20940-19ea-76a3-be06-ef04eeb126db', '2025-11-07 10:38:00+00', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL),
	('01a20940-1a07-7333-9795-a1c718481073', '01a20940-1a02-7677-b69c-853c63900dd7', '01a20940-19ea-76a3-be06-ef03adc061b7', '2025-11-07 10:38:00+00', NULL, '01a20940-19ea-76a3-be06-ef04eeb126db'),
	('01a20940-1a07-7333-9795-a1c8cff00354', '01a20940-1a03-774e-a4e9-69da257b3c1b', '01a20940-19ea-76a3-be06-ef1660940567', '2025-11-07 15:05:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1c933f8dde8', '01a20940-1a03-774e-a4e9-69da257b3c1b', '01a20940-19ea-76a3-be06-ef158711a687', '2025-11-07 15:05:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a1ca4df9c698', '01a20940-1a03-774e-a4e9-69e8e38e1ec4', '01a20940-19ea-76a3-be06-ef1660940567', '2025-11-07 15:39:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1cb5718b699', '01a20940-1a03-774e-a4e9-69e8e38e1ec4', '01a20940-19ea-76a3-be06-ef158711a687', '2025-11-07 15:39:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a1cc3717debf', '01a20940-1a03-774e-a4e9-69cf81bf8405', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', '2025-11-12 15:27:00+00', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL),
	('01a20940-1a07-7333-9795-a1cd99cb9d41', '01a20940-1a03-774e-a4e9-69cf81bf8405', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2025-11-12 15:27:00+00', NULL, '01a20940-19ea-76a3-be06-ef0d7a2fcc5f'),
	('01a20940-1a07-7333-9795-a1ce09121ff6', '01a20940-1a03-774e-a4e9-69f6ba623ae1', '01a20940-19ea-76a3-be06-ef20873d98d7', '2025-11-13 13:23:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a1cf7911be2a', '01a20940-1a03-774e-a4e9-69f6ba623ae1', '01a20940-19ea-76a3-be06-ef1f30903001', '2025-11-13 13:23:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a07-7333-9795-a1d0404f5d4c', '01a20940-1a03-774e-a4e9-69d2e1d931ca', '01a20940-19ea-76a3-be06-ef123949516d', '2025-11-14 14:24:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a07-7333-9795-a1d1e736343a', '01a20940-1a03-774e-a4e9-69d2e1d931ca', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2025-11-14 14:24:00+00', NULL, '01a20940-19ea-76a3-be06-ef123949516d'),
	('01a20940-1a07-7333-9795-a1d2dfa06f15', '01a20940-1a03-774e-a4e9-69c8dcaac8c0', '01a20940-19ea-76a3-be06-ef08a1da1c0a', '2025-11-14 14:58:00+00', '01a20940-19ea-76a3-be06-ef055732885f', NULL),
	('01a20940-1a07-7333-9795-a1d3724b7ab7', '01a20940-1a03-774e-a4e9-69c8dcaac8c0', '01a20940-19ea-76a3-be06-ef055732885f', '2025-11-14 14:58:00+00', NULL, '01a20940-19ea-76a3-be06-ef08a1da1c0a'),
	('01a20940-1a07-7333-9795-a1d4850e34cf', '01a20940-1a03-774e-a4e9-69c2538e48b2', '01a20940-19ea-76a3-be06-ef04eeb126db', '2025-11-20 09:59:00+00', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL),
	('01a20940-1a07-7333-9795-a1d57157db26', '01a20940-1a03-774e-a4e9-69c2538e48b2', '01a20940-19ea-76a3-be06-ef03adc061b7', '2025-11-20 09:59:00+00', NULL, '01a20940-19ea-76a3-be06-ef04eeb126db'),
	('01a20940-1a07-7333-9795-a1d65fa933d6', '01a20940-1a03-774e-a4e9-69f4760d93b7', '01a20940-19ea-76a3-be06-ef20873d98d7', '2025-11-21 14:02:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a1d7e0b94327', '01a20940-1a03-774e-a4e9-69f4760d93b7', '01a20940-19ea-76a3-be06-ef1f30903001', '2025-11-21 14:02:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a07-7333-9795-a1d89eadf9da', '01a20940-1a03-774e-a4e9-69f1c97719c0', '01a20940-19ea-76a3-be06-ef20873d98d7', '2025-11-21 14:05:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a1d940012c21', '01a20940-1a03-774e-a4e9-69f1c97719c0', '01a20940-19ea-76a3-be06-ef1f30903001', '2025-11-21 14:05:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a07-7333-9795-a1da721a3558', '01a20940-1a03-774e-a4e9-69dbbd71f1f4', '01a20940-19ea-76a3-be06-ef1660940567', '2025-11-27 11:36:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1dba33fd391', '01a20940-1a03-774e-a4e9-69dbbd71f1f4', '01a20940-19ea-76a3-be06-ef158711a687', '2025-11-27 11:36:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a1dcd3cb01b9', '01a20940-1a03-774e-a4e9-69ed29ced95c', '01a20940-19ea-76a3-be06-ef1ec92e83e5', '2025-12-01 08:19:00+00', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', NULL),
	('01a20940-1a07-7333-9795-a1dd518365d1', '01a20940-1a03-774e-a4e9-69ed29ced95c', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', '2025-12-01 08:19:00+00', NULL, '01a20940-19ea-76a3-be06-ef1ec92e83e5'),
	('01a20940-1a07-7333-9795-a1decdac6128', '01a20940-1a02-7677-b69c-853dd068328c', '01a20940-19ea-76a3-be06-ef04eeb126db', '2025-12-05 11:31:00+00', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL),
	('01a20940-1a07-7333-9795-a1dfde32780a', '01a20940-1a02-7677-b69c-853dd068328c', '01a20940-19ea-76a3-be06-ef03adc061b7', '2025-12-05 11:31:00+00', NULL, '01a20940-19ea-76a3-be06-ef04eeb126db'),
	('01a20940-1a07-7333-9795-a1e02a0aa034', '01a20940-1a03-774e-a4e9-69e44703df51', '01a20940-19ea-76a3-be06-ef17b160d36e', '2025-12-05 14:23:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1e1d6190d3d', '01a20940-1a03-774e-a4e9-69e44703df51', '01a20940-19ea-76a3-be06-ef158711a687', '2025-12-05 14:23:00+00', NULL, '01a20940-19ea-76a3-be06-ef17b160d36e'),
	('01a20940-1a07-7333-9795-a1e237b8f648', '01a20940-1a03-774e-a4e9-69cd1ff79b9e', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', '2025-12-11 09:10:00+00', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL),
	('01a20940-1a07-7333-9795-a1e35ffa41ae', '01a20940-1a03-774e-a4e9-69cd1ff79b9e', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2025-12-11 09:10:00+00', NULL, '01a20940-19ea-76a3-be06-ef0d7a2fcc5f'),
	('01a20940-1a07-7333-9795-a1e465faaab4', '01a20940-1a03-774e-a4e9-69e37c05857d', '01a20940-19ea-76a3-be06-ef17b160d36e', '2025-12-11 13:14:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1e545ffdf9d', '01a20940-1a03-774e-a4e9-69e37c05857d', '01a20940-19ea-76a3-be06-ef158711a687', '2025-12-11 13:14:00+00', NULL, '01a20940-19ea-76a3-be06-ef17b160d36e'),
	('01a20940-1a07-7333-9795-a1e6d1bb348d', '01a20940-1a03-774e-a4e9-69c6a46d6211', '01a20940-19ea-76a3-be06-ef0721481ab2', '2025-12-15 10:15:00+00', '01a20940-19ea-76a3-be06-ef055732885f', NULL),
	('01a20940-1a07-7333-9795-a1e774974182', '01a20940-1a03-774e-a4e9-69c6a46d6211', '01a20940-19ea-76a3-be06-ef055732885f', '2025-12-15 10:15:00+00', NULL, '01a20940-19ea-76a3-be06-ef0721481ab2'),
	('01a20940-1a07-7333-9795-a1e82075c18e', '01a20940-1a03-774e-a4e9-69c78a1e222e', '01a20940-19ea-76a3-be06-ef0721481ab2', '2025-12-30 11:49:00+00', '01a20940-19ea-76a3-be06-ef055732885f', NULL),
	('01a20940-1a07-7333-9795-a1e9f69b05f2', '01a20940-1a03-774e-a4e9-69c78a1e222e', '01a20940-19ea-76a3-be06-ef055732885f', '2025-12-30 11:49:00+00', NULL, '01a20940-19ea-76a3-be06-ef0721481ab2'),
	('01a20940-1a07-7333-9795-a1ea50672418', '01a20940-1a03-774e-a4e9-69e6b50cd4a8', '01a20940-19ea-76a3-be06-ef1660940567', '2025-12-31 11:19:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1eb64c5ec13', '01a20940-1a03-774e-a4e9-69e6b50cd4a8', '01a20940-19ea-76a3-be06-ef158711a687', '2025-12-31 11:19:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a1ece8735be5', '01a20940-1a03-774e-a4e9-69e2b15fc246', '01a20940-19ea-76a3-be06-ef17b160d36e', '2025-12-31 14:05:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1ed85abb85d', '01a20940-1a03-774e-a4e9-69e2b15fc246', '01a20940-19ea-76a3-be06-ef158711a687', '2025-12-31 14:05:00+00', NULL, '01a20940-19ea-76a3-be06-ef17b160d36e'),
	('01a20940-1a07-7333-9795-a1eea0dedf12', '01a20940-1a03-774e-a4e9-69f541c38147', '01a20940-19ea-76a3-be06-ef20873d98d7', '2026-01-02 08:16:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a1ef7109dabe', '01a20940-1a03-774e-a4e9-69f541c38147', '01a20940-19ea-76a3-be06-ef1f30903001', '2026-01-02 08:16:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7');
INSERT INTO public.core_participant VALUES
	('01a20940-1a07-7333-9795-a1f03da6c816', '01a20940-1a03-774e-a4e9-69e912737d72', '01a20940-19ea-76a3-be06-ef1660940567', '2026-01-02 08:38:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1f1ffbb2a96', '01a20940-1a03-774e-a4e9-69e912737d72', '01a20940-19ea-76a3-be06-ef158711a687', '2026-01-02 08:38:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a1f2e2e10d8c', '01a20940-1a03-774e-a4e9-69e027cd508f', '01a20940-19ea-76a3-be06-ef1660940567', '2026-01-02 11:35:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1f3673b8c0d', '01a20940-1a03-774e-a4e9-69e027cd508f', '01a20940-19ea-76a3-be06-ef158711a687', '2026-01-02 11:35:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a1f45b3abba6', '01a20940-1a03-774e-a4e9-69e753e8db05', '01a20940-19ea-76a3-be06-ef17b160d36e', '2026-01-02 12:48:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a1f5ee90bb4f', '01a20940-1a03-774e-a4e9-69e753e8db05', '01a20940-19ea-76a3-be06-ef158711a687', '2026-01-02 12:48:00+00', NULL, '01a20940-19ea-76a3-be06-ef17b160d36e'),
	('01a20940-1a07-7333-9795-a1f63c20f7ec', '01a20940-1a03-774e-a4e9-69cafac235c9', '01a20940-19ea-76a3-be06-ef0abd244eaf', '2026-01-02 16:08:00+00', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL),
	('01a20940-1a07-7333-9795-a1f7eccfb84c', '01a20940-1a03-774e-a4e9-69cafac235c9', '01a20940-19ea-76a3-be06-ef092a2f269e', '2026-01-02 16:08:00+00', NULL, '01a20940-19ea-76a3-be06-ef0abd244eaf'),
	('01a20940-1a07-7333-9795-a1f8a5abcff4', '01a20940-1a03-774e-a4e9-69eec354e133', '01a20940-19ea-76a3-be06-ef20873d98d7', '2026-01-07 09:00:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a1f973f43927', '01a20940-1a03-774e-a4e9-69eec354e133', '01a20940-19ea-76a3-be06-ef1f30903001', '2026-01-07 09:00:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a07-7333-9795-a1fa28a0633c', '01a20940-1a03-774e-a4e9-69d675b87c7c', '01a20940-19ea-76a3-be06-ef1135c62e1f', '2026-01-08 12:54:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a07-7333-9795-a1fbb7e16aff', '01a20940-1a03-774e-a4e9-69d675b87c7c', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2026-01-08 12:54:00+00', NULL, '01a20940-19ea-76a3-be06-ef1135c62e1f'),
	('01a20940-1a07-7333-9795-a1fcb89f6d76', '01a20940-1a03-774e-a4e9-69cc6a60c285', '01a20940-19ea-76a3-be06-ef0fdeb0c291', '2026-01-09 11:19:00+00', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL),
	('01a20940-1a07-7333-9795-a1fd42e5d295', '01a20940-1a03-774e-a4e9-69cc6a60c285', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2026-01-09 11:19:00+00', NULL, '01a20940-19ea-76a3-be06-ef0fdeb0c291'),
	('01a20940-1a07-7333-9795-a1fe6088f61e', '01a20940-1a03-774e-a4e9-69cbc2c46dbd', '01a20940-19ea-76a3-be06-ef0abd244eaf', '2026-01-09 12:19:00+00', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL),
	('01a20940-1a07-7333-9795-a1ffe42025a8', '01a20940-1a03-774e-a4e9-69cbc2c46dbd', '01a20940-19ea-76a3-be06-ef092a2f269e', '2026-01-09 12:19:00+00', NULL, '01a20940-19ea-76a3-be06-ef0abd244eaf'),
	('01a20940-1a07-7333-9795-a20043763fed', '01a20940-1a03-774e-a4e9-69c4890d6041', '01a20940-19ea-76a3-be06-ef0721481ab2', '2026-01-16 14:48:00+00', '01a20940-19ea-76a3-be06-ef055732885f', NULL),
	('01a20940-1a07-7333-9795-a20152f10f31', '01a20940-1a03-774e-a4e9-69c4890d6041', '01a20940-19ea-76a3-be06-ef055732885f', '2026-01-16 14:48:00+00', NULL, '01a20940-19ea-76a3-be06-ef0721481ab2'),
	('01a20940-1a07-7333-9795-a2021d4a2efc', '01a20940-1a03-774e-a4e9-69f365458392', '01a20940-19ea-76a3-be06-ef20873d98d7', '2026-01-21 15:01:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a203092b6c5a', '01a20940-1a03-774e-a4e9-69f365458392', '01a20940-19ea-76a3-be06-ef1f30903001', '2026-01-21 15:01:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a07-7333-9795-a204a0771445', '01a20940-1a02-7677-b69c-854099ff03f7', '01a20940-19ea-76a3-be06-ef04eeb126db', '2026-01-22 13:00:00+00', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL),
	('01a20940-1a07-7333-9795-a2052f292f98', '01a20940-1a02-7677-b69c-854099ff03f7', '01a20940-19ea-76a3-be06-ef03adc061b7', '2026-01-22 13:00:00+00', NULL, '01a20940-19ea-76a3-be06-ef04eeb126db'),
	('01a20940-1a07-7333-9795-a2063a5c2eb2', '01a20940-1a02-7677-b69c-853fee211db6', '01a20940-19ea-76a3-be06-ef04eeb126db', '2026-01-23 10:26:00+00', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL),
	('01a20940-1a07-7333-9795-a2070ec5048e', '01a20940-1a02-7677-b69c-853fee211db6', '01a20940-19ea-76a3-be06-ef03adc061b7', '2026-01-23 10:26:00+00', NULL, '01a20940-19ea-76a3-be06-ef04eeb126db'),
	('01a20940-1a07-7333-9795-a208474a96e7', '01a20940-1a03-774e-a4e9-69dfb1fa8ba5', '01a20940-19ea-76a3-be06-ef17b160d36e', '2026-01-23 15:17:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a20946c0e9f9', '01a20940-1a03-774e-a4e9-69dfb1fa8ba5', '01a20940-19ea-76a3-be06-ef158711a687', '2026-01-23 15:17:00+00', NULL, '01a20940-19ea-76a3-be06-ef17b160d36e'),
	('01a20940-1a07-7333-9795-a20a23867d6e', '01a20940-1a03-774e-a4e9-69c56842848c', '01a20940-19ea-76a3-be06-ef08a1da1c0a', '2026-01-26 08:53:00+00', '01a20940-19ea-76a3-be06-ef055732885f', NULL),
	('01a20940-1a07-7333-9795-a20b81dd15bc', '01a20940-1a03-774e-a4e9-69c56842848c', '01a20940-19ea-76a3-be06-ef055732885f', '2026-01-26 08:53:00+00', NULL, '01a20940-19ea-76a3-be06-ef08a1da1c0a'),
	('01a20940-1a07-7333-9795-a20c81859f89', '01a20940-1a03-774e-a4e9-69d5d9ec7762', '01a20940-19ea-76a3-be06-ef123949516d', '2026-01-27 11:24:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a07-7333-9795-a20dde814260', '01a20940-1a03-774e-a4e9-69d5d9ec7762', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2026-01-27 11:24:00+00', NULL, '01a20940-19ea-76a3-be06-ef123949516d'),
	('01a20940-1a07-7333-9795-a20ecbf2a36b', '01a20940-1a03-774e-a4e9-69d47d701f03', '01a20940-19ea-76a3-be06-ef1135c62e1f', '2026-01-27 13:08:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a07-7333-9795-a20fefbc353b', '01a20940-1a03-774e-a4e9-69d47d701f03', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2026-01-27 13:08:00+00', NULL, '01a20940-19ea-76a3-be06-ef1135c62e1f'),
	('01a20940-1a07-7333-9795-a210f025ba66', '01a20940-1a03-774e-a4e9-69c3f1dbd7b1', '01a20940-19ea-76a3-be06-ef0721481ab2', '2026-01-29 09:25:00+00', '01a20940-19ea-76a3-be06-ef055732885f', NULL),
	('01a20940-1a07-7333-9795-a2110ce3eec6', '01a20940-1a03-774e-a4e9-69c3f1dbd7b1', '01a20940-19ea-76a3-be06-ef055732885f', '2026-01-29 09:25:00+00', NULL, '01a20940-19ea-76a3-be06-ef0721481ab2'),
	('01a20940-1a07-7333-9795-a212b39bcd2d', '01a20940-1a03-774e-a4e9-69de4b4d6930', '01a20940-19ea-76a3-be06-ef1660940567', '2026-01-29 17:00:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a07-7333-9795-a213addc7ef8', '01a20940-1a03-774e-a4e9-69de4b4d6930', '01a20940-19ea-76a3-be06-ef158711a687', '2026-01-29 17:00:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a07-7333-9795-a214c816e6e0', '01a20940-1a03-774e-a4e9-69d98318d40b', '01a20940-19ea-76a3-be06-ef1135c62e1f', '2026-01-30 09:14:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a07-7333-9795-a215a1b40a80', '01a20940-1a03-774e-a4e9-69d98318d40b', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2026-01-30 09:14:00+00', NULL, '01a20940-19ea-76a3-be06-ef1135c62e1f'),
	('01a20940-1a07-7333-9795-a216dd0abae5', '01a20940-1a03-774e-a4e9-69d3c9c9f37d', '01a20940-19ea-76a3-be06-ef1135c62e1f', '2026-02-04 12:21:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a07-7333-9795-a21797f6ed35', '01a20940-1a03-774e-a4e9-69d3c9c9f37d', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2026-02-04 12:21:00+00', NULL, '01a20940-19ea-76a3-be06-ef1135c62e1f'),
	('01a20940-1a07-7333-9795-a21892d0ea8f', '01a20940-1a03-774e-a4e9-69ce0acdfaab', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', '2026-02-04 15:35:00+00', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL),
	('01a20940-1a07-7333-9795-a219e5100272', '01a20940-1a03-774e-a4e9-69ce0acdfaab', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2026-02-04 15:35:00+00', NULL, '01a20940-19ea-76a3-be06-ef0d7a2fcc5f'),
	('01a20940-1a07-7333-9795-a21a1da8b5bf', '01a20940-1a03-774e-a4e9-69f244acf729', '01a20940-19ea-76a3-be06-ef20873d98d7', '2026-02-05 16:58:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a07-7333-9795-a21b86de8c61', '01a20940-1a03-774e-a4e9-69f244acf729', '01a20940-19ea-76a3-be06-ef1f30903001', '2026-02-05 16:58:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a07-7333-9795-a21ccb6599d1', '01a20940-1a03-774e-a4e9-69d0a51ea01e', '01a20940-19ea-76a3-be06-ef0ecd78ac10', '2026-02-06 09:11:00+00', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL),
	('01a20940-1a08-7601-9b40-c8de1cf97c6f', '01a20940-1a03-774e-a4e9-69d0a51ea01e', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2026-02-06 09:11:00+00', NULL, '01a20940-19ea-76a3-be06-ef0ecd78ac10'),
	('01a20940-1a08-7601-9b40-c8df47d9701c', '01a20940-1a03-774e-a4e9-69ebff2eaf2f', '01a20940-19ea-76a3-be06-ef19ec272a21', '2026-02-06 15:57:00+00', '01a20940-19ea-76a3-be06-ef1818281a86', NULL),
	('01a20940-1a08-7601-9b40-c8e06bc6c043', '01a20940-1a03-774e-a4e9-69ebff2eaf2f', '01a20940-19ea-76a3-be06-ef1818281a86', '2026-02-06 15:57:00+00', NULL, '01a20940-19ea-76a3-be06-ef19ec272a21'),
	('01a20940-1a08-7601-9b40-c8e1ec0f2f62', '01a20940-1a03-774e-a4e9-69dd781af30a', '01a20940-19ea-76a3-be06-ef1660940567', '2026-02-17 12:33:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a08-7601-9b40-c8e24d431b6a', '01a20940-1a03-774e-a4e9-69dd781af30a', '01a20940-19ea-76a3-be06-ef158711a687', '2026-02-17 12:33:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567');
INSERT INTO public.core_participant VALUES
	('01a20940-1a08-7601-9b40-c8e35b24de20', '01a20940-1a03-774e-a4e9-69d1f8294174', '01a20940-19ea-76a3-be06-ef0ecd78ac10', '2026-02-18 11:23:00+00', '01a20940-19ea-76a3-be06-ef0b495f94c7', NULL),
	('01a20940-1a08-7601-9b40-c8e4ea6f3e28', '01a20940-1a03-774e-a4e9-69d1f8294174', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2026-02-18 11:23:00+00', NULL, '01a20940-19ea-76a3-be06-ef0ecd78ac10'),
	('01a20940-1a08-7601-9b40-c8e5fd7d9956', '01a20940-1a03-774e-a4e9-69ef6a928809', '01a20940-19ea-76a3-be06-ef20873d98d7', '2026-02-19 14:56:00+00', '01a20940-19ea-76a3-be06-ef1f30903001', NULL),
	('01a20940-1a08-7601-9b40-c8e6e7bef524', '01a20940-1a03-774e-a4e9-69ef6a928809', '01a20940-19ea-76a3-be06-ef1f30903001', '2026-02-19 14:56:00+00', NULL, '01a20940-19ea-76a3-be06-ef20873d98d7'),
	('01a20940-1a08-7601-9b40-c8e7d8561fe5', '01a20940-1a03-774e-a4e9-69ea0f03e00b', '01a20940-19ea-76a3-be06-ef1660940567', '2026-02-20 08:38:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a08-7601-9b40-c8e8493027dc', '01a20940-1a03-774e-a4e9-69ea0f03e00b', '01a20940-19ea-76a3-be06-ef158711a687', '2026-02-20 08:38:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a08-7601-9b40-c8e990015465', '01a20940-1a03-774e-a4e9-69d8d5d20da8', '01a20940-19ea-76a3-be06-ef123949516d', '2026-02-20 16:54:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a08-7601-9b40-c8ea7cd653e5', '01a20940-1a03-774e-a4e9-69d8d5d20da8', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2026-02-20 16:54:00+00', NULL, '01a20940-19ea-76a3-be06-ef123949516d'),
	('01a20940-1a08-7601-9b40-c8ebd98c1741', '01a20940-1a03-774e-a4e9-69c9a06829bd', '01a20940-19ea-76a3-be06-ef0abd244eaf', '2026-02-23 14:28:00+00', '01a20940-19ea-76a3-be06-ef092a2f269e', NULL),
	('01a20940-1a08-7601-9b40-c8ec7f1f53f1', '01a20940-1a03-774e-a4e9-69c9a06829bd', '01a20940-19ea-76a3-be06-ef092a2f269e', '2026-02-23 14:28:00+00', NULL, '01a20940-19ea-76a3-be06-ef0abd244eaf'),
	('01a20940-1a08-7601-9b40-c8ed75cc4b4f', '01a20940-1a03-774e-a4e9-69d77439bbc4', '01a20940-19ea-76a3-be06-ef123949516d', '2026-02-25 15:37:00+00', '01a20940-19ea-76a3-be06-ef10eab03fb6', NULL),
	('01a20940-1a08-7601-9b40-c8ee55c6b591', '01a20940-1a03-774e-a4e9-69d77439bbc4', '01a20940-19ea-76a3-be06-ef10eab03fb6', '2026-02-25 15:37:00+00', NULL, '01a20940-19ea-76a3-be06-ef123949516d'),
	('01a20940-1a08-7601-9b40-c8ef129520c7', '01a20940-1a02-7677-b69c-853eb562d08b', '01a20940-19ea-76a3-be06-ef04eeb126db', '2026-02-26 08:31:00+00', '01a20940-19ea-76a3-be06-ef03adc061b7', NULL),
	('01a20940-1a08-7601-9b40-c8f06a0622f3', '01a20940-1a02-7677-b69c-853eb562d08b', '01a20940-19ea-76a3-be06-ef03adc061b7', '2026-02-26 08:31:00+00', NULL, '01a20940-19ea-76a3-be06-ef04eeb126db'),
	('01a20940-1a08-7601-9b40-c8f1b59c6360', '01a20940-1a03-774e-a4e9-69e57709ac3c', '01a20940-19ea-76a3-be06-ef1660940567', '2026-02-27 12:47:00+00', '01a20940-19ea-76a3-be06-ef158711a687', NULL),
	('01a20940-1a08-7601-9b40-c8f2a11861a2', '01a20940-1a03-774e-a4e9-69e57709ac3c', '01a20940-19ea-76a3-be06-ef158711a687', '2026-02-27 12:47:00+00', NULL, '01a20940-19ea-76a3-be06-ef1660940567'),
	('01a20940-1a23-7124-9f70-241d3089037d', '01a20940-1a23-7124-9f70-2415c4c37ab2', '01a20940-19ea-76a3-be06-ef005be19e9a', '2026-01-23 08:28:00+00', NULL, NULL),
	('01a20940-1a23-7124-9f70-241ebd7ea392', '01a20940-1a23-7124-9f70-2416c44133ec', '01a20940-19ea-76a3-be06-ef005be19e9a', '2026-02-02 08:49:00+00', NULL, NULL),
	('01a20940-1a23-7124-9f70-241f332312ca', '01a20940-1a23-7124-9f70-24172eca4e05', '01a20940-19ea-76a3-be06-ef005be19e9a', '2026-02-16 08:36:00+00', NULL, NULL),
	('01a20940-1a23-7124-9f70-24208d392dbc', '01a20940-1a23-7124-9f70-2418af9d42d0', '01a20940-19ea-76a3-be06-ef092a2f269e', '2026-01-05 17:12:00+00', NULL, NULL),
	('01a20940-1a23-7124-9f70-242101cb4d43', '01a20940-1a23-7124-9f70-241944700bde', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2025-11-18 17:29:00+00', NULL, NULL),
	('01a20940-1a23-7124-9f70-24221d33dc55', '01a20940-1a23-7124-9f70-241a6ea8e582', '01a20940-19ea-76a3-be06-ef0b495f94c7', '2025-12-04 08:26:00+00', NULL, NULL),
	('01a20940-1a23-7124-9f70-24234531c6f4', '01a20940-1a23-7124-9f70-241b2ce063a9', '01a20940-19ea-76a3-be06-ef1306559790', '2026-03-02 08:56:00+00', NULL, NULL),
	('01a20940-1a23-7124-9f70-242446024c41', '01a20940-1a23-7124-9f70-241ce5a4473b', '01a20940-19ea-76a3-be06-ef1f30903001', '2026-02-17 17:28:00+00', NULL, NULL),
	('01a20940-1a33-74f3-87aa-8782f542ca0c', '01a20940-1a33-74f3-87aa-8781ba46e3a0', '01a20940-19ea-76a3-be06-eefb6c6f738d', '2026-11-23 16:32:05.683167+00', NULL, NULL);
INSERT INTO public.core_plugin VALUES
	('core', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {"core.call": "Call", "core.note": "Note", "core.email": "E-mail", "core.visit": "Visit", "core.meeting": "Meeting"}, "guards": [{"hook": "crm_check_change", "records": ["user"], "if_unavailable": "block"}], "plugin": "core", "records": [{"name": "user", "entry": false, "label": "User", "owned": false, "table": "core_user", "title": "name", "unique": [["email"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "email", "optional": true}, {"kind": "ref", "name": "manager_id", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "list", "name": "roles", "optional": false}], "follows": null, "personal": ["name", "email"], "references": [{"field": "manager_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "team", "entry": false, "label": "Team", "owned": false, "table": "core_team", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "parent_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "parent_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "team_member", "entry": true, "label": "Team member", "owned": false, "table": "core_team_member", "title": null, "unique": [["team_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "team_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}], "follows": null, "personal": [], "references": [{"field": "team_id", "table": "core_team", "record": "team", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "customer", "entry": false, "label": "Customer", "owned": true, "table": "core_customer", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["person", "organization"], "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "given_name", "optional": true}, {"kind": "text", "name": "family_name", "optional": true}, {"kind": "choice", "name": "lifecycle", "choices": ["subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist", "other"], "optional": false}, {"kind": "list", "name": "roles", "optional": false}, {"kind": "text", "name": "industry", "optional": true}, {"kind": "text", "name": "country", "optional": true}, {"kind": "text", "name": "city", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": ["name", "given_name", "family_name"], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "identity", "entry": false, "label": "Identity", "owned": false, "table": "core_identity", "title": null, "unique": [["external"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["email", "phone", "domain", "external"], "optional": false}, {"kind": "text", "name": "value", "optional": false}, {"kind": "text", "name": "normalized", "optional": false}, {"kind": "text", "name": "external", "optional": true}, {"kind": "text", "name": "label", "optional": true}], "follows": "customer_id", "personal": ["value", "normalized"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "relation", "entry": false, "label": "Relation", "owned": false, "table": "core_relation", "title": null, "unique": [["from_id", "to_id", "kind", "since"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "to_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["works_for", "decides_for", "subsidiary_of", "partner_of"], "optional": false}, {"kind": "text", "name": "role", "optional": true}, {"kind": "date", "name": "since", "optional": true}, {"kind": "date", "name": "until", "optional": true}], "follows": "from_id", "personal": [], "references": [{"field": "from_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "to_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "tag", "entry": true, "label": "Tag", "owned": false, "table": "core_tag", "title": null, "unique": [["record_id", "tag", "record_type"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "tag", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "attachment", "entry": false, "label": "File", "owned": false, "table": "core_attachment", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "media_type", "optional": false}, {"kind": "integer", "name": "size", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "interaction", "entry": true, "label": "Interaction", "owned": false, "table": "core_interaction", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "kind", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "choice", "name": "direction", "choices": ["in", "out", "internal"], "optional": false}, {"kind": "text", "name": "channel", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "json", "name": "payload", "optional": false}, {"kind": "ref", "name": "corrects_id", "optional": true}], "follows": "participant.interaction_id", "personal": ["summary"], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}, {"field": "corrects_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "participant", "entry": true, "label": "Participant", "owned": false, "table": "core_participant", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "interaction_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "ref", "name": "organization_id", "optional": true}, {"kind": "ref", "name": "through_id", "optional": true}], "follows": "customer_id", "personal": [], "references": [{"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "organization_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "through_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "stage_move", "entry": true, "label": "Stage move", "owned": false, "table": "core_stage_move", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "from_stage", "optional": true}, {"kind": "text", "name": "to_stage", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "time", "name": "entered_at", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "rate", "entry": false, "label": "Exchange rate", "owned": false, "table": "core_rate", "title": null, "unique": [["currency", "on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "currency", "optional": false}, {"kind": "date", "name": "on", "optional": false}, {"kind": "integer", "name": "units", "optional": false}], "follows": null, "personal": [], "references": []}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('acme', '1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-8f57d2cc6b373f45', NULL, '{"kinds": {}, "guards": [], "plugin": "acme", "records": [{"name": "acme_contract", "entry": false, "label": "Contract", "owned": true, "table": "acme_contract", "title": null, "unique": [["number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "money", "name": "worth", "optional": true}, {"kind": "list", "name": "terms", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}], "version": "1.0", "requires": [], "pipelines": {"acme.contracts": {"record": "acme_contract", "stages": [{"name": "draft", "outcome": "open"}, {"name": "signed", "outcome": "won"}, {"name": "off", "outcome": "lost"}]}}, "custom_fields": [{"kind": "text", "name": "acme.region", "group": null, "label": "Region", "record": "customer", "personal": false}]}'),
	('acme_score', '0', 'enabled', '2026-03-02 09:00:00+00', 'declared-c938a7bf61ef3aff', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["acme_score_mark"], "if_unavailable": "block"}], "plugin": "acme_score", "records": [{"name": "acme_score_mark", "entry": false, "label": "Mark", "owned": false, "table": "acme_score_mark", "title": null, "unique": [["customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "integer", "name": "points", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "customer_id", "personal": [], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}], "version": "0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('intake', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {}, "guards": [], "plugin": "intake", "records": [{"name": "intake_import", "entry": false, "label": "Import", "owned": true, "table": "intake_import", "title": "file", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "id", "name": "job_id", "optional": false}, {"kind": "text", "name": "file", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}, {"kind": "text", "name": "profile", "optional": false}, {"kind": "text", "name": "fingerprint", "optional": false}, {"kind": "integer", "name": "source", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "choice", "name": "state", "choices": ["waiting", "rows", "relations", "finished"], "optional": false}, {"kind": "integer", "name": "rows", "optional": false}, {"kind": "integer", "name": "done", "optional": false}, {"kind": "integer", "name": "linked", "optional": false}, {"kind": "integer", "name": "created", "optional": false}, {"kind": "integer", "name": "changed", "optional": false}, {"kind": "integer", "name": "unchanged", "optional": false}, {"kind": "integer", "name": "skipped", "optional": false}, {"kind": "integer", "name": "refused", "optional": false}, {"kind": "integer", "name": "related", "optional": false}, {"kind": "time", "name": "finished_at", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "intake_key", "entry": false, "label": "Imported row", "owned": false, "table": "intake_key", "title": null, "unique": [["scheme", "key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}], "follows": "record_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_effect", "entry": true, "label": "Effect of an import", "owned": false, "table": "intake_effect", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "integer", "name": "version_from", "optional": false}, {"kind": "integer", "name": "version_to", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_refusal", "entry": true, "label": "Refused row", "owned": false, "table": "intake_refusal", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('sfa', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["sfa_opportunity", "sfa_line_item"], "if_unavailable": "block"}], "plugin": "sfa", "records": [{"name": "sfa_product", "entry": false, "label": "Product", "owned": false, "table": "sfa_product", "title": "name", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "family", "optional": true}, {"kind": "money", "name": "price", "optional": true}, {"kind": "money", "name": "cost", "group": "finance", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_opportunity", "entry": false, "label": "Opportunity", "owned": true, "table": "sfa_opportunity", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "close_on", "optional": true}, {"kind": "float", "name": "probability", "optional": true}, {"kind": "text", "name": "next_step", "optional": true}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "lost_reason", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_line_item", "entry": false, "label": "Line item", "owned": false, "table": "sfa_line_item", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "product_id", "optional": false}, {"kind": "integer", "name": "quantity", "optional": false}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "discount", "optional": true}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {"sfa.sales": {"record": "sfa_opportunity", "stages": [{"name": "prospecting", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}}, "custom_fields": []}');
INSERT INTO public.core_relation VALUES
	('01a20940-19ee-74f5-9cb6-d9c7cd91ba1a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefcc78a1f76', '01a20940-19ea-76a3-be06-eefb6c6f738d', 'works_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9c82f66755e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefcc78a1f76', '01a20940-19ea-76a3-be06-eefb6c6f738d', 'decides_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9c964c31789', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefd980a5ca7', '01a20940-19ea-76a3-be06-eefb6c6f738d', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9ca0fbc8d31', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eefe0e4e177d', '01a20940-19ea-76a3-be06-eefb6c6f738d', 'works_for', 'Operations', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9cbc2b66ab7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-eeff0ef48d15', '01a20940-19ea-76a3-be06-eefb6c6f738d', 'works_for', 'Purchasing', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9cca98cdcfe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0112f4c240', '01a20940-19ea-76a3-be06-ef005be19e9a', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9cdd34e14d1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0112f4c240', '01a20940-19ea-76a3-be06-ef005be19e9a', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9ce05aa15b8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef02de50da4f', '01a20940-19ea-76a3-be06-ef005be19e9a', 'works_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9cf5977f0ed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef04eeb126db', '01a20940-19ea-76a3-be06-ef03adc061b7', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d048fbee1e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef04eeb126db', '01a20940-19ea-76a3-be06-ef03adc061b7', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d1a18cc0b2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef063b34b6ce', '01a20940-19ea-76a3-be06-ef055732885f', 'works_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d2f27f456b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef063b34b6ce', '01a20940-19ea-76a3-be06-ef055732885f', 'decides_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d31f79afd3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0721481ab2', '01a20940-19ea-76a3-be06-ef055732885f', 'works_for', 'Operations', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d4bb367f60', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef08a1da1c0a', '01a20940-19ea-76a3-be06-ef055732885f', 'works_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d5429e83ce', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0abd244eaf', '01a20940-19ea-76a3-be06-ef092a2f269e', 'works_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d6fc0ca209', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0abd244eaf', '01a20940-19ea-76a3-be06-ef092a2f269e', 'decides_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d7e61ab257', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0cd5174f2e', '01a20940-19ea-76a3-be06-ef0b495f94c7', 'works_for', 'Managing director', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d8ec9764a6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0cd5174f2e', '01a20940-19ea-76a3-be06-ef0b495f94c7', 'decides_for', 'Managing director', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9d9e03f21c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0d7a2fcc5f', '01a20940-19ea-76a3-be06-ef0b495f94c7', 'works_for', 'Purchasing', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9dadbc550dc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0ecd78ac10', '01a20940-19ea-76a3-be06-ef0b495f94c7', 'works_for', 'Managing director', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9dbb489f4b7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef0fdeb0c291', '01a20940-19ea-76a3-be06-ef0b495f94c7', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9dcdec38a89', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1135c62e1f', '01a20940-19ea-76a3-be06-ef10eab03fb6', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9ddfc9b96ba', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1135c62e1f', '01a20940-19ea-76a3-be06-ef10eab03fb6', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9de74552b0f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef123949516d', '01a20940-19ea-76a3-be06-ef10eab03fb6', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9dfc588daa9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef14078ef319', '01a20940-19ea-76a3-be06-ef1306559790', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e07cd62ac7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef14078ef319', '01a20940-19ea-76a3-be06-ef1306559790', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e1837173c0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1660940567', '01a20940-19ea-76a3-be06-ef158711a687', 'works_for', 'Purchasing', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e28e414183', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1660940567', '01a20940-19ea-76a3-be06-ef158711a687', 'decides_for', 'Purchasing', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e332d6240e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef17b160d36e', '01a20940-19ea-76a3-be06-ef158711a687', 'works_for', 'Purchasing', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e47d966b72', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef19ec272a21', '01a20940-19ea-76a3-be06-ef1818281a86', 'works_for', 'Finance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e5dd44e6bc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef19ec272a21', '01a20940-19ea-76a3-be06-ef1818281a86', 'decides_for', 'Finance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e68ec99178', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1b90b2273d', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', 'works_for', 'IT', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e746a59184', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1b90b2273d', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', 'decides_for', 'IT', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e89b0cb288', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1cdc4a1a88', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', 'works_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9e9dd681328', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1d4f69fbdf', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', 'works_for', 'Purchasing', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9ea266158c6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1ec92e83e5', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', 'works_for', 'Maintenance', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9eb4d2f05bb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef1aba3bc1ed', '01a20940-19ea-76a3-be06-ef158711a687', 'subsidiary_of', NULL, NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9ec02314e38', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef20873d98d7', '01a20940-19ea-76a3-be06-ef1f30903001', 'works_for', 'Quality', NULL, NULL),
	('01a20940-19ee-74f5-9cb6-d9ed905c6f01', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-19ea-76a3-be06-ef20873d98d7', '01a20940-19ea-76a3-be06-ef1f30903001', 'decides_for', 'Quality', NULL, NULL);
INSERT INTO public.core_stage_move VALUES
	('01a20940-1a19-72d4-b09c-779b9744a7ab', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', 'sfa.sales', NULL, 'prospecting', '2026-01-12 09:00:00+00', NULL, NULL),
	('01a20940-1a19-72d4-b09c-779c72f3fdca', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', 'sfa.sales', 'prospecting', 'qualifying', '2026-01-24 09:00:00+00', '2026-01-12 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-779db5fbc8ef', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', 'sfa.sales', 'qualifying', 'quoted', '2026-02-02 09:00:00+00', '2026-01-24 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-779e4b27c1a6', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', 'sfa.sales', 'quoted', 'negotiating', '2026-02-16 09:00:00+00', '2026-02-02 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-779ff7b86fe9', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05bac72b2a0b', 'sfa.sales', 'negotiating', 'won', '2026-02-22 09:00:00+00', '2026-02-16 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77a0d007c70b', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05be99c942da', 'sfa.sales', NULL, 'prospecting', '2025-12-05 09:00:00+00', NULL, NULL),
	('01a20940-1a19-72d4-b09c-77a13e2ee372', 'sfa_opportunity', '01a20940-1a14-77cd-aaed-05be99c942da', 'sfa.sales', 'prospecting', 'lost', '2025-12-19 09:00:00+00', '2025-12-05 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77a22b2c92b3', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', 'sfa.sales', NULL, 'prospecting', '2025-12-16 09:00:00+00', NULL, NULL),
	('01a20940-1a19-72d4-b09c-77a35681f259', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', 'sfa.sales', 'prospecting', 'qualifying', '2025-12-30 09:00:00+00', '2025-12-16 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77a4a3da29a4', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', 'sfa.sales', 'qualifying', 'quoted', '2026-01-06 09:00:00+00', '2025-12-30 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77a56fa336b8', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', 'sfa.sales', 'quoted', 'negotiating', '2026-01-15 09:00:00+00', '2026-01-06 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77a6d6968ed5', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', 'sfa.sales', 'negotiating', 'lost', '2026-01-19 09:00:00+00', '2026-01-15 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77a7fe7e6e8d', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', 'sfa.sales', NULL, 'prospecting', '2025-11-14 09:00:00+00', NULL, NULL),
	('01a20940-1a19-72d4-b09c-77a8f47c9daf', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', 'sfa.sales', 'prospecting', 'qualifying', '2025-11-19 09:00:00+00', '2025-11-14 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77a9255ad7d5', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', 'sfa.sales', 'qualifying', 'quoted', '2025-11-26 09:00:00+00', '2025-11-19 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77aa7a5c26a4', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', 'sfa.sales', 'quoted', 'negotiating', '2025-12-04 09:00:00+00', '2025-11-26 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77aba8704991', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52270e69a4d', 'sfa.sales', 'negotiating', 'won', '2025-12-10 09:00:00+00', '2025-12-04 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77ac6dba952d', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f524d9b1630d', 'sfa.sales', NULL, 'prospecting', '2026-02-24 09:00:00+00', NULL, NULL),
	('01a20940-1a19-72d4-b09c-77ad64a7a06f', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f524d9b1630d', 'sfa.sales', 'prospecting', 'qualifying', '2026-03-02 09:00:00+00', '2026-02-24 09:00:00+00', NULL),
	('01a20940-1a19-72d4-b09c-77aefb7e41cd', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52743a5bd0d', 'sfa.sales', NULL, 'prospecting', '2026-02-06 09:00:00+00', NULL, NULL),
	('01a20940-1a19-72d4-b09c-77afc4d9813f', 'sfa_opportunity', '01a20940-1a15-75e1-b6b1-f52743a5bd0d', 'sfa.sales', 'prospecting', 'qualifying', '2026-02-18 09:00:00+00', '2026-02-06 09:00:00+00', NULL),
	('01a20940-1a2c-76cf-987d-1e8cc631790e', 'acme_contract', '01a20940-1a29-7273-856c-d0c9f3dd39f5', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e8d0dc61a67', 'acme_contract', '01a20940-1a29-7273-856c-d0cad5650dad', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e8e6c0ef0f8', 'acme_contract', '01a20940-1a29-7273-856c-d0cb5d32ea27', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e8fd431f0fb', 'acme_contract', '01a20940-1a29-7273-856c-d0ccdbc76689', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e908f109ee5', 'acme_contract', '01a20940-1a29-7273-856c-d0cd7a0dd172', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e914859869c', 'acme_contract', '01a20940-1a29-7273-856c-d0ce5ca03ef7', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e924624ef56', 'acme_contract', '01a20940-1a29-7273-856c-d0cfd52d53dc', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e93601c540b', 'acme_contract', '01a20940-1a29-7273-856c-d0d0d52c3d4f', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e94574b745d', 'acme_contract', '01a20940-1a29-7273-856c-d0d1bf814d3b', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e95d6672b1b', 'acme_contract', '01a20940-1a29-7273-856c-d0d2ce81559a', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e96febcb107', 'acme_contract', '01a20940-1a29-7273-856c-d0d3d14f41d8', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2c-76cf-987d-1e97a7cb013b', 'acme_contract', '01a20940-1a29-7273-856c-d0d426e6abef', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20940-1a2e-734e-8ae7-2ab601f4d1bb', 'acme_contract', '01a20940-1a29-7273-856c-d0c9f3dd39f5', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20940-1a2e-734e-8ae7-2ab71bea8e1c', 'acme_contract', '01a20940-1a29-7273-856c-d0cad5650dad', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20940-1a2e-734e-8ae7-2ab86f8a2c90', 'acme_contract', '01a20940-1a29-7273-856c-d0cb5d32ea27', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20940-1a2e-734e-8ae7-2ab97f8d35af', 'acme_contract', '01a20940-1a29-7273-856c-d0ccdbc76689', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20940-1a2e-734e-8ae7-2aba492092a8', 'acme_contract', '01a20940-1a29-7273-856c-d0cd7a0dd172', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.core_stage_total VALUES
	('acme.contracts', 'draft', '00000000-0000-0000-0000-000000000000', 'EUR', 7, 577500),
	('acme.contracts', 'signed', '00000000-0000-0000-0000-000000000000', 'EUR', 5, 112500),
	('sfa.sales', 'lost', '01a20940-19e7-77e0-a556-067d415b819f', 'EUR', 1, 165000000),
	('sfa.sales', 'lost', '01a20940-19e7-77e0-a556-06862bd853a4', 'EUR', 1, 137750000),
	('sfa.sales', 'qualifying', '01a20940-19e7-77e0-a556-06788d3b84bf', 'EUR', 1, 38500000),
	('sfa.sales', 'qualifying', '01a20940-19e7-77e0-a556-0689015248d3', 'EUR', 1, 108000000),
	('sfa.sales', 'won', '01a20940-19e7-77e0-a556-0679c2d25cc2', 'EUR', 1, 165000000),
	('sfa.sales', 'won', '01a20940-19e7-77e0-a556-067ec08973fd', 'EUR', 1, 440000000);
INSERT INTO public.core_tag VALUES
	('01a20940-19fa-71f5-a0fd-b18bee555997', 'customer', '01a20940-19ea-76a3-be06-eefb6c6f738d', 'reference'),
	('01a20940-19fa-71f5-a0fd-b18ceb210368', 'customer', '01a20940-19ea-76a3-be06-ef03adc061b7', 'slow payer'),
	('01a20940-19fa-71f5-a0fd-b18d2d3d5ead', 'customer', '01a20940-19ea-76a3-be06-ef055732885f', 'key account'),
	('01a20940-19fa-71f5-a0fd-b18e83f5468d', 'customer', '01a20940-19ea-76a3-be06-ef0b495f94c7', 'reference'),
	('01a20940-19fa-71f5-a0fd-b18ff93afad9', 'customer', '01a20940-19ea-76a3-be06-ef10eab03fb6', 'slow payer'),
	('01a20940-19fa-71f5-a0fd-b190178741e1', 'customer', '01a20940-19ea-76a3-be06-ef1818281a86', 'newsletter'),
	('01a20940-1a2e-734e-8ae7-2abb2b934338', 'acme_contract', '01a20940-1a29-7273-856c-d0c9f3dd39f5', 'key account');
INSERT INTO public.core_task VALUES
	('acme_score', 'consumer', 339, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa', 'consumer', 339, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL);
INSERT INTO public.core_team VALUES
	('01a20940-19e5-77af-9f8e-d31be27afbd6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'North', NULL),
	('01a20940-19e5-77af-9f8e-d31c279541b0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'South', NULL),
	('01a20940-19e5-77af-9f8e-d31d82e1c6dc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'East', NULL),
	('01a20940-19e5-77af-9f8e-d31e8891117c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'West', NULL),
	('01a20940-19e5-77af-9f8e-d31fabac3859', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Key accounts', NULL),
	('01a20940-19e5-77af-9f8e-d32051e3fc5a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Partners', NULL);
INSERT INTO public.core_team_member VALUES
	('01a20940-19e8-7712-8c8b-6191d57eaf7e', '01a20940-19e5-77af-9f8e-d31be27afbd6', '01a20940-19e4-7099-88c0-5ddc0e1ad561'),
	('01a20940-19e8-7712-8c8b-6192adffea12', '01a20940-19e5-77af-9f8e-d31c279541b0', '01a20940-19e4-7099-88c0-5ddd2cac67b4'),
	('01a20940-19e8-7712-8c8b-61937c7cd6d2', '01a20940-19e5-77af-9f8e-d31d82e1c6dc', '01a20940-19e4-7099-88c0-5dde617c8c68'),
	('01a20940-19e8-7712-8c8b-6194065eba32', '01a20940-19e5-77af-9f8e-d31e8891117c', '01a20940-19e4-7099-88c0-5ddfd7865e11'),
	('01a20940-19e8-7712-8c8b-6195627a8f26', '01a20940-19e5-77af-9f8e-d31fabac3859', '01a20940-19e4-7099-88c0-5de04a7b9fe9'),
	('01a20940-19e8-7712-8c8b-6196c66ccc15', '01a20940-19e5-77af-9f8e-d32051e3fc5a', '01a20940-19e4-7099-88c0-5de1c54daf48'),
	('01a20940-19e8-7712-8c8b-6197febd267f', '01a20940-19e5-77af-9f8e-d31be27afbd6', '01a20940-19e7-77e0-a556-0671c284122a'),
	('01a20940-19e8-7712-8c8b-6198927b1169', '01a20940-19e5-77af-9f8e-d31be27afbd6', '01a20940-19e7-77e0-a556-0672bcd9a4e7'),
	('01a20940-19e8-7712-8c8b-619986e2a8fc', '01a20940-19e5-77af-9f8e-d31be27afbd6', '01a20940-19e7-77e0-a556-06733f5aa5e0'),
	('01a20940-19e8-7712-8c8b-619a7305eb46', '01a20940-19e5-77af-9f8e-d31be27afbd6', '01a20940-19e7-77e0-a556-0674df4ab2ef'),
	('01a20940-19e8-7712-8c8b-619b941f5959', '01a20940-19e5-77af-9f8e-d31be27afbd6', '01a20940-19e7-77e0-a556-0675e4a8cb01'),
	('01a20940-19e8-7712-8c8b-619c5f785edc', '01a20940-19e5-77af-9f8e-d31c279541b0', '01a20940-19e7-77e0-a556-0676d1e964c1'),
	('01a20940-19e8-7712-8c8b-619d509bb387', '01a20940-19e5-77af-9f8e-d31c279541b0', '01a20940-19e7-77e0-a556-0677286c7e55'),
	('01a20940-19e8-7712-8c8b-619e96407712', '01a20940-19e5-77af-9f8e-d31c279541b0', '01a20940-19e7-77e0-a556-06788d3b84bf'),
	('01a20940-19e8-7712-8c8b-619f734ae71e', '01a20940-19e5-77af-9f8e-d31c279541b0', '01a20940-19e7-77e0-a556-0679c2d25cc2'),
	('01a20940-19e8-7712-8c8b-61a062d8a315', '01a20940-19e5-77af-9f8e-d31c279541b0', '01a20940-19e7-77e0-a556-067ac2d6f158'),
	('01a20940-19e8-7712-8c8b-61a160d1d527', '01a20940-19e5-77af-9f8e-d31d82e1c6dc', '01a20940-19e7-77e0-a556-067b42988b40'),
	('01a20940-19e8-7712-8c8b-61a23f38dfca', '01a20940-19e5-77af-9f8e-d31d82e1c6dc', '01a20940-19e7-77e0-a556-067c6345ca2f'),
	('01a20940-19e8-7712-8c8b-61a3967178d1', '01a20940-19e5-77af-9f8e-d31d82e1c6dc', '01a20940-19e7-77e0-a556-067d415b819f'),
	('01a20940-19e8-7712-8c8b-61a4268dd757', '01a20940-19e5-77af-9f8e-d31d82e1c6dc', '01a20940-19e7-77e0-a556-067ec08973fd'),
	('01a20940-19e8-7712-8c8b-61a573a3bc6a', '01a20940-19e5-77af-9f8e-d31d82e1c6dc', '01a20940-19e7-77e0-a556-067fe2dadc54'),
	('01a20940-19e8-7712-8c8b-61a646acf4e1', '01a20940-19e5-77af-9f8e-d31e8891117c', '01a20940-19e7-77e0-a556-0680e969dfec'),
	('01a20940-19e8-7712-8c8b-61a79dce6bf3', '01a20940-19e5-77af-9f8e-d31e8891117c', '01a20940-19e7-77e0-a556-06813a19b6ec'),
	('01a20940-19e8-7712-8c8b-61a8b8aa70b2', '01a20940-19e5-77af-9f8e-d31e8891117c', '01a20940-19e7-77e0-a556-0682f3248eae'),
	('01a20940-19e8-7712-8c8b-61a9eacde376', '01a20940-19e5-77af-9f8e-d31e8891117c', '01a20940-19e7-77e0-a556-0683d8307fb6'),
	('01a20940-19e8-7712-8c8b-61aa47028a2e', '01a20940-19e5-77af-9f8e-d31e8891117c', '01a20940-19e7-77e0-a556-06844a869223'),
	('01a20940-19e8-7712-8c8b-61ab609882d2', '01a20940-19e5-77af-9f8e-d31fabac3859', '01a20940-19e7-77e0-a556-0685026bc8fe'),
	('01a20940-19e8-7712-8c8b-61ac18a28f0e', '01a20940-19e5-77af-9f8e-d31fabac3859', '01a20940-19e7-77e0-a556-06862bd853a4'),
	('01a20940-19e8-7712-8c8b-61adaf70352b', '01a20940-19e5-77af-9f8e-d31fabac3859', '01a20940-19e7-77e0-a556-068720e7db9b'),
	('01a20940-19e8-7712-8c8b-61ae9b6dc4a3', '01a20940-19e5-77af-9f8e-d31fabac3859', '01a20940-19e7-77e0-a556-0688a31467d8'),
	('01a20940-19e8-7712-8c8b-61af067ac24d', '01a20940-19e5-77af-9f8e-d31fabac3859', '01a20940-19e7-77e0-a556-0689015248d3'),
	('01a20940-19e8-7712-8c8b-61b0d51372ce', '01a20940-19e5-77af-9f8e-d32051e3fc5a', '01a20940-19e7-77e0-a556-068a4ff4ce77'),
	('01a20940-19e8-7712-8c8b-61b156930942', '01a20940-19e5-77af-9f8e-d32051e3fc5a', '01a20940-19e7-77e0-a556-068b6a3005d2'),
	('01a20940-19e8-7712-8c8b-61b2d31f44da', '01a20940-19e5-77af-9f8e-d32051e3fc5a', '01a20940-19e7-77e0-a556-068c56cd7bd4'),
	('01a20940-19e8-7712-8c8b-61b31696072b', '01a20940-19e5-77af-9f8e-d32051e3fc5a', '01a20940-19e7-77e0-a556-068de0f1e7f0'),
	('01a20940-19e8-7712-8c8b-61b4fc23eb43', '01a20940-19e5-77af-9f8e-d32051e3fc5a', '01a20940-19e7-77e0-a556-068e5ccd9e76');
INSERT INTO public.core_user VALUES
	('01a20940-19e1-7377-8ff8-0607568386f3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Kofi Abadi', 'kofi.abadi@halden.example', NULL, true, '["manager"]'),
	('01a20940-19e3-734c-ad92-ac32d9493217', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Elif Banerjee', 'elif.banerjee@halden.example', NULL, true, '["admin"]'),
	('01a20940-19e3-734c-ad92-ac33a75c7652', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Okafor', 'maya.okafor@halden.example', '01a20940-19e1-7377-8ff8-0607568386f3', true, '["viewer"]'),
	('01a20940-19e4-7099-88c0-5ddc0e1ad561', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Schmid', 'anton.schmid@halden.example', '01a20940-19e1-7377-8ff8-0607568386f3', true, '["manager"]'),
	('01a20940-19e4-7099-88c0-5ddd2cac67b4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Ramos', 'bela.ramos@halden.example', '01a20940-19e1-7377-8ff8-0607568386f3', true, '["manager"]'),
	('01a20940-19e4-7099-88c0-5dde617c8c68', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sara Albrecht', 'sara.albrecht@halden.example', '01a20940-19e1-7377-8ff8-0607568386f3', true, '["manager"]'),
	('01a20940-19e4-7099-88c0-5ddfd7865e11', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Kovacs', 'carla.kovacs@halden.example', '01a20940-19e1-7377-8ff8-0607568386f3', true, '["manager"]'),
	('01a20940-19e4-7099-88c0-5de04a7b9fe9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lena Fontaine', 'lena.fontaine@halden.example', '01a20940-19e1-7377-8ff8-0607568386f3', true, '["manager"]'),
	('01a20940-19e4-7099-88c0-5de1c54daf48', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Ramos', 'tomas.ramos@halden.example', '01a20940-19e1-7377-8ff8-0607568386f3', true, '["manager"]'),
	('01a20940-19e7-77e0-a556-0671c284122a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Mendes', 'aiko.mendes@halden.example', '01a20940-19e4-7099-88c0-5ddc0e1ad561', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0672bcd9a4e7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Rafael Park', 'rafael.park@halden.example', '01a20940-19e4-7099-88c0-5ddc0e1ad561', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-06733f5aa5e0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Dahl', 'felix.dahl@halden.example', '01a20940-19e4-7099-88c0-5ddc0e1ad561', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0674df4ab2ef', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Abadi', 'anton.abadi@halden.example', '01a20940-19e4-7099-88c0-5ddc0e1ad561', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0675e4a8cb01', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bram Tanaka', 'bram.tanaka@halden.example', '01a20940-19e4-7099-88c0-5ddc0e1ad561', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0676d1e964c1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Rossi', 'nadia.rossi@halden.example', '01a20940-19e4-7099-88c0-5ddd2cac67b4', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0677286c7e55', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Lang', 'milan.lang@halden.example', '01a20940-19e4-7099-88c0-5ddd2cac67b4', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-06788d3b84bf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Lindqvist', 'bela.lindqvist@halden.example', '01a20940-19e4-7099-88c0-5ddd2cac67b4', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0679c2d25cc2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Hana Farouk', 'hana.farouk@halden.example', '01a20940-19e4-7099-88c0-5ddd2cac67b4', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-067ac2d6f158', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Dvorak', 'carla.dvorak@halden.example', '01a20940-19e4-7099-88c0-5ddd2cac67b4', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-067b42988b40', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Diallo', 'sofia.diallo@halden.example', '01a20940-19e4-7099-88c0-5dde617c8c68', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-067c6345ca2f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Aydin', 'nadia.aydin@halden.example', '01a20940-19e4-7099-88c0-5dde617c8c68', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-067d415b819f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Park', 'aiko.park@halden.example', '01a20940-19e4-7099-88c0-5dde617c8c68', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-067ec08973fd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tariq Haddad', 'tariq.haddad@halden.example', '01a20940-19e4-7099-88c0-5dde617c8c68', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-067fe2dadc54', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Clara Weber', 'clara.weber@halden.example', '01a20940-19e4-7099-88c0-5dde617c8c68', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0680e969dfec', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Vidal', 'felix.vidal@halden.example', '01a20940-19e4-7099-88c0-5ddfd7865e11', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-06813a19b6ec', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Mendes', 'yusuf.mendes@halden.example', '01a20940-19e4-7099-88c0-5ddfd7865e11', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0682f3248eae', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Garcia', 'yusuf.garcia@halden.example', '01a20940-19e4-7099-88c0-5ddfd7865e11', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0683d8307fb6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Yilmaz', 'aiko.yilmaz@halden.example', '01a20940-19e4-7099-88c0-5ddfd7865e11', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-06844a869223', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Fischer', 'tomas.fischer@halden.example', '01a20940-19e4-7099-88c0-5ddfd7865e11', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0685026bc8fe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Uma Albrecht', 'uma.albrecht@halden.example', '01a20940-19e4-7099-88c0-5de04a7b9fe9', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-06862bd853a4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Sato', 'maya.sato@halden.example', '01a20940-19e4-7099-88c0-5de04a7b9fe9', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-068720e7db9b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Zeman', 'anton.zeman@halden.example', '01a20940-19e4-7099-88c0-5de04a7b9fe9', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0688a31467d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Park', 'felix.park@halden.example', '01a20940-19e4-7099-88c0-5de04a7b9fe9', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-0689015248d3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Olsen', 'anton.olsen@halden.example', '01a20940-19e4-7099-88c0-5de04a7b9fe9', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-068a4ff4ce77', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Okafor', 'sofia.okafor@halden.example', '01a20940-19e4-7099-88c0-5de1c54daf48', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-068b6a3005d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Dana Novak', 'dana.novak@halden.example', '01a20940-19e4-7099-88c0-5de1c54daf48', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-068c56cd7bd4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Ivan Diallo', 'ivan.diallo@halden.example', '01a20940-19e4-7099-88c0-5de1c54daf48', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-068de0f1e7f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Mendes', 'milan.mendes@halden.example', '01a20940-19e4-7099-88c0-5de1c54daf48', true, '["rep"]'),
	('01a20940-19e7-77e0-a556-068e5ccd9e76', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Diego Lang', 'diego.lang@halden.example', '01a20940-19e4-7099-88c0-5de1c54daf48', true, '["rep"]');
INSERT INTO public.intake_alembic VALUES
	('0001');
INSERT INTO public.sfa_alembic VALUES
	('0001');
INSERT INTO public.sfa_line_item VALUES
	('01a20940-1a14-77cd-aaed-05bbc25fa31f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a14-77cd-aaed-05bac72b2a0b', '01a20940-1a0e-7122-affe-7238162c7e10', 1, 54000000, 'EUR', NULL, NULL),
	('01a20940-1a14-77cd-aaed-05bc461759da', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a14-77cd-aaed-05bac72b2a0b', '01a20940-1a0e-7122-affe-723cf0d267e9', 2, 11000000, 'EUR', NULL, NULL),
	('01a20940-1a14-77cd-aaed-05bd3fbf46d0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a14-77cd-aaed-05bac72b2a0b', '01a20940-1a0e-7122-affe-723281a5f5c1', 10, 8900000, 'EUR', NULL, NULL),
	('01a20940-1a14-77cd-aaed-05bffcad2289', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a14-77cd-aaed-05be99c942da', '01a20940-1a0e-7122-affe-72360ddab0d0', 1, 145000000, 'EUR', 7250000, 'EUR'),
	('01a20940-1a15-75e1-b6b1-f5212dec5734', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a15-75e1-b6b1-f5209fdfcf71', '01a20940-1a0e-7122-affe-72337db66a36', 10, 16500000, 'EUR', NULL, NULL),
	('01a20940-1a15-75e1-b6b1-f5231ebc8b05', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a15-75e1-b6b1-f52270e69a4d', '01a20940-1a0e-7122-affe-7239ecc89766', 2, 220000000, 'EUR', NULL, NULL),
	('01a20940-1a15-75e1-b6b1-f525a5b25bdc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a15-75e1-b6b1-f524d9b1630d', '01a20940-1a0e-7122-affe-72337db66a36', 1, 16500000, 'EUR', NULL, NULL),
	('01a20940-1a15-75e1-b6b1-f526ada9c293', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a15-75e1-b6b1-f524d9b1630d', '01a20940-1a0e-7122-affe-723cf0d267e9', 2, 11000000, 'EUR', NULL, NULL),
	('01a20940-1a15-75e1-b6b1-f528218c20b6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20940-1a15-75e1-b6b1-f52743a5bd0d', '01a20940-1a0e-7122-affe-7238162c7e10', 2, 54000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_opportunity VALUES
	('01a20940-1a14-77cd-aaed-05bac72b2a0b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2026-02-22 09:00:00+00', '01a20940-19e7-77e0-a556-0679c2d25cc2', 'Renewal: Cloud Team', '01a20940-19ea-76a3-be06-ef005be19e9a', '01a20940-1a0e-7122-affe-7238162c7e10', 165000000, 'EUR', '2026-01-12', '2026-02-22', '2026-04-05', NULL, NULL, 'referral', NULL, NULL),
	('01a20940-1a14-77cd-aaed-05be99c942da', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2025-12-19 09:00:00+00', '01a20940-19e7-77e0-a556-06862bd853a4', 'First order: Station XL', '01a20940-19ea-76a3-be06-ef055732885f', '01a20940-1a0e-7122-affe-72360ddab0d0', 137750000, 'EUR', '2025-12-05', '2025-12-19', '2026-02-19', NULL, NULL, 'outbound', 'no budget', NULL),
	('01a20940-1a15-75e1-b6b1-f5209fdfcf71', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2026-01-19 09:00:00+00', '01a20940-19e7-77e0-a556-067d415b819f', 'First order: Gateway G1', '01a20940-19ea-76a3-be06-ef092a2f269e', '01a20940-1a0e-7122-affe-72337db66a36', 165000000, 'EUR', '2025-12-16', '2026-01-19', '2026-02-23', NULL, NULL, 'partner', 'competitor', NULL),
	('01a20940-1a15-75e1-b6b1-f52270e69a4d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2025-12-10 09:00:00+00', '01a20940-19e7-77e0-a556-067ec08973fd', 'Renewal: Cloud Enterprise', '01a20940-19ea-76a3-be06-ef0b495f94c7', '01a20940-1a0e-7122-affe-7239ecc89766', 440000000, 'EUR', '2025-11-14', '2025-12-10', '2026-01-07', NULL, NULL, 'trade fair', NULL, NULL),
	('01a20940-1a15-75e1-b6b1-f524d9b1630d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-03-02 09:00:00+00', '01a20940-19e7-77e0-a556-06788d3b84bf', 'First order: Gateway G1', '01a20940-19ea-76a3-be06-ef1306559790', '01a20940-1a0e-7122-affe-72337db66a36', 38500000, 'EUR', '2026-02-24', NULL, '2026-06-06', NULL, NULL, 'partner', NULL, NULL),
	('01a20940-1a15-75e1-b6b1-f52743a5bd0d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-02-18 09:00:00+00', '01a20940-19e7-77e0-a556-0689015248d3', 'Expansion: Cloud Team', '01a20940-19ea-76a3-be06-ef1f30903001', '01a20940-1a0e-7122-affe-7238162c7e10', 108000000, 'EUR', '2026-02-06', NULL, '2026-03-09', NULL, NULL, 'existing customer', NULL, NULL);
INSERT INTO public.sfa_product VALUES
	('01a20940-1a0e-7122-affe-7231402a2f54', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S1', 'Compact', 4800000, 'EUR', 2880000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-723281a5f5c1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S2', 'Compact', 8900000, 'EUR', 5340000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-72337db66a36', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Gateway G1', 'Compact', 16500000, 'EUR', 9900000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-72343975e13d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station M', 'Station', 42000000, 'EUR', 25200000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-7235da6f63ae', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station L', 'Station', 79000000, 'EUR', 47400000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-72360ddab0d0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station XL', 'Station', 145000000, 'EUR', 87000000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-7237420e2476', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Basic', 'Cloud', 12000000, 'EUR', 7200000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-7238162c7e10', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Team', 'Cloud', 54000000, 'EUR', 32400000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-7239ecc89766', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Enterprise', 'Cloud', 220000000, 'EUR', 132000000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-723ac57056c7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Installation', 'Service', 9500000, 'EUR', 5700000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-723b3439f2ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Care plan', 'Service', 24000000, 'EUR', 14400000, 'EUR', true, NULL),
	('01a20940-1a0e-7122-affe-723cf0d267e9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Training day', 'Service', 11000000, 'EUR', 6600000, 'EUR', true, NULL);
ALTER TABLE ONLY public.core_alembic
    ADD CONSTRAINT core_alembic_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.intake_alembic
    ADD CONSTRAINT intake_alembic_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.acme_contract
    ADD CONSTRAINT pk_acme_contract PRIMARY KEY (id);
ALTER TABLE ONLY public.acme_score_mark
    ADD CONSTRAINT pk_acme_score_mark PRIMARY KEY (id);
ALTER TABLE ONLY public.core_attachment
    ADD CONSTRAINT pk_core_attachment PRIMARY KEY (id);
ALTER TABLE ONLY public.core_customer
    ADD CONSTRAINT pk_core_customer PRIMARY KEY (id);
ALTER TABLE ONLY public.core_idempotency
    ADD CONSTRAINT pk_core_idempotency PRIMARY KEY (key);
ALTER TABLE ONLY public.core_identity
    ADD CONSTRAINT pk_core_identity PRIMARY KEY (id);
ALTER TABLE ONLY public.core_interaction
    ADD CONSTRAINT pk_core_interaction PRIMARY KEY (id);
ALTER TABLE ONLY public.core_journal
    ADD CONSTRAINT pk_core_journal PRIMARY KEY (seq);
ALTER TABLE ONLY public.core_journal_head
    ADD CONSTRAINT pk_core_journal_head PRIMARY KEY (id);
ALTER TABLE ONLY public.core_participant
    ADD CONSTRAINT pk_core_participant PRIMARY KEY (id);
ALTER TABLE ONLY public.core_plugin
    ADD CONSTRAINT pk_core_plugin PRIMARY KEY (name);
ALTER TABLE ONLY public.core_rate
    ADD CONSTRAINT pk_core_rate PRIMARY KEY (id);
ALTER TABLE ONLY public.core_relation
    ADD CONSTRAINT pk_core_relation PRIMARY KEY (id);
ALTER TABLE ONLY public.core_stage_move
    ADD CONSTRAINT pk_core_stage_move PRIMARY KEY (id);
ALTER TABLE ONLY public.core_stage_total
    ADD CONSTRAINT pk_core_stage_total PRIMARY KEY (pipeline, stage, owner_id, currency);
ALTER TABLE ONLY public.core_tag
    ADD CONSTRAINT pk_core_tag PRIMARY KEY (id);
ALTER TABLE ONLY public.core_task
    ADD CONSTRAINT pk_core_task PRIMARY KEY (name);
ALTER TABLE ONLY public.core_team
    ADD CONSTRAINT pk_core_team PRIMARY KEY (id);
ALTER TABLE ONLY public.core_team_member
    ADD CONSTRAINT pk_core_team_member PRIMARY KEY (id);
ALTER TABLE ONLY public.core_user
    ADD CONSTRAINT pk_core_user PRIMARY KEY (id);
ALTER TABLE ONLY public.intake_effect
    ADD CONSTRAINT pk_intake_effect PRIMARY KEY (id);
ALTER TABLE ONLY public.intake_import
    ADD CONSTRAINT pk_intake_import PRIMARY KEY (id);
ALTER TABLE ONLY public.intake_key
    ADD CONSTRAINT pk_intake_key PRIMARY KEY (id);
ALTER TABLE ONLY public.intake_refusal
    ADD CONSTRAINT pk_intake_refusal PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_line_item
    ADD CONSTRAINT pk_sfa_line_item PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_opportunity
    ADD CONSTRAINT pk_sfa_opportunity PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_product
    ADD CONSTRAINT pk_sfa_product PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_alembic
    ADD CONSTRAINT sfa_alembic_pkc PRIMARY KEY (version_num);
CREATE INDEX cf_core_customer_acme_region_5e20c5b25c ON public.core_customer USING btree (((custom ->> 'acme.region'::text)), id);
CREATE INDEX cf_core_customer_size_941282d442 ON public.core_customer USING btree ((((custom ->> 'size'::text))::bigint), id);
CREATE INDEX ix_acme_contract_customer_id ON public.acme_contract USING btree (customer_id);
CREATE INDEX ix_acme_contract_owner_id ON public.acme_contract USING btree (owner_id);
CREATE INDEX ix_core_attachment_record_id ON public.core_attachment USING btree (record_id);
CREATE INDEX ix_core_attachment_sha256 ON public.core_attachment USING btree (sha256);
CREATE INDEX ix_core_customer_lifecycle_name ON public.core_customer USING btree (lifecycle, name);
CREATE INDEX ix_core_customer_name_id ON public.core_customer USING btree (name, id);
CREATE INDEX ix_core_customer_owner_id_name ON public.core_customer USING btree (owner_id, name);
CREATE INDEX ix_core_identity_customer_id ON public.core_identity USING btree (customer_id);
CREATE INDEX ix_core_identity_normalized_kind ON public.core_identity USING btree (normalized, kind);
CREATE INDEX ix_core_interaction_record_id_at ON public.core_interaction USING btree (record_id, at);
CREATE INDEX ix_core_interaction_user_id_at ON public.core_interaction USING btree (user_id, at);
CREATE INDEX ix_core_journal_record_id_seq ON public.core_journal USING btree (record_id, seq);
CREATE INDEX ix_core_participant_customer_id_at_interaction_id ON public.core_participant USING btree (customer_id, at, interaction_id);
CREATE INDEX ix_core_participant_interaction_id ON public.core_participant USING btree (interaction_id);
CREATE INDEX ix_core_relation_from_id_kind ON public.core_relation USING btree (from_id, kind);
CREATE INDEX ix_core_relation_to_id_kind ON public.core_relation USING btree (to_id, kind);
CREATE INDEX ix_core_stage_move_pipeline_to_stage_record_id ON public.core_stage_move USING btree (pipeline, to_stage, record_id);
CREATE INDEX ix_core_stage_move_record_id_at ON public.core_stage_move USING btree (record_id, at);
CREATE INDEX ix_core_tag_tag_record_type_record_id ON public.core_tag USING btree (tag, record_type, record_id);
CREATE INDEX ix_core_team_member_user_id ON public.core_team_member USING btree (user_id);
CREATE INDEX ix_core_team_parent_id ON public.core_team USING btree (parent_id);
CREATE INDEX ix_core_user_manager_id ON public.core_user USING btree (manager_id);
CREATE INDEX ix_intake_effect_import_id_row ON public.intake_effect USING btree (import_id, "row");
CREATE INDEX ix_intake_effect_record_id_version_to ON public.intake_effect USING btree (record_id, version_to);
CREATE INDEX ix_intake_import_fingerprint_state ON public.intake_import USING btree (fingerprint, state);
CREATE INDEX ix_intake_import_job_id_source ON public.intake_import USING btree (job_id, source);
CREATE INDEX ix_intake_import_owner_id ON public.intake_import USING btree (owner_id);
CREATE INDEX ix_intake_key_import_id_row ON public.intake_key USING btree (import_id, "row");
CREATE INDEX ix_intake_key_record_id ON public.intake_key USING btree (record_id);
CREATE INDEX ix_intake_refusal_import_id_row ON public.intake_refusal USING btree (import_id, "row");
CREATE INDEX ix_sfa_line_item_opportunity_id ON public.sfa_line_item USING btree (opportunity_id);
CREATE INDEX ix_sfa_line_item_product_id ON public.sfa_line_item USING btree (product_id);
CREATE INDEX ix_sfa_opportunity_closed_on_stage ON public.sfa_opportunity USING btree (closed_on, stage);
CREATE INDEX ix_sfa_opportunity_customer_id_closed_on_close_on ON public.sfa_opportunity USING btree (customer_id, closed_on, close_on);
CREATE INDEX ix_sfa_opportunity_opened_on ON public.sfa_opportunity USING btree (opened_on);
CREATE INDEX ix_sfa_opportunity_owner_id_stage_close_on ON public.sfa_opportunity USING btree (owner_id, stage, close_on);
CREATE INDEX ix_sfa_opportunity_product_id ON public.sfa_opportunity USING btree (product_id);
CREATE INDEX ix_sfa_opportunity_stage_stage_since ON public.sfa_opportunity USING btree (stage, stage_since);
CREATE INDEX ix_sfa_product_family_name ON public.sfa_product USING btree (family, name);
CREATE INDEX ix_sfa_product_name_id ON public.sfa_product USING btree (name, id);
CREATE UNIQUE INDEX uq_acme_contract_number ON public.acme_contract USING btree (number);
CREATE UNIQUE INDEX uq_acme_score_mark_customer_id ON public.acme_score_mark USING btree (customer_id);
CREATE UNIQUE INDEX uq_core_identity_external ON public.core_identity USING btree (external);
CREATE UNIQUE INDEX uq_core_rate_currency_on ON public.core_rate USING btree (currency, "on");
CREATE UNIQUE INDEX uq_core_relation_from_id_to_id_kind_since ON public.core_relation USING btree (from_id, to_id, kind, since);
CREATE UNIQUE INDEX uq_core_tag_record_id_tag_record_type ON public.core_tag USING btree (record_id, tag, record_type);
CREATE UNIQUE INDEX uq_core_team_member_team_id_user_id ON public.core_team_member USING btree (team_id, user_id);
CREATE UNIQUE INDEX uq_core_team_name ON public.core_team USING btree (name);
CREATE UNIQUE INDEX uq_core_user_email ON public.core_user USING btree (email);
CREATE UNIQUE INDEX uq_intake_key_scheme_key ON public.intake_key USING btree (scheme, key);
CREATE UNIQUE INDEX uq_sfa_opportunity_external_key ON public.sfa_opportunity USING btree (external_key);
CREATE UNIQUE INDEX uq_sfa_product_external_key ON public.sfa_product USING btree (external_key);
ALTER TABLE ONLY public.acme_contract
    ADD CONSTRAINT fk_acme_contract_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.acme_contract
    ADD CONSTRAINT fk_acme_contract_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.acme_score_mark
    ADD CONSTRAINT fk_acme_score_mark_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.core_customer
    ADD CONSTRAINT fk_core_customer_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.core_identity
    ADD CONSTRAINT fk_core_identity_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.core_interaction
    ADD CONSTRAINT fk_core_interaction_corrects_id FOREIGN KEY (corrects_id) REFERENCES public.core_interaction(id);
ALTER TABLE ONLY public.core_interaction
    ADD CONSTRAINT fk_core_interaction_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.core_participant
    ADD CONSTRAINT fk_core_participant_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.core_participant
    ADD CONSTRAINT fk_core_participant_interaction_id FOREIGN KEY (interaction_id) REFERENCES public.core_interaction(id);
ALTER TABLE ONLY public.core_participant
    ADD CONSTRAINT fk_core_participant_organization_id FOREIGN KEY (organization_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.core_participant
    ADD CONSTRAINT fk_core_participant_through_id FOREIGN KEY (through_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.core_relation
    ADD CONSTRAINT fk_core_relation_from_id FOREIGN KEY (from_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.core_relation
    ADD CONSTRAINT fk_core_relation_to_id FOREIGN KEY (to_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.core_stage_move
    ADD CONSTRAINT fk_core_stage_move_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.core_team_member
    ADD CONSTRAINT fk_core_team_member_team_id FOREIGN KEY (team_id) REFERENCES public.core_team(id);
ALTER TABLE ONLY public.core_team_member
    ADD CONSTRAINT fk_core_team_member_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.core_team
    ADD CONSTRAINT fk_core_team_parent_id FOREIGN KEY (parent_id) REFERENCES public.core_team(id);
ALTER TABLE ONLY public.core_user
    ADD CONSTRAINT fk_core_user_manager_id FOREIGN KEY (manager_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.intake_effect
    ADD CONSTRAINT fk_intake_effect_import_id FOREIGN KEY (import_id) REFERENCES public.intake_import(id);
ALTER TABLE ONLY public.intake_import
    ADD CONSTRAINT fk_intake_import_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.intake_key
    ADD CONSTRAINT fk_intake_key_import_id FOREIGN KEY (import_id) REFERENCES public.intake_import(id);
ALTER TABLE ONLY public.intake_refusal
    ADD CONSTRAINT fk_intake_refusal_import_id FOREIGN KEY (import_id) REFERENCES public.intake_import(id);
ALTER TABLE ONLY public.sfa_line_item
    ADD CONSTRAINT fk_sfa_line_item_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_line_item
    ADD CONSTRAINT fk_sfa_line_item_product_id FOREIGN KEY (product_id) REFERENCES public.sfa_product(id);
ALTER TABLE ONLY public.sfa_opportunity
    ADD CONSTRAINT fk_sfa_opportunity_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_opportunity
    ADD CONSTRAINT fk_sfa_opportunity_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_opportunity
    ADD CONSTRAINT fk_sfa_opportunity_product_id FOREIGN KEY (product_id) REFERENCES public.sfa_product(id);
