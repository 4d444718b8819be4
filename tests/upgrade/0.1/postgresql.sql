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
	('01a20917-5aca-74eb-aea4-0c21f789f5ea', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-5', '01a20917-5a66-72b3-ab71-bed958def4a0', 52500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c22d63c0bff', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-6', '01a20917-5a66-72b3-ab71-bede708d8326', 62500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c23988782fc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-7', '01a20917-5a66-72b3-ab71-bee1a5c657f6', 72500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c2458409cc1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-8', '01a20917-5a66-72b3-ab71-bee396c40c0f', 82500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c255be8e0d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-9', '01a20917-5a66-72b3-ab71-bee64ca975ee', 92500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c26032b900b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-10', '01a20917-5a66-72b3-ab71-bee8e05f3f89', 102500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c27daf13286', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-11', '01a20917-5a66-72b3-ab71-beed92ad659b', 112500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c1c095ed235', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-0', '01a20917-5a66-72b3-ab71-bec907fdb29a', 2500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c1db04bc7bd', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-1', '01a20917-5a66-72b3-ab71-becea743bafd', 12500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c1ee5382332', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-2', '01a20917-5a66-72b3-ab71-bed13fc70049', 22500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c1fc3f54157', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-3', '01a20917-5a66-72b3-ab71-bed36fb90b4c', 32500, 'EUR', '["net 30", "no refund"]'),
	('01a20917-5aca-74eb-aea4-0c2099f0f634', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-4', '01a20917-5a66-72b3-ab71-bed7f81bab28', 42500, 'EUR', '["net 30", "no refund"]');
INSERT INTO public.core_alembic VALUES
	('0001');
INSERT INTO public.core_attachment VALUES
	('01a20917-5ae4-730c-b344-ec0a9d85b2c0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1c095ed235', 'contract.txt', 'text/plain', 9, 'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
INSERT INTO public.core_customer VALUES
	('01a20917-5a66-72b3-ab71-bee64ca975ee', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Dormont Academy GmbH', NULL, NULL, 'customer', '[]', 'Education', 'Germany', 'Berlin', '01a20917-5a62-7152-b16e-7607b8cdd9dd'),
	('01a20917-5a66-72b3-ab71-bee8e05f3f89', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Helstad Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a66-72b3-ab71-beed92ad659b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Elstein Logistics Ltd', NULL, NULL, 'customer', '[]', 'Logistics', 'United Kingdom', 'Leeds', '01a20917-5a62-7152-b16e-761dba86f46f'),
	('01a20917-5a66-72b3-ab71-becaf02cd285', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Mendes', 'Hana', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-760ade82d0c2'),
	('01a20917-5a66-72b3-ab71-becb505a8147', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Diallo', 'Vera', 'Diallo', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-760ade82d0c2'),
	('01a20917-5a66-72b3-ab71-becca191b0a9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Kovacs', 'Greta', 'Kovacs', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-760ade82d0c2'),
	('01a20917-5a66-72b3-ab71-becd6cde5f46', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Sato', 'Mei', 'Sato', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-760ade82d0c2'),
	('01a20917-5a66-72b3-ab71-becf4723f249', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ana Abadi', 'Ana', 'Abadi', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20917-5a62-7152-b16e-760de1df3c41'),
	('01a20917-5a66-72b3-ab71-bed06c41f717', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Amir Tanaka', 'Amir', 'Tanaka', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20917-5a62-7152-b16e-760de1df3c41'),
	('01a20917-5a66-72b3-ab71-bed2ab9e733e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Ramos', 'Samir', 'Ramos', 'opportunity', '[]', NULL, 'Sweden', 'Malmo', '01a20917-5a62-7152-b16e-761527a5cdce'),
	('01a20917-5a66-72b3-ab71-bed483dcea9e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Schmid', 'Hana', 'Schmid', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20917-5a62-7152-b16e-761a10c8f0b2'),
	('01a20917-5a66-72b3-ab71-bed5d9c3de99', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Emil Dvorak', 'Emil', 'Dvorak', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20917-5a62-7152-b16e-761a10c8f0b2'),
	('01a20917-5a66-72b3-ab71-bed67162688d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ida Dahl', 'Ida', 'Dahl', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20917-5a62-7152-b16e-761a10c8f0b2'),
	('01a20917-5a66-72b3-ab71-bed8022b4c52', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Aydin', 'Ada', 'Aydin', 'evangelist', '[]', NULL, 'Spain', 'Bilbao', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a66-72b3-ab71-beda6d335f56', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jana Marino', 'Jana', 'Marino', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20917-5a62-7152-b16e-7612df9928c1'),
	('01a20917-5a66-72b3-ab71-bedbedc4ee87', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Fontaine', 'Samir', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20917-5a62-7152-b16e-7612df9928c1'),
	('01a20917-5a66-72b3-ab71-bedc3d2cdfbe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Paula Eriksen', 'Paula', 'Eriksen', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20917-5a62-7152-b16e-7612df9928c1'),
	('01a20917-5a66-72b3-ab71-bedd1feb08b2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Sofia Fontaine', 'Sofia', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20917-5a62-7152-b16e-7612df9928c1'),
	('01a20917-5a66-72b3-ab71-bedf598c4685', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Farouk', 'Ada', 'Farouk', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76133d67575c'),
	('01a20917-5a66-72b3-ab71-bee0d83caafa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ivan Haddad', 'Ivan', 'Haddad', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76133d67575c'),
	('01a20917-5a66-72b3-ab71-bee2979479e1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Imani Costa', 'Imani', 'Costa', 'customer', '[]', NULL, 'Italy', 'Milan', '01a20917-5a62-7152-b16e-760c03176678'),
	('01a20917-5a66-72b3-ab71-bee46a824899', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Ramos', 'Mei', 'Ramos', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20917-5a62-7152-b16e-760fd7a81f0c'),
	('01a20917-5a66-72b3-ab71-bee5c0a0d823', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Elif Eriksen', 'Elif', 'Eriksen', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20917-5a62-7152-b16e-760fd7a81f0c'),
	('01a20917-5a66-72b3-ab71-bee782898a64', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jonas Olsen', 'Jonas', 'Olsen', 'customer', '[]', NULL, 'Germany', 'Berlin', '01a20917-5a62-7152-b16e-7607b8cdd9dd'),
	('01a20917-5a66-72b3-ab71-bee916073e27', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Enzo Banerjee', 'Enzo', 'Banerjee', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a66-72b3-ab71-beea8e9fb2d4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Omar Mendes', 'Omar', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a66-72b3-ab71-beebea8c7614', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Castro', 'Vera', 'Castro', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a66-72b3-ab71-beec8306cd4a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Silva', 'Samir', 'Silva', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a66-72b3-ab71-beee5bc71a8c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Tanaka', 'Greta', 'Tanaka', 'customer', '[]', NULL, 'United Kingdom', 'Leeds', '01a20917-5a62-7152-b16e-761dba86f46f'),
	('01a20917-5a66-72b3-ab71-bec907fdb29a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 0, "acme.region": "EMEA"}', 'organization', 'Jorstone Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-760ade82d0c2'),
	('01a20917-5a66-72b3-ab71-becea743bafd', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 1, "acme.region": "EMEA"}', 'organization', 'Verstein Logistics SL', NULL, NULL, 'customer', '[]', 'Logistics', 'Spain', 'Bilbao', '01a20917-5a62-7152-b16e-760de1df3c41'),
	('01a20917-5a66-72b3-ab71-bed13fc70049', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 2, "acme.region": "EMEA"}', 'organization', 'Salmont Energy AB', NULL, NULL, 'opportunity', '[]', 'Energy', 'Sweden', 'Malmo', '01a20917-5a62-7152-b16e-761527a5cdce'),
	('01a20917-5a66-72b3-ab71-bed36fb90b4c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 3, "acme.region": "EMEA"}', 'organization', 'Isvale Clinics Ltd', NULL, NULL, 'opportunity', '[]', 'Health care', 'United Kingdom', 'Leeds', '01a20917-5a62-7152-b16e-761a10c8f0b2'),
	('01a20917-5a66-72b3-ab71-bed7f81bab28', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 4, "acme.region": "EMEA"}', 'organization', 'Zelham Chemicals SL', NULL, NULL, 'evangelist', '[]', 'Chemicals', 'Spain', 'Bilbao', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a66-72b3-ab71-bed958def4a0', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 5, "acme.region": "EMEA"}', 'organization', 'Elbridge Machines BV', NULL, NULL, 'customer', '[]', 'Machinery', 'Netherlands', 'Delft', '01a20917-5a62-7152-b16e-7612df9928c1'),
	('01a20917-5a66-72b3-ab71-bede708d8326', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 6, "acme.region": "EMEA"}', 'organization', 'Jorstein Stores GmbH', NULL, NULL, 'customer', '[]', 'Retail', 'Germany', 'Leipzig', '01a20917-5a62-7152-b16e-76133d67575c'),
	('01a20917-5a66-72b3-ab71-bee1a5c657f6', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 7, "acme.region": "EMEA"}', 'organization', 'Lomdale Water Srl', NULL, NULL, 'customer', '[]', 'Water', 'Italy', 'Milan', '01a20917-5a62-7152-b16e-760c03176678'),
	('01a20917-5a66-72b3-ab71-bee396c40c0f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 8, "acme.region": "EMEA"}', 'organization', 'Helgrove Construction GmbH', NULL, NULL, 'customer', '[]', 'Building', 'Germany', 'Munich', '01a20917-5a62-7152-b16e-760fd7a81f0c');
INSERT INTO public.core_identity VALUES
	('01a20917-5a6f-7538-b676-32df7ba37f0b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bec907fdb29a', 'domain', 'jorstone-foods.example', 'jorstone-foods.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e01c296d0d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becaf02cd285', 'email', 'hana.mendes@jorstone-foods.example', 'hana.mendes@jorstone-foods.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e1c641fa05', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becaf02cd285', 'phone', '+12025550108', '+12025550108', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e225e461b9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becb505a8147', 'email', 'vera.diallo@jorstone-foods.example', 'vera.diallo@jorstone-foods.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e302e88175', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becca191b0a9', 'email', 'greta.kovacs@jorstone-foods.example', 'greta.kovacs@jorstone-foods.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e475318034', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becd6cde5f46', 'email', 'mei.sato@jorstone-foods.example', 'mei.sato@jorstone-foods.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e51ddfa8b4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becea743bafd', 'domain', 'verstein-logistics.example', 'verstein-logistics.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e62e9af84e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becf4723f249', 'email', 'ana.abadi@verstein-logistics.example', 'ana.abadi@verstein-logistics.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e726b9aaee', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed06c41f717', 'email', 'amir.tanaka@verstein-logistics.example', 'amir.tanaka@verstein-logistics.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e8342445c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed06c41f717', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20917-5a6f-7538-b676-32e9ceb7cda6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed13fc70049', 'domain', 'salmont-energy.example', 'salmont-energy.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32ea82305fe4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed2ab9e733e', 'email', 'samir.ramos@salmont-energy.example', 'samir.ramos@salmont-energy.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32ebd177dea2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed2ab9e733e', 'phone', '+12025550109', '+12025550109', NULL, NULL),
	('01a20917-5a6f-7538-b676-32ec4bab1b76', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed36fb90b4c', 'domain', 'isvale-clinics.example', 'isvale-clinics.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32ed93b572da', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed483dcea9e', 'email', 'hana.schmid@isvale-clinics.example', 'hana.schmid@isvale-clinics.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32ee20e5f0cb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed5d9c3de99', 'email', 'emil.dvorak@isvale-clinics.example', 'emil.dvorak@isvale-clinics.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32ef72a156bc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed5d9c3de99', 'phone', '+12025550196', '+12025550196', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f0a1ec4608', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed67162688d', 'email', 'ida.dahl@isvale-clinics.example', 'ida.dahl@isvale-clinics.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f114dd8f21', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed67162688d', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f23eef8738', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed7f81bab28', 'domain', 'zelham-chemicals.example', 'zelham-chemicals.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f3ecce90d6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed8022b4c52', 'email', 'ada.aydin@zelham-chemicals.example', 'ada.aydin@zelham-chemicals.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f4224890f5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed958def4a0', 'domain', 'elbridge-machines.example', 'elbridge-machines.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f526985042', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beda6d335f56', 'email', 'jana.marino@elbridge-machines.example', 'jana.marino@elbridge-machines.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f63aa21231', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beda6d335f56', 'phone', '+12025550148', '+12025550148', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f7685c4a34', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedbedc4ee87', 'email', 'samir.fontaine@elbridge-machines.example', 'samir.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f88ecc7f52', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedbedc4ee87', 'phone', '+12025550187', '+12025550187', NULL, NULL),
	('01a20917-5a6f-7538-b676-32f953c3010c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', 'email', 'paula.eriksen@elbridge-machines.example', 'paula.eriksen@elbridge-machines.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32fa04106763', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', 'phone', '+12025550105', '+12025550105', NULL, NULL),
	('01a20917-5a6f-7538-b676-32fbb10ac28a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedd1feb08b2', 'email', 'sofia.fontaine@elbridge-machines.example', 'sofia.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32fc03eacc98', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bede708d8326', 'domain', 'jorstein-stores.example', 'jorstein-stores.example', NULL, NULL),
	('01a20917-5a6f-7538-b676-32fda2b44b36', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedf598c4685', 'email', 'ada.farouk@jorstein-stores.example', 'ada.farouk@jorstein-stores.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44d9eab5b58b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee0d83caafa', 'email', 'ivan.haddad@jorstein-stores.example', 'ivan.haddad@jorstein-stores.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44dac27e97c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee0d83caafa', 'phone', '+12025550118', '+12025550118', NULL, NULL),
	('01a20917-5a70-75fa-a923-44db34b76282', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee1a5c657f6', 'domain', 'lomdale-water.example', 'lomdale-water.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44dc9eade242', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee2979479e1', 'email', 'imani.costa@lomdale-water.example', 'imani.costa@lomdale-water.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44dda073eee2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee2979479e1', 'phone', '+12025550183', '+12025550183', NULL, NULL),
	('01a20917-5a70-75fa-a923-44de4c49ea5c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee396c40c0f', 'domain', 'helgrove-construction.example', 'helgrove-construction.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44dfdb6efa86', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee46a824899', 'email', 'mei.ramos@helgrove-construction.example', 'mei.ramos@helgrove-construction.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e0e5e3f473', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee5c0a0d823', 'email', 'elif.eriksen@helgrove-construction.example', 'elif.eriksen@helgrove-construction.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e108c6167e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee5c0a0d823', 'phone', '+12025550172', '+12025550172', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e2065ac016', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee64ca975ee', 'domain', 'dormont-academy.example', 'dormont-academy.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e3e3ba7caa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee782898a64', 'email', 'jonas.olsen@dormont-academy.example', 'jonas.olsen@dormont-academy.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e490c259f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee782898a64', 'phone', '+12025550161', '+12025550161', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e5abf861f4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee8e05f3f89', 'domain', 'helstad-foods.example', 'helstad-foods.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e67b5273ed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee916073e27', 'email', 'enzo.banerjee@helstad-foods.example', 'enzo.banerjee@helstad-foods.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e78c4337d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee916073e27', 'phone', '+12025550134', '+12025550134', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e8ef91e913', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beea8e9fb2d4', 'email', 'omar.mendes@helstad-foods.example', 'omar.mendes@helstad-foods.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44e9092eb12e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beebea8c7614', 'email', 'vera.castro@helstad-foods.example', 'vera.castro@helstad-foods.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44ea818b2ed3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beebea8c7614', 'phone', '+12025550127', '+12025550127', NULL, NULL),
	('01a20917-5a70-75fa-a923-44eb5ca3d587', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beec8306cd4a', 'email', 'samir.silva@helstad-foods.example', 'samir.silva@helstad-foods.example', NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a20917-5a70-75fa-a923-44ecb7f38472', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beed92ad659b', 'domain', 'elstein-logistics.example', 'elstein-logistics.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44ed3acf5bfd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beee5bc71a8c', 'email', 'greta.tanaka@elstein-logistics.example', 'greta.tanaka@elstein-logistics.example', NULL, NULL),
	('01a20917-5a70-75fa-a923-44ee36c250a6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beee5bc71a8c', 'phone', '+12025550166', '+12025550166', NULL, NULL);
INSERT INTO public.core_interaction VALUES
	('01a20917-5a86-7308-b3da-a670243fb47d', 'core.email', '2025-10-31 10:21:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-7607b8cdd9dd', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a674b8eab07b', 'core.note', '2025-11-05 11:24:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a660925879e6', 'core.call', '2025-11-05 12:33:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6656953ec42', 'core.email', '2025-11-06 12:03:00+00', 'Question about delivery times', 'in', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6417c908d6c', 'core.call', '2025-11-07 10:38:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-761527a5cdce', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a65e68965abe', 'core.email', '2025-11-07 15:05:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a66cf8c5b7ad', 'core.email', '2025-11-07 15:39:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a653b0da5a9f', 'core.note', '2025-11-12 15:27:00+00', 'Plans to open a second site', 'internal', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a67a9d00bb79', 'core.email', '2025-11-13 13:23:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a656d63fc8b5', 'core.call', '2025-11-14 14:24:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a64c3dbae132', 'core.visit', '2025-11-14 14:58:00+00', 'Visit on site', 'out', NULL, '01a20917-5a62-7152-b16e-761a10c8f0b2', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a646c54bfe02', 'core.meeting', '2025-11-20 09:59:00+00', 'Review of the year', 'out', NULL, '01a20917-5a62-7152-b16e-761527a5cdce', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6784796af53', 'core.call', '2025-11-21 14:02:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6758a92d245', 'core.call', '2025-11-21 14:05:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a65f1ff0a1eb', 'core.email', '2025-11-27 11:36:00+00', 'Question about delivery times', 'in', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a671c4f288ee', 'core.note', '2025-12-01 08:19:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20917-5a62-7152-b16e-76110955bd55', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a642a07dfa90', 'core.email', '2025-12-05 11:31:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-761527a5cdce', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a668147f7b95', 'core.email', '2025-12-05 14:23:00+00', 'Question about delivery times', 'in', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6510e5a9abb', 'core.note', '2025-12-11 09:10:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6677767b3a8', 'core.call', '2025-12-11 13:14:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a64aae61a91f', 'core.call', '2025-12-15 10:15:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-761a10c8f0b2', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a64b765368f3', 'core.visit', '2025-12-30 11:49:00+00', 'Visit on site', 'out', NULL, '01a20917-5a62-7152-b16e-761a10c8f0b2', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a66ab5000876', 'core.call', '2025-12-31 11:19:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a666cd45bd0d', 'core.call', '2025-12-31 14:05:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6798d90bb4f', 'core.email', '2026-01-02 08:16:00+00', 'Question about delivery times', 'in', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a66d90bd7c70', 'core.call', '2026-01-02 08:38:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6649f78fe95', 'core.call', '2026-01-02 11:35:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a66b3972d5f3', 'core.call', '2026-01-02 12:48:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a64e6eae1c18', 'core.call', '2026-01-02 16:08:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-76110955bd55', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6725ff68811', 'core.meeting', '2026-01-07 09:00:00+00', 'Review of the year', 'out', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a65a715333b2', 'core.note', '2026-01-08 12:54:00+00', 'Plans to open a second site', 'internal', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a650bda2f585', 'core.call', '2026-01-09 11:19:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a64fcc699f35', 'core.note', '2026-01-09 12:19:00+00', 'Plans to open a second site', 'internal', NULL, '01a20917-5a62-7152-b16e-76110955bd55', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6483f90defb', 'core.email', '2026-01-16 14:48:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-761a10c8f0b2', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6776a05bc74', 'core.call', '2026-01-21 15:01:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a645ba616179', 'core.visit', '2026-01-22 13:00:00+00', 'Visit on site', 'out', NULL, '01a20917-5a62-7152-b16e-761527a5cdce', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a644dbd05b4a', 'core.visit', '2026-01-23 10:26:00+00', 'Visit on site', 'out', NULL, '01a20917-5a62-7152-b16e-761527a5cdce', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a663aefd5545', 'core.note', '2026-01-23 15:17:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a649b375f16e', 'core.email', '2026-01-26 08:53:00+00', 'Question about delivery times', 'in', NULL, '01a20917-5a62-7152-b16e-761a10c8f0b2', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a65984ead7c0', 'core.email', '2026-01-27 11:24:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a658b7879937', 'core.note', '2026-01-27 13:08:00+00', 'Plans to open a second site', 'internal', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a647af3c0029', 'core.call', '2026-01-29 09:25:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-761a10c8f0b2', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a662539cf55f', 'core.visit', '2026-01-29 17:00:00+00', 'Visit on site', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a65db899d979', 'core.note', '2026-01-30 09:14:00+00', 'Plans to open a second site', 'internal', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6574f19969a', 'core.note', '2026-02-04 12:21:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a652ee640df3', 'core.email', '2026-02-04 15:35:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a676bc7eebe9', 'core.note', '2026-02-05 16:58:00+00', 'Plans to open a second site', 'internal', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6540c9a4c78', 'core.note', '2026-02-06 09:11:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a66fcc493fa4', 'core.email', '2026-02-06 15:57:00+00', 'Question about delivery times', 'in', NULL, '01a20917-5a62-7152-b16e-7607b8cdd9dd', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a661c1fa9e80', 'core.email', '2026-02-17 12:33:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL);
INSERT INTO public.core_interaction VALUES
	('01a20917-5a86-7308-b3da-a655b0170248', 'core.note', '2026-02-18 11:23:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a673cbf8f9ec', 'core.call', '2026-02-19 14:56:00+00', 'Called about an invoice', 'in', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a66e664f12d7', 'core.visit', '2026-02-20 08:38:00+00', 'Visit on site', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a65c1ab781c6', 'core.email', '2026-02-20 16:54:00+00', 'Question about delivery times', 'in', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a64df0e38b2f', 'core.email', '2026-02-23 14:28:00+00', 'News of the season', 'out', NULL, '01a20917-5a62-7152-b16e-76110955bd55', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a65bec98af95', 'core.email', '2026-02-25 15:37:00+00', 'Asks for a data sheet', 'in', NULL, '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a64336fa69fc', 'core.visit', '2026-02-26 08:31:00+00', 'Visit on site', 'out', NULL, '01a20917-5a62-7152-b16e-761527a5cdce', NULL, NULL, '{}', NULL),
	('01a20917-5a86-7308-b3da-a6696eb06e1d', 'core.call', '2026-02-27 12:47:00+00', 'Checked in by phone', 'out', NULL, '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{}', NULL),
	('01a20917-5abf-74ef-a38a-10984feeb3f6', 'core.meeting', '2026-01-24 07:28:00+00', 'Meeting on Renewal: Cloud Team', 'out', NULL, '01a20917-5a62-7152-b16e-760de1df3c41', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', '{}', NULL),
	('01a20917-5abf-74ef-a38a-1099e679443b', 'core.email', '2026-02-02 00:49:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20917-5a62-7152-b16e-760de1df3c41', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', '{}', NULL),
	('01a20917-5abf-74ef-a38a-109aa6578c78', 'core.email', '2026-02-16 00:36:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20917-5a62-7152-b16e-760de1df3c41', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', '{}', NULL),
	('01a20917-5abf-74ef-a38a-109be4daed16', 'core.meeting', '2026-01-05 19:12:00+00', 'Meeting on First order: Gateway G1', 'out', NULL, '01a20917-5a62-7152-b16e-76110955bd55', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', '{}', NULL),
	('01a20917-5abf-74ef-a38a-109c4c285c74', 'core.email', '2025-11-18 19:29:00+00', 'Offer for Renewal: Cloud Enterprise', 'out', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', '{}', NULL),
	('01a20917-5abf-74ef-a38a-109dfe354d3f', 'core.email', '2025-12-04 01:26:00+00', 'Questions on Renewal: Cloud Enterprise', 'in', NULL, '01a20917-5a62-7152-b16e-7612df9928c1', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', '{}', NULL),
	('01a20917-5abf-74ef-a38a-109edd1c2b44', 'core.email', '2026-03-02 00:56:00+00', 'Offer for First order: Gateway G1', 'out', NULL, '01a20917-5a62-7152-b16e-760c03176678', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635b91dd8613', '{}', NULL),
	('01a20917-5abf-74ef-a38a-109f44d4fe20', 'core.call', '2026-02-17 20:28:00+00', 'Call about Expansion: Cloud Team', 'out', NULL, '01a20917-5a62-7152-b16e-761dba86f46f', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635ee7a4998e', '{}', NULL),
	('01a20917-5adb-7786-b4b5-0047c4ec957c', 'core.note', '2026-11-23 15:47:35.259363+00', 'Signed at the fair', 'internal', NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.core_journal VALUES
	(1, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5b-7246-8a9c-f27c6a62526e', NULL, NULL, '{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}'),
	(2, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08de73bb40d2', NULL, NULL, '{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}'),
	(3, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08dfb070263e', NULL, NULL, '{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a20917-5a5b-7246-8a9c-f27c6a62526e","roles":["viewer"]}'),
	(4, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08e0d045efd8', NULL, NULL, '{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a20917-5a5b-7246-8a9c-f27c6a62526e","roles":["manager"]}'),
	(5, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08e193d9a6c6', NULL, NULL, '{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a20917-5a5b-7246-8a9c-f27c6a62526e","roles":["manager"]}'),
	(6, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08e2647898c1', NULL, NULL, '{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a20917-5a5b-7246-8a9c-f27c6a62526e","roles":["manager"]}'),
	(7, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08e3b2b64865', NULL, NULL, '{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a20917-5a5b-7246-8a9c-f27c6a62526e","roles":["manager"]}'),
	(8, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08e4a93c0d6c', NULL, NULL, '{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a20917-5a5b-7246-8a9c-f27c6a62526e","roles":["manager"]}'),
	(9, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a5f-7180-b00f-08e5a410244d', NULL, NULL, '{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a20917-5a5b-7246-8a9c-f27c6a62526e","roles":["manager"]}'),
	(10, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20917-5a60-746f-9026-85ed3dd096ac', NULL, NULL, '{"name":"North"}'),
	(11, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20917-5a60-746f-9026-85ee882a5333', NULL, NULL, '{"name":"South"}'),
	(12, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20917-5a60-746f-9026-85ef2f6f2b3c', NULL, NULL, '{"name":"East"}'),
	(13, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20917-5a60-746f-9026-85f0e00885e7', NULL, NULL, '{"name":"West"}'),
	(14, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20917-5a60-746f-9026-85f1863d0d74', NULL, NULL, '{"name":"Key accounts"}'),
	(15, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20917-5a60-746f-9026-85f2de14ece6', NULL, NULL, '{"name":"Partners"}'),
	(16, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7605d2a6aa1f', NULL, NULL, '{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e0d045efd8","roles":["rep"]}'),
	(17, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-76066f2701ba', NULL, NULL, '{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e0d045efd8","roles":["rep"]}'),
	(18, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7607b8cdd9dd', NULL, NULL, '{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e0d045efd8","roles":["rep"]}'),
	(19, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7608be2a2e86', NULL, NULL, '{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e0d045efd8","roles":["rep"]}'),
	(20, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-76098f9cd4ae', NULL, NULL, '{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e0d045efd8","roles":["rep"]}'),
	(21, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-760ade82d0c2', NULL, NULL, '{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e193d9a6c6","roles":["rep"]}'),
	(22, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-760b7c352c2b', NULL, NULL, '{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e193d9a6c6","roles":["rep"]}'),
	(23, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-760c03176678', NULL, NULL, '{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e193d9a6c6","roles":["rep"]}'),
	(24, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-760de1df3c41', NULL, NULL, '{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e193d9a6c6","roles":["rep"]}'),
	(25, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-760ee9fc88c6', NULL, NULL, '{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e193d9a6c6","roles":["rep"]}'),
	(26, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-760fd7a81f0c', NULL, NULL, '{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e2647898c1","roles":["rep"]}'),
	(27, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7610ce236edf', NULL, NULL, '{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e2647898c1","roles":["rep"]}'),
	(28, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-76110955bd55', NULL, NULL, '{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e2647898c1","roles":["rep"]}'),
	(29, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7612df9928c1', NULL, NULL, '{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e2647898c1","roles":["rep"]}'),
	(30, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-76133d67575c', NULL, NULL, '{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e2647898c1","roles":["rep"]}'),
	(31, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7614ceaf83f7', NULL, NULL, '{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e3b2b64865","roles":["rep"]}'),
	(32, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761527a5cdce', NULL, NULL, '{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e3b2b64865","roles":["rep"]}'),
	(33, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7616cfa4f3e8', NULL, NULL, '{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e3b2b64865","roles":["rep"]}'),
	(34, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761711561f4e', NULL, NULL, '{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e3b2b64865","roles":["rep"]}'),
	(35, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7618b359fed4', NULL, NULL, '{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e3b2b64865","roles":["rep"]}'),
	(36, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761954c2ccc8', NULL, NULL, '{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e4a93c0d6c","roles":["rep"]}'),
	(37, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761a10c8f0b2', NULL, NULL, '{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e4a93c0d6c","roles":["rep"]}'),
	(38, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761b72b4b156', NULL, NULL, '{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e4a93c0d6c","roles":["rep"]}'),
	(39, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761c2082ae2c', NULL, NULL, '{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e4a93c0d6c","roles":["rep"]}'),
	(40, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761dba86f46f', NULL, NULL, '{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e4a93c0d6c","roles":["rep"]}'),
	(41, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761ed594e787', NULL, NULL, '{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e5a410244d","roles":["rep"]}'),
	(42, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-761fbc10f44d', NULL, NULL, '{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e5a410244d","roles":["rep"]}'),
	(43, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-76207b93b3c0', NULL, NULL, '{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e5a410244d","roles":["rep"]}'),
	(44, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-7621636edb00', NULL, NULL, '{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e5a410244d","roles":["rep"]}'),
	(45, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20917-5a62-7152-b16e-76226a9c5b37', NULL, NULL, '{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a20917-5a5f-7180-b00f-08e5a410244d","roles":["rep"]}'),
	(46, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70cdecbcb64a', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ed3dd096ac","user_id":"01a20917-5a5f-7180-b00f-08e0d045efd8"}'),
	(47, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70ce01de8bad', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ee882a5333","user_id":"01a20917-5a5f-7180-b00f-08e193d9a6c6"}'),
	(48, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70cf7f3df4d2', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ef2f6f2b3c","user_id":"01a20917-5a5f-7180-b00f-08e2647898c1"}'),
	(49, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d0b249851b', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f0e00885e7","user_id":"01a20917-5a5f-7180-b00f-08e3b2b64865"}'),
	(50, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d1c21e6829', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f1863d0d74","user_id":"01a20917-5a5f-7180-b00f-08e4a93c0d6c"}');
INSERT INTO public.core_journal VALUES
	(51, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d2a5bbd352', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f2de14ece6","user_id":"01a20917-5a5f-7180-b00f-08e5a410244d"}'),
	(52, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d3f0332743', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ed3dd096ac","user_id":"01a20917-5a62-7152-b16e-7605d2a6aa1f"}'),
	(53, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d4dce83164', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ed3dd096ac","user_id":"01a20917-5a62-7152-b16e-76066f2701ba"}'),
	(54, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d59769f319', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ed3dd096ac","user_id":"01a20917-5a62-7152-b16e-7607b8cdd9dd"}'),
	(55, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d681cafc72', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ed3dd096ac","user_id":"01a20917-5a62-7152-b16e-7608be2a2e86"}'),
	(56, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d7d6ea28c5', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ed3dd096ac","user_id":"01a20917-5a62-7152-b16e-76098f9cd4ae"}'),
	(57, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d8d2243111', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ee882a5333","user_id":"01a20917-5a62-7152-b16e-760ade82d0c2"}'),
	(58, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70d955bde997', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ee882a5333","user_id":"01a20917-5a62-7152-b16e-760b7c352c2b"}'),
	(59, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70da9a92e892', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ee882a5333","user_id":"01a20917-5a62-7152-b16e-760c03176678"}'),
	(60, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70dbe571ea7f', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ee882a5333","user_id":"01a20917-5a62-7152-b16e-760de1df3c41"}'),
	(61, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70dc28bffd29', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ee882a5333","user_id":"01a20917-5a62-7152-b16e-760ee9fc88c6"}'),
	(62, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70dde919154e', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ef2f6f2b3c","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c"}'),
	(63, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70decb7fc6e3', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ef2f6f2b3c","user_id":"01a20917-5a62-7152-b16e-7610ce236edf"}'),
	(64, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70df853845e4', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ef2f6f2b3c","user_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(65, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e0e7449d15', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ef2f6f2b3c","user_id":"01a20917-5a62-7152-b16e-7612df9928c1"}'),
	(66, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e1b27eaecb', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85ef2f6f2b3c","user_id":"01a20917-5a62-7152-b16e-76133d67575c"}'),
	(67, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e2f8e46d43', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f0e00885e7","user_id":"01a20917-5a62-7152-b16e-7614ceaf83f7"}'),
	(68, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e3089c47dd', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f0e00885e7","user_id":"01a20917-5a62-7152-b16e-761527a5cdce"}'),
	(69, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e4e6ecb44f', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f0e00885e7","user_id":"01a20917-5a62-7152-b16e-7616cfa4f3e8"}'),
	(70, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e5e85f1490', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f0e00885e7","user_id":"01a20917-5a62-7152-b16e-761711561f4e"}'),
	(71, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e62654e3da', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f0e00885e7","user_id":"01a20917-5a62-7152-b16e-7618b359fed4"}'),
	(72, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e7c73e438b', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f1863d0d74","user_id":"01a20917-5a62-7152-b16e-761954c2ccc8"}'),
	(73, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e8dcdd1e3c', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f1863d0d74","user_id":"01a20917-5a62-7152-b16e-761a10c8f0b2"}'),
	(74, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70e9cb873047', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f1863d0d74","user_id":"01a20917-5a62-7152-b16e-761b72b4b156"}'),
	(75, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70eacd4eba97', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f1863d0d74","user_id":"01a20917-5a62-7152-b16e-761c2082ae2c"}'),
	(76, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70eb41565733', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f1863d0d74","user_id":"01a20917-5a62-7152-b16e-761dba86f46f"}'),
	(77, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70ecc19b7482', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f2de14ece6","user_id":"01a20917-5a62-7152-b16e-761ed594e787"}'),
	(78, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70ed15b4b752', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f2de14ece6","user_id":"01a20917-5a62-7152-b16e-761fbc10f44d"}'),
	(79, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70ee4298ec21', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f2de14ece6","user_id":"01a20917-5a62-7152-b16e-76207b93b3c0"}'),
	(80, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70ef997d050e', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f2de14ece6","user_id":"01a20917-5a62-7152-b16e-7621636edb00"}'),
	(81, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20917-5a63-762d-99ec-70f0a70c30ca', NULL, NULL, '{"team_id":"01a20917-5a60-746f-9026-85f2de14ece6","user_id":"01a20917-5a62-7152-b16e-76226a9c5b37"}'),
	(82, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bec907fdb29a', '01a20917-5a66-72b3-ab71-bec907fdb29a', NULL, '{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-760ade82d0c2"}'),
	(83, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-becea743bafd', '01a20917-5a66-72b3-ab71-becea743bafd', NULL, '{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a20917-5a62-7152-b16e-760de1df3c41"}'),
	(84, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed13fc70049', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL, '{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a20917-5a62-7152-b16e-761527a5cdce"}'),
	(85, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL, '{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a20917-5a62-7152-b16e-761a10c8f0b2"}'),
	(86, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed7f81bab28', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL, '{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(87, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed958def4a0', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL, '{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a20917-5a62-7152-b16e-7612df9928c1"}'),
	(88, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bede708d8326', '01a20917-5a66-72b3-ab71-bede708d8326', NULL, '{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76133d67575c"}'),
	(89, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee1a5c657f6', '01a20917-5a66-72b3-ab71-bee1a5c657f6', NULL, '{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a20917-5a62-7152-b16e-760c03176678"}'),
	(90, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee396c40c0f', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL, '{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a20917-5a62-7152-b16e-760fd7a81f0c"}'),
	(91, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee64ca975ee', '01a20917-5a66-72b3-ab71-bee64ca975ee', NULL, '{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a20917-5a62-7152-b16e-7607b8cdd9dd"}'),
	(92, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee8e05f3f89', '01a20917-5a66-72b3-ab71-bee8e05f3f89', NULL, '{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(93, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-beed92ad659b', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL, '{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a20917-5a62-7152-b16e-761dba86f46f"}'),
	(94, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-becaf02cd285', '01a20917-5a66-72b3-ab71-becaf02cd285', NULL, '{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-760ade82d0c2"}'),
	(95, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-becb505a8147', '01a20917-5a66-72b3-ab71-becb505a8147', NULL, '{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-760ade82d0c2"}'),
	(96, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-becca191b0a9', '01a20917-5a66-72b3-ab71-becca191b0a9', NULL, '{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-760ade82d0c2"}'),
	(97, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-becd6cde5f46', '01a20917-5a66-72b3-ab71-becd6cde5f46', NULL, '{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-760ade82d0c2"}'),
	(98, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-becf4723f249', '01a20917-5a66-72b3-ab71-becf4723f249', NULL, '{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a20917-5a62-7152-b16e-760de1df3c41"}'),
	(99, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed06c41f717', '01a20917-5a66-72b3-ab71-bed06c41f717', NULL, '{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a20917-5a62-7152-b16e-760de1df3c41"}'),
	(100, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a20917-5a62-7152-b16e-761527a5cdce"}');
INSERT INTO public.core_journal VALUES
	(101, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed483dcea9e', '01a20917-5a66-72b3-ab71-bed483dcea9e', NULL, '{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a20917-5a62-7152-b16e-761a10c8f0b2"}'),
	(102, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed5d9c3de99', '01a20917-5a66-72b3-ab71-bed5d9c3de99', NULL, '{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a20917-5a62-7152-b16e-761a10c8f0b2"}'),
	(103, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed67162688d', '01a20917-5a66-72b3-ab71-bed67162688d', NULL, '{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a20917-5a62-7152-b16e-761a10c8f0b2"}'),
	(104, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bed8022b4c52', '01a20917-5a66-72b3-ab71-bed8022b4c52', NULL, '{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(105, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-beda6d335f56', '01a20917-5a66-72b3-ab71-beda6d335f56', NULL, '{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a20917-5a62-7152-b16e-7612df9928c1"}'),
	(106, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bedbedc4ee87', '01a20917-5a66-72b3-ab71-bedbedc4ee87', NULL, '{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20917-5a62-7152-b16e-7612df9928c1"}'),
	(107, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', NULL, '{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a20917-5a62-7152-b16e-7612df9928c1"}'),
	(108, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bedd1feb08b2', '01a20917-5a66-72b3-ab71-bedd1feb08b2', NULL, '{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20917-5a62-7152-b16e-7612df9928c1"}'),
	(109, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bedf598c4685', '01a20917-5a66-72b3-ab71-bedf598c4685', NULL, '{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76133d67575c"}'),
	(110, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee0d83caafa', '01a20917-5a66-72b3-ab71-bee0d83caafa', NULL, '{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76133d67575c"}'),
	(111, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee2979479e1', '01a20917-5a66-72b3-ab71-bee2979479e1', NULL, '{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a20917-5a62-7152-b16e-760c03176678"}'),
	(112, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee46a824899', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a20917-5a62-7152-b16e-760fd7a81f0c"}'),
	(113, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a20917-5a62-7152-b16e-760fd7a81f0c"}'),
	(114, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee782898a64', '01a20917-5a66-72b3-ab71-bee782898a64', NULL, '{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a20917-5a62-7152-b16e-7607b8cdd9dd"}'),
	(115, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-bee916073e27', '01a20917-5a66-72b3-ab71-bee916073e27', NULL, '{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(116, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-beea8e9fb2d4', '01a20917-5a66-72b3-ab71-beea8e9fb2d4', NULL, '{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(117, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-beebea8c7614', '01a20917-5a66-72b3-ab71-beebea8c7614', NULL, '{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(118, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-beec8306cd4a', '01a20917-5a66-72b3-ab71-beec8306cd4a', NULL, '{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a20917-5a62-7152-b16e-76110955bd55"}'),
	(119, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a20917-5a62-7152-b16e-761dba86f46f"}'),
	(120, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c03516fa0fb', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-becaf02cd285","to_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","kind":"works_for","role":"Quality"}'),
	(121, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c040b39b47a', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-becaf02cd285","to_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","kind":"decides_for","role":"Quality"}'),
	(122, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0526f71928', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-becb505a8147","to_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","kind":"works_for","role":"Maintenance"}'),
	(123, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0655ef8c76', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-becca191b0a9","to_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","kind":"works_for","role":"Operations"}'),
	(124, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c079bc8ff9b', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-becd6cde5f46","to_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","kind":"works_for","role":"Purchasing"}'),
	(125, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0822878e33', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-becf4723f249","to_id":"01a20917-5a66-72b3-ab71-becea743bafd","kind":"works_for","role":"Maintenance"}'),
	(126, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c099ceab389', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-becf4723f249","to_id":"01a20917-5a66-72b3-ab71-becea743bafd","kind":"decides_for","role":"Maintenance"}'),
	(127, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0ac2ff6689', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed06c41f717","to_id":"01a20917-5a66-72b3-ab71-becea743bafd","kind":"works_for","role":"Quality"}'),
	(128, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0b7812c40f', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed2ab9e733e","to_id":"01a20917-5a66-72b3-ab71-bed13fc70049","kind":"works_for","role":"Maintenance"}'),
	(129, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0cff696d19', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed2ab9e733e","to_id":"01a20917-5a66-72b3-ab71-bed13fc70049","kind":"decides_for","role":"Maintenance"}'),
	(130, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0db329bb27', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed483dcea9e","to_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","kind":"works_for","role":"Quality"}'),
	(131, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0e917dbb85', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed483dcea9e","to_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","kind":"decides_for","role":"Quality"}'),
	(132, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c0f9fbcda51', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed5d9c3de99","to_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","kind":"works_for","role":"Operations"}'),
	(133, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c10a48c741c', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed67162688d","to_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","kind":"works_for","role":"Quality"}'),
	(134, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1198c16c86', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed8022b4c52","to_id":"01a20917-5a66-72b3-ab71-bed7f81bab28","kind":"works_for","role":"Quality"}'),
	(135, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c123e70108e', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bed8022b4c52","to_id":"01a20917-5a66-72b3-ab71-bed7f81bab28","kind":"decides_for","role":"Quality"}'),
	(136, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c138a90dff8', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-beda6d335f56","to_id":"01a20917-5a66-72b3-ab71-bed958def4a0","kind":"works_for","role":"Managing director"}'),
	(137, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c140695e70b', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-beda6d335f56","to_id":"01a20917-5a66-72b3-ab71-bed958def4a0","kind":"decides_for","role":"Managing director"}'),
	(138, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1500888a1b', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bedbedc4ee87","to_id":"01a20917-5a66-72b3-ab71-bed958def4a0","kind":"works_for","role":"Purchasing"}'),
	(139, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c16285c2008', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bedc3d2cdfbe","to_id":"01a20917-5a66-72b3-ab71-bed958def4a0","kind":"works_for","role":"Managing director"}'),
	(140, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c17e2bfce7d', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bedd1feb08b2","to_id":"01a20917-5a66-72b3-ab71-bed958def4a0","kind":"works_for","role":"Maintenance"}'),
	(141, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1834037d6c', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bedf598c4685","to_id":"01a20917-5a66-72b3-ab71-bede708d8326","kind":"works_for","role":"Maintenance"}'),
	(142, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c198141cd15', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bedf598c4685","to_id":"01a20917-5a66-72b3-ab71-bede708d8326","kind":"decides_for","role":"Maintenance"}'),
	(143, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1a278d7c6e', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee0d83caafa","to_id":"01a20917-5a66-72b3-ab71-bede708d8326","kind":"works_for","role":"Maintenance"}'),
	(144, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1b979f7d7d', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee2979479e1","to_id":"01a20917-5a66-72b3-ab71-bee1a5c657f6","kind":"works_for","role":"Maintenance"}'),
	(145, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1cc2bea7c6', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee2979479e1","to_id":"01a20917-5a66-72b3-ab71-bee1a5c657f6","kind":"decides_for","role":"Maintenance"}'),
	(146, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1d3785d986', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee46a824899","to_id":"01a20917-5a66-72b3-ab71-bee396c40c0f","kind":"works_for","role":"Purchasing"}'),
	(147, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1e093538b3', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee46a824899","to_id":"01a20917-5a66-72b3-ab71-bee396c40c0f","kind":"decides_for","role":"Purchasing"}'),
	(148, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c1f399d6883', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee5c0a0d823","to_id":"01a20917-5a66-72b3-ab71-bee396c40c0f","kind":"works_for","role":"Purchasing"}'),
	(149, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c2084ce1244', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee782898a64","to_id":"01a20917-5a66-72b3-ab71-bee64ca975ee","kind":"works_for","role":"Finance"}'),
	(150, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c216ca5662c', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee782898a64","to_id":"01a20917-5a66-72b3-ab71-bee64ca975ee","kind":"decides_for","role":"Finance"}');
INSERT INTO public.core_journal VALUES
	(151, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c22a6ee2d0b', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee916073e27","to_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","kind":"works_for","role":"IT"}'),
	(152, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c237e177dbb', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee916073e27","to_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","kind":"decides_for","role":"IT"}'),
	(153, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c24a0aa2869', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-beea8e9fb2d4","to_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","kind":"works_for","role":"Quality"}'),
	(154, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c25b9907bd1', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-beebea8c7614","to_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","kind":"works_for","role":"Purchasing"}'),
	(155, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c26f5de1448', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-beec8306cd4a","to_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","kind":"works_for","role":"Maintenance"}'),
	(156, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a69-7400-9641-0c27e5e3a5bd', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","to_id":"01a20917-5a66-72b3-ab71-bee396c40c0f","kind":"subsidiary_of"}'),
	(157, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a6a-7445-becd-679d44f5d8f5', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-beee5bc71a8c","to_id":"01a20917-5a66-72b3-ab71-beed92ad659b","kind":"works_for","role":"Quality"}'),
	(158, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20917-5a6a-7445-becd-679ea2edac66', NULL, NULL, '{"from_id":"01a20917-5a66-72b3-ab71-beee5bc71a8c","to_id":"01a20917-5a66-72b3-ab71-beed92ad659b","kind":"decides_for","role":"Quality"}'),
	(159, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32df7ba37f0b', '01a20917-5a66-72b3-ab71-bec907fdb29a', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}'),
	(160, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e01c296d0d', '01a20917-5a66-72b3-ab71-becaf02cd285', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-becaf02cd285","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}'),
	(161, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e1c641fa05', '01a20917-5a66-72b3-ab71-becaf02cd285', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-becaf02cd285","kind":"phone","value":"+12025550108","normalized":"+12025550108"}'),
	(162, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e225e461b9', '01a20917-5a66-72b3-ab71-becb505a8147', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-becb505a8147","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}'),
	(163, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e302e88175', '01a20917-5a66-72b3-ab71-becca191b0a9', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-becca191b0a9","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}'),
	(164, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e475318034', '01a20917-5a66-72b3-ab71-becd6cde5f46', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-becd6cde5f46","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}'),
	(165, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e51ddfa8b4', '01a20917-5a66-72b3-ab71-becea743bafd', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-becea743bafd","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}'),
	(166, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e62e9af84e', '01a20917-5a66-72b3-ab71-becf4723f249', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-becf4723f249","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}'),
	(167, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e726b9aaee', '01a20917-5a66-72b3-ab71-bed06c41f717', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed06c41f717","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}'),
	(168, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e8342445c2', '01a20917-5a66-72b3-ab71-bed06c41f717', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed06c41f717","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(169, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32e9ceb7cda6', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed13fc70049","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}'),
	(170, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32ea82305fe4', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed2ab9e733e","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}'),
	(171, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32ebd177dea2', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed2ab9e733e","kind":"phone","value":"+12025550109","normalized":"+12025550109"}'),
	(172, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32ec4bab1b76', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}'),
	(173, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32ed93b572da', '01a20917-5a66-72b3-ab71-bed483dcea9e', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed483dcea9e","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}'),
	(174, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32ee20e5f0cb', '01a20917-5a66-72b3-ab71-bed5d9c3de99', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed5d9c3de99","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}'),
	(175, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32ef72a156bc', '01a20917-5a66-72b3-ab71-bed5d9c3de99', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed5d9c3de99","kind":"phone","value":"+12025550196","normalized":"+12025550196"}'),
	(176, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f0a1ec4608', '01a20917-5a66-72b3-ab71-bed67162688d', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed67162688d","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}'),
	(177, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f114dd8f21', '01a20917-5a66-72b3-ab71-bed67162688d', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed67162688d","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(178, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f23eef8738', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed7f81bab28","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}'),
	(179, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f3ecce90d6', '01a20917-5a66-72b3-ab71-bed8022b4c52', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed8022b4c52","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}'),
	(180, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f4224890f5', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bed958def4a0","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}'),
	(181, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f526985042', '01a20917-5a66-72b3-ab71-beda6d335f56', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beda6d335f56","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}'),
	(182, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f63aa21231', '01a20917-5a66-72b3-ab71-beda6d335f56', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beda6d335f56","kind":"phone","value":"+12025550148","normalized":"+12025550148"}'),
	(183, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f7685c4a34', '01a20917-5a66-72b3-ab71-bedbedc4ee87', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bedbedc4ee87","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}'),
	(184, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f88ecc7f52', '01a20917-5a66-72b3-ab71-bedbedc4ee87', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bedbedc4ee87","kind":"phone","value":"+12025550187","normalized":"+12025550187"}'),
	(185, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32f953c3010c', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bedc3d2cdfbe","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}'),
	(186, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32fa04106763', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bedc3d2cdfbe","kind":"phone","value":"+12025550105","normalized":"+12025550105"}'),
	(187, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32fbb10ac28a', '01a20917-5a66-72b3-ab71-bedd1feb08b2', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bedd1feb08b2","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}'),
	(188, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32fc03eacc98', '01a20917-5a66-72b3-ab71-bede708d8326', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bede708d8326","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}'),
	(189, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a6f-7538-b676-32fda2b44b36', '01a20917-5a66-72b3-ab71-bedf598c4685', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bedf598c4685","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}'),
	(190, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44d9eab5b58b', '01a20917-5a66-72b3-ab71-bee0d83caafa', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee0d83caafa","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}'),
	(191, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44dac27e97c2', '01a20917-5a66-72b3-ab71-bee0d83caafa', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee0d83caafa","kind":"phone","value":"+12025550118","normalized":"+12025550118"}'),
	(192, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44db34b76282', '01a20917-5a66-72b3-ab71-bee1a5c657f6', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee1a5c657f6","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}'),
	(193, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44dc9eade242', '01a20917-5a66-72b3-ab71-bee2979479e1', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee2979479e1","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}'),
	(194, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44dda073eee2', '01a20917-5a66-72b3-ab71-bee2979479e1', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee2979479e1","kind":"phone","value":"+12025550183","normalized":"+12025550183"}'),
	(195, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44de4c49ea5c', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee396c40c0f","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}'),
	(196, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44dfdb6efa86', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee46a824899","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}'),
	(197, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e0e5e3f473', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee5c0a0d823","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}'),
	(198, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e108c6167e', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee5c0a0d823","kind":"phone","value":"+12025550172","normalized":"+12025550172"}'),
	(199, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e2065ac016', '01a20917-5a66-72b3-ab71-bee64ca975ee', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee64ca975ee","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}'),
	(200, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e3e3ba7caa', '01a20917-5a66-72b3-ab71-bee782898a64', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee782898a64","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}');
INSERT INTO public.core_journal VALUES
	(201, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e490c259f0', '01a20917-5a66-72b3-ab71-bee782898a64', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee782898a64","kind":"phone","value":"+12025550161","normalized":"+12025550161"}'),
	(202, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e5abf861f4', '01a20917-5a66-72b3-ab71-bee8e05f3f89', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}'),
	(203, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e67b5273ed', '01a20917-5a66-72b3-ab71-bee916073e27', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee916073e27","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}'),
	(204, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e78c4337d8', '01a20917-5a66-72b3-ab71-bee916073e27', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-bee916073e27","kind":"phone","value":"+12025550134","normalized":"+12025550134"}'),
	(205, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e8ef91e913', '01a20917-5a66-72b3-ab71-beea8e9fb2d4', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beea8e9fb2d4","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}'),
	(206, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44e9092eb12e', '01a20917-5a66-72b3-ab71-beebea8c7614', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beebea8c7614","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}'),
	(207, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44ea818b2ed3', '01a20917-5a66-72b3-ab71-beebea8c7614', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beebea8c7614","kind":"phone","value":"+12025550127","normalized":"+12025550127"}'),
	(208, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44eb5ca3d587', '01a20917-5a66-72b3-ab71-beec8306cd4a', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beec8306cd4a","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}'),
	(209, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44ecb7f38472', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beed92ad659b","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}'),
	(210, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44ed3acf5bfd', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beee5bc71a8c","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}'),
	(211, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20917-5a70-75fa-a923-44ee36c250a6', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"customer_id":"01a20917-5a66-72b3-ab71-beee5bc71a8c","kind":"phone","value":"+12025550166","normalized":"+12025550166"}'),
	(212, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20917-5a76-7057-90ee-af3113379a5f', NULL, NULL, '{"record_type":"customer","record_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","tag":"reference"}'),
	(213, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20917-5a76-7057-90ee-af3221ef8a3c', NULL, NULL, '{"record_type":"customer","record_id":"01a20917-5a66-72b3-ab71-bed13fc70049","tag":"slow payer"}'),
	(214, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20917-5a76-7057-90ee-af33f8283f19', NULL, NULL, '{"record_type":"customer","record_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","tag":"key account"}'),
	(215, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20917-5a76-7057-90ee-af349d98075d', NULL, NULL, '{"record_type":"customer","record_id":"01a20917-5a66-72b3-ab71-bed958def4a0","tag":"reference"}'),
	(216, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20917-5a76-7057-90ee-af350a401f8b', NULL, NULL, '{"record_type":"customer","record_id":"01a20917-5a66-72b3-ab71-bede708d8326","tag":"slow payer"}'),
	(217, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20917-5a76-7057-90ee-af368de1caba', NULL, NULL, '{"record_type":"customer","record_id":"01a20917-5a66-72b3-ab71-bee64ca975ee","tag":"newsletter"}'),
	(338, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5adb-7786-b4b5-0047c4ec957c', '01a20917-5a66-72b3-ab71-bec907fdb29a', NULL, '{"kind":"core.note","at":"2026-11-23T15:47:35.259363+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a20917-5a66-72b3-ab71-bec907fdb29a"]}'),
	(218, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a670243fb47d', '01a20917-5a66-72b3-ab71-bee782898a64', NULL, '{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-7607b8cdd9dd","participants":["01a20917-5a66-72b3-ab71-bee782898a64"]}'),
	(219, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a674b8eab07b', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(220, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a660925879e6', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee5c0a0d823"]}'),
	(221, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6656953ec42', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(222, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6417c908d6c', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-761527a5cdce","participants":["01a20917-5a66-72b3-ab71-bed2ab9e733e"]}'),
	(223, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a65e68965abe', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(224, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a66cf8c5b7ad', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(225, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a653b0da5a9f', '01a20917-5a66-72b3-ab71-bedbedc4ee87', NULL, '{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","participants":["01a20917-5a66-72b3-ab71-bedbedc4ee87"]}'),
	(226, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a67a9d00bb79', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(227, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a656d63fc8b5', '01a20917-5a66-72b3-ab71-bee0d83caafa', NULL, '{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bee0d83caafa"]}'),
	(228, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a64c3dbae132', '01a20917-5a66-72b3-ab71-bed67162688d', NULL, '{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20917-5a62-7152-b16e-761a10c8f0b2","participants":["01a20917-5a66-72b3-ab71-bed67162688d"]}'),
	(229, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a646c54bfe02', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20917-5a62-7152-b16e-761527a5cdce","participants":["01a20917-5a66-72b3-ab71-bed2ab9e733e"]}'),
	(230, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6784796af53', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(231, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6758a92d245', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(232, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a65f1ff0a1eb', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(233, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a671c4f288ee', '01a20917-5a66-72b3-ab71-beec8306cd4a', NULL, '{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20917-5a62-7152-b16e-76110955bd55","participants":["01a20917-5a66-72b3-ab71-beec8306cd4a"]}'),
	(234, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a642a07dfa90', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-761527a5cdce","participants":["01a20917-5a66-72b3-ab71-bed2ab9e733e"]}'),
	(235, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a668147f7b95', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee5c0a0d823"]}'),
	(236, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6510e5a9abb', '01a20917-5a66-72b3-ab71-bedbedc4ee87', NULL, '{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","participants":["01a20917-5a66-72b3-ab71-bedbedc4ee87"]}'),
	(237, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6677767b3a8', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee5c0a0d823"]}'),
	(238, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a64aae61a91f', '01a20917-5a66-72b3-ab71-bed5d9c3de99', NULL, '{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-761a10c8f0b2","participants":["01a20917-5a66-72b3-ab71-bed5d9c3de99"]}'),
	(239, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a64b765368f3', '01a20917-5a66-72b3-ab71-bed5d9c3de99', NULL, '{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20917-5a62-7152-b16e-761a10c8f0b2","participants":["01a20917-5a66-72b3-ab71-bed5d9c3de99"]}'),
	(240, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a66ab5000876', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(241, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a666cd45bd0d', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee5c0a0d823"]}'),
	(242, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6798d90bb4f', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(243, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a66d90bd7c70', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(244, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6649f78fe95', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(245, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a66b3972d5f3', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee5c0a0d823"]}'),
	(246, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a64e6eae1c18', '01a20917-5a66-72b3-ab71-bed8022b4c52', NULL, '{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-76110955bd55","participants":["01a20917-5a66-72b3-ab71-bed8022b4c52"]}'),
	(247, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6725ff68811', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(248, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a65a715333b2', '01a20917-5a66-72b3-ab71-bedf598c4685', NULL, '{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bedf598c4685"]}'),
	(249, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a650bda2f585', '01a20917-5a66-72b3-ab71-bedd1feb08b2', NULL, '{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","participants":["01a20917-5a66-72b3-ab71-bedd1feb08b2"]}');
INSERT INTO public.core_journal VALUES
	(250, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a64fcc699f35', '01a20917-5a66-72b3-ab71-bed8022b4c52', NULL, '{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20917-5a62-7152-b16e-76110955bd55","participants":["01a20917-5a66-72b3-ab71-bed8022b4c52"]}'),
	(251, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6483f90defb', '01a20917-5a66-72b3-ab71-bed5d9c3de99', NULL, '{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-761a10c8f0b2","participants":["01a20917-5a66-72b3-ab71-bed5d9c3de99"]}'),
	(252, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6776a05bc74', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(253, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a645ba616179', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20917-5a62-7152-b16e-761527a5cdce","participants":["01a20917-5a66-72b3-ab71-bed2ab9e733e"]}'),
	(254, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a644dbd05b4a', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20917-5a62-7152-b16e-761527a5cdce","participants":["01a20917-5a66-72b3-ab71-bed2ab9e733e"]}'),
	(255, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a663aefd5545', '01a20917-5a66-72b3-ab71-bee5c0a0d823', NULL, '{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee5c0a0d823"]}'),
	(256, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a649b375f16e', '01a20917-5a66-72b3-ab71-bed67162688d', NULL, '{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20917-5a62-7152-b16e-761a10c8f0b2","participants":["01a20917-5a66-72b3-ab71-bed67162688d"]}'),
	(257, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a65984ead7c0', '01a20917-5a66-72b3-ab71-bee0d83caafa', NULL, '{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bee0d83caafa"]}'),
	(258, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a658b7879937', '01a20917-5a66-72b3-ab71-bedf598c4685', NULL, '{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bedf598c4685"]}'),
	(259, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a647af3c0029', '01a20917-5a66-72b3-ab71-bed5d9c3de99', NULL, '{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-761a10c8f0b2","participants":["01a20917-5a66-72b3-ab71-bed5d9c3de99"]}'),
	(260, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a662539cf55f', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(261, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a65db899d979', '01a20917-5a66-72b3-ab71-bedf598c4685', NULL, '{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bedf598c4685"]}'),
	(262, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6574f19969a', '01a20917-5a66-72b3-ab71-bedf598c4685', NULL, '{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bedf598c4685"]}'),
	(263, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a652ee640df3', '01a20917-5a66-72b3-ab71-bedbedc4ee87', NULL, '{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","participants":["01a20917-5a66-72b3-ab71-bedbedc4ee87"]}'),
	(264, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a676bc7eebe9', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(265, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6540c9a4c78', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', NULL, '{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","participants":["01a20917-5a66-72b3-ab71-bedc3d2cdfbe"]}'),
	(266, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a66fcc493fa4', '01a20917-5a66-72b3-ab71-bee782898a64', NULL, '{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20917-5a62-7152-b16e-7607b8cdd9dd","participants":["01a20917-5a66-72b3-ab71-bee782898a64"]}'),
	(267, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a661c1fa9e80', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(268, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a655b0170248', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', NULL, '{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","participants":["01a20917-5a66-72b3-ab71-bedc3d2cdfbe"]}'),
	(269, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a673cbf8f9ec', '01a20917-5a66-72b3-ab71-beee5bc71a8c', NULL, '{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","participants":["01a20917-5a66-72b3-ab71-beee5bc71a8c"]}'),
	(270, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a66e664f12d7', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(271, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a65c1ab781c6', '01a20917-5a66-72b3-ab71-bee0d83caafa', NULL, '{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bee0d83caafa"]}'),
	(272, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a64df0e38b2f', '01a20917-5a66-72b3-ab71-bed8022b4c52', NULL, '{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20917-5a62-7152-b16e-76110955bd55","participants":["01a20917-5a66-72b3-ab71-bed8022b4c52"]}'),
	(273, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a65bec98af95', '01a20917-5a66-72b3-ab71-bee0d83caafa', NULL, '{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a20917-5a62-7152-b16e-76133d67575c","participants":["01a20917-5a66-72b3-ab71-bee0d83caafa"]}'),
	(274, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a64336fa69fc', '01a20917-5a66-72b3-ab71-bed2ab9e733e', NULL, '{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20917-5a62-7152-b16e-761527a5cdce","participants":["01a20917-5a66-72b3-ab71-bed2ab9e733e"]}'),
	(275, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20917-5a86-7308-b3da-a6696eb06e1d', '01a20917-5a66-72b3-ab71-bee46a824899', NULL, '{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20917-5a62-7152-b16e-760fd7a81f0c","participants":["01a20917-5a66-72b3-ab71-bee46a824899"]}'),
	(276, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6f389942f3d', NULL, NULL, '{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}'),
	(277, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6f4cb3a265e', NULL, NULL, '{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}'),
	(278, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6f5d1ac535b', NULL, NULL, '{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}'),
	(279, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6f61dc87e62', NULL, NULL, '{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}'),
	(280, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6f7190f328c', NULL, NULL, '{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}'),
	(281, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6f85c44152f', NULL, NULL, '{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}'),
	(282, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6f97eaf25f7', NULL, NULL, '{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}'),
	(283, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6fa891ac371', NULL, NULL, '{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}'),
	(284, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6fb4f216555', NULL, NULL, '{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}'),
	(285, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6fcb33d8d1c', NULL, NULL, '{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}'),
	(286, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6fdac8433be', NULL, NULL, '{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}'),
	(287, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20917-5a99-72a2-a04e-b6fe4b8444ee', NULL, NULL, '{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}'),
	(288, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', '01a20917-5a66-72b3-ab71-becea743bafd', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a20917-5a62-7152-b16e-760de1df3c41","customer_id":"01a20917-5a66-72b3-ab71-becea743bafd","product_id":"01a20917-5a99-72a2-a04e-b6fa891ac371","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}'),
	(339, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'attachment', '01a20917-5ae4-730c-b344-ec0a9d85b2c0', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20917-5aca-74eb-aea4-0c1c095ed235","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}'),
	(289, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-63559005b002', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a20917-5a62-7152-b16e-761a10c8f0b2","customer_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","product_id":"01a20917-5a99-72a2-a04e-b6f85c44152f","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}'),
	(290, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a20917-5a62-7152-b16e-76110955bd55","customer_id":"01a20917-5a66-72b3-ab71-bed7f81bab28","product_id":"01a20917-5a99-72a2-a04e-b6f5d1ac535b","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}'),
	(291, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a20917-5a62-7152-b16e-7612df9928c1","customer_id":"01a20917-5a66-72b3-ab71-bed958def4a0","product_id":"01a20917-5a99-72a2-a04e-b6fb4f216555","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}'),
	(292, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635b91dd8613', '01a20917-5a66-72b3-ab71-bee1a5c657f6', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a20917-5a62-7152-b16e-760c03176678","customer_id":"01a20917-5a66-72b3-ab71-bee1a5c657f6","product_id":"01a20917-5a99-72a2-a04e-b6f5d1ac535b","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}'),
	(293, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635ee7a4998e', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a20917-5a62-7152-b16e-761dba86f46f","customer_id":"01a20917-5a66-72b3-ab71-beed92ad659b","product_id":"01a20917-5a99-72a2-a04e-b6fa891ac371","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}'),
	(294, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-6352d4acaf95', NULL, NULL, '{"opportunity_id":"01a20917-5aa9-71b5-8c0c-27513d8578e3","product_id":"01a20917-5a99-72a2-a04e-b6fa891ac371","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(295, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-63531ba36672', NULL, NULL, '{"opportunity_id":"01a20917-5aa9-71b5-8c0c-27513d8578e3","product_id":"01a20917-5a99-72a2-a04e-b6fe4b8444ee","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}'),
	(296, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-63545bae027d', NULL, NULL, '{"opportunity_id":"01a20917-5aa9-71b5-8c0c-27513d8578e3","product_id":"01a20917-5a99-72a2-a04e-b6f4cb3a265e","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}'),
	(297, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-635611cb25fa', NULL, NULL, '{"opportunity_id":"01a20917-5aaa-76f3-919f-63559005b002","product_id":"01a20917-5a99-72a2-a04e-b6f85c44152f","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}'),
	(298, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-63587d882c19', NULL, NULL, '{"opportunity_id":"01a20917-5aaa-76f3-919f-6357d6c3aaf5","product_id":"01a20917-5a99-72a2-a04e-b6f5d1ac535b","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}');
INSERT INTO public.core_journal VALUES
	(299, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-635a4a4aa1cf', NULL, NULL, '{"opportunity_id":"01a20917-5aaa-76f3-919f-6359960086bd","product_id":"01a20917-5a99-72a2-a04e-b6fb4f216555","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}'),
	(300, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-635cc65d145e', NULL, NULL, '{"opportunity_id":"01a20917-5aaa-76f3-919f-635b91dd8613","product_id":"01a20917-5a99-72a2-a04e-b6f5d1ac535b","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}'),
	(301, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-635d7788f50c', NULL, NULL, '{"opportunity_id":"01a20917-5aaa-76f3-919f-635b91dd8613","product_id":"01a20917-5a99-72a2-a04e-b6fe4b8444ee","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}'),
	(302, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20917-5aaa-76f3-919f-635f55c63338', NULL, NULL, '{"opportunity_id":"01a20917-5aaa-76f3-919f-635ee7a4998e","product_id":"01a20917-5a99-72a2-a04e-b6fa891ac371","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(303, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-10984feeb3f6', '01a20917-5a66-72b3-ab71-becea743bafd', NULL, '{"kind":"core.meeting","at":"2026-01-24T07:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a20917-5a62-7152-b16e-760de1df3c41","record_type":"sfa_opportunity","record_id":"01a20917-5aa9-71b5-8c0c-27513d8578e3","participants":["01a20917-5a66-72b3-ab71-becea743bafd"]}'),
	(304, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-1099e679443b', '01a20917-5a66-72b3-ab71-becea743bafd', NULL, '{"kind":"core.email","at":"2026-02-02T00:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20917-5a62-7152-b16e-760de1df3c41","record_type":"sfa_opportunity","record_id":"01a20917-5aa9-71b5-8c0c-27513d8578e3","participants":["01a20917-5a66-72b3-ab71-becea743bafd"]}'),
	(305, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-109aa6578c78', '01a20917-5a66-72b3-ab71-becea743bafd', NULL, '{"kind":"core.email","at":"2026-02-16T00:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20917-5a62-7152-b16e-760de1df3c41","record_type":"sfa_opportunity","record_id":"01a20917-5aa9-71b5-8c0c-27513d8578e3","participants":["01a20917-5a66-72b3-ab71-becea743bafd"]}'),
	(306, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-109be4daed16', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL, '{"kind":"core.meeting","at":"2026-01-05T19:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a20917-5a62-7152-b16e-76110955bd55","record_type":"sfa_opportunity","record_id":"01a20917-5aaa-76f3-919f-6357d6c3aaf5","participants":["01a20917-5a66-72b3-ab71-bed7f81bab28"]}'),
	(307, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-109c4c285c74', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL, '{"kind":"core.email","at":"2025-11-18T19:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","record_type":"sfa_opportunity","record_id":"01a20917-5aaa-76f3-919f-6359960086bd","participants":["01a20917-5a66-72b3-ab71-bed958def4a0"]}'),
	(308, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-109dfe354d3f', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL, '{"kind":"core.email","at":"2025-12-04T01:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a20917-5a62-7152-b16e-7612df9928c1","record_type":"sfa_opportunity","record_id":"01a20917-5aaa-76f3-919f-6359960086bd","participants":["01a20917-5a66-72b3-ab71-bed958def4a0"]}'),
	(309, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-109edd1c2b44', '01a20917-5a66-72b3-ab71-bee1a5c657f6', NULL, '{"kind":"core.email","at":"2026-03-02T00:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a20917-5a62-7152-b16e-760c03176678","record_type":"sfa_opportunity","record_id":"01a20917-5aaa-76f3-919f-635b91dd8613","participants":["01a20917-5a66-72b3-ab71-bee1a5c657f6"]}'),
	(310, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20917-5abf-74ef-a38a-109f44d4fe20', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL, '{"kind":"core.call","at":"2026-02-17T20:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a20917-5a62-7152-b16e-761dba86f46f","record_type":"sfa_opportunity","record_id":"01a20917-5aaa-76f3-919f-635ee7a4998e","participants":["01a20917-5a66-72b3-ab71-beed92ad659b"]}'),
	(311, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bec907fdb29a', '01a20917-5a66-72b3-ab71-bec907fdb29a', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":0}}'),
	(312, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-becea743bafd', '01a20917-5a66-72b3-ab71-becea743bafd', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":1}}'),
	(313, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bed13fc70049', '01a20917-5a66-72b3-ab71-bed13fc70049', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":2}}'),
	(314, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":3}}'),
	(315, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bed7f81bab28', '01a20917-5a66-72b3-ab71-bed7f81bab28', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":4}}'),
	(316, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bed958def4a0', '01a20917-5a66-72b3-ab71-bed958def4a0', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":5}}'),
	(317, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bede708d8326', '01a20917-5a66-72b3-ab71-bede708d8326', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":6}}'),
	(318, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bee1a5c657f6', '01a20917-5a66-72b3-ab71-bee1a5c657f6', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":7}}'),
	(319, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20917-5a66-72b3-ab71-bee396c40c0f', '01a20917-5a66-72b3-ab71-bee396c40c0f', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":8}}'),
	(320, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1c095ed235', '01a20917-5a66-72b3-ab71-bec907fdb29a', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bec907fdb29a","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(321, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1db04bc7bd', '01a20917-5a66-72b3-ab71-becea743bafd', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-becea743bafd","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(322, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1ee5382332', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bed13fc70049","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(323, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1fc3f54157', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bed36fb90b4c","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(324, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c2099f0f634', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bed7f81bab28","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(325, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c21f789f5ea', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bed958def4a0","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(326, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c22d63c0bff', '01a20917-5a66-72b3-ab71-bede708d8326', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bede708d8326","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(327, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c23988782fc', '01a20917-5a66-72b3-ab71-bee1a5c657f6', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bee1a5c657f6","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(328, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c2458409cc1', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bee396c40c0f","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(329, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c255be8e0d8', '01a20917-5a66-72b3-ab71-bee64ca975ee', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bee64ca975ee","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(330, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c26032b900b', '01a20917-5a66-72b3-ab71-bee8e05f3f89', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-bee8e05f3f89","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(331, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20917-5aca-74eb-aea4-0c27daf13286', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20917-5a66-72b3-ab71-beed92ad659b","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(332, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1c095ed235', '01a20917-5a66-72b3-ab71-bec907fdb29a', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(333, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1db04bc7bd', '01a20917-5a66-72b3-ab71-becea743bafd', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(334, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1ee5382332', '01a20917-5a66-72b3-ab71-bed13fc70049', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(335, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1fc3f54157', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(336, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20917-5aca-74eb-aea4-0c2099f0f634', '01a20917-5a66-72b3-ab71-bed7f81bab28', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(337, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20917-5ad6-765a-a481-6d9275b4b03a', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20917-5aca-74eb-aea4-0c1c095ed235","tag":"key account"}');
INSERT INTO public.core_journal_head VALUES
	(1, 339);
INSERT INTO public.core_participant VALUES
	('01a20917-5a8e-76d2-8ad6-17e9e3de5641', '01a20917-5a86-7308-b3da-a670243fb47d', '01a20917-5a66-72b3-ab71-bee782898a64', '2025-10-31 10:21:00+00', '01a20917-5a66-72b3-ab71-bee64ca975ee', NULL),
	('01a20917-5a8e-76d2-8ad6-17eafeb368b1', '01a20917-5a86-7308-b3da-a670243fb47d', '01a20917-5a66-72b3-ab71-bee64ca975ee', '2025-10-31 10:21:00+00', NULL, '01a20917-5a66-72b3-ab71-bee782898a64'),
	('01a20917-5a8e-76d2-8ad6-17eba028aa7a', '01a20917-5a86-7308-b3da-a674b8eab07b', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2025-11-05 11:24:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-17ecbfe0e46d', '01a20917-5a86-7308-b3da-a674b8eab07b', '01a20917-5a66-72b3-ab71-beed92ad659b', '2025-11-05 11:24:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-17ed7f2a6fc7', '01a20917-5a86-7308-b3da-a660925879e6', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '2025-11-05 12:33:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-17ee8572a907', '01a20917-5a86-7308-b3da-a660925879e6', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-11-05 12:33:00+00', NULL, '01a20917-5a66-72b3-ab71-bee5c0a0d823'),
	('01a20917-5a8e-76d2-8ad6-17efd77a4813', '01a20917-5a86-7308-b3da-a6656953ec42', '01a20917-5a66-72b3-ab71-bee46a824899', '2025-11-06 12:03:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-17f049515a5c', '01a20917-5a86-7308-b3da-a6656953ec42', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-11-06 12:03:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-17f10cf97890', '01a20917-5a86-7308-b3da-a6417c908d6c', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '2025-11-07 10:38:00+00', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL),
	('01a20917-5a8e-76d2-8ad6-17f2aeb58dc4', '01a20917-5a86-7308-b3da-a6417c908d6c', '01a20917-5a66-72b3-ab71-bed13fc70049', '2025-11-07 10:38:00+00', NULL, '01a20917-5a66-72b3-ab71-bed2ab9e733e'),
	('01a20917-5a8e-76d2-8ad6-17f3c58fa823', '01a20917-5a86-7308-b3da-a65e68965abe', '01a20917-5a66-72b3-ab71-bee46a824899', '2025-11-07 15:05:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-17f4b2fbbb86', '01a20917-5a86-7308-b3da-a65e68965abe', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-11-07 15:05:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-17f5788a1f49', '01a20917-5a86-7308-b3da-a66cf8c5b7ad', '01a20917-5a66-72b3-ab71-bee46a824899', '2025-11-07 15:39:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-17f674404e15', '01a20917-5a86-7308-b3da-a66cf8c5b7ad', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-11-07 15:39:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-17f7dbe0bb8b', '01a20917-5a86-7308-b3da-a653b0da5a9f', '01a20917-5a66-72b3-ab71-bedbedc4ee87', '2025-11-12 15:27:00+00', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL),
	('01a20917-5a8e-76d2-8ad6-17f8287793e0', '01a20917-5a86-7308-b3da-a653b0da5a9f', '01a20917-5a66-72b3-ab71-bed958def4a0', '2025-11-12 15:27:00+00', NULL, '01a20917-5a66-72b3-ab71-bedbedc4ee87'),
	('01a20917-5a8e-76d2-8ad6-17f97e17c872', '01a20917-5a86-7308-b3da-a67a9d00bb79', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2025-11-13 13:23:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-17fa070f742e', '01a20917-5a86-7308-b3da-a67a9d00bb79', '01a20917-5a66-72b3-ab71-beed92ad659b', '2025-11-13 13:23:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-17fb45bb8e41', '01a20917-5a86-7308-b3da-a656d63fc8b5', '01a20917-5a66-72b3-ab71-bee0d83caafa', '2025-11-14 14:24:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-17fceb52e902', '01a20917-5a86-7308-b3da-a656d63fc8b5', '01a20917-5a66-72b3-ab71-bede708d8326', '2025-11-14 14:24:00+00', NULL, '01a20917-5a66-72b3-ab71-bee0d83caafa'),
	('01a20917-5a8e-76d2-8ad6-17fdd9316947', '01a20917-5a86-7308-b3da-a64c3dbae132', '01a20917-5a66-72b3-ab71-bed67162688d', '2025-11-14 14:58:00+00', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL),
	('01a20917-5a8e-76d2-8ad6-17fee1595bfb', '01a20917-5a86-7308-b3da-a64c3dbae132', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '2025-11-14 14:58:00+00', NULL, '01a20917-5a66-72b3-ab71-bed67162688d'),
	('01a20917-5a8e-76d2-8ad6-17ff1d3381f1', '01a20917-5a86-7308-b3da-a646c54bfe02', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '2025-11-20 09:59:00+00', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL),
	('01a20917-5a8e-76d2-8ad6-1800ebf60c95', '01a20917-5a86-7308-b3da-a646c54bfe02', '01a20917-5a66-72b3-ab71-bed13fc70049', '2025-11-20 09:59:00+00', NULL, '01a20917-5a66-72b3-ab71-bed2ab9e733e'),
	('01a20917-5a8e-76d2-8ad6-18012d18a95e', '01a20917-5a86-7308-b3da-a6784796af53', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2025-11-21 14:02:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-18029f5152cc', '01a20917-5a86-7308-b3da-a6784796af53', '01a20917-5a66-72b3-ab71-beed92ad659b', '2025-11-21 14:02:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-180331663824', '01a20917-5a86-7308-b3da-a6758a92d245', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2025-11-21 14:05:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-180451f7ff8c', '01a20917-5a86-7308-b3da-a6758a92d245', '01a20917-5a66-72b3-ab71-beed92ad659b', '2025-11-21 14:05:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-180590c33466', '01a20917-5a86-7308-b3da-a65f1ff0a1eb', '01a20917-5a66-72b3-ab71-bee46a824899', '2025-11-27 11:36:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-1806761ce055', '01a20917-5a86-7308-b3da-a65f1ff0a1eb', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-11-27 11:36:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-18077f4e7d9f', '01a20917-5a86-7308-b3da-a671c4f288ee', '01a20917-5a66-72b3-ab71-beec8306cd4a', '2025-12-01 08:19:00+00', '01a20917-5a66-72b3-ab71-bee8e05f3f89', NULL),
	('01a20917-5a8e-76d2-8ad6-1808fe82d631', '01a20917-5a86-7308-b3da-a671c4f288ee', '01a20917-5a66-72b3-ab71-bee8e05f3f89', '2025-12-01 08:19:00+00', NULL, '01a20917-5a66-72b3-ab71-beec8306cd4a'),
	('01a20917-5a8e-76d2-8ad6-1809f37673e8', '01a20917-5a86-7308-b3da-a642a07dfa90', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '2025-12-05 11:31:00+00', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL),
	('01a20917-5a8e-76d2-8ad6-180a4153bb11', '01a20917-5a86-7308-b3da-a642a07dfa90', '01a20917-5a66-72b3-ab71-bed13fc70049', '2025-12-05 11:31:00+00', NULL, '01a20917-5a66-72b3-ab71-bed2ab9e733e'),
	('01a20917-5a8e-76d2-8ad6-180b3bedd12f', '01a20917-5a86-7308-b3da-a668147f7b95', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '2025-12-05 14:23:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-180c7b098faf', '01a20917-5a86-7308-b3da-a668147f7b95', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-12-05 14:23:00+00', NULL, '01a20917-5a66-72b3-ab71-bee5c0a0d823'),
	('01a20917-5a8e-76d2-8ad6-180d648c1b76', '01a20917-5a86-7308-b3da-a6510e5a9abb', '01a20917-5a66-72b3-ab71-bedbedc4ee87', '2025-12-11 09:10:00+00', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL),
	('01a20917-5a8e-76d2-8ad6-180e5114c707', '01a20917-5a86-7308-b3da-a6510e5a9abb', '01a20917-5a66-72b3-ab71-bed958def4a0', '2025-12-11 09:10:00+00', NULL, '01a20917-5a66-72b3-ab71-bedbedc4ee87'),
	('01a20917-5a8e-76d2-8ad6-180f431f58ce', '01a20917-5a86-7308-b3da-a6677767b3a8', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '2025-12-11 13:14:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-18109bc9f117', '01a20917-5a86-7308-b3da-a6677767b3a8', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-12-11 13:14:00+00', NULL, '01a20917-5a66-72b3-ab71-bee5c0a0d823'),
	('01a20917-5a8e-76d2-8ad6-181194383516', '01a20917-5a86-7308-b3da-a64aae61a91f', '01a20917-5a66-72b3-ab71-bed5d9c3de99', '2025-12-15 10:15:00+00', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL),
	('01a20917-5a8e-76d2-8ad6-181271b4ed79', '01a20917-5a86-7308-b3da-a64aae61a91f', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '2025-12-15 10:15:00+00', NULL, '01a20917-5a66-72b3-ab71-bed5d9c3de99'),
	('01a20917-5a8e-76d2-8ad6-18138b2377a7', '01a20917-5a86-7308-b3da-a64b765368f3', '01a20917-5a66-72b3-ab71-bed5d9c3de99', '2025-12-30 11:49:00+00', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL),
	('01a20917-5a8e-76d2-8ad6-181447c93afd', '01a20917-5a86-7308-b3da-a64b765368f3', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '2025-12-30 11:49:00+00', NULL, '01a20917-5a66-72b3-ab71-bed5d9c3de99'),
	('01a20917-5a8e-76d2-8ad6-1815a02fdb1d', '01a20917-5a86-7308-b3da-a66ab5000876', '01a20917-5a66-72b3-ab71-bee46a824899', '2025-12-31 11:19:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-1816cb3a5cfd', '01a20917-5a86-7308-b3da-a66ab5000876', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-12-31 11:19:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-18177534acdb', '01a20917-5a86-7308-b3da-a666cd45bd0d', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '2025-12-31 14:05:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-1818b2f7eacc', '01a20917-5a86-7308-b3da-a666cd45bd0d', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2025-12-31 14:05:00+00', NULL, '01a20917-5a66-72b3-ab71-bee5c0a0d823'),
	('01a20917-5a8e-76d2-8ad6-181979c1ee58', '01a20917-5a86-7308-b3da-a6798d90bb4f', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2026-01-02 08:16:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-181a4d249bef', '01a20917-5a86-7308-b3da-a6798d90bb4f', '01a20917-5a66-72b3-ab71-beed92ad659b', '2026-01-02 08:16:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c');
INSERT INTO public.core_participant VALUES
	('01a20917-5a8e-76d2-8ad6-181b8ac4eb18', '01a20917-5a86-7308-b3da-a66d90bd7c70', '01a20917-5a66-72b3-ab71-bee46a824899', '2026-01-02 08:38:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-181ce462b8e9', '01a20917-5a86-7308-b3da-a66d90bd7c70', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-01-02 08:38:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-181d84a789f4', '01a20917-5a86-7308-b3da-a6649f78fe95', '01a20917-5a66-72b3-ab71-bee46a824899', '2026-01-02 11:35:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-181e9c6a9e7f', '01a20917-5a86-7308-b3da-a6649f78fe95', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-01-02 11:35:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-181f80869c95', '01a20917-5a86-7308-b3da-a66b3972d5f3', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '2026-01-02 12:48:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-182007034797', '01a20917-5a86-7308-b3da-a66b3972d5f3', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-01-02 12:48:00+00', NULL, '01a20917-5a66-72b3-ab71-bee5c0a0d823'),
	('01a20917-5a8e-76d2-8ad6-182138710a35', '01a20917-5a86-7308-b3da-a64e6eae1c18', '01a20917-5a66-72b3-ab71-bed8022b4c52', '2026-01-02 16:08:00+00', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL),
	('01a20917-5a8e-76d2-8ad6-1822331a0031', '01a20917-5a86-7308-b3da-a64e6eae1c18', '01a20917-5a66-72b3-ab71-bed7f81bab28', '2026-01-02 16:08:00+00', NULL, '01a20917-5a66-72b3-ab71-bed8022b4c52'),
	('01a20917-5a8e-76d2-8ad6-1823e2801aff', '01a20917-5a86-7308-b3da-a6725ff68811', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2026-01-07 09:00:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-18243f7caea9', '01a20917-5a86-7308-b3da-a6725ff68811', '01a20917-5a66-72b3-ab71-beed92ad659b', '2026-01-07 09:00:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-1825748af927', '01a20917-5a86-7308-b3da-a65a715333b2', '01a20917-5a66-72b3-ab71-bedf598c4685', '2026-01-08 12:54:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-18269d2ff202', '01a20917-5a86-7308-b3da-a65a715333b2', '01a20917-5a66-72b3-ab71-bede708d8326', '2026-01-08 12:54:00+00', NULL, '01a20917-5a66-72b3-ab71-bedf598c4685'),
	('01a20917-5a8e-76d2-8ad6-18277433e886', '01a20917-5a86-7308-b3da-a650bda2f585', '01a20917-5a66-72b3-ab71-bedd1feb08b2', '2026-01-09 11:19:00+00', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL),
	('01a20917-5a8e-76d2-8ad6-18283e3de03a', '01a20917-5a86-7308-b3da-a650bda2f585', '01a20917-5a66-72b3-ab71-bed958def4a0', '2026-01-09 11:19:00+00', NULL, '01a20917-5a66-72b3-ab71-bedd1feb08b2'),
	('01a20917-5a8e-76d2-8ad6-18293e8ef7a6', '01a20917-5a86-7308-b3da-a64fcc699f35', '01a20917-5a66-72b3-ab71-bed8022b4c52', '2026-01-09 12:19:00+00', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL),
	('01a20917-5a8e-76d2-8ad6-182a00f1a64b', '01a20917-5a86-7308-b3da-a64fcc699f35', '01a20917-5a66-72b3-ab71-bed7f81bab28', '2026-01-09 12:19:00+00', NULL, '01a20917-5a66-72b3-ab71-bed8022b4c52'),
	('01a20917-5a8e-76d2-8ad6-182bfc5abf25', '01a20917-5a86-7308-b3da-a6483f90defb', '01a20917-5a66-72b3-ab71-bed5d9c3de99', '2026-01-16 14:48:00+00', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL),
	('01a20917-5a8e-76d2-8ad6-182c049b1a0b', '01a20917-5a86-7308-b3da-a6483f90defb', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '2026-01-16 14:48:00+00', NULL, '01a20917-5a66-72b3-ab71-bed5d9c3de99'),
	('01a20917-5a8e-76d2-8ad6-182ddaaa82e4', '01a20917-5a86-7308-b3da-a6776a05bc74', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2026-01-21 15:01:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-182e1bd02b5f', '01a20917-5a86-7308-b3da-a6776a05bc74', '01a20917-5a66-72b3-ab71-beed92ad659b', '2026-01-21 15:01:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-182f233693b9', '01a20917-5a86-7308-b3da-a645ba616179', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '2026-01-22 13:00:00+00', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL),
	('01a20917-5a8e-76d2-8ad6-1830ffaf4b19', '01a20917-5a86-7308-b3da-a645ba616179', '01a20917-5a66-72b3-ab71-bed13fc70049', '2026-01-22 13:00:00+00', NULL, '01a20917-5a66-72b3-ab71-bed2ab9e733e'),
	('01a20917-5a8e-76d2-8ad6-1831e71c28a6', '01a20917-5a86-7308-b3da-a644dbd05b4a', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '2026-01-23 10:26:00+00', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL),
	('01a20917-5a8e-76d2-8ad6-1832c7d045d0', '01a20917-5a86-7308-b3da-a644dbd05b4a', '01a20917-5a66-72b3-ab71-bed13fc70049', '2026-01-23 10:26:00+00', NULL, '01a20917-5a66-72b3-ab71-bed2ab9e733e'),
	('01a20917-5a8e-76d2-8ad6-1833ce7c6f24', '01a20917-5a86-7308-b3da-a663aefd5545', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '2026-01-23 15:17:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-18341fe1b40a', '01a20917-5a86-7308-b3da-a663aefd5545', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-01-23 15:17:00+00', NULL, '01a20917-5a66-72b3-ab71-bee5c0a0d823'),
	('01a20917-5a8e-76d2-8ad6-18352c4cdc01', '01a20917-5a86-7308-b3da-a649b375f16e', '01a20917-5a66-72b3-ab71-bed67162688d', '2026-01-26 08:53:00+00', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL),
	('01a20917-5a8e-76d2-8ad6-18368894b942', '01a20917-5a86-7308-b3da-a649b375f16e', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '2026-01-26 08:53:00+00', NULL, '01a20917-5a66-72b3-ab71-bed67162688d'),
	('01a20917-5a8e-76d2-8ad6-1837238cde6b', '01a20917-5a86-7308-b3da-a65984ead7c0', '01a20917-5a66-72b3-ab71-bee0d83caafa', '2026-01-27 11:24:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-1838b0801965', '01a20917-5a86-7308-b3da-a65984ead7c0', '01a20917-5a66-72b3-ab71-bede708d8326', '2026-01-27 11:24:00+00', NULL, '01a20917-5a66-72b3-ab71-bee0d83caafa'),
	('01a20917-5a8e-76d2-8ad6-183932a64359', '01a20917-5a86-7308-b3da-a658b7879937', '01a20917-5a66-72b3-ab71-bedf598c4685', '2026-01-27 13:08:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-183ac9ac6f6f', '01a20917-5a86-7308-b3da-a658b7879937', '01a20917-5a66-72b3-ab71-bede708d8326', '2026-01-27 13:08:00+00', NULL, '01a20917-5a66-72b3-ab71-bedf598c4685'),
	('01a20917-5a8e-76d2-8ad6-183b17f18669', '01a20917-5a86-7308-b3da-a647af3c0029', '01a20917-5a66-72b3-ab71-bed5d9c3de99', '2026-01-29 09:25:00+00', '01a20917-5a66-72b3-ab71-bed36fb90b4c', NULL),
	('01a20917-5a8e-76d2-8ad6-183cd023680a', '01a20917-5a86-7308-b3da-a647af3c0029', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '2026-01-29 09:25:00+00', NULL, '01a20917-5a66-72b3-ab71-bed5d9c3de99'),
	('01a20917-5a8e-76d2-8ad6-183dfc5ecdb7', '01a20917-5a86-7308-b3da-a662539cf55f', '01a20917-5a66-72b3-ab71-bee46a824899', '2026-01-29 17:00:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-183e81e68824', '01a20917-5a86-7308-b3da-a662539cf55f', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-01-29 17:00:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-183f6b5a66a4', '01a20917-5a86-7308-b3da-a65db899d979', '01a20917-5a66-72b3-ab71-bedf598c4685', '2026-01-30 09:14:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-18406b415d06', '01a20917-5a86-7308-b3da-a65db899d979', '01a20917-5a66-72b3-ab71-bede708d8326', '2026-01-30 09:14:00+00', NULL, '01a20917-5a66-72b3-ab71-bedf598c4685'),
	('01a20917-5a8e-76d2-8ad6-184107bc0c4b', '01a20917-5a86-7308-b3da-a6574f19969a', '01a20917-5a66-72b3-ab71-bedf598c4685', '2026-02-04 12:21:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-18421c31eedd', '01a20917-5a86-7308-b3da-a6574f19969a', '01a20917-5a66-72b3-ab71-bede708d8326', '2026-02-04 12:21:00+00', NULL, '01a20917-5a66-72b3-ab71-bedf598c4685'),
	('01a20917-5a8e-76d2-8ad6-1843b728f28b', '01a20917-5a86-7308-b3da-a652ee640df3', '01a20917-5a66-72b3-ab71-bedbedc4ee87', '2026-02-04 15:35:00+00', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL),
	('01a20917-5a8e-76d2-8ad6-1844518f8abd', '01a20917-5a86-7308-b3da-a652ee640df3', '01a20917-5a66-72b3-ab71-bed958def4a0', '2026-02-04 15:35:00+00', NULL, '01a20917-5a66-72b3-ab71-bedbedc4ee87'),
	('01a20917-5a8e-76d2-8ad6-1845825aa588', '01a20917-5a86-7308-b3da-a676bc7eebe9', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2026-02-05 16:58:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-18464db0d9f2', '01a20917-5a86-7308-b3da-a676bc7eebe9', '01a20917-5a66-72b3-ab71-beed92ad659b', '2026-02-05 16:58:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-1847e56e97b8', '01a20917-5a86-7308-b3da-a6540c9a4c78', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', '2026-02-06 09:11:00+00', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL),
	('01a20917-5a8e-76d2-8ad6-18488a6f5221', '01a20917-5a86-7308-b3da-a6540c9a4c78', '01a20917-5a66-72b3-ab71-bed958def4a0', '2026-02-06 09:11:00+00', NULL, '01a20917-5a66-72b3-ab71-bedc3d2cdfbe'),
	('01a20917-5a8e-76d2-8ad6-184919c87fb4', '01a20917-5a86-7308-b3da-a66fcc493fa4', '01a20917-5a66-72b3-ab71-bee782898a64', '2026-02-06 15:57:00+00', '01a20917-5a66-72b3-ab71-bee64ca975ee', NULL),
	('01a20917-5a8e-76d2-8ad6-184aa7c58a59', '01a20917-5a86-7308-b3da-a66fcc493fa4', '01a20917-5a66-72b3-ab71-bee64ca975ee', '2026-02-06 15:57:00+00', NULL, '01a20917-5a66-72b3-ab71-bee782898a64'),
	('01a20917-5a8e-76d2-8ad6-184b02421444', '01a20917-5a86-7308-b3da-a661c1fa9e80', '01a20917-5a66-72b3-ab71-bee46a824899', '2026-02-17 12:33:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-184ce20a232f', '01a20917-5a86-7308-b3da-a661c1fa9e80', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-02-17 12:33:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899');
INSERT INTO public.core_participant VALUES
	('01a20917-5a8e-76d2-8ad6-184d2bb2b29e', '01a20917-5a86-7308-b3da-a655b0170248', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', '2026-02-18 11:23:00+00', '01a20917-5a66-72b3-ab71-bed958def4a0', NULL),
	('01a20917-5a8e-76d2-8ad6-184ee75a866c', '01a20917-5a86-7308-b3da-a655b0170248', '01a20917-5a66-72b3-ab71-bed958def4a0', '2026-02-18 11:23:00+00', NULL, '01a20917-5a66-72b3-ab71-bedc3d2cdfbe'),
	('01a20917-5a8e-76d2-8ad6-184f5a03f762', '01a20917-5a86-7308-b3da-a673cbf8f9ec', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '2026-02-19 14:56:00+00', '01a20917-5a66-72b3-ab71-beed92ad659b', NULL),
	('01a20917-5a8e-76d2-8ad6-1850d23124c9', '01a20917-5a86-7308-b3da-a673cbf8f9ec', '01a20917-5a66-72b3-ab71-beed92ad659b', '2026-02-19 14:56:00+00', NULL, '01a20917-5a66-72b3-ab71-beee5bc71a8c'),
	('01a20917-5a8e-76d2-8ad6-185126cbe428', '01a20917-5a86-7308-b3da-a66e664f12d7', '01a20917-5a66-72b3-ab71-bee46a824899', '2026-02-20 08:38:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-1852272763ba', '01a20917-5a86-7308-b3da-a66e664f12d7', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-02-20 08:38:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5a8e-76d2-8ad6-1853b3faeb23', '01a20917-5a86-7308-b3da-a65c1ab781c6', '01a20917-5a66-72b3-ab71-bee0d83caafa', '2026-02-20 16:54:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-18545dace522', '01a20917-5a86-7308-b3da-a65c1ab781c6', '01a20917-5a66-72b3-ab71-bede708d8326', '2026-02-20 16:54:00+00', NULL, '01a20917-5a66-72b3-ab71-bee0d83caafa'),
	('01a20917-5a8e-76d2-8ad6-18554fdaffd2', '01a20917-5a86-7308-b3da-a64df0e38b2f', '01a20917-5a66-72b3-ab71-bed8022b4c52', '2026-02-23 14:28:00+00', '01a20917-5a66-72b3-ab71-bed7f81bab28', NULL),
	('01a20917-5a8e-76d2-8ad6-1856ac74ff90', '01a20917-5a86-7308-b3da-a64df0e38b2f', '01a20917-5a66-72b3-ab71-bed7f81bab28', '2026-02-23 14:28:00+00', NULL, '01a20917-5a66-72b3-ab71-bed8022b4c52'),
	('01a20917-5a8e-76d2-8ad6-1857cb8760ed', '01a20917-5a86-7308-b3da-a65bec98af95', '01a20917-5a66-72b3-ab71-bee0d83caafa', '2026-02-25 15:37:00+00', '01a20917-5a66-72b3-ab71-bede708d8326', NULL),
	('01a20917-5a8e-76d2-8ad6-1858ae025b8c', '01a20917-5a86-7308-b3da-a65bec98af95', '01a20917-5a66-72b3-ab71-bede708d8326', '2026-02-25 15:37:00+00', NULL, '01a20917-5a66-72b3-ab71-bee0d83caafa'),
	('01a20917-5a8e-76d2-8ad6-18592d0e27c9', '01a20917-5a86-7308-b3da-a64336fa69fc', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '2026-02-26 08:31:00+00', '01a20917-5a66-72b3-ab71-bed13fc70049', NULL),
	('01a20917-5a8e-76d2-8ad6-185ae668ae1f', '01a20917-5a86-7308-b3da-a64336fa69fc', '01a20917-5a66-72b3-ab71-bed13fc70049', '2026-02-26 08:31:00+00', NULL, '01a20917-5a66-72b3-ab71-bed2ab9e733e'),
	('01a20917-5a8e-76d2-8ad6-185bb112ec83', '01a20917-5a86-7308-b3da-a6696eb06e1d', '01a20917-5a66-72b3-ab71-bee46a824899', '2026-02-27 12:47:00+00', '01a20917-5a66-72b3-ab71-bee396c40c0f', NULL),
	('01a20917-5a8e-76d2-8ad6-185c8a5b5516', '01a20917-5a86-7308-b3da-a6696eb06e1d', '01a20917-5a66-72b3-ab71-bee396c40c0f', '2026-02-27 12:47:00+00', NULL, '01a20917-5a66-72b3-ab71-bee46a824899'),
	('01a20917-5ac0-7117-ad22-811773ac4e55', '01a20917-5abf-74ef-a38a-10984feeb3f6', '01a20917-5a66-72b3-ab71-becea743bafd', '2026-01-24 07:28:00+00', NULL, NULL),
	('01a20917-5ac0-7117-ad22-811883a231a5', '01a20917-5abf-74ef-a38a-1099e679443b', '01a20917-5a66-72b3-ab71-becea743bafd', '2026-02-02 00:49:00+00', NULL, NULL),
	('01a20917-5ac0-7117-ad22-8119ed5db25d', '01a20917-5abf-74ef-a38a-109aa6578c78', '01a20917-5a66-72b3-ab71-becea743bafd', '2026-02-16 00:36:00+00', NULL, NULL),
	('01a20917-5ac0-7117-ad22-811a34e59488', '01a20917-5abf-74ef-a38a-109be4daed16', '01a20917-5a66-72b3-ab71-bed7f81bab28', '2026-01-05 19:12:00+00', NULL, NULL),
	('01a20917-5ac0-7117-ad22-811b465ee839', '01a20917-5abf-74ef-a38a-109c4c285c74', '01a20917-5a66-72b3-ab71-bed958def4a0', '2025-11-18 19:29:00+00', NULL, NULL),
	('01a20917-5ac0-7117-ad22-811cdd759609', '01a20917-5abf-74ef-a38a-109dfe354d3f', '01a20917-5a66-72b3-ab71-bed958def4a0', '2025-12-04 01:26:00+00', NULL, NULL),
	('01a20917-5ac0-7117-ad22-811da0266aaf', '01a20917-5abf-74ef-a38a-109edd1c2b44', '01a20917-5a66-72b3-ab71-bee1a5c657f6', '2026-03-02 00:56:00+00', NULL, NULL),
	('01a20917-5ac0-7117-ad22-811ecd52b49d', '01a20917-5abf-74ef-a38a-109f44d4fe20', '01a20917-5a66-72b3-ab71-beed92ad659b', '2026-02-17 20:28:00+00', NULL, NULL),
	('01a20917-5adb-7786-b4b5-0048ba8ce88c', '01a20917-5adb-7786-b4b5-0047c4ec957c', '01a20917-5a66-72b3-ab71-bec907fdb29a', '2026-11-23 15:47:35.259363+00', NULL, NULL);
INSERT INTO public.core_plugin VALUES
	('core', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {"core.call": "Call", "core.note": "Note", "core.email": "E-mail", "core.visit": "Visit", "core.meeting": "Meeting"}, "guards": [], "plugin": "core", "records": [{"name": "user", "entry": false, "label": "User", "owned": false, "table": "core_user", "title": "name", "unique": [["email"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "email", "optional": true}, {"kind": "ref", "name": "manager_id", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "list", "name": "roles", "optional": false}], "follows": null, "personal": ["name", "email"], "references": [{"field": "manager_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "team", "entry": false, "label": "Team", "owned": false, "table": "core_team", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "parent_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "parent_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "team_member", "entry": true, "label": "Team member", "owned": false, "table": "core_team_member", "title": null, "unique": [["team_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "team_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}], "follows": null, "personal": [], "references": [{"field": "team_id", "table": "core_team", "record": "team", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "customer", "entry": false, "label": "Customer", "owned": true, "table": "core_customer", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["person", "organization"], "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "given_name", "optional": true}, {"kind": "text", "name": "family_name", "optional": true}, {"kind": "choice", "name": "lifecycle", "choices": ["subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist", "other"], "optional": false}, {"kind": "list", "name": "roles", "optional": false}, {"kind": "text", "name": "industry", "optional": true}, {"kind": "text", "name": "country", "optional": true}, {"kind": "text", "name": "city", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": ["name", "given_name", "family_name"], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "identity", "entry": false, "label": "Identity", "owned": false, "table": "core_identity", "title": null, "unique": [["external"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["email", "phone", "domain", "external"], "optional": false}, {"kind": "text", "name": "value", "optional": false}, {"kind": "text", "name": "normalized", "optional": false}, {"kind": "text", "name": "external", "optional": true}, {"kind": "text", "name": "label", "optional": true}], "follows": "customer_id", "personal": ["value", "normalized"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "relation", "entry": false, "label": "Relation", "owned": false, "table": "core_relation", "title": null, "unique": [["from_id", "to_id", "kind", "since"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "to_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["works_for", "decides_for", "subsidiary_of", "partner_of"], "optional": false}, {"kind": "text", "name": "role", "optional": true}, {"kind": "date", "name": "since", "optional": true}, {"kind": "date", "name": "until", "optional": true}], "follows": "from_id", "personal": [], "references": [{"field": "from_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "to_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "tag", "entry": true, "label": "Tag", "owned": false, "table": "core_tag", "title": null, "unique": [["record_id", "tag", "record_type"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "tag", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "attachment", "entry": false, "label": "File", "owned": false, "table": "core_attachment", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "media_type", "optional": false}, {"kind": "integer", "name": "size", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "interaction", "entry": true, "label": "Interaction", "owned": false, "table": "core_interaction", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "kind", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "choice", "name": "direction", "choices": ["in", "out", "internal"], "optional": false}, {"kind": "text", "name": "channel", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "json", "name": "payload", "optional": false}, {"kind": "ref", "name": "corrects_id", "optional": true}], "follows": "participant.interaction_id", "personal": ["summary"], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}, {"field": "corrects_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "participant", "entry": true, "label": "Participant", "owned": false, "table": "core_participant", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "interaction_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "ref", "name": "organization_id", "optional": true}, {"kind": "ref", "name": "through_id", "optional": true}], "follows": "customer_id", "personal": [], "references": [{"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "organization_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "through_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "stage_move", "entry": true, "label": "Stage move", "owned": false, "table": "core_stage_move", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "from_stage", "optional": true}, {"kind": "text", "name": "to_stage", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "time", "name": "entered_at", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "rate", "entry": false, "label": "Exchange rate", "owned": false, "table": "core_rate", "title": null, "unique": [["currency", "on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "currency", "optional": false}, {"kind": "date", "name": "on", "optional": false}, {"kind": "integer", "name": "units", "optional": false}], "follows": null, "personal": [], "references": []}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('acme', '1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-8f57d2cc6b373f45', NULL, '{"kinds": {}, "guards": [], "plugin": "acme", "records": [{"name": "acme_contract", "entry": false, "label": "Contract", "owned": true, "table": "acme_contract", "title": null, "unique": [["number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "money", "name": "worth", "optional": true}, {"kind": "list", "name": "terms", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}], "version": "1.0", "requires": [], "pipelines": {"acme.contracts": {"record": "acme_contract", "stages": [{"name": "draft", "outcome": "open"}, {"name": "signed", "outcome": "won"}, {"name": "off", "outcome": "lost"}]}}, "custom_fields": [{"kind": "text", "name": "acme.region", "group": null, "label": "Region", "record": "customer", "personal": false}]}'),
	('intake', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-7e96ce06582abef2', NULL, '{"kinds": {}, "guards": [], "plugin": "intake", "records": [{"name": "intake_import", "entry": false, "label": "Import", "owned": true, "table": "intake_import", "title": "file", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "id", "name": "job_id", "optional": false}, {"kind": "text", "name": "file", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}, {"kind": "text", "name": "profile", "optional": false}, {"kind": "text", "name": "fingerprint", "optional": false}, {"kind": "integer", "name": "source", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "choice", "name": "state", "choices": ["waiting", "rows", "relations", "finished"], "optional": false}, {"kind": "integer", "name": "rows", "optional": false}, {"kind": "integer", "name": "done", "optional": false}, {"kind": "integer", "name": "linked", "optional": false}, {"kind": "integer", "name": "created", "optional": false}, {"kind": "integer", "name": "changed", "optional": false}, {"kind": "integer", "name": "unchanged", "optional": false}, {"kind": "integer", "name": "skipped", "optional": false}, {"kind": "integer", "name": "refused", "optional": false}, {"kind": "integer", "name": "related", "optional": false}, {"kind": "time", "name": "finished_at", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "intake_key", "entry": false, "label": "Imported row", "owned": false, "table": "intake_key", "title": null, "unique": [["scheme", "key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}], "follows": "record_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_effect", "entry": true, "label": "Effect of an import", "owned": false, "table": "intake_effect", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "integer", "name": "version_from", "optional": false}, {"kind": "integer", "name": "version_to", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_refusal", "entry": true, "label": "Refused row", "owned": false, "table": "intake_refusal", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('sfa', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-0f65d07ee5de3ecc', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["sfa_opportunity", "sfa_line_item"], "if_unavailable": "block"}], "plugin": "sfa", "records": [{"name": "sfa_product", "entry": false, "label": "Product", "owned": false, "table": "sfa_product", "title": "name", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "family", "optional": true}, {"kind": "money", "name": "price", "optional": true}, {"kind": "money", "name": "cost", "group": "finance", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_opportunity", "entry": false, "label": "Opportunity", "owned": true, "table": "sfa_opportunity", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "close_on", "optional": true}, {"kind": "float", "name": "probability", "optional": true}, {"kind": "text", "name": "next_step", "optional": true}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "lost_reason", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_line_item", "entry": false, "label": "Line item", "owned": false, "table": "sfa_line_item", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "product_id", "optional": false}, {"kind": "integer", "name": "quantity", "optional": false}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "discount", "optional": true}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {"sfa.sales": {"record": "sfa_opportunity", "stages": [{"name": "prospecting", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}}, "custom_fields": []}');
INSERT INTO public.core_relation VALUES
	('01a20917-5a69-7400-9641-0c03516fa0fb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becaf02cd285', '01a20917-5a66-72b3-ab71-bec907fdb29a', 'works_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c040b39b47a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becaf02cd285', '01a20917-5a66-72b3-ab71-bec907fdb29a', 'decides_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0526f71928', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becb505a8147', '01a20917-5a66-72b3-ab71-bec907fdb29a', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0655ef8c76', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becca191b0a9', '01a20917-5a66-72b3-ab71-bec907fdb29a', 'works_for', 'Operations', NULL, NULL),
	('01a20917-5a69-7400-9641-0c079bc8ff9b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becd6cde5f46', '01a20917-5a66-72b3-ab71-bec907fdb29a', 'works_for', 'Purchasing', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0822878e33', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becf4723f249', '01a20917-5a66-72b3-ab71-becea743bafd', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c099ceab389', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-becf4723f249', '01a20917-5a66-72b3-ab71-becea743bafd', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0ac2ff6689', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed06c41f717', '01a20917-5a66-72b3-ab71-becea743bafd', 'works_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0b7812c40f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '01a20917-5a66-72b3-ab71-bed13fc70049', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0cff696d19', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed2ab9e733e', '01a20917-5a66-72b3-ab71-bed13fc70049', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0db329bb27', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed483dcea9e', '01a20917-5a66-72b3-ab71-bed36fb90b4c', 'works_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0e917dbb85', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed483dcea9e', '01a20917-5a66-72b3-ab71-bed36fb90b4c', 'decides_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c0f9fbcda51', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed5d9c3de99', '01a20917-5a66-72b3-ab71-bed36fb90b4c', 'works_for', 'Operations', NULL, NULL),
	('01a20917-5a69-7400-9641-0c10a48c741c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed67162688d', '01a20917-5a66-72b3-ab71-bed36fb90b4c', 'works_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1198c16c86', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed8022b4c52', '01a20917-5a66-72b3-ab71-bed7f81bab28', 'works_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c123e70108e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bed8022b4c52', '01a20917-5a66-72b3-ab71-bed7f81bab28', 'decides_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c138a90dff8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beda6d335f56', '01a20917-5a66-72b3-ab71-bed958def4a0', 'works_for', 'Managing director', NULL, NULL),
	('01a20917-5a69-7400-9641-0c140695e70b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beda6d335f56', '01a20917-5a66-72b3-ab71-bed958def4a0', 'decides_for', 'Managing director', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1500888a1b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedbedc4ee87', '01a20917-5a66-72b3-ab71-bed958def4a0', 'works_for', 'Purchasing', NULL, NULL),
	('01a20917-5a69-7400-9641-0c16285c2008', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedc3d2cdfbe', '01a20917-5a66-72b3-ab71-bed958def4a0', 'works_for', 'Managing director', NULL, NULL),
	('01a20917-5a69-7400-9641-0c17e2bfce7d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedd1feb08b2', '01a20917-5a66-72b3-ab71-bed958def4a0', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1834037d6c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedf598c4685', '01a20917-5a66-72b3-ab71-bede708d8326', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c198141cd15', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bedf598c4685', '01a20917-5a66-72b3-ab71-bede708d8326', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1a278d7c6e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee0d83caafa', '01a20917-5a66-72b3-ab71-bede708d8326', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1b979f7d7d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee2979479e1', '01a20917-5a66-72b3-ab71-bee1a5c657f6', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1cc2bea7c6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee2979479e1', '01a20917-5a66-72b3-ab71-bee1a5c657f6', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1d3785d986', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee46a824899', '01a20917-5a66-72b3-ab71-bee396c40c0f', 'works_for', 'Purchasing', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1e093538b3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee46a824899', '01a20917-5a66-72b3-ab71-bee396c40c0f', 'decides_for', 'Purchasing', NULL, NULL),
	('01a20917-5a69-7400-9641-0c1f399d6883', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee5c0a0d823', '01a20917-5a66-72b3-ab71-bee396c40c0f', 'works_for', 'Purchasing', NULL, NULL),
	('01a20917-5a69-7400-9641-0c2084ce1244', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee782898a64', '01a20917-5a66-72b3-ab71-bee64ca975ee', 'works_for', 'Finance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c216ca5662c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee782898a64', '01a20917-5a66-72b3-ab71-bee64ca975ee', 'decides_for', 'Finance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c22a6ee2d0b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee916073e27', '01a20917-5a66-72b3-ab71-bee8e05f3f89', 'works_for', 'IT', NULL, NULL),
	('01a20917-5a69-7400-9641-0c237e177dbb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee916073e27', '01a20917-5a66-72b3-ab71-bee8e05f3f89', 'decides_for', 'IT', NULL, NULL),
	('01a20917-5a69-7400-9641-0c24a0aa2869', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beea8e9fb2d4', '01a20917-5a66-72b3-ab71-bee8e05f3f89', 'works_for', 'Quality', NULL, NULL),
	('01a20917-5a69-7400-9641-0c25b9907bd1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beebea8c7614', '01a20917-5a66-72b3-ab71-bee8e05f3f89', 'works_for', 'Purchasing', NULL, NULL),
	('01a20917-5a69-7400-9641-0c26f5de1448', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beec8306cd4a', '01a20917-5a66-72b3-ab71-bee8e05f3f89', 'works_for', 'Maintenance', NULL, NULL),
	('01a20917-5a69-7400-9641-0c27e5e3a5bd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-bee8e05f3f89', '01a20917-5a66-72b3-ab71-bee396c40c0f', 'subsidiary_of', NULL, NULL, NULL),
	('01a20917-5a6a-7445-becd-679d44f5d8f5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '01a20917-5a66-72b3-ab71-beed92ad659b', 'works_for', 'Quality', NULL, NULL),
	('01a20917-5a6a-7445-becd-679ea2edac66', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5a66-72b3-ab71-beee5bc71a8c', '01a20917-5a66-72b3-ab71-beed92ad659b', 'decides_for', 'Quality', NULL, NULL);
INSERT INTO public.core_stage_move VALUES
	('01a20917-5ab3-72fe-b15e-1cde21e600dd', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', 'sfa.sales', NULL, 'prospecting', '2026-01-12 09:00:00+00', NULL, NULL),
	('01a20917-5ab3-72fe-b15e-1cdf4f860db5', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', 'sfa.sales', 'prospecting', 'qualifying', '2026-01-24 09:00:00+00', '2026-01-12 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce0169c18ff', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', 'sfa.sales', 'qualifying', 'quoted', '2026-02-02 09:00:00+00', '2026-01-24 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce13c9d2bd4', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', 'sfa.sales', 'quoted', 'negotiating', '2026-02-16 09:00:00+00', '2026-02-02 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce28e914294', 'sfa_opportunity', '01a20917-5aa9-71b5-8c0c-27513d8578e3', 'sfa.sales', 'negotiating', 'won', '2026-02-22 09:00:00+00', '2026-02-16 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce3617a5ea1', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-63559005b002', 'sfa.sales', NULL, 'prospecting', '2025-12-05 09:00:00+00', NULL, NULL),
	('01a20917-5ab3-72fe-b15e-1ce4ba447946', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-63559005b002', 'sfa.sales', 'prospecting', 'lost', '2025-12-19 09:00:00+00', '2025-12-05 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce5be4e7072', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', 'sfa.sales', NULL, 'prospecting', '2025-12-16 09:00:00+00', NULL, NULL),
	('01a20917-5ab3-72fe-b15e-1ce62e80ff5a', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', 'sfa.sales', 'prospecting', 'qualifying', '2025-12-30 09:00:00+00', '2025-12-16 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce7b87b972d', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', 'sfa.sales', 'qualifying', 'quoted', '2026-01-06 09:00:00+00', '2025-12-30 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce8277e68bd', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', 'sfa.sales', 'quoted', 'negotiating', '2026-01-15 09:00:00+00', '2026-01-06 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ce9b3957daf', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', 'sfa.sales', 'negotiating', 'lost', '2026-01-19 09:00:00+00', '2026-01-15 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1cead16987cd', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', 'sfa.sales', NULL, 'prospecting', '2025-11-14 09:00:00+00', NULL, NULL),
	('01a20917-5ab3-72fe-b15e-1ceb8a53f45b', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', 'sfa.sales', 'prospecting', 'qualifying', '2025-11-19 09:00:00+00', '2025-11-14 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ceccecfeaf1', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', 'sfa.sales', 'qualifying', 'quoted', '2025-11-26 09:00:00+00', '2025-11-19 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1cedc2322ea5', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', 'sfa.sales', 'quoted', 'negotiating', '2025-12-04 09:00:00+00', '2025-11-26 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ceeb98ac8d4', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-6359960086bd', 'sfa.sales', 'negotiating', 'won', '2025-12-10 09:00:00+00', '2025-12-04 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1ceffb3d1af1', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635b91dd8613', 'sfa.sales', NULL, 'prospecting', '2026-02-24 09:00:00+00', NULL, NULL),
	('01a20917-5ab3-72fe-b15e-1cf0b3c82214', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635b91dd8613', 'sfa.sales', 'prospecting', 'qualifying', '2026-03-02 09:00:00+00', '2026-02-24 09:00:00+00', NULL),
	('01a20917-5ab3-72fe-b15e-1cf159563788', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635ee7a4998e', 'sfa.sales', NULL, 'prospecting', '2026-02-06 09:00:00+00', NULL, NULL),
	('01a20917-5ab3-72fe-b15e-1cf2bd18d127', 'sfa_opportunity', '01a20917-5aaa-76f3-919f-635ee7a4998e', 'sfa.sales', 'prospecting', 'qualifying', '2026-02-18 09:00:00+00', '2026-02-06 09:00:00+00', NULL),
	('01a20917-5ad4-749b-8877-47cd83d80b45', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1c095ed235', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47ce4c95199e', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1db04bc7bd', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47cfc28963c3', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1ee5382332', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d02ef92a1e', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1fc3f54157', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d15cd8f73f', 'acme_contract', '01a20917-5aca-74eb-aea4-0c2099f0f634', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d25dd5e3d5', 'acme_contract', '01a20917-5aca-74eb-aea4-0c21f789f5ea', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d339430db2', 'acme_contract', '01a20917-5aca-74eb-aea4-0c22d63c0bff', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d4b0ae7a2e', 'acme_contract', '01a20917-5aca-74eb-aea4-0c23988782fc', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d59f94fb81', 'acme_contract', '01a20917-5aca-74eb-aea4-0c2458409cc1', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d6f558709b', 'acme_contract', '01a20917-5aca-74eb-aea4-0c255be8e0d8', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d711bf7ed1', 'acme_contract', '01a20917-5aca-74eb-aea4-0c26032b900b', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad4-749b-8877-47d826510b38', 'acme_contract', '01a20917-5aca-74eb-aea4-0c27daf13286', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20917-5ad6-765a-a481-6d8d42ce601a', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1c095ed235', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20917-5ad6-765a-a481-6d8ea784a430', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1db04bc7bd', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20917-5ad6-765a-a481-6d8f7abd21d9', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1ee5382332', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20917-5ad6-765a-a481-6d90b4a2bd9f', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1fc3f54157', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20917-5ad6-765a-a481-6d91bfcb60b1', 'acme_contract', '01a20917-5aca-74eb-aea4-0c2099f0f634', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.core_stage_total VALUES
	('acme.contracts', 'draft', '00000000-0000-0000-0000-000000000000', 'EUR', 7, 577500),
	('acme.contracts', 'signed', '00000000-0000-0000-0000-000000000000', 'EUR', 5, 112500),
	('sfa.sales', 'lost', '01a20917-5a62-7152-b16e-76110955bd55', 'EUR', 1, 165000000),
	('sfa.sales', 'lost', '01a20917-5a62-7152-b16e-761a10c8f0b2', 'EUR', 1, 137750000),
	('sfa.sales', 'qualifying', '01a20917-5a62-7152-b16e-760c03176678', 'EUR', 1, 38500000),
	('sfa.sales', 'qualifying', '01a20917-5a62-7152-b16e-761dba86f46f', 'EUR', 1, 108000000),
	('sfa.sales', 'won', '01a20917-5a62-7152-b16e-760de1df3c41', 'EUR', 1, 165000000),
	('sfa.sales', 'won', '01a20917-5a62-7152-b16e-7612df9928c1', 'EUR', 1, 440000000);
INSERT INTO public.core_tag VALUES
	('01a20917-5a76-7057-90ee-af3113379a5f', 'customer', '01a20917-5a66-72b3-ab71-bec907fdb29a', 'reference'),
	('01a20917-5a76-7057-90ee-af3221ef8a3c', 'customer', '01a20917-5a66-72b3-ab71-bed13fc70049', 'slow payer'),
	('01a20917-5a76-7057-90ee-af33f8283f19', 'customer', '01a20917-5a66-72b3-ab71-bed36fb90b4c', 'key account'),
	('01a20917-5a76-7057-90ee-af349d98075d', 'customer', '01a20917-5a66-72b3-ab71-bed958def4a0', 'reference'),
	('01a20917-5a76-7057-90ee-af350a401f8b', 'customer', '01a20917-5a66-72b3-ab71-bede708d8326', 'slow payer'),
	('01a20917-5a76-7057-90ee-af368de1caba', 'customer', '01a20917-5a66-72b3-ab71-bee64ca975ee', 'newsletter'),
	('01a20917-5ad6-765a-a481-6d9275b4b03a', 'acme_contract', '01a20917-5aca-74eb-aea4-0c1c095ed235', 'key account');
INSERT INTO public.core_task VALUES
	('sfa', 'consumer', 0, '2026-03-02 09:00:00+00', NULL, 0, false, NULL, NULL, NULL);
INSERT INTO public.core_team VALUES
	('01a20917-5a60-746f-9026-85ed3dd096ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'North', NULL),
	('01a20917-5a60-746f-9026-85ee882a5333', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'South', NULL),
	('01a20917-5a60-746f-9026-85ef2f6f2b3c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'East', NULL),
	('01a20917-5a60-746f-9026-85f0e00885e7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'West', NULL),
	('01a20917-5a60-746f-9026-85f1863d0d74', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Key accounts', NULL),
	('01a20917-5a60-746f-9026-85f2de14ece6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Partners', NULL);
INSERT INTO public.core_team_member VALUES
	('01a20917-5a63-762d-99ec-70cdecbcb64a', '01a20917-5a60-746f-9026-85ed3dd096ac', '01a20917-5a5f-7180-b00f-08e0d045efd8'),
	('01a20917-5a63-762d-99ec-70ce01de8bad', '01a20917-5a60-746f-9026-85ee882a5333', '01a20917-5a5f-7180-b00f-08e193d9a6c6'),
	('01a20917-5a63-762d-99ec-70cf7f3df4d2', '01a20917-5a60-746f-9026-85ef2f6f2b3c', '01a20917-5a5f-7180-b00f-08e2647898c1'),
	('01a20917-5a63-762d-99ec-70d0b249851b', '01a20917-5a60-746f-9026-85f0e00885e7', '01a20917-5a5f-7180-b00f-08e3b2b64865'),
	('01a20917-5a63-762d-99ec-70d1c21e6829', '01a20917-5a60-746f-9026-85f1863d0d74', '01a20917-5a5f-7180-b00f-08e4a93c0d6c'),
	('01a20917-5a63-762d-99ec-70d2a5bbd352', '01a20917-5a60-746f-9026-85f2de14ece6', '01a20917-5a5f-7180-b00f-08e5a410244d'),
	('01a20917-5a63-762d-99ec-70d3f0332743', '01a20917-5a60-746f-9026-85ed3dd096ac', '01a20917-5a62-7152-b16e-7605d2a6aa1f'),
	('01a20917-5a63-762d-99ec-70d4dce83164', '01a20917-5a60-746f-9026-85ed3dd096ac', '01a20917-5a62-7152-b16e-76066f2701ba'),
	('01a20917-5a63-762d-99ec-70d59769f319', '01a20917-5a60-746f-9026-85ed3dd096ac', '01a20917-5a62-7152-b16e-7607b8cdd9dd'),
	('01a20917-5a63-762d-99ec-70d681cafc72', '01a20917-5a60-746f-9026-85ed3dd096ac', '01a20917-5a62-7152-b16e-7608be2a2e86'),
	('01a20917-5a63-762d-99ec-70d7d6ea28c5', '01a20917-5a60-746f-9026-85ed3dd096ac', '01a20917-5a62-7152-b16e-76098f9cd4ae'),
	('01a20917-5a63-762d-99ec-70d8d2243111', '01a20917-5a60-746f-9026-85ee882a5333', '01a20917-5a62-7152-b16e-760ade82d0c2'),
	('01a20917-5a63-762d-99ec-70d955bde997', '01a20917-5a60-746f-9026-85ee882a5333', '01a20917-5a62-7152-b16e-760b7c352c2b'),
	('01a20917-5a63-762d-99ec-70da9a92e892', '01a20917-5a60-746f-9026-85ee882a5333', '01a20917-5a62-7152-b16e-760c03176678'),
	('01a20917-5a63-762d-99ec-70dbe571ea7f', '01a20917-5a60-746f-9026-85ee882a5333', '01a20917-5a62-7152-b16e-760de1df3c41'),
	('01a20917-5a63-762d-99ec-70dc28bffd29', '01a20917-5a60-746f-9026-85ee882a5333', '01a20917-5a62-7152-b16e-760ee9fc88c6'),
	('01a20917-5a63-762d-99ec-70dde919154e', '01a20917-5a60-746f-9026-85ef2f6f2b3c', '01a20917-5a62-7152-b16e-760fd7a81f0c'),
	('01a20917-5a63-762d-99ec-70decb7fc6e3', '01a20917-5a60-746f-9026-85ef2f6f2b3c', '01a20917-5a62-7152-b16e-7610ce236edf'),
	('01a20917-5a63-762d-99ec-70df853845e4', '01a20917-5a60-746f-9026-85ef2f6f2b3c', '01a20917-5a62-7152-b16e-76110955bd55'),
	('01a20917-5a63-762d-99ec-70e0e7449d15', '01a20917-5a60-746f-9026-85ef2f6f2b3c', '01a20917-5a62-7152-b16e-7612df9928c1'),
	('01a20917-5a63-762d-99ec-70e1b27eaecb', '01a20917-5a60-746f-9026-85ef2f6f2b3c', '01a20917-5a62-7152-b16e-76133d67575c'),
	('01a20917-5a63-762d-99ec-70e2f8e46d43', '01a20917-5a60-746f-9026-85f0e00885e7', '01a20917-5a62-7152-b16e-7614ceaf83f7'),
	('01a20917-5a63-762d-99ec-70e3089c47dd', '01a20917-5a60-746f-9026-85f0e00885e7', '01a20917-5a62-7152-b16e-761527a5cdce'),
	('01a20917-5a63-762d-99ec-70e4e6ecb44f', '01a20917-5a60-746f-9026-85f0e00885e7', '01a20917-5a62-7152-b16e-7616cfa4f3e8'),
	('01a20917-5a63-762d-99ec-70e5e85f1490', '01a20917-5a60-746f-9026-85f0e00885e7', '01a20917-5a62-7152-b16e-761711561f4e'),
	('01a20917-5a63-762d-99ec-70e62654e3da', '01a20917-5a60-746f-9026-85f0e00885e7', '01a20917-5a62-7152-b16e-7618b359fed4'),
	('01a20917-5a63-762d-99ec-70e7c73e438b', '01a20917-5a60-746f-9026-85f1863d0d74', '01a20917-5a62-7152-b16e-761954c2ccc8'),
	('01a20917-5a63-762d-99ec-70e8dcdd1e3c', '01a20917-5a60-746f-9026-85f1863d0d74', '01a20917-5a62-7152-b16e-761a10c8f0b2'),
	('01a20917-5a63-762d-99ec-70e9cb873047', '01a20917-5a60-746f-9026-85f1863d0d74', '01a20917-5a62-7152-b16e-761b72b4b156'),
	('01a20917-5a63-762d-99ec-70eacd4eba97', '01a20917-5a60-746f-9026-85f1863d0d74', '01a20917-5a62-7152-b16e-761c2082ae2c'),
	('01a20917-5a63-762d-99ec-70eb41565733', '01a20917-5a60-746f-9026-85f1863d0d74', '01a20917-5a62-7152-b16e-761dba86f46f'),
	('01a20917-5a63-762d-99ec-70ecc19b7482', '01a20917-5a60-746f-9026-85f2de14ece6', '01a20917-5a62-7152-b16e-761ed594e787'),
	('01a20917-5a63-762d-99ec-70ed15b4b752', '01a20917-5a60-746f-9026-85f2de14ece6', '01a20917-5a62-7152-b16e-761fbc10f44d'),
	('01a20917-5a63-762d-99ec-70ee4298ec21', '01a20917-5a60-746f-9026-85f2de14ece6', '01a20917-5a62-7152-b16e-76207b93b3c0'),
	('01a20917-5a63-762d-99ec-70ef997d050e', '01a20917-5a60-746f-9026-85f2de14ece6', '01a20917-5a62-7152-b16e-7621636edb00'),
	('01a20917-5a63-762d-99ec-70f0a70c30ca', '01a20917-5a60-746f-9026-85f2de14ece6', '01a20917-5a62-7152-b16e-76226a9c5b37');
INSERT INTO public.core_user VALUES
	('01a20917-5a5b-7246-8a9c-f27c6a62526e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Kofi Abadi', 'kofi.abadi@halden.example', NULL, true, '["manager"]'),
	('01a20917-5a5f-7180-b00f-08de73bb40d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Elif Banerjee', 'elif.banerjee@halden.example', NULL, true, '["admin"]'),
	('01a20917-5a5f-7180-b00f-08dfb070263e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Okafor', 'maya.okafor@halden.example', '01a20917-5a5b-7246-8a9c-f27c6a62526e', true, '["viewer"]'),
	('01a20917-5a5f-7180-b00f-08e0d045efd8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Schmid', 'anton.schmid@halden.example', '01a20917-5a5b-7246-8a9c-f27c6a62526e', true, '["manager"]'),
	('01a20917-5a5f-7180-b00f-08e193d9a6c6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Ramos', 'bela.ramos@halden.example', '01a20917-5a5b-7246-8a9c-f27c6a62526e', true, '["manager"]'),
	('01a20917-5a5f-7180-b00f-08e2647898c1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sara Albrecht', 'sara.albrecht@halden.example', '01a20917-5a5b-7246-8a9c-f27c6a62526e', true, '["manager"]'),
	('01a20917-5a5f-7180-b00f-08e3b2b64865', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Kovacs', 'carla.kovacs@halden.example', '01a20917-5a5b-7246-8a9c-f27c6a62526e', true, '["manager"]'),
	('01a20917-5a5f-7180-b00f-08e4a93c0d6c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lena Fontaine', 'lena.fontaine@halden.example', '01a20917-5a5b-7246-8a9c-f27c6a62526e', true, '["manager"]'),
	('01a20917-5a5f-7180-b00f-08e5a410244d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Ramos', 'tomas.ramos@halden.example', '01a20917-5a5b-7246-8a9c-f27c6a62526e', true, '["manager"]'),
	('01a20917-5a62-7152-b16e-7605d2a6aa1f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Mendes', 'aiko.mendes@halden.example', '01a20917-5a5f-7180-b00f-08e0d045efd8', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-76066f2701ba', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Rafael Park', 'rafael.park@halden.example', '01a20917-5a5f-7180-b00f-08e0d045efd8', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7607b8cdd9dd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Dahl', 'felix.dahl@halden.example', '01a20917-5a5f-7180-b00f-08e0d045efd8', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7608be2a2e86', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Abadi', 'anton.abadi@halden.example', '01a20917-5a5f-7180-b00f-08e0d045efd8', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-76098f9cd4ae', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bram Tanaka', 'bram.tanaka@halden.example', '01a20917-5a5f-7180-b00f-08e0d045efd8', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-760ade82d0c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Rossi', 'nadia.rossi@halden.example', '01a20917-5a5f-7180-b00f-08e193d9a6c6', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-760b7c352c2b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Lang', 'milan.lang@halden.example', '01a20917-5a5f-7180-b00f-08e193d9a6c6', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-760c03176678', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Lindqvist', 'bela.lindqvist@halden.example', '01a20917-5a5f-7180-b00f-08e193d9a6c6', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-760de1df3c41', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Hana Farouk', 'hana.farouk@halden.example', '01a20917-5a5f-7180-b00f-08e193d9a6c6', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-760ee9fc88c6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Dvorak', 'carla.dvorak@halden.example', '01a20917-5a5f-7180-b00f-08e193d9a6c6', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-760fd7a81f0c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Diallo', 'sofia.diallo@halden.example', '01a20917-5a5f-7180-b00f-08e2647898c1', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7610ce236edf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Aydin', 'nadia.aydin@halden.example', '01a20917-5a5f-7180-b00f-08e2647898c1', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-76110955bd55', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Park', 'aiko.park@halden.example', '01a20917-5a5f-7180-b00f-08e2647898c1', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7612df9928c1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tariq Haddad', 'tariq.haddad@halden.example', '01a20917-5a5f-7180-b00f-08e2647898c1', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-76133d67575c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Clara Weber', 'clara.weber@halden.example', '01a20917-5a5f-7180-b00f-08e2647898c1', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7614ceaf83f7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Vidal', 'felix.vidal@halden.example', '01a20917-5a5f-7180-b00f-08e3b2b64865', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761527a5cdce', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Mendes', 'yusuf.mendes@halden.example', '01a20917-5a5f-7180-b00f-08e3b2b64865', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7616cfa4f3e8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Garcia', 'yusuf.garcia@halden.example', '01a20917-5a5f-7180-b00f-08e3b2b64865', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761711561f4e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Yilmaz', 'aiko.yilmaz@halden.example', '01a20917-5a5f-7180-b00f-08e3b2b64865', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7618b359fed4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Fischer', 'tomas.fischer@halden.example', '01a20917-5a5f-7180-b00f-08e3b2b64865', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761954c2ccc8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Uma Albrecht', 'uma.albrecht@halden.example', '01a20917-5a5f-7180-b00f-08e4a93c0d6c', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761a10c8f0b2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Sato', 'maya.sato@halden.example', '01a20917-5a5f-7180-b00f-08e4a93c0d6c', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761b72b4b156', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Zeman', 'anton.zeman@halden.example', '01a20917-5a5f-7180-b00f-08e4a93c0d6c', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761c2082ae2c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Park', 'felix.park@halden.example', '01a20917-5a5f-7180-b00f-08e4a93c0d6c', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761dba86f46f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Olsen', 'anton.olsen@halden.example', '01a20917-5a5f-7180-b00f-08e4a93c0d6c', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761ed594e787', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Okafor', 'sofia.okafor@halden.example', '01a20917-5a5f-7180-b00f-08e5a410244d', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-761fbc10f44d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Dana Novak', 'dana.novak@halden.example', '01a20917-5a5f-7180-b00f-08e5a410244d', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-76207b93b3c0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Ivan Diallo', 'ivan.diallo@halden.example', '01a20917-5a5f-7180-b00f-08e5a410244d', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-7621636edb00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Mendes', 'milan.mendes@halden.example', '01a20917-5a5f-7180-b00f-08e5a410244d', true, '["rep"]'),
	('01a20917-5a62-7152-b16e-76226a9c5b37', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Diego Lang', 'diego.lang@halden.example', '01a20917-5a5f-7180-b00f-08e5a410244d', true, '["rep"]');
INSERT INTO public.sfa_line_item VALUES
	('01a20917-5aaa-76f3-919f-6352d4acaf95', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aa9-71b5-8c0c-27513d8578e3', '01a20917-5a99-72a2-a04e-b6fa891ac371', 1, 54000000, 'EUR', NULL, NULL),
	('01a20917-5aaa-76f3-919f-63531ba36672', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aa9-71b5-8c0c-27513d8578e3', '01a20917-5a99-72a2-a04e-b6fe4b8444ee', 2, 11000000, 'EUR', NULL, NULL),
	('01a20917-5aaa-76f3-919f-63545bae027d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aa9-71b5-8c0c-27513d8578e3', '01a20917-5a99-72a2-a04e-b6f4cb3a265e', 10, 8900000, 'EUR', NULL, NULL),
	('01a20917-5aaa-76f3-919f-635611cb25fa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aaa-76f3-919f-63559005b002', '01a20917-5a99-72a2-a04e-b6f85c44152f', 1, 145000000, 'EUR', 7250000, 'EUR'),
	('01a20917-5aaa-76f3-919f-63587d882c19', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aaa-76f3-919f-6357d6c3aaf5', '01a20917-5a99-72a2-a04e-b6f5d1ac535b', 10, 16500000, 'EUR', NULL, NULL),
	('01a20917-5aaa-76f3-919f-635a4a4aa1cf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aaa-76f3-919f-6359960086bd', '01a20917-5a99-72a2-a04e-b6fb4f216555', 2, 220000000, 'EUR', NULL, NULL),
	('01a20917-5aaa-76f3-919f-635cc65d145e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aaa-76f3-919f-635b91dd8613', '01a20917-5a99-72a2-a04e-b6f5d1ac535b', 1, 16500000, 'EUR', NULL, NULL),
	('01a20917-5aaa-76f3-919f-635d7788f50c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aaa-76f3-919f-635b91dd8613', '01a20917-5a99-72a2-a04e-b6fe4b8444ee', 2, 11000000, 'EUR', NULL, NULL),
	('01a20917-5aaa-76f3-919f-635f55c63338', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20917-5aaa-76f3-919f-635ee7a4998e', '01a20917-5a99-72a2-a04e-b6fa891ac371', 2, 54000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_opportunity VALUES
	('01a20917-5aa9-71b5-8c0c-27513d8578e3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2026-02-22 09:00:00+00', '01a20917-5a62-7152-b16e-760de1df3c41', 'Renewal: Cloud Team', '01a20917-5a66-72b3-ab71-becea743bafd', '01a20917-5a99-72a2-a04e-b6fa891ac371', 165000000, 'EUR', '2026-01-12', '2026-02-22', '2026-04-05', NULL, NULL, 'referral', NULL, NULL),
	('01a20917-5aaa-76f3-919f-63559005b002', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2025-12-19 09:00:00+00', '01a20917-5a62-7152-b16e-761a10c8f0b2', 'First order: Station XL', '01a20917-5a66-72b3-ab71-bed36fb90b4c', '01a20917-5a99-72a2-a04e-b6f85c44152f', 137750000, 'EUR', '2025-12-05', '2025-12-19', '2026-02-19', NULL, NULL, 'outbound', 'no budget', NULL),
	('01a20917-5aaa-76f3-919f-6357d6c3aaf5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2026-01-19 09:00:00+00', '01a20917-5a62-7152-b16e-76110955bd55', 'First order: Gateway G1', '01a20917-5a66-72b3-ab71-bed7f81bab28', '01a20917-5a99-72a2-a04e-b6f5d1ac535b', 165000000, 'EUR', '2025-12-16', '2026-01-19', '2026-02-23', NULL, NULL, 'partner', 'competitor', NULL),
	('01a20917-5aaa-76f3-919f-6359960086bd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2025-12-10 09:00:00+00', '01a20917-5a62-7152-b16e-7612df9928c1', 'Renewal: Cloud Enterprise', '01a20917-5a66-72b3-ab71-bed958def4a0', '01a20917-5a99-72a2-a04e-b6fb4f216555', 440000000, 'EUR', '2025-11-14', '2025-12-10', '2026-01-07', NULL, NULL, 'trade fair', NULL, NULL),
	('01a20917-5aaa-76f3-919f-635b91dd8613', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-03-02 09:00:00+00', '01a20917-5a62-7152-b16e-760c03176678', 'First order: Gateway G1', '01a20917-5a66-72b3-ab71-bee1a5c657f6', '01a20917-5a99-72a2-a04e-b6f5d1ac535b', 38500000, 'EUR', '2026-02-24', NULL, '2026-06-06', NULL, NULL, 'partner', NULL, NULL),
	('01a20917-5aaa-76f3-919f-635ee7a4998e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-02-18 09:00:00+00', '01a20917-5a62-7152-b16e-761dba86f46f', 'Expansion: Cloud Team', '01a20917-5a66-72b3-ab71-beed92ad659b', '01a20917-5a99-72a2-a04e-b6fa891ac371', 108000000, 'EUR', '2026-02-06', NULL, '2026-03-09', NULL, NULL, 'existing customer', NULL, NULL);
INSERT INTO public.sfa_product VALUES
	('01a20917-5a99-72a2-a04e-b6f389942f3d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S1', 'Compact', 4800000, 'EUR', 2880000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6f4cb3a265e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S2', 'Compact', 8900000, 'EUR', 5340000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6f5d1ac535b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Gateway G1', 'Compact', 16500000, 'EUR', 9900000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6f61dc87e62', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station M', 'Station', 42000000, 'EUR', 25200000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6f7190f328c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station L', 'Station', 79000000, 'EUR', 47400000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6f85c44152f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station XL', 'Station', 145000000, 'EUR', 87000000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6f97eaf25f7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Basic', 'Cloud', 12000000, 'EUR', 7200000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6fa891ac371', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Team', 'Cloud', 54000000, 'EUR', 32400000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6fb4f216555', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Enterprise', 'Cloud', 220000000, 'EUR', 132000000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6fcb33d8d1c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Installation', 'Service', 9500000, 'EUR', 5700000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6fdac8433be', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Care plan', 'Service', 24000000, 'EUR', 14400000, 'EUR', true, NULL),
	('01a20917-5a99-72a2-a04e-b6fe4b8444ee', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Training day', 'Service', 11000000, 'EUR', 6600000, 'EUR', true, NULL);
ALTER TABLE ONLY public.core_alembic
    ADD CONSTRAINT core_alembic_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.acme_contract
    ADD CONSTRAINT pk_acme_contract PRIMARY KEY (id);
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
