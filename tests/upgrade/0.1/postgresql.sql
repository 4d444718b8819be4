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
	('01a20918-f6c8-7588-827f-f6e1c7afea73', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-5', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 52500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6e2b8bd0bdf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-6', '01a20918-f64d-7086-b849-dcdbc1f35922', 62500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6e36a78670e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-7', '01a20918-f64d-7086-b849-dcdeaeca74a6', 72500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6e4d745bd30', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-8', '01a20918-f64d-7086-b849-dce0cc92821c', 82500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6e56949d6e9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-9', '01a20918-f64d-7086-b849-dce39435004e', 92500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6e670aa4f1c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-10', '01a20918-f64d-7086-b849-dce50bd86827', 102500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6e7267b638f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-11', '01a20918-f64d-7086-b849-dceaf85ec59a', 112500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6dc8136fa6a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-0', '01a20918-f64c-714c-b625-470bfb4f931d', 2500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6ddf1ac4b9b', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-1', '01a20918-f64d-7086-b849-dccb12d7c078', 12500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6dedb612fd1', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-2', '01a20918-f64d-7086-b849-dcce2ce003f6', 22500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6dfeec8e61f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-3', '01a20918-f64d-7086-b849-dcd070f6d70c', 32500, 'EUR', '["net 30", "no refund"]'),
	('01a20918-f6c8-7588-827f-f6e021999e2e', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-4', '01a20918-f64d-7086-b849-dcd43dc86a6e', 42500, 'EUR', '["net 30", "no refund"]');
INSERT INTO public.core_alembic VALUES
	('0001');
INSERT INTO public.core_attachment VALUES
	('01a20918-f6dd-7034-bfec-e73f29a9dd54', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme_contract', '01a20918-f6c8-7588-827f-f6dc8136fa6a', 'contract.txt', 'text/plain', 9, 'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
INSERT INTO public.core_customer VALUES
	('01a20918-f64d-7086-b849-dce39435004e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Dormont Academy GmbH', NULL, NULL, 'customer', '[]', 'Education', 'Germany', 'Berlin', '01a20918-f648-7556-9fb9-897838fb73c4'),
	('01a20918-f64d-7086-b849-dce50bd86827', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Helstad Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64d-7086-b849-dceaf85ec59a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Elstein Logistics Ltd', NULL, NULL, 'customer', '[]', 'Logistics', 'United Kingdom', 'Leeds', '01a20918-f648-7556-9fb9-898e23a0585b'),
	('01a20918-f64c-714c-b625-470c8c5d86d3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Mendes', 'Hana', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-897ba535fead'),
	('01a20918-f64c-714c-b625-470d09e687bd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Diallo', 'Vera', 'Diallo', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-897ba535fead'),
	('01a20918-f64d-7086-b849-dcc9cd314994', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Kovacs', 'Greta', 'Kovacs', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-897ba535fead'),
	('01a20918-f64d-7086-b849-dccafde819f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Sato', 'Mei', 'Sato', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-897ba535fead'),
	('01a20918-f64d-7086-b849-dcccfde0c44b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ana Abadi', 'Ana', 'Abadi', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20918-f648-7556-9fb9-897e3a238a51'),
	('01a20918-f64d-7086-b849-dccdad91e972', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Amir Tanaka', 'Amir', 'Tanaka', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20918-f648-7556-9fb9-897e3a238a51'),
	('01a20918-f64d-7086-b849-dccf71e9d823', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Ramos', 'Samir', 'Ramos', 'opportunity', '[]', NULL, 'Sweden', 'Malmo', '01a20918-f648-7556-9fb9-8986b094dce1'),
	('01a20918-f64d-7086-b849-dcd12a41a79c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Schmid', 'Hana', 'Schmid', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20918-f648-7556-9fb9-898b5fe57cfe'),
	('01a20918-f64d-7086-b849-dcd27eee2502', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Emil Dvorak', 'Emil', 'Dvorak', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20918-f648-7556-9fb9-898b5fe57cfe'),
	('01a20918-f64d-7086-b849-dcd3e4cb8b35', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ida Dahl', 'Ida', 'Dahl', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20918-f648-7556-9fb9-898b5fe57cfe'),
	('01a20918-f64d-7086-b849-dcd58f683e13', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Aydin', 'Ada', 'Aydin', 'evangelist', '[]', NULL, 'Spain', 'Bilbao', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64d-7086-b849-dcd7fe7811ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jana Marino', 'Jana', 'Marino', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20918-f648-7556-9fb9-8983b51ad1a9'),
	('01a20918-f64d-7086-b849-dcd8f90ce17a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Fontaine', 'Samir', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20918-f648-7556-9fb9-8983b51ad1a9'),
	('01a20918-f64d-7086-b849-dcd9080474a1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Paula Eriksen', 'Paula', 'Eriksen', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20918-f648-7556-9fb9-8983b51ad1a9'),
	('01a20918-f64d-7086-b849-dcda2a84ba30', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Sofia Fontaine', 'Sofia', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20918-f648-7556-9fb9-8983b51ad1a9'),
	('01a20918-f64d-7086-b849-dcdcc6048298', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Farouk', 'Ada', 'Farouk', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-89841c8752d8'),
	('01a20918-f64d-7086-b849-dcdd09352df5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ivan Haddad', 'Ivan', 'Haddad', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-89841c8752d8'),
	('01a20918-f64d-7086-b849-dcdf5c7efcb0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Imani Costa', 'Imani', 'Costa', 'customer', '[]', NULL, 'Italy', 'Milan', '01a20918-f648-7556-9fb9-897dd1fe8dd3'),
	('01a20918-f64d-7086-b849-dce130e366f7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Ramos', 'Mei', 'Ramos', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20918-f648-7556-9fb9-89805f12e374'),
	('01a20918-f64d-7086-b849-dce2582389fc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Elif Eriksen', 'Elif', 'Eriksen', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20918-f648-7556-9fb9-89805f12e374'),
	('01a20918-f64d-7086-b849-dce4e75ee0c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jonas Olsen', 'Jonas', 'Olsen', 'customer', '[]', NULL, 'Germany', 'Berlin', '01a20918-f648-7556-9fb9-897838fb73c4'),
	('01a20918-f64d-7086-b849-dce628fc1c41', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Enzo Banerjee', 'Enzo', 'Banerjee', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64d-7086-b849-dce75c16c383', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Omar Mendes', 'Omar', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64d-7086-b849-dce809224209', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Castro', 'Vera', 'Castro', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64d-7086-b849-dce91d6a449e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Silva', 'Samir', 'Silva', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64d-7086-b849-dcebaca7332c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Tanaka', 'Greta', 'Tanaka', 'customer', '[]', NULL, 'United Kingdom', 'Leeds', '01a20918-f648-7556-9fb9-898e23a0585b'),
	('01a20918-f64c-714c-b625-470bfb4f931d', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 0, "acme.region": "EMEA"}', 'organization', 'Jorstone Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-897ba535fead'),
	('01a20918-f64d-7086-b849-dccb12d7c078', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 1, "acme.region": "EMEA"}', 'organization', 'Verstein Logistics SL', NULL, NULL, 'customer', '[]', 'Logistics', 'Spain', 'Bilbao', '01a20918-f648-7556-9fb9-897e3a238a51'),
	('01a20918-f64d-7086-b849-dcce2ce003f6', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 2, "acme.region": "EMEA"}', 'organization', 'Salmont Energy AB', NULL, NULL, 'opportunity', '[]', 'Energy', 'Sweden', 'Malmo', '01a20918-f648-7556-9fb9-8986b094dce1'),
	('01a20918-f64d-7086-b849-dcd070f6d70c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 3, "acme.region": "EMEA"}', 'organization', 'Isvale Clinics Ltd', NULL, NULL, 'opportunity', '[]', 'Health care', 'United Kingdom', 'Leeds', '01a20918-f648-7556-9fb9-898b5fe57cfe'),
	('01a20918-f64d-7086-b849-dcd43dc86a6e', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 4, "acme.region": "EMEA"}', 'organization', 'Zelham Chemicals SL', NULL, NULL, 'evangelist', '[]', 'Chemicals', 'Spain', 'Bilbao', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64d-7086-b849-dcd63c1bdd0f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 5, "acme.region": "EMEA"}', 'organization', 'Elbridge Machines BV', NULL, NULL, 'customer', '[]', 'Machinery', 'Netherlands', 'Delft', '01a20918-f648-7556-9fb9-8983b51ad1a9'),
	('01a20918-f64d-7086-b849-dcdbc1f35922', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 6, "acme.region": "EMEA"}', 'organization', 'Jorstein Stores GmbH', NULL, NULL, 'customer', '[]', 'Retail', 'Germany', 'Leipzig', '01a20918-f648-7556-9fb9-89841c8752d8'),
	('01a20918-f64d-7086-b849-dcdeaeca74a6', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 7, "acme.region": "EMEA"}', 'organization', 'Lomdale Water Srl', NULL, NULL, 'customer', '[]', 'Water', 'Italy', 'Milan', '01a20918-f648-7556-9fb9-897dd1fe8dd3'),
	('01a20918-f64d-7086-b849-dce0cc92821c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 8, "acme.region": "EMEA"}', 'organization', 'Helgrove Construction GmbH', NULL, NULL, 'customer', '[]', 'Building', 'Germany', 'Munich', '01a20918-f648-7556-9fb9-89805f12e374');
INSERT INTO public.core_identity VALUES
	('01a20918-f65c-736e-8281-b1cd7187f24a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64c-714c-b625-470bfb4f931d', 'domain', 'jorstone-foods.example', 'jorstone-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1ce587f205b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64c-714c-b625-470c8c5d86d3', 'email', 'hana.mendes@jorstone-foods.example', 'hana.mendes@jorstone-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1cf39d3e9db', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64c-714c-b625-470c8c5d86d3', 'phone', '+12025550108', '+12025550108', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d02ab26b6d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64c-714c-b625-470d09e687bd', 'email', 'vera.diallo@jorstone-foods.example', 'vera.diallo@jorstone-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d1aafba767', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcc9cd314994', 'email', 'greta.kovacs@jorstone-foods.example', 'greta.kovacs@jorstone-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d278a04a05', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccafde819f0', 'email', 'mei.sato@jorstone-foods.example', 'mei.sato@jorstone-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d3288d3ced', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccb12d7c078', 'domain', 'verstein-logistics.example', 'verstein-logistics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d4f4e34e7b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcccfde0c44b', 'email', 'ana.abadi@verstein-logistics.example', 'ana.abadi@verstein-logistics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d52624c0b9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccdad91e972', 'email', 'amir.tanaka@verstein-logistics.example', 'amir.tanaka@verstein-logistics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d6a82e75c4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccdad91e972', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d7c1978456', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcce2ce003f6', 'domain', 'salmont-energy.example', 'salmont-energy.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d866b08776', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccf71e9d823', 'email', 'samir.ramos@salmont-energy.example', 'samir.ramos@salmont-energy.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1d90a146cc5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccf71e9d823', 'phone', '+12025550109', '+12025550109', NULL, NULL),
	('01a20918-f65c-736e-8281-b1daf30f8089', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd070f6d70c', 'domain', 'isvale-clinics.example', 'isvale-clinics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1db83980158', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd12a41a79c', 'email', 'hana.schmid@isvale-clinics.example', 'hana.schmid@isvale-clinics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1dc90dd0667', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd27eee2502', 'email', 'emil.dvorak@isvale-clinics.example', 'emil.dvorak@isvale-clinics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1dd9c084f64', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd27eee2502', 'phone', '+12025550196', '+12025550196', NULL, NULL),
	('01a20918-f65c-736e-8281-b1deef055cdf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd3e4cb8b35', 'email', 'ida.dahl@isvale-clinics.example', 'ida.dahl@isvale-clinics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1df20be6657', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd3e4cb8b35', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e0b6e9d962', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd43dc86a6e', 'domain', 'zelham-chemicals.example', 'zelham-chemicals.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e115e11b52', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd58f683e13', 'email', 'ada.aydin@zelham-chemicals.example', 'ada.aydin@zelham-chemicals.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e25bceeb89', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 'domain', 'elbridge-machines.example', 'elbridge-machines.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e38095cff7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd7fe7811ac', 'email', 'jana.marino@elbridge-machines.example', 'jana.marino@elbridge-machines.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e4d8d50278', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd7fe7811ac', 'phone', '+12025550148', '+12025550148', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e502affaff', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd8f90ce17a', 'email', 'samir.fontaine@elbridge-machines.example', 'samir.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e6fd37588a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd8f90ce17a', 'phone', '+12025550187', '+12025550187', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e7d3c21b5f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd9080474a1', 'email', 'paula.eriksen@elbridge-machines.example', 'paula.eriksen@elbridge-machines.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e809228cb9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd9080474a1', 'phone', '+12025550105', '+12025550105', NULL, NULL),
	('01a20918-f65c-736e-8281-b1e90aba20a6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcda2a84ba30', 'email', 'sofia.fontaine@elbridge-machines.example', 'sofia.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1eabc15b18f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdbc1f35922', 'domain', 'jorstein-stores.example', 'jorstein-stores.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1ebcf1a2872', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdcc6048298', 'email', 'ada.farouk@jorstein-stores.example', 'ada.farouk@jorstein-stores.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1ec3d50f6f1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdd09352df5', 'email', 'ivan.haddad@jorstein-stores.example', 'ivan.haddad@jorstein-stores.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1ed09c63007', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdd09352df5', 'phone', '+12025550118', '+12025550118', NULL, NULL),
	('01a20918-f65c-736e-8281-b1eee3e9c15f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdeaeca74a6', 'domain', 'lomdale-water.example', 'lomdale-water.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1eff735f5f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdf5c7efcb0', 'email', 'imani.costa@lomdale-water.example', 'imani.costa@lomdale-water.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f07de96509', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdf5c7efcb0', 'phone', '+12025550183', '+12025550183', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f1ac1c45d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce0cc92821c', 'domain', 'helgrove-construction.example', 'helgrove-construction.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f266a182b3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce130e366f7', 'email', 'mei.ramos@helgrove-construction.example', 'mei.ramos@helgrove-construction.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f331b33ec4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce2582389fc', 'email', 'elif.eriksen@helgrove-construction.example', 'elif.eriksen@helgrove-construction.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f4658f8175', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce2582389fc', 'phone', '+12025550172', '+12025550172', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f51920fa08', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce39435004e', 'domain', 'dormont-academy.example', 'dormont-academy.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f671510f2a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce4e75ee0c9', 'email', 'jonas.olsen@dormont-academy.example', 'jonas.olsen@dormont-academy.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f76738fa1d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce4e75ee0c9', 'phone', '+12025550161', '+12025550161', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f80f53fb4e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce50bd86827', 'domain', 'helstad-foods.example', 'helstad-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1f9258496c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce628fc1c41', 'email', 'enzo.banerjee@helstad-foods.example', 'enzo.banerjee@helstad-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1fa28f08276', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce628fc1c41', 'phone', '+12025550134', '+12025550134', NULL, NULL),
	('01a20918-f65c-736e-8281-b1fb838422a8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce75c16c383', 'email', 'omar.mendes@helstad-foods.example', 'omar.mendes@helstad-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1fc289a04f9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce809224209', 'email', 'vera.castro@helstad-foods.example', 'vera.castro@helstad-foods.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b1fd62dbc215', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce809224209', 'phone', '+12025550127', '+12025550127', NULL, NULL),
	('01a20918-f65c-736e-8281-b1fe4eaff523', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce91d6a449e', 'email', 'samir.silva@helstad-foods.example', 'samir.silva@helstad-foods.example', NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a20918-f65c-736e-8281-b1ffc6e30eab', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dceaf85ec59a', 'domain', 'elstein-logistics.example', 'elstein-logistics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b20036eb5e13', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcebaca7332c', 'email', 'greta.tanaka@elstein-logistics.example', 'greta.tanaka@elstein-logistics.example', NULL, NULL),
	('01a20918-f65c-736e-8281-b201c1a32f6d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcebaca7332c', 'phone', '+12025550166', '+12025550166', NULL, NULL);
INSERT INTO public.core_interaction VALUES
	('01a20918-f683-74f9-8d5a-53e6af105c52', 'core.email', '2025-10-31 10:21:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-897838fb73c4', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53ea9f607759', 'core.note', '2025-11-05 11:24:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d693fe72bb', 'core.call', '2025-11-05 12:33:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53db19ab47d9', 'core.email', '2025-11-06 12:03:00+00', 'Question about delivery times', 'in', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53b70a4547d6', 'core.call', '2025-11-07 10:38:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-8986b094dce1', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d432e0732c', 'core.email', '2025-11-07 15:05:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e2d5448c76', 'core.email', '2025-11-07 15:39:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c9dec2ef24', 'core.note', '2025-11-12 15:27:00+00', 'Plans to open a second site', 'internal', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53f09a384576', 'core.email', '2025-11-13 13:23:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53cce4151d8e', 'core.call', '2025-11-14 14:24:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c27cb1732a', 'core.visit', '2025-11-14 14:58:00+00', 'Visit on site', 'out', NULL, '01a20918-f648-7556-9fb9-898b5fe57cfe', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53bc5fd2ed1d', 'core.meeting', '2025-11-20 09:59:00+00', 'Review of the year', 'out', NULL, '01a20918-f648-7556-9fb9-8986b094dce1', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53ee4f8a89ac', 'core.call', '2025-11-21 14:02:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53eb75fbe67c', 'core.call', '2025-11-21 14:05:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d55758e22c', 'core.email', '2025-11-27 11:36:00+00', 'Question about delivery times', 'in', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e77a688085', 'core.note', '2025-12-01 08:19:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20918-f648-7556-9fb9-8982630df36f', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53b8aad4f711', 'core.email', '2025-12-05 11:31:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-8986b094dce1', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53de59dcafe7', 'core.email', '2025-12-05 14:23:00+00', 'Question about delivery times', 'in', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c766f9cb08', 'core.note', '2025-12-11 09:10:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53dd40441317', 'core.call', '2025-12-11 13:14:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c0a09d1411', 'core.call', '2025-12-15 10:15:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-898b5fe57cfe', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c1548f8599', 'core.visit', '2025-12-30 11:49:00+00', 'Visit on site', 'out', NULL, '01a20918-f648-7556-9fb9-898b5fe57cfe', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e0623a07a0', 'core.call', '2025-12-31 11:19:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53dcf280f58f', 'core.call', '2025-12-31 14:05:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53efa1ba3210', 'core.email', '2026-01-02 08:16:00+00', 'Question about delivery times', 'in', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e388fe21b0', 'core.call', '2026-01-02 08:38:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53da88302942', 'core.call', '2026-01-02 11:35:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e1bf719572', 'core.call', '2026-01-02 12:48:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c4f7140aaf', 'core.call', '2026-01-02 16:08:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-8982630df36f', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e82c87f81b', 'core.meeting', '2026-01-07 09:00:00+00', 'Review of the year', 'out', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d0e7728295', 'core.note', '2026-01-08 12:54:00+00', 'Plans to open a second site', 'internal', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c6b2f32e21', 'core.call', '2026-01-09 11:19:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c550277968', 'core.note', '2026-01-09 12:19:00+00', 'Plans to open a second site', 'internal', NULL, '01a20918-f648-7556-9fb9-8982630df36f', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53be65982c48', 'core.email', '2026-01-16 14:48:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-898b5fe57cfe', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53ed159c6d56', 'core.call', '2026-01-21 15:01:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53bba135d37b', 'core.visit', '2026-01-22 13:00:00+00', 'Visit on site', 'out', NULL, '01a20918-f648-7556-9fb9-8986b094dce1', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53bac30ea52f', 'core.visit', '2026-01-23 10:26:00+00', 'Visit on site', 'out', NULL, '01a20918-f648-7556-9fb9-8986b094dce1', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d972ad5d55', 'core.note', '2026-01-23 15:17:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53bf4f17fa1b', 'core.email', '2026-01-26 08:53:00+00', 'Question about delivery times', 'in', NULL, '01a20918-f648-7556-9fb9-898b5fe57cfe', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53cf5e60d3c8', 'core.email', '2026-01-27 11:24:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53cee3f6be30', 'core.note', '2026-01-27 13:08:00+00', 'Plans to open a second site', 'internal', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53bd43e46728', 'core.call', '2026-01-29 09:25:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-898b5fe57cfe', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d8b50068ea', 'core.visit', '2026-01-29 17:00:00+00', 'Visit on site', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d3ec6e1c51', 'core.note', '2026-01-30 09:14:00+00', 'Plans to open a second site', 'internal', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53cdd1d566f5', 'core.note', '2026-02-04 12:21:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c8da3d8722', 'core.email', '2026-02-04 15:35:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53ec83b04faa', 'core.note', '2026-02-05 16:58:00+00', 'Plans to open a second site', 'internal', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53ca77d12645', 'core.note', '2026-02-06 09:11:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e560729b9e', 'core.email', '2026-02-06 15:57:00+00', 'Question about delivery times', 'in', NULL, '01a20918-f648-7556-9fb9-897838fb73c4', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d70ea63011', 'core.email', '2026-02-17 12:33:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL);
INSERT INTO public.core_interaction VALUES
	('01a20918-f683-74f9-8d5a-53cb30b9b7f2', 'core.note', '2026-02-18 11:23:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e9254d7be3', 'core.call', '2026-02-19 14:56:00+00', 'Called about an invoice', 'in', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53e49ed22560', 'core.visit', '2026-02-20 08:38:00+00', 'Visit on site', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d2cba7b17d', 'core.email', '2026-02-20 16:54:00+00', 'Question about delivery times', 'in', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53c38e001ddf', 'core.email', '2026-02-23 14:28:00+00', 'News of the season', 'out', NULL, '01a20918-f648-7556-9fb9-8982630df36f', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53d105bf2448', 'core.email', '2026-02-25 15:37:00+00', 'Asks for a data sheet', 'in', NULL, '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53b992f4bc51', 'core.visit', '2026-02-26 08:31:00+00', 'Visit on site', 'out', NULL, '01a20918-f648-7556-9fb9-8986b094dce1', NULL, NULL, '{}', NULL),
	('01a20918-f683-74f9-8d5a-53df4e7b4ec4', 'core.call', '2026-02-27 12:47:00+00', 'Checked in by phone', 'out', NULL, '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef98bb7b42dd', 'core.meeting', '2026-01-24 07:28:00+00', 'Meeting on Renewal: Cloud Team', 'out', NULL, '01a20918-f648-7556-9fb9-897e3a238a51', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef99fee1a863', 'core.email', '2026-02-02 00:49:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20918-f648-7556-9fb9-897e3a238a51', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef9acf106493', 'core.email', '2026-02-16 00:36:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20918-f648-7556-9fb9-897e3a238a51', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef9be8e9021f', 'core.meeting', '2026-01-05 19:12:00+00', 'Meeting on First order: Gateway G1', 'out', NULL, '01a20918-f648-7556-9fb9-8982630df36f', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef9ccf2ef17c', 'core.email', '2025-11-18 19:29:00+00', 'Offer for Renewal: Cloud Enterprise', 'out', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef9d897b5cc9', 'core.email', '2025-12-04 01:26:00+00', 'Questions on Renewal: Cloud Enterprise', 'in', NULL, '01a20918-f648-7556-9fb9-8983b51ad1a9', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef9e241ca34d', 'core.email', '2026-03-02 00:56:00+00', 'Offer for First order: Gateway G1', 'out', NULL, '01a20918-f648-7556-9fb9-897dd1fe8dd3', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633f5607ac33', '{}', NULL),
	('01a20918-f6be-720e-b4ac-ef9f6870ec1d', 'core.call', '2026-02-17 20:28:00+00', 'Call about Expansion: Cloud Team', 'out', NULL, '01a20918-f648-7556-9fb9-898e23a0585b', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-6342d8532c71', '{}', NULL),
	('01a20918-f6da-72b7-bcda-bdc46389794a', 'core.note', '2026-11-23 15:49:20.73042+00', 'Signed at the fair', 'internal', NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.core_journal VALUES
	(1, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f63b-73d2-9842-7a296b8b96e5', NULL, NULL, '{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}'),
	(2, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f640-73f3-b270-7be14925f80c', NULL, NULL, '{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}'),
	(3, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f640-73f3-b270-7be28f9dd7c9', NULL, NULL, '{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a20918-f63b-73d2-9842-7a296b8b96e5","roles":["viewer"]}'),
	(4, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f643-72f5-a1d1-d4c07db03bf0', NULL, NULL, '{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a20918-f63b-73d2-9842-7a296b8b96e5","roles":["manager"]}'),
	(5, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f643-72f5-a1d1-d4c1d5d2e83c', NULL, NULL, '{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a20918-f63b-73d2-9842-7a296b8b96e5","roles":["manager"]}'),
	(6, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f643-72f5-a1d1-d4c28c0540cb', NULL, NULL, '{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a20918-f63b-73d2-9842-7a296b8b96e5","roles":["manager"]}'),
	(7, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f643-72f5-a1d1-d4c342f09249', NULL, NULL, '{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a20918-f63b-73d2-9842-7a296b8b96e5","roles":["manager"]}'),
	(8, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f643-72f5-a1d1-d4c45635af0f', NULL, NULL, '{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a20918-f63b-73d2-9842-7a296b8b96e5","roles":["manager"]}'),
	(9, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f643-72f5-a1d1-d4c503e54efe', NULL, NULL, '{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a20918-f63b-73d2-9842-7a296b8b96e5","roles":["manager"]}'),
	(10, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20918-f644-7609-b4a9-dcafca31150d', NULL, NULL, '{"name":"North"}'),
	(11, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20918-f644-7609-b4a9-dcb01ce0a95b', NULL, NULL, '{"name":"South"}'),
	(12, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20918-f644-7609-b4a9-dcb1dae86978', NULL, NULL, '{"name":"East"}'),
	(13, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20918-f644-7609-b4a9-dcb29ef0a82d', NULL, NULL, '{"name":"West"}'),
	(14, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20918-f644-7609-b4a9-dcb30705ccbf', NULL, NULL, '{"name":"Key accounts"}'),
	(15, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20918-f644-7609-b4a9-dcb47c449f60', NULL, NULL, '{"name":"Partners"}'),
	(16, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8976a18ffe2d', NULL, NULL, '{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c07db03bf0","roles":["rep"]}'),
	(17, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8977abf1ba65', NULL, NULL, '{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c07db03bf0","roles":["rep"]}'),
	(18, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-897838fb73c4', NULL, NULL, '{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c07db03bf0","roles":["rep"]}'),
	(19, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8979192f42e3', NULL, NULL, '{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c07db03bf0","roles":["rep"]}'),
	(20, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-897a52d276a2', NULL, NULL, '{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c07db03bf0","roles":["rep"]}'),
	(21, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-897ba535fead', NULL, NULL, '{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c1d5d2e83c","roles":["rep"]}'),
	(22, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-897c3ff33b62', NULL, NULL, '{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c1d5d2e83c","roles":["rep"]}'),
	(23, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-897dd1fe8dd3', NULL, NULL, '{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c1d5d2e83c","roles":["rep"]}'),
	(24, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-897e3a238a51', NULL, NULL, '{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c1d5d2e83c","roles":["rep"]}'),
	(25, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-897f5da67574', NULL, NULL, '{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c1d5d2e83c","roles":["rep"]}'),
	(26, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-89805f12e374', NULL, NULL, '{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c28c0540cb","roles":["rep"]}'),
	(27, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-89818c5a8ebb', NULL, NULL, '{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c28c0540cb","roles":["rep"]}'),
	(28, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8982630df36f', NULL, NULL, '{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c28c0540cb","roles":["rep"]}'),
	(29, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8983b51ad1a9', NULL, NULL, '{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c28c0540cb","roles":["rep"]}'),
	(30, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-89841c8752d8', NULL, NULL, '{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c28c0540cb","roles":["rep"]}'),
	(31, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8985f1e4ce39', NULL, NULL, '{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c342f09249","roles":["rep"]}'),
	(32, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8986b094dce1', NULL, NULL, '{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c342f09249","roles":["rep"]}'),
	(33, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8987ecb132cd', NULL, NULL, '{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c342f09249","roles":["rep"]}'),
	(34, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-898851285d5a', NULL, NULL, '{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c342f09249","roles":["rep"]}'),
	(35, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8989827d9135', NULL, NULL, '{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c342f09249","roles":["rep"]}'),
	(36, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-898ab7e7140c', NULL, NULL, '{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c45635af0f","roles":["rep"]}'),
	(37, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-898b5fe57cfe', NULL, NULL, '{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c45635af0f","roles":["rep"]}'),
	(38, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-898c1f962bbf', NULL, NULL, '{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c45635af0f","roles":["rep"]}'),
	(39, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-898dbc7dd3dd', NULL, NULL, '{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c45635af0f","roles":["rep"]}'),
	(40, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-898e23a0585b', NULL, NULL, '{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c45635af0f","roles":["rep"]}'),
	(41, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-898fb1142d4a', NULL, NULL, '{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c503e54efe","roles":["rep"]}'),
	(42, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8990b3c07ed6', NULL, NULL, '{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c503e54efe","roles":["rep"]}'),
	(43, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-89911e0547bf', NULL, NULL, '{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c503e54efe","roles":["rep"]}'),
	(44, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-89923106f669', NULL, NULL, '{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c503e54efe","roles":["rep"]}'),
	(45, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20918-f648-7556-9fb9-8993aace7bc3', NULL, NULL, '{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a20918-f643-72f5-a1d1-d4c503e54efe","roles":["rep"]}'),
	(46, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f47d3b04a9a7', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcafca31150d","user_id":"01a20918-f643-72f5-a1d1-d4c07db03bf0"}'),
	(47, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f47eaee45088', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb01ce0a95b","user_id":"01a20918-f643-72f5-a1d1-d4c1d5d2e83c"}'),
	(48, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f47f6650e445', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb1dae86978","user_id":"01a20918-f643-72f5-a1d1-d4c28c0540cb"}'),
	(49, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f480ca8e476b', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb29ef0a82d","user_id":"01a20918-f643-72f5-a1d1-d4c342f09249"}'),
	(50, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f481b2cbf962', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb30705ccbf","user_id":"01a20918-f643-72f5-a1d1-d4c45635af0f"}');
INSERT INTO public.core_journal VALUES
	(51, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f482b5b4684d', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb47c449f60","user_id":"01a20918-f643-72f5-a1d1-d4c503e54efe"}'),
	(52, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f4838523de75', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcafca31150d","user_id":"01a20918-f648-7556-9fb9-8976a18ffe2d"}'),
	(53, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f484037ea972', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcafca31150d","user_id":"01a20918-f648-7556-9fb9-8977abf1ba65"}'),
	(54, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f485f4f931f5', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcafca31150d","user_id":"01a20918-f648-7556-9fb9-897838fb73c4"}'),
	(55, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48615591447', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcafca31150d","user_id":"01a20918-f648-7556-9fb9-8979192f42e3"}'),
	(56, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48767d88626', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcafca31150d","user_id":"01a20918-f648-7556-9fb9-897a52d276a2"}'),
	(57, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f488c5005ed3', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb01ce0a95b","user_id":"01a20918-f648-7556-9fb9-897ba535fead"}'),
	(58, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f4890e930a7f', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb01ce0a95b","user_id":"01a20918-f648-7556-9fb9-897c3ff33b62"}'),
	(59, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48a623c93a1', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb01ce0a95b","user_id":"01a20918-f648-7556-9fb9-897dd1fe8dd3"}'),
	(60, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48bfa7db4fb', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb01ce0a95b","user_id":"01a20918-f648-7556-9fb9-897e3a238a51"}'),
	(61, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48c1dacc203', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb01ce0a95b","user_id":"01a20918-f648-7556-9fb9-897f5da67574"}'),
	(62, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48df87795b9', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb1dae86978","user_id":"01a20918-f648-7556-9fb9-89805f12e374"}'),
	(63, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48e4500c493', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb1dae86978","user_id":"01a20918-f648-7556-9fb9-89818c5a8ebb"}'),
	(64, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f48fc9298938', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb1dae86978","user_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(65, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49082fee6a2', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb1dae86978","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9"}'),
	(66, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49141bfacf9', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb1dae86978","user_id":"01a20918-f648-7556-9fb9-89841c8752d8"}'),
	(67, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49272ffee25', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb29ef0a82d","user_id":"01a20918-f648-7556-9fb9-8985f1e4ce39"}'),
	(68, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f4935e1330c6', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb29ef0a82d","user_id":"01a20918-f648-7556-9fb9-8986b094dce1"}'),
	(69, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f494e090ae02', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb29ef0a82d","user_id":"01a20918-f648-7556-9fb9-8987ecb132cd"}'),
	(70, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49570978363', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb29ef0a82d","user_id":"01a20918-f648-7556-9fb9-898851285d5a"}'),
	(71, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f496a4d9c7cf', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb29ef0a82d","user_id":"01a20918-f648-7556-9fb9-8989827d9135"}'),
	(72, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f497a7b93314', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb30705ccbf","user_id":"01a20918-f648-7556-9fb9-898ab7e7140c"}'),
	(73, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f4984c980df6', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb30705ccbf","user_id":"01a20918-f648-7556-9fb9-898b5fe57cfe"}'),
	(74, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f4996728b357', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb30705ccbf","user_id":"01a20918-f648-7556-9fb9-898c1f962bbf"}'),
	(75, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49a0354ed0c', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb30705ccbf","user_id":"01a20918-f648-7556-9fb9-898dbc7dd3dd"}'),
	(76, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49b792bd24b', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb30705ccbf","user_id":"01a20918-f648-7556-9fb9-898e23a0585b"}'),
	(77, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49c992b9c9a', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb47c449f60","user_id":"01a20918-f648-7556-9fb9-898fb1142d4a"}'),
	(78, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49de2ce6b6c', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb47c449f60","user_id":"01a20918-f648-7556-9fb9-8990b3c07ed6"}'),
	(79, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49e4ace7984', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb47c449f60","user_id":"01a20918-f648-7556-9fb9-89911e0547bf"}'),
	(80, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f49fb85d0430', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb47c449f60","user_id":"01a20918-f648-7556-9fb9-89923106f669"}'),
	(81, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20918-f64a-702c-a99e-f4a03f7507c8', NULL, NULL, '{"team_id":"01a20918-f644-7609-b4a9-dcb47c449f60","user_id":"01a20918-f648-7556-9fb9-8993aace7bc3"}'),
	(82, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64c-714c-b625-470bfb4f931d', '01a20918-f64c-714c-b625-470bfb4f931d', NULL, '{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-897ba535fead"}'),
	(83, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dccb12d7c078', '01a20918-f64d-7086-b849-dccb12d7c078', NULL, '{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a20918-f648-7556-9fb9-897e3a238a51"}'),
	(84, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcce2ce003f6', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL, '{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a20918-f648-7556-9fb9-8986b094dce1"}'),
	(85, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd070f6d70c', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL, '{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a20918-f648-7556-9fb9-898b5fe57cfe"}'),
	(86, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd43dc86a6e', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL, '{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(87, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL, '{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a20918-f648-7556-9fb9-8983b51ad1a9"}'),
	(88, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcdbc1f35922', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL, '{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-89841c8752d8"}'),
	(89, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcdeaeca74a6', '01a20918-f64d-7086-b849-dcdeaeca74a6', NULL, '{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a20918-f648-7556-9fb9-897dd1fe8dd3"}'),
	(90, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce0cc92821c', '01a20918-f64d-7086-b849-dce0cc92821c', NULL, '{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a20918-f648-7556-9fb9-89805f12e374"}'),
	(91, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce39435004e', '01a20918-f64d-7086-b849-dce39435004e', NULL, '{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a20918-f648-7556-9fb9-897838fb73c4"}'),
	(92, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce50bd86827', '01a20918-f64d-7086-b849-dce50bd86827', NULL, '{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(93, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dceaf85ec59a', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL, '{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a20918-f648-7556-9fb9-898e23a0585b"}'),
	(94, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64c-714c-b625-470c8c5d86d3', '01a20918-f64c-714c-b625-470c8c5d86d3', NULL, '{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-897ba535fead"}'),
	(95, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64c-714c-b625-470d09e687bd', '01a20918-f64c-714c-b625-470d09e687bd', NULL, '{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-897ba535fead"}'),
	(96, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcc9cd314994', '01a20918-f64d-7086-b849-dcc9cd314994', NULL, '{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-897ba535fead"}'),
	(97, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dccafde819f0', '01a20918-f64d-7086-b849-dccafde819f0', NULL, '{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-897ba535fead"}'),
	(98, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcccfde0c44b', '01a20918-f64d-7086-b849-dcccfde0c44b', NULL, '{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a20918-f648-7556-9fb9-897e3a238a51"}'),
	(99, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dccdad91e972', '01a20918-f64d-7086-b849-dccdad91e972', NULL, '{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a20918-f648-7556-9fb9-897e3a238a51"}'),
	(100, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dccf71e9d823', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a20918-f648-7556-9fb9-8986b094dce1"}');
INSERT INTO public.core_journal VALUES
	(101, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd12a41a79c', '01a20918-f64d-7086-b849-dcd12a41a79c', NULL, '{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a20918-f648-7556-9fb9-898b5fe57cfe"}'),
	(102, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd27eee2502', '01a20918-f64d-7086-b849-dcd27eee2502', NULL, '{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a20918-f648-7556-9fb9-898b5fe57cfe"}'),
	(103, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd3e4cb8b35', '01a20918-f64d-7086-b849-dcd3e4cb8b35', NULL, '{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a20918-f648-7556-9fb9-898b5fe57cfe"}'),
	(104, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd58f683e13', '01a20918-f64d-7086-b849-dcd58f683e13', NULL, '{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(105, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd7fe7811ac', '01a20918-f64d-7086-b849-dcd7fe7811ac', NULL, '{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a20918-f648-7556-9fb9-8983b51ad1a9"}'),
	(106, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd8f90ce17a', '01a20918-f64d-7086-b849-dcd8f90ce17a', NULL, '{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20918-f648-7556-9fb9-8983b51ad1a9"}'),
	(107, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcd9080474a1', '01a20918-f64d-7086-b849-dcd9080474a1', NULL, '{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a20918-f648-7556-9fb9-8983b51ad1a9"}'),
	(108, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcda2a84ba30', '01a20918-f64d-7086-b849-dcda2a84ba30', NULL, '{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20918-f648-7556-9fb9-8983b51ad1a9"}'),
	(109, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcdcc6048298', '01a20918-f64d-7086-b849-dcdcc6048298', NULL, '{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-89841c8752d8"}'),
	(110, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcdd09352df5', '01a20918-f64d-7086-b849-dcdd09352df5', NULL, '{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-89841c8752d8"}'),
	(111, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcdf5c7efcb0', '01a20918-f64d-7086-b849-dcdf5c7efcb0', NULL, '{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a20918-f648-7556-9fb9-897dd1fe8dd3"}'),
	(112, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce130e366f7', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a20918-f648-7556-9fb9-89805f12e374"}'),
	(113, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce2582389fc', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a20918-f648-7556-9fb9-89805f12e374"}'),
	(114, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce4e75ee0c9', '01a20918-f64d-7086-b849-dce4e75ee0c9', NULL, '{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a20918-f648-7556-9fb9-897838fb73c4"}'),
	(115, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce628fc1c41', '01a20918-f64d-7086-b849-dce628fc1c41', NULL, '{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(116, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce75c16c383', '01a20918-f64d-7086-b849-dce75c16c383', NULL, '{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(117, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce809224209', '01a20918-f64d-7086-b849-dce809224209', NULL, '{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(118, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dce91d6a449e', '01a20918-f64d-7086-b849-dce91d6a449e', NULL, '{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a20918-f648-7556-9fb9-8982630df36f"}'),
	(119, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20918-f64d-7086-b849-dcebaca7332c', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a20918-f648-7556-9fb9-898e23a0585b"}'),
	(120, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-722857261d85', NULL, NULL, '{"from_id":"01a20918-f64c-714c-b625-470c8c5d86d3","to_id":"01a20918-f64c-714c-b625-470bfb4f931d","kind":"works_for","role":"Quality"}'),
	(121, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7229064b7423', NULL, NULL, '{"from_id":"01a20918-f64c-714c-b625-470c8c5d86d3","to_id":"01a20918-f64c-714c-b625-470bfb4f931d","kind":"decides_for","role":"Quality"}'),
	(122, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-722a6559bd08', NULL, NULL, '{"from_id":"01a20918-f64c-714c-b625-470d09e687bd","to_id":"01a20918-f64c-714c-b625-470bfb4f931d","kind":"works_for","role":"Maintenance"}'),
	(123, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-722b1444b16b', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcc9cd314994","to_id":"01a20918-f64c-714c-b625-470bfb4f931d","kind":"works_for","role":"Operations"}'),
	(124, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-722ce55693c4', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dccafde819f0","to_id":"01a20918-f64c-714c-b625-470bfb4f931d","kind":"works_for","role":"Purchasing"}'),
	(125, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-722dea97c2ea', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcccfde0c44b","to_id":"01a20918-f64d-7086-b849-dccb12d7c078","kind":"works_for","role":"Maintenance"}'),
	(126, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-722ef4e62d46', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcccfde0c44b","to_id":"01a20918-f64d-7086-b849-dccb12d7c078","kind":"decides_for","role":"Maintenance"}'),
	(127, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-722ffd130d73', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dccdad91e972","to_id":"01a20918-f64d-7086-b849-dccb12d7c078","kind":"works_for","role":"Quality"}'),
	(128, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7230cdbfd4b2', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dccf71e9d823","to_id":"01a20918-f64d-7086-b849-dcce2ce003f6","kind":"works_for","role":"Maintenance"}'),
	(129, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-72314614ffc5', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dccf71e9d823","to_id":"01a20918-f64d-7086-b849-dcce2ce003f6","kind":"decides_for","role":"Maintenance"}'),
	(130, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7232473d99e0', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd12a41a79c","to_id":"01a20918-f64d-7086-b849-dcd070f6d70c","kind":"works_for","role":"Quality"}'),
	(131, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7233b8366dd8', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd12a41a79c","to_id":"01a20918-f64d-7086-b849-dcd070f6d70c","kind":"decides_for","role":"Quality"}'),
	(132, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-72344556ea35', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd27eee2502","to_id":"01a20918-f64d-7086-b849-dcd070f6d70c","kind":"works_for","role":"Operations"}'),
	(133, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7235e0c2d479', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd3e4cb8b35","to_id":"01a20918-f64d-7086-b849-dcd070f6d70c","kind":"works_for","role":"Quality"}'),
	(134, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-72366ccabbb3', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd58f683e13","to_id":"01a20918-f64d-7086-b849-dcd43dc86a6e","kind":"works_for","role":"Quality"}'),
	(135, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7237c63f79dc', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd58f683e13","to_id":"01a20918-f64d-7086-b849-dcd43dc86a6e","kind":"decides_for","role":"Quality"}'),
	(136, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-72380927d839', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd7fe7811ac","to_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","kind":"works_for","role":"Managing director"}'),
	(137, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-72396e712c60', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd7fe7811ac","to_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","kind":"decides_for","role":"Managing director"}'),
	(138, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-723a0611c027', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd8f90ce17a","to_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","kind":"works_for","role":"Purchasing"}'),
	(139, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-723b43ac2854', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcd9080474a1","to_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","kind":"works_for","role":"Managing director"}'),
	(140, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-723ca6eec433', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcda2a84ba30","to_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","kind":"works_for","role":"Maintenance"}'),
	(141, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-723dd820134c', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcdcc6048298","to_id":"01a20918-f64d-7086-b849-dcdbc1f35922","kind":"works_for","role":"Maintenance"}'),
	(142, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-723e899587a6', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcdcc6048298","to_id":"01a20918-f64d-7086-b849-dcdbc1f35922","kind":"decides_for","role":"Maintenance"}'),
	(143, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-723fbfcbd318', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcdd09352df5","to_id":"01a20918-f64d-7086-b849-dcdbc1f35922","kind":"works_for","role":"Maintenance"}'),
	(144, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7240cbd094f5', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcdf5c7efcb0","to_id":"01a20918-f64d-7086-b849-dcdeaeca74a6","kind":"works_for","role":"Maintenance"}'),
	(145, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7241ef2c281c', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcdf5c7efcb0","to_id":"01a20918-f64d-7086-b849-dcdeaeca74a6","kind":"decides_for","role":"Maintenance"}'),
	(146, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7242eb6e0baf', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce130e366f7","to_id":"01a20918-f64d-7086-b849-dce0cc92821c","kind":"works_for","role":"Purchasing"}'),
	(147, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-72439a5a6341', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce130e366f7","to_id":"01a20918-f64d-7086-b849-dce0cc92821c","kind":"decides_for","role":"Purchasing"}'),
	(148, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7244fc22ae11', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce2582389fc","to_id":"01a20918-f64d-7086-b849-dce0cc92821c","kind":"works_for","role":"Purchasing"}'),
	(149, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7245542c6d16', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce4e75ee0c9","to_id":"01a20918-f64d-7086-b849-dce39435004e","kind":"works_for","role":"Finance"}'),
	(150, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7246fae34138', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce4e75ee0c9","to_id":"01a20918-f64d-7086-b849-dce39435004e","kind":"decides_for","role":"Finance"}');
INSERT INTO public.core_journal VALUES
	(151, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7247a1e18247', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce628fc1c41","to_id":"01a20918-f64d-7086-b849-dce50bd86827","kind":"works_for","role":"IT"}'),
	(152, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-72488db295a7', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce628fc1c41","to_id":"01a20918-f64d-7086-b849-dce50bd86827","kind":"decides_for","role":"IT"}'),
	(153, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-7249871c6396', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce75c16c383","to_id":"01a20918-f64d-7086-b849-dce50bd86827","kind":"works_for","role":"Quality"}'),
	(154, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-724a575b85ee', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce809224209","to_id":"01a20918-f64d-7086-b849-dce50bd86827","kind":"works_for","role":"Purchasing"}'),
	(155, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-724b4370048f', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce91d6a449e","to_id":"01a20918-f64d-7086-b849-dce50bd86827","kind":"works_for","role":"Maintenance"}'),
	(156, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-724c4cee6a5f', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dce50bd86827","to_id":"01a20918-f64d-7086-b849-dce0cc92821c","kind":"subsidiary_of"}'),
	(157, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-724d51fbef1c', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcebaca7332c","to_id":"01a20918-f64d-7086-b849-dceaf85ec59a","kind":"works_for","role":"Quality"}'),
	(158, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20918-f655-720b-be18-724edc561182', NULL, NULL, '{"from_id":"01a20918-f64d-7086-b849-dcebaca7332c","to_id":"01a20918-f64d-7086-b849-dceaf85ec59a","kind":"decides_for","role":"Quality"}'),
	(159, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1cd7187f24a', '01a20918-f64c-714c-b625-470bfb4f931d', NULL, '{"customer_id":"01a20918-f64c-714c-b625-470bfb4f931d","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}'),
	(160, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1ce587f205b', '01a20918-f64c-714c-b625-470c8c5d86d3', NULL, '{"customer_id":"01a20918-f64c-714c-b625-470c8c5d86d3","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}'),
	(161, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1cf39d3e9db', '01a20918-f64c-714c-b625-470c8c5d86d3', NULL, '{"customer_id":"01a20918-f64c-714c-b625-470c8c5d86d3","kind":"phone","value":"+12025550108","normalized":"+12025550108"}'),
	(162, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d02ab26b6d', '01a20918-f64c-714c-b625-470d09e687bd', NULL, '{"customer_id":"01a20918-f64c-714c-b625-470d09e687bd","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}'),
	(163, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d1aafba767', '01a20918-f64d-7086-b849-dcc9cd314994', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcc9cd314994","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}'),
	(164, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d278a04a05', '01a20918-f64d-7086-b849-dccafde819f0', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dccafde819f0","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}'),
	(165, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d3288d3ced', '01a20918-f64d-7086-b849-dccb12d7c078', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dccb12d7c078","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}'),
	(166, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d4f4e34e7b', '01a20918-f64d-7086-b849-dcccfde0c44b', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcccfde0c44b","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}'),
	(167, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d52624c0b9', '01a20918-f64d-7086-b849-dccdad91e972', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dccdad91e972","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}'),
	(168, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d6a82e75c4', '01a20918-f64d-7086-b849-dccdad91e972', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dccdad91e972","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(169, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d7c1978456', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcce2ce003f6","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}'),
	(170, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d866b08776', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dccf71e9d823","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}'),
	(171, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1d90a146cc5', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dccf71e9d823","kind":"phone","value":"+12025550109","normalized":"+12025550109"}'),
	(172, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1daf30f8089', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd070f6d70c","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}'),
	(173, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1db83980158', '01a20918-f64d-7086-b849-dcd12a41a79c', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd12a41a79c","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}'),
	(174, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1dc90dd0667', '01a20918-f64d-7086-b849-dcd27eee2502', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd27eee2502","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}'),
	(175, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1dd9c084f64', '01a20918-f64d-7086-b849-dcd27eee2502', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd27eee2502","kind":"phone","value":"+12025550196","normalized":"+12025550196"}'),
	(176, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1deef055cdf', '01a20918-f64d-7086-b849-dcd3e4cb8b35', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd3e4cb8b35","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}'),
	(177, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1df20be6657', '01a20918-f64d-7086-b849-dcd3e4cb8b35', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd3e4cb8b35","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(178, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e0b6e9d962', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd43dc86a6e","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}'),
	(179, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e115e11b52', '01a20918-f64d-7086-b849-dcd58f683e13', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd58f683e13","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}'),
	(180, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e25bceeb89', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}'),
	(181, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e38095cff7', '01a20918-f64d-7086-b849-dcd7fe7811ac', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd7fe7811ac","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}'),
	(182, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e4d8d50278', '01a20918-f64d-7086-b849-dcd7fe7811ac', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd7fe7811ac","kind":"phone","value":"+12025550148","normalized":"+12025550148"}'),
	(183, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e502affaff', '01a20918-f64d-7086-b849-dcd8f90ce17a', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd8f90ce17a","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}'),
	(184, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e6fd37588a', '01a20918-f64d-7086-b849-dcd8f90ce17a', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd8f90ce17a","kind":"phone","value":"+12025550187","normalized":"+12025550187"}'),
	(185, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e7d3c21b5f', '01a20918-f64d-7086-b849-dcd9080474a1', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd9080474a1","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}'),
	(186, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e809228cb9', '01a20918-f64d-7086-b849-dcd9080474a1', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcd9080474a1","kind":"phone","value":"+12025550105","normalized":"+12025550105"}'),
	(187, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1e90aba20a6', '01a20918-f64d-7086-b849-dcda2a84ba30', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcda2a84ba30","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}'),
	(188, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1eabc15b18f', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcdbc1f35922","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}'),
	(189, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1ebcf1a2872', '01a20918-f64d-7086-b849-dcdcc6048298', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcdcc6048298","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}'),
	(190, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1ec3d50f6f1', '01a20918-f64d-7086-b849-dcdd09352df5', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcdd09352df5","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}'),
	(191, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1ed09c63007', '01a20918-f64d-7086-b849-dcdd09352df5', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcdd09352df5","kind":"phone","value":"+12025550118","normalized":"+12025550118"}'),
	(192, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1eee3e9c15f', '01a20918-f64d-7086-b849-dcdeaeca74a6', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcdeaeca74a6","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}'),
	(193, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1eff735f5f0', '01a20918-f64d-7086-b849-dcdf5c7efcb0', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcdf5c7efcb0","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}'),
	(194, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f07de96509', '01a20918-f64d-7086-b849-dcdf5c7efcb0', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcdf5c7efcb0","kind":"phone","value":"+12025550183","normalized":"+12025550183"}'),
	(195, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f1ac1c45d2', '01a20918-f64d-7086-b849-dce0cc92821c', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce0cc92821c","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}'),
	(196, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f266a182b3', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce130e366f7","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}'),
	(197, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f331b33ec4', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce2582389fc","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}'),
	(198, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f4658f8175', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce2582389fc","kind":"phone","value":"+12025550172","normalized":"+12025550172"}'),
	(199, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f51920fa08', '01a20918-f64d-7086-b849-dce39435004e', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce39435004e","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}'),
	(200, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f671510f2a', '01a20918-f64d-7086-b849-dce4e75ee0c9', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce4e75ee0c9","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}');
INSERT INTO public.core_journal VALUES
	(201, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f76738fa1d', '01a20918-f64d-7086-b849-dce4e75ee0c9', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce4e75ee0c9","kind":"phone","value":"+12025550161","normalized":"+12025550161"}'),
	(202, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f80f53fb4e', '01a20918-f64d-7086-b849-dce50bd86827', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce50bd86827","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}'),
	(203, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1f9258496c9', '01a20918-f64d-7086-b849-dce628fc1c41', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce628fc1c41","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}'),
	(204, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1fa28f08276', '01a20918-f64d-7086-b849-dce628fc1c41', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce628fc1c41","kind":"phone","value":"+12025550134","normalized":"+12025550134"}'),
	(205, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1fb838422a8', '01a20918-f64d-7086-b849-dce75c16c383', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce75c16c383","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}'),
	(206, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1fc289a04f9', '01a20918-f64d-7086-b849-dce809224209', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce809224209","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}'),
	(207, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1fd62dbc215', '01a20918-f64d-7086-b849-dce809224209', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce809224209","kind":"phone","value":"+12025550127","normalized":"+12025550127"}'),
	(208, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1fe4eaff523', '01a20918-f64d-7086-b849-dce91d6a449e', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dce91d6a449e","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}'),
	(209, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b1ffc6e30eab', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dceaf85ec59a","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}'),
	(210, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b20036eb5e13', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcebaca7332c","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}'),
	(211, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20918-f65c-736e-8281-b201c1a32f6d', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"customer_id":"01a20918-f64d-7086-b849-dcebaca7332c","kind":"phone","value":"+12025550166","normalized":"+12025550166"}'),
	(212, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20918-f66e-7144-9df5-1615bbcecaf8', NULL, NULL, '{"record_type":"customer","record_id":"01a20918-f64c-714c-b625-470bfb4f931d","tag":"reference"}'),
	(213, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20918-f66e-7144-9df5-1616197063d2', NULL, NULL, '{"record_type":"customer","record_id":"01a20918-f64d-7086-b849-dcce2ce003f6","tag":"slow payer"}'),
	(214, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20918-f66e-7144-9df5-1617587ca6e4', NULL, NULL, '{"record_type":"customer","record_id":"01a20918-f64d-7086-b849-dcd070f6d70c","tag":"key account"}'),
	(215, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20918-f66e-7144-9df5-1618fe1d6b6b', NULL, NULL, '{"record_type":"customer","record_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","tag":"reference"}'),
	(216, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20918-f66e-7144-9df5-1619ce4df121', NULL, NULL, '{"record_type":"customer","record_id":"01a20918-f64d-7086-b849-dcdbc1f35922","tag":"slow payer"}'),
	(217, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20918-f66e-7144-9df5-161a0dd1389c', NULL, NULL, '{"record_type":"customer","record_id":"01a20918-f64d-7086-b849-dce39435004e","tag":"newsletter"}'),
	(338, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f6da-72b7-bcda-bdc46389794a', '01a20918-f64c-714c-b625-470bfb4f931d', NULL, '{"kind":"core.note","at":"2026-11-23T15:49:20.730420+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a20918-f64c-714c-b625-470bfb4f931d"]}'),
	(218, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e6af105c52', '01a20918-f64d-7086-b849-dce4e75ee0c9', NULL, '{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-897838fb73c4","participants":["01a20918-f64d-7086-b849-dce4e75ee0c9"]}'),
	(219, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53ea9f607759', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(220, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d693fe72bb', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce2582389fc"]}'),
	(221, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53db19ab47d9', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(222, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53b70a4547d6', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-8986b094dce1","participants":["01a20918-f64d-7086-b849-dccf71e9d823"]}'),
	(223, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d432e0732c', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(224, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e2d5448c76', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(225, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c9dec2ef24', '01a20918-f64d-7086-b849-dcd8f90ce17a', NULL, '{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","participants":["01a20918-f64d-7086-b849-dcd8f90ce17a"]}'),
	(226, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53f09a384576', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(227, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53cce4151d8e', '01a20918-f64d-7086-b849-dcdd09352df5', NULL, '{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdd09352df5"]}'),
	(228, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c27cb1732a', '01a20918-f64d-7086-b849-dcd3e4cb8b35', NULL, '{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20918-f648-7556-9fb9-898b5fe57cfe","participants":["01a20918-f64d-7086-b849-dcd3e4cb8b35"]}'),
	(229, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53bc5fd2ed1d', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20918-f648-7556-9fb9-8986b094dce1","participants":["01a20918-f64d-7086-b849-dccf71e9d823"]}'),
	(230, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53ee4f8a89ac', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(231, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53eb75fbe67c', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(232, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d55758e22c', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(233, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e77a688085', '01a20918-f64d-7086-b849-dce91d6a449e', NULL, '{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20918-f648-7556-9fb9-8982630df36f","participants":["01a20918-f64d-7086-b849-dce91d6a449e"]}'),
	(234, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53b8aad4f711', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-8986b094dce1","participants":["01a20918-f64d-7086-b849-dccf71e9d823"]}'),
	(235, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53de59dcafe7', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce2582389fc"]}'),
	(236, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c766f9cb08', '01a20918-f64d-7086-b849-dcd8f90ce17a', NULL, '{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","participants":["01a20918-f64d-7086-b849-dcd8f90ce17a"]}'),
	(237, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53dd40441317', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce2582389fc"]}'),
	(238, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c0a09d1411', '01a20918-f64d-7086-b849-dcd27eee2502', NULL, '{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-898b5fe57cfe","participants":["01a20918-f64d-7086-b849-dcd27eee2502"]}'),
	(239, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c1548f8599', '01a20918-f64d-7086-b849-dcd27eee2502', NULL, '{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20918-f648-7556-9fb9-898b5fe57cfe","participants":["01a20918-f64d-7086-b849-dcd27eee2502"]}'),
	(240, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e0623a07a0', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(241, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53dcf280f58f', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce2582389fc"]}'),
	(242, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53efa1ba3210', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(243, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e388fe21b0', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(244, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53da88302942', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(245, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e1bf719572', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce2582389fc"]}'),
	(246, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c4f7140aaf', '01a20918-f64d-7086-b849-dcd58f683e13', NULL, '{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-8982630df36f","participants":["01a20918-f64d-7086-b849-dcd58f683e13"]}'),
	(247, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e82c87f81b', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(248, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d0e7728295', '01a20918-f64d-7086-b849-dcdcc6048298', NULL, '{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdcc6048298"]}'),
	(249, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c6b2f32e21', '01a20918-f64d-7086-b849-dcda2a84ba30', NULL, '{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","participants":["01a20918-f64d-7086-b849-dcda2a84ba30"]}');
INSERT INTO public.core_journal VALUES
	(250, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c550277968', '01a20918-f64d-7086-b849-dcd58f683e13', NULL, '{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20918-f648-7556-9fb9-8982630df36f","participants":["01a20918-f64d-7086-b849-dcd58f683e13"]}'),
	(251, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53be65982c48', '01a20918-f64d-7086-b849-dcd27eee2502', NULL, '{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-898b5fe57cfe","participants":["01a20918-f64d-7086-b849-dcd27eee2502"]}'),
	(252, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53ed159c6d56', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(253, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53bba135d37b', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20918-f648-7556-9fb9-8986b094dce1","participants":["01a20918-f64d-7086-b849-dccf71e9d823"]}'),
	(254, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53bac30ea52f', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20918-f648-7556-9fb9-8986b094dce1","participants":["01a20918-f64d-7086-b849-dccf71e9d823"]}'),
	(255, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d972ad5d55', '01a20918-f64d-7086-b849-dce2582389fc', NULL, '{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce2582389fc"]}'),
	(256, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53bf4f17fa1b', '01a20918-f64d-7086-b849-dcd3e4cb8b35', NULL, '{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20918-f648-7556-9fb9-898b5fe57cfe","participants":["01a20918-f64d-7086-b849-dcd3e4cb8b35"]}'),
	(257, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53cf5e60d3c8', '01a20918-f64d-7086-b849-dcdd09352df5', NULL, '{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdd09352df5"]}'),
	(258, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53cee3f6be30', '01a20918-f64d-7086-b849-dcdcc6048298', NULL, '{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdcc6048298"]}'),
	(259, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53bd43e46728', '01a20918-f64d-7086-b849-dcd27eee2502', NULL, '{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-898b5fe57cfe","participants":["01a20918-f64d-7086-b849-dcd27eee2502"]}'),
	(260, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d8b50068ea', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(261, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d3ec6e1c51', '01a20918-f64d-7086-b849-dcdcc6048298', NULL, '{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdcc6048298"]}'),
	(262, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53cdd1d566f5', '01a20918-f64d-7086-b849-dcdcc6048298', NULL, '{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdcc6048298"]}'),
	(263, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c8da3d8722', '01a20918-f64d-7086-b849-dcd8f90ce17a', NULL, '{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","participants":["01a20918-f64d-7086-b849-dcd8f90ce17a"]}'),
	(264, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53ec83b04faa', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(265, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53ca77d12645', '01a20918-f64d-7086-b849-dcd9080474a1', NULL, '{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","participants":["01a20918-f64d-7086-b849-dcd9080474a1"]}'),
	(266, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e560729b9e', '01a20918-f64d-7086-b849-dce4e75ee0c9', NULL, '{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20918-f648-7556-9fb9-897838fb73c4","participants":["01a20918-f64d-7086-b849-dce4e75ee0c9"]}'),
	(267, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d70ea63011', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(268, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53cb30b9b7f2', '01a20918-f64d-7086-b849-dcd9080474a1', NULL, '{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","participants":["01a20918-f64d-7086-b849-dcd9080474a1"]}'),
	(269, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e9254d7be3', '01a20918-f64d-7086-b849-dcebaca7332c', NULL, '{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","participants":["01a20918-f64d-7086-b849-dcebaca7332c"]}'),
	(270, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53e49ed22560', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(271, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d2cba7b17d', '01a20918-f64d-7086-b849-dcdd09352df5', NULL, '{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdd09352df5"]}'),
	(272, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53c38e001ddf', '01a20918-f64d-7086-b849-dcd58f683e13', NULL, '{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20918-f648-7556-9fb9-8982630df36f","participants":["01a20918-f64d-7086-b849-dcd58f683e13"]}'),
	(273, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53d105bf2448', '01a20918-f64d-7086-b849-dcdd09352df5', NULL, '{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a20918-f648-7556-9fb9-89841c8752d8","participants":["01a20918-f64d-7086-b849-dcdd09352df5"]}'),
	(274, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53b992f4bc51', '01a20918-f64d-7086-b849-dccf71e9d823', NULL, '{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20918-f648-7556-9fb9-8986b094dce1","participants":["01a20918-f64d-7086-b849-dccf71e9d823"]}'),
	(275, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20918-f683-74f9-8d5a-53df4e7b4ec4', '01a20918-f64d-7086-b849-dce130e366f7', NULL, '{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20918-f648-7556-9fb9-89805f12e374","participants":["01a20918-f64d-7086-b849-dce130e366f7"]}'),
	(276, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c083027f741', NULL, NULL, '{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}'),
	(277, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c09a8c497d8', NULL, NULL, '{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}'),
	(278, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c0a9d2f5720', NULL, NULL, '{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}'),
	(279, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c0b36b4f762', NULL, NULL, '{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}'),
	(280, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c0cb17b48ac', NULL, NULL, '{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}'),
	(281, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c0da79e6a0d', NULL, NULL, '{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}'),
	(282, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c0e601b651e', NULL, NULL, '{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}'),
	(283, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c0fdb2f7889', NULL, NULL, '{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}'),
	(284, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c10f65c00f7', NULL, NULL, '{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}'),
	(285, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c1147a48a10', NULL, NULL, '{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}'),
	(286, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c12e08ca764', NULL, NULL, '{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}'),
	(287, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20918-f697-7296-9526-6c13faeb5414', NULL, NULL, '{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}'),
	(288, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', '01a20918-f64d-7086-b849-dccb12d7c078', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a20918-f648-7556-9fb9-897e3a238a51","customer_id":"01a20918-f64d-7086-b849-dccb12d7c078","product_id":"01a20918-f697-7296-9526-6c0fdb2f7889","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}'),
	(339, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'attachment', '01a20918-f6dd-7034-bfec-e73f29a9dd54', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20918-f6c8-7588-827f-f6dc8136fa6a","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}'),
	(289, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-63393926d26e', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a20918-f648-7556-9fb9-898b5fe57cfe","customer_id":"01a20918-f64d-7086-b849-dcd070f6d70c","product_id":"01a20918-f697-7296-9526-6c0da79e6a0d","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}'),
	(290, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a20918-f648-7556-9fb9-8982630df36f","customer_id":"01a20918-f64d-7086-b849-dcd43dc86a6e","product_id":"01a20918-f697-7296-9526-6c0a9d2f5720","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}'),
	(291, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","customer_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","product_id":"01a20918-f697-7296-9526-6c10f65c00f7","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}'),
	(292, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633f5607ac33', '01a20918-f64d-7086-b849-dcdeaeca74a6', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a20918-f648-7556-9fb9-897dd1fe8dd3","customer_id":"01a20918-f64d-7086-b849-dcdeaeca74a6","product_id":"01a20918-f697-7296-9526-6c0a9d2f5720","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}'),
	(293, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-6342d8532c71', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a20918-f648-7556-9fb9-898e23a0585b","customer_id":"01a20918-f64d-7086-b849-dceaf85ec59a","product_id":"01a20918-f697-7296-9526-6c0fdb2f7889","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}'),
	(294, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a3-72a7-84ac-510a9a550e59', NULL, NULL, '{"opportunity_id":"01a20918-f6a3-72a7-84ac-5109153a0e95","product_id":"01a20918-f697-7296-9526-6c0fdb2f7889","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(295, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a3-72a7-84ac-510b0e3130de', NULL, NULL, '{"opportunity_id":"01a20918-f6a3-72a7-84ac-5109153a0e95","product_id":"01a20918-f697-7296-9526-6c13faeb5414","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}'),
	(296, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a3-72a7-84ac-510c9fe5bf8a', NULL, NULL, '{"opportunity_id":"01a20918-f6a3-72a7-84ac-5109153a0e95","product_id":"01a20918-f697-7296-9526-6c09a8c497d8","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}'),
	(297, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a4-70a3-bd28-633ac32f4a80', NULL, NULL, '{"opportunity_id":"01a20918-f6a4-70a3-bd28-63393926d26e","product_id":"01a20918-f697-7296-9526-6c0da79e6a0d","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}'),
	(298, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a4-70a3-bd28-633ce6232e3b', NULL, NULL, '{"opportunity_id":"01a20918-f6a4-70a3-bd28-633bd8a62ee7","product_id":"01a20918-f697-7296-9526-6c0a9d2f5720","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}');
INSERT INTO public.core_journal VALUES
	(299, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a4-70a3-bd28-633ec81c3bf4', NULL, NULL, '{"opportunity_id":"01a20918-f6a4-70a3-bd28-633df04ea6c9","product_id":"01a20918-f697-7296-9526-6c10f65c00f7","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}'),
	(300, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a4-70a3-bd28-63404da4893c', NULL, NULL, '{"opportunity_id":"01a20918-f6a4-70a3-bd28-633f5607ac33","product_id":"01a20918-f697-7296-9526-6c0a9d2f5720","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}'),
	(301, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a4-70a3-bd28-6341fac6c39e', NULL, NULL, '{"opportunity_id":"01a20918-f6a4-70a3-bd28-633f5607ac33","product_id":"01a20918-f697-7296-9526-6c13faeb5414","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}'),
	(302, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20918-f6a4-70a3-bd28-63434aaa99b7', NULL, NULL, '{"opportunity_id":"01a20918-f6a4-70a3-bd28-6342d8532c71","product_id":"01a20918-f697-7296-9526-6c0fdb2f7889","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(303, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef98bb7b42dd', '01a20918-f64d-7086-b849-dccb12d7c078', NULL, '{"kind":"core.meeting","at":"2026-01-24T07:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a20918-f648-7556-9fb9-897e3a238a51","record_type":"sfa_opportunity","record_id":"01a20918-f6a3-72a7-84ac-5109153a0e95","participants":["01a20918-f64d-7086-b849-dccb12d7c078"]}'),
	(304, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef99fee1a863', '01a20918-f64d-7086-b849-dccb12d7c078', NULL, '{"kind":"core.email","at":"2026-02-02T00:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20918-f648-7556-9fb9-897e3a238a51","record_type":"sfa_opportunity","record_id":"01a20918-f6a3-72a7-84ac-5109153a0e95","participants":["01a20918-f64d-7086-b849-dccb12d7c078"]}'),
	(305, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef9acf106493', '01a20918-f64d-7086-b849-dccb12d7c078', NULL, '{"kind":"core.email","at":"2026-02-16T00:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20918-f648-7556-9fb9-897e3a238a51","record_type":"sfa_opportunity","record_id":"01a20918-f6a3-72a7-84ac-5109153a0e95","participants":["01a20918-f64d-7086-b849-dccb12d7c078"]}'),
	(306, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef9be8e9021f', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL, '{"kind":"core.meeting","at":"2026-01-05T19:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a20918-f648-7556-9fb9-8982630df36f","record_type":"sfa_opportunity","record_id":"01a20918-f6a4-70a3-bd28-633bd8a62ee7","participants":["01a20918-f64d-7086-b849-dcd43dc86a6e"]}'),
	(307, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef9ccf2ef17c', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL, '{"kind":"core.email","at":"2025-11-18T19:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","record_type":"sfa_opportunity","record_id":"01a20918-f6a4-70a3-bd28-633df04ea6c9","participants":["01a20918-f64d-7086-b849-dcd63c1bdd0f"]}'),
	(308, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef9d897b5cc9', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL, '{"kind":"core.email","at":"2025-12-04T01:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a20918-f648-7556-9fb9-8983b51ad1a9","record_type":"sfa_opportunity","record_id":"01a20918-f6a4-70a3-bd28-633df04ea6c9","participants":["01a20918-f64d-7086-b849-dcd63c1bdd0f"]}'),
	(309, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef9e241ca34d', '01a20918-f64d-7086-b849-dcdeaeca74a6', NULL, '{"kind":"core.email","at":"2026-03-02T00:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a20918-f648-7556-9fb9-897dd1fe8dd3","record_type":"sfa_opportunity","record_id":"01a20918-f6a4-70a3-bd28-633f5607ac33","participants":["01a20918-f64d-7086-b849-dcdeaeca74a6"]}'),
	(310, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20918-f6be-720e-b4ac-ef9f6870ec1d', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL, '{"kind":"core.call","at":"2026-02-17T20:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a20918-f648-7556-9fb9-898e23a0585b","record_type":"sfa_opportunity","record_id":"01a20918-f6a4-70a3-bd28-6342d8532c71","participants":["01a20918-f64d-7086-b849-dceaf85ec59a"]}'),
	(311, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64c-714c-b625-470bfb4f931d', '01a20918-f64c-714c-b625-470bfb4f931d', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":0}}'),
	(312, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dccb12d7c078', '01a20918-f64d-7086-b849-dccb12d7c078', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":1}}'),
	(313, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dcce2ce003f6', '01a20918-f64d-7086-b849-dcce2ce003f6', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":2}}'),
	(314, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dcd070f6d70c', '01a20918-f64d-7086-b849-dcd070f6d70c', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":3}}'),
	(315, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dcd43dc86a6e', '01a20918-f64d-7086-b849-dcd43dc86a6e', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":4}}'),
	(316, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":5}}'),
	(317, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dcdbc1f35922', '01a20918-f64d-7086-b849-dcdbc1f35922', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":6}}'),
	(318, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dcdeaeca74a6', '01a20918-f64d-7086-b849-dcdeaeca74a6', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":7}}'),
	(319, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20918-f64d-7086-b849-dce0cc92821c', '01a20918-f64d-7086-b849-dce0cc92821c', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":8}}'),
	(320, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6dc8136fa6a', '01a20918-f64c-714c-b625-470bfb4f931d', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64c-714c-b625-470bfb4f931d","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(321, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6ddf1ac4b9b', '01a20918-f64d-7086-b849-dccb12d7c078', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dccb12d7c078","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(322, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6dedb612fd1', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dcce2ce003f6","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(323, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6dfeec8e61f', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dcd070f6d70c","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(324, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e021999e2e', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dcd43dc86a6e","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(325, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e1c7afea73', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dcd63c1bdd0f","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(326, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e2b8bd0bdf', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dcdbc1f35922","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(327, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e36a78670e', '01a20918-f64d-7086-b849-dcdeaeca74a6', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dcdeaeca74a6","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(328, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e4d745bd30', '01a20918-f64d-7086-b849-dce0cc92821c', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dce0cc92821c","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(329, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e56949d6e9', '01a20918-f64d-7086-b849-dce39435004e', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dce39435004e","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(330, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e670aa4f1c', '01a20918-f64d-7086-b849-dce50bd86827', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dce50bd86827","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(331, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20918-f6c8-7588-827f-f6e7267b638f', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20918-f64d-7086-b849-dceaf85ec59a","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(332, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20918-f6c8-7588-827f-f6dc8136fa6a', '01a20918-f64c-714c-b625-470bfb4f931d', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(333, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20918-f6c8-7588-827f-f6ddf1ac4b9b', '01a20918-f64d-7086-b849-dccb12d7c078', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(334, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20918-f6c8-7588-827f-f6dedb612fd1', '01a20918-f64d-7086-b849-dcce2ce003f6', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(335, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20918-f6c8-7588-827f-f6dfeec8e61f', '01a20918-f64d-7086-b849-dcd070f6d70c', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(336, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20918-f6c8-7588-827f-f6e021999e2e', '01a20918-f64d-7086-b849-dcd43dc86a6e', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(337, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20918-f6d4-779f-9a41-01b53a8cd1cf', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20918-f6c8-7588-827f-f6dc8136fa6a","tag":"key account"}');
INSERT INTO public.core_journal_head VALUES
	(1, 339);
INSERT INTO public.core_participant VALUES
	('01a20918-f68d-734f-a234-174a4528485c', '01a20918-f683-74f9-8d5a-53e6af105c52', '01a20918-f64d-7086-b849-dce4e75ee0c9', '2025-10-31 10:21:00+00', '01a20918-f64d-7086-b849-dce39435004e', NULL),
	('01a20918-f68d-734f-a234-174bfd789c88', '01a20918-f683-74f9-8d5a-53e6af105c52', '01a20918-f64d-7086-b849-dce39435004e', '2025-10-31 10:21:00+00', NULL, '01a20918-f64d-7086-b849-dce4e75ee0c9'),
	('01a20918-f68d-734f-a234-174c8d3fd195', '01a20918-f683-74f9-8d5a-53ea9f607759', '01a20918-f64d-7086-b849-dcebaca7332c', '2025-11-05 11:24:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-174d0a4c0d9b', '01a20918-f683-74f9-8d5a-53ea9f607759', '01a20918-f64d-7086-b849-dceaf85ec59a', '2025-11-05 11:24:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-174e353ef8e6', '01a20918-f683-74f9-8d5a-53d693fe72bb', '01a20918-f64d-7086-b849-dce2582389fc', '2025-11-05 12:33:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-174f09cc1dd9', '01a20918-f683-74f9-8d5a-53d693fe72bb', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-11-05 12:33:00+00', NULL, '01a20918-f64d-7086-b849-dce2582389fc'),
	('01a20918-f68d-734f-a234-1750082af31c', '01a20918-f683-74f9-8d5a-53db19ab47d9', '01a20918-f64d-7086-b849-dce130e366f7', '2025-11-06 12:03:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-1751cab2df90', '01a20918-f683-74f9-8d5a-53db19ab47d9', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-11-06 12:03:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-175282008ef5', '01a20918-f683-74f9-8d5a-53b70a4547d6', '01a20918-f64d-7086-b849-dccf71e9d823', '2025-11-07 10:38:00+00', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL),
	('01a20918-f68d-734f-a234-1753f5a27a2f', '01a20918-f683-74f9-8d5a-53b70a4547d6', '01a20918-f64d-7086-b849-dcce2ce003f6', '2025-11-07 10:38:00+00', NULL, '01a20918-f64d-7086-b849-dccf71e9d823'),
	('01a20918-f68d-734f-a234-175495e49c61', '01a20918-f683-74f9-8d5a-53d432e0732c', '01a20918-f64d-7086-b849-dce130e366f7', '2025-11-07 15:05:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-1755f8f4dd74', '01a20918-f683-74f9-8d5a-53d432e0732c', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-11-07 15:05:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-17566aa12496', '01a20918-f683-74f9-8d5a-53e2d5448c76', '01a20918-f64d-7086-b849-dce130e366f7', '2025-11-07 15:39:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-17572942a3e4', '01a20918-f683-74f9-8d5a-53e2d5448c76', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-11-07 15:39:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-1758455e8c9f', '01a20918-f683-74f9-8d5a-53c9dec2ef24', '01a20918-f64d-7086-b849-dcd8f90ce17a', '2025-11-12 15:27:00+00', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL),
	('01a20918-f68d-734f-a234-1759ce361dfe', '01a20918-f683-74f9-8d5a-53c9dec2ef24', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2025-11-12 15:27:00+00', NULL, '01a20918-f64d-7086-b849-dcd8f90ce17a'),
	('01a20918-f68d-734f-a234-175a9eca6acb', '01a20918-f683-74f9-8d5a-53f09a384576', '01a20918-f64d-7086-b849-dcebaca7332c', '2025-11-13 13:23:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-175b66083014', '01a20918-f683-74f9-8d5a-53f09a384576', '01a20918-f64d-7086-b849-dceaf85ec59a', '2025-11-13 13:23:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-175c9a8ba829', '01a20918-f683-74f9-8d5a-53cce4151d8e', '01a20918-f64d-7086-b849-dcdd09352df5', '2025-11-14 14:24:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-175d274c80ca', '01a20918-f683-74f9-8d5a-53cce4151d8e', '01a20918-f64d-7086-b849-dcdbc1f35922', '2025-11-14 14:24:00+00', NULL, '01a20918-f64d-7086-b849-dcdd09352df5'),
	('01a20918-f68d-734f-a234-175e392216a2', '01a20918-f683-74f9-8d5a-53c27cb1732a', '01a20918-f64d-7086-b849-dcd3e4cb8b35', '2025-11-14 14:58:00+00', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL),
	('01a20918-f68d-734f-a234-175fd0b39fc7', '01a20918-f683-74f9-8d5a-53c27cb1732a', '01a20918-f64d-7086-b849-dcd070f6d70c', '2025-11-14 14:58:00+00', NULL, '01a20918-f64d-7086-b849-dcd3e4cb8b35'),
	('01a20918-f68d-734f-a234-17606c17807e', '01a20918-f683-74f9-8d5a-53bc5fd2ed1d', '01a20918-f64d-7086-b849-dccf71e9d823', '2025-11-20 09:59:00+00', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL),
	('01a20918-f68d-734f-a234-176139d69c86', '01a20918-f683-74f9-8d5a-53bc5fd2ed1d', '01a20918-f64d-7086-b849-dcce2ce003f6', '2025-11-20 09:59:00+00', NULL, '01a20918-f64d-7086-b849-dccf71e9d823'),
	('01a20918-f68d-734f-a234-1762e4ab1398', '01a20918-f683-74f9-8d5a-53ee4f8a89ac', '01a20918-f64d-7086-b849-dcebaca7332c', '2025-11-21 14:02:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-1763b7809834', '01a20918-f683-74f9-8d5a-53ee4f8a89ac', '01a20918-f64d-7086-b849-dceaf85ec59a', '2025-11-21 14:02:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-17649c4ea70a', '01a20918-f683-74f9-8d5a-53eb75fbe67c', '01a20918-f64d-7086-b849-dcebaca7332c', '2025-11-21 14:05:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-1765945df91f', '01a20918-f683-74f9-8d5a-53eb75fbe67c', '01a20918-f64d-7086-b849-dceaf85ec59a', '2025-11-21 14:05:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-17664546268f', '01a20918-f683-74f9-8d5a-53d55758e22c', '01a20918-f64d-7086-b849-dce130e366f7', '2025-11-27 11:36:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-176794ce0245', '01a20918-f683-74f9-8d5a-53d55758e22c', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-11-27 11:36:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-1768448ba257', '01a20918-f683-74f9-8d5a-53e77a688085', '01a20918-f64d-7086-b849-dce91d6a449e', '2025-12-01 08:19:00+00', '01a20918-f64d-7086-b849-dce50bd86827', NULL),
	('01a20918-f68d-734f-a234-1769eb70405a', '01a20918-f683-74f9-8d5a-53e77a688085', '01a20918-f64d-7086-b849-dce50bd86827', '2025-12-01 08:19:00+00', NULL, '01a20918-f64d-7086-b849-dce91d6a449e'),
	('01a20918-f68d-734f-a234-176afad0bfad', '01a20918-f683-74f9-8d5a-53b8aad4f711', '01a20918-f64d-7086-b849-dccf71e9d823', '2025-12-05 11:31:00+00', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL),
	('01a20918-f68d-734f-a234-176bab774b15', '01a20918-f683-74f9-8d5a-53b8aad4f711', '01a20918-f64d-7086-b849-dcce2ce003f6', '2025-12-05 11:31:00+00', NULL, '01a20918-f64d-7086-b849-dccf71e9d823'),
	('01a20918-f68d-734f-a234-176c8d5bff78', '01a20918-f683-74f9-8d5a-53de59dcafe7', '01a20918-f64d-7086-b849-dce2582389fc', '2025-12-05 14:23:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-176dc2c39c3d', '01a20918-f683-74f9-8d5a-53de59dcafe7', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-12-05 14:23:00+00', NULL, '01a20918-f64d-7086-b849-dce2582389fc'),
	('01a20918-f68d-734f-a234-176e747205b9', '01a20918-f683-74f9-8d5a-53c766f9cb08', '01a20918-f64d-7086-b849-dcd8f90ce17a', '2025-12-11 09:10:00+00', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL),
	('01a20918-f68d-734f-a234-176fe8447279', '01a20918-f683-74f9-8d5a-53c766f9cb08', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2025-12-11 09:10:00+00', NULL, '01a20918-f64d-7086-b849-dcd8f90ce17a'),
	('01a20918-f68d-734f-a234-177025d14fc2', '01a20918-f683-74f9-8d5a-53dd40441317', '01a20918-f64d-7086-b849-dce2582389fc', '2025-12-11 13:14:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-177162963022', '01a20918-f683-74f9-8d5a-53dd40441317', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-12-11 13:14:00+00', NULL, '01a20918-f64d-7086-b849-dce2582389fc'),
	('01a20918-f68d-734f-a234-177259a3af71', '01a20918-f683-74f9-8d5a-53c0a09d1411', '01a20918-f64d-7086-b849-dcd27eee2502', '2025-12-15 10:15:00+00', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL),
	('01a20918-f68d-734f-a234-1773d03483af', '01a20918-f683-74f9-8d5a-53c0a09d1411', '01a20918-f64d-7086-b849-dcd070f6d70c', '2025-12-15 10:15:00+00', NULL, '01a20918-f64d-7086-b849-dcd27eee2502'),
	('01a20918-f68d-734f-a234-177477f4556a', '01a20918-f683-74f9-8d5a-53c1548f8599', '01a20918-f64d-7086-b849-dcd27eee2502', '2025-12-30 11:49:00+00', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL),
	('01a20918-f68d-734f-a234-177550df0112', '01a20918-f683-74f9-8d5a-53c1548f8599', '01a20918-f64d-7086-b849-dcd070f6d70c', '2025-12-30 11:49:00+00', NULL, '01a20918-f64d-7086-b849-dcd27eee2502'),
	('01a20918-f68d-734f-a234-17769f8f961f', '01a20918-f683-74f9-8d5a-53e0623a07a0', '01a20918-f64d-7086-b849-dce130e366f7', '2025-12-31 11:19:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-1777ca3fe31a', '01a20918-f683-74f9-8d5a-53e0623a07a0', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-12-31 11:19:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-1778c2ecc72a', '01a20918-f683-74f9-8d5a-53dcf280f58f', '01a20918-f64d-7086-b849-dce2582389fc', '2025-12-31 14:05:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-1779ca6f5a56', '01a20918-f683-74f9-8d5a-53dcf280f58f', '01a20918-f64d-7086-b849-dce0cc92821c', '2025-12-31 14:05:00+00', NULL, '01a20918-f64d-7086-b849-dce2582389fc'),
	('01a20918-f68d-734f-a234-177ae4c5582e', '01a20918-f683-74f9-8d5a-53efa1ba3210', '01a20918-f64d-7086-b849-dcebaca7332c', '2026-01-02 08:16:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-177bb997dccf', '01a20918-f683-74f9-8d5a-53efa1ba3210', '01a20918-f64d-7086-b849-dceaf85ec59a', '2026-01-02 08:16:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c');
INSERT INTO public.core_participant VALUES
	('01a20918-f68d-734f-a234-177c67331b99', '01a20918-f683-74f9-8d5a-53e388fe21b0', '01a20918-f64d-7086-b849-dce130e366f7', '2026-01-02 08:38:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-177dde6922f9', '01a20918-f683-74f9-8d5a-53e388fe21b0', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-01-02 08:38:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-177e9fdc20c3', '01a20918-f683-74f9-8d5a-53da88302942', '01a20918-f64d-7086-b849-dce130e366f7', '2026-01-02 11:35:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-177fa4903609', '01a20918-f683-74f9-8d5a-53da88302942', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-01-02 11:35:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-1780e2732a7b', '01a20918-f683-74f9-8d5a-53e1bf719572', '01a20918-f64d-7086-b849-dce2582389fc', '2026-01-02 12:48:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-17810cfd4478', '01a20918-f683-74f9-8d5a-53e1bf719572', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-01-02 12:48:00+00', NULL, '01a20918-f64d-7086-b849-dce2582389fc'),
	('01a20918-f68d-734f-a234-178211b0b5c0', '01a20918-f683-74f9-8d5a-53c4f7140aaf', '01a20918-f64d-7086-b849-dcd58f683e13', '2026-01-02 16:08:00+00', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL),
	('01a20918-f68d-734f-a234-178343dddd45', '01a20918-f683-74f9-8d5a-53c4f7140aaf', '01a20918-f64d-7086-b849-dcd43dc86a6e', '2026-01-02 16:08:00+00', NULL, '01a20918-f64d-7086-b849-dcd58f683e13'),
	('01a20918-f68d-734f-a234-1784e60af5f9', '01a20918-f683-74f9-8d5a-53e82c87f81b', '01a20918-f64d-7086-b849-dcebaca7332c', '2026-01-07 09:00:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-178525a91f70', '01a20918-f683-74f9-8d5a-53e82c87f81b', '01a20918-f64d-7086-b849-dceaf85ec59a', '2026-01-07 09:00:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-17866c9a8dd0', '01a20918-f683-74f9-8d5a-53d0e7728295', '01a20918-f64d-7086-b849-dcdcc6048298', '2026-01-08 12:54:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-1787ab238cb7', '01a20918-f683-74f9-8d5a-53d0e7728295', '01a20918-f64d-7086-b849-dcdbc1f35922', '2026-01-08 12:54:00+00', NULL, '01a20918-f64d-7086-b849-dcdcc6048298'),
	('01a20918-f68d-734f-a234-178810bf4e52', '01a20918-f683-74f9-8d5a-53c6b2f32e21', '01a20918-f64d-7086-b849-dcda2a84ba30', '2026-01-09 11:19:00+00', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL),
	('01a20918-f68d-734f-a234-17894dfac533', '01a20918-f683-74f9-8d5a-53c6b2f32e21', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2026-01-09 11:19:00+00', NULL, '01a20918-f64d-7086-b849-dcda2a84ba30'),
	('01a20918-f68d-734f-a234-178aa2eb26ef', '01a20918-f683-74f9-8d5a-53c550277968', '01a20918-f64d-7086-b849-dcd58f683e13', '2026-01-09 12:19:00+00', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL),
	('01a20918-f68d-734f-a234-178bebbbf397', '01a20918-f683-74f9-8d5a-53c550277968', '01a20918-f64d-7086-b849-dcd43dc86a6e', '2026-01-09 12:19:00+00', NULL, '01a20918-f64d-7086-b849-dcd58f683e13'),
	('01a20918-f68d-734f-a234-178c9ea84e26', '01a20918-f683-74f9-8d5a-53be65982c48', '01a20918-f64d-7086-b849-dcd27eee2502', '2026-01-16 14:48:00+00', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL),
	('01a20918-f68d-734f-a234-178db0175d14', '01a20918-f683-74f9-8d5a-53be65982c48', '01a20918-f64d-7086-b849-dcd070f6d70c', '2026-01-16 14:48:00+00', NULL, '01a20918-f64d-7086-b849-dcd27eee2502'),
	('01a20918-f68d-734f-a234-178eff17b786', '01a20918-f683-74f9-8d5a-53ed159c6d56', '01a20918-f64d-7086-b849-dcebaca7332c', '2026-01-21 15:01:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-178f4bdd4df3', '01a20918-f683-74f9-8d5a-53ed159c6d56', '01a20918-f64d-7086-b849-dceaf85ec59a', '2026-01-21 15:01:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-17904d16e556', '01a20918-f683-74f9-8d5a-53bba135d37b', '01a20918-f64d-7086-b849-dccf71e9d823', '2026-01-22 13:00:00+00', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL),
	('01a20918-f68d-734f-a234-1791b5f40fe8', '01a20918-f683-74f9-8d5a-53bba135d37b', '01a20918-f64d-7086-b849-dcce2ce003f6', '2026-01-22 13:00:00+00', NULL, '01a20918-f64d-7086-b849-dccf71e9d823'),
	('01a20918-f68d-734f-a234-179292e9459e', '01a20918-f683-74f9-8d5a-53bac30ea52f', '01a20918-f64d-7086-b849-dccf71e9d823', '2026-01-23 10:26:00+00', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL),
	('01a20918-f68d-734f-a234-1793c10754ce', '01a20918-f683-74f9-8d5a-53bac30ea52f', '01a20918-f64d-7086-b849-dcce2ce003f6', '2026-01-23 10:26:00+00', NULL, '01a20918-f64d-7086-b849-dccf71e9d823'),
	('01a20918-f68d-734f-a234-1794e40300a9', '01a20918-f683-74f9-8d5a-53d972ad5d55', '01a20918-f64d-7086-b849-dce2582389fc', '2026-01-23 15:17:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-1795c57b5c0a', '01a20918-f683-74f9-8d5a-53d972ad5d55', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-01-23 15:17:00+00', NULL, '01a20918-f64d-7086-b849-dce2582389fc'),
	('01a20918-f68d-734f-a234-1796fc34a348', '01a20918-f683-74f9-8d5a-53bf4f17fa1b', '01a20918-f64d-7086-b849-dcd3e4cb8b35', '2026-01-26 08:53:00+00', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL),
	('01a20918-f68d-734f-a234-179741c5d037', '01a20918-f683-74f9-8d5a-53bf4f17fa1b', '01a20918-f64d-7086-b849-dcd070f6d70c', '2026-01-26 08:53:00+00', NULL, '01a20918-f64d-7086-b849-dcd3e4cb8b35'),
	('01a20918-f68d-734f-a234-17983b31ebc7', '01a20918-f683-74f9-8d5a-53cf5e60d3c8', '01a20918-f64d-7086-b849-dcdd09352df5', '2026-01-27 11:24:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-1799bac088be', '01a20918-f683-74f9-8d5a-53cf5e60d3c8', '01a20918-f64d-7086-b849-dcdbc1f35922', '2026-01-27 11:24:00+00', NULL, '01a20918-f64d-7086-b849-dcdd09352df5'),
	('01a20918-f68d-734f-a234-179ac4d5965a', '01a20918-f683-74f9-8d5a-53cee3f6be30', '01a20918-f64d-7086-b849-dcdcc6048298', '2026-01-27 13:08:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-179b93a46729', '01a20918-f683-74f9-8d5a-53cee3f6be30', '01a20918-f64d-7086-b849-dcdbc1f35922', '2026-01-27 13:08:00+00', NULL, '01a20918-f64d-7086-b849-dcdcc6048298'),
	('01a20918-f68d-734f-a234-179c5119b404', '01a20918-f683-74f9-8d5a-53bd43e46728', '01a20918-f64d-7086-b849-dcd27eee2502', '2026-01-29 09:25:00+00', '01a20918-f64d-7086-b849-dcd070f6d70c', NULL),
	('01a20918-f68d-734f-a234-179df85adac7', '01a20918-f683-74f9-8d5a-53bd43e46728', '01a20918-f64d-7086-b849-dcd070f6d70c', '2026-01-29 09:25:00+00', NULL, '01a20918-f64d-7086-b849-dcd27eee2502'),
	('01a20918-f68d-734f-a234-179e88e1b341', '01a20918-f683-74f9-8d5a-53d8b50068ea', '01a20918-f64d-7086-b849-dce130e366f7', '2026-01-29 17:00:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-179f25ed796e', '01a20918-f683-74f9-8d5a-53d8b50068ea', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-01-29 17:00:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-17a0fee53770', '01a20918-f683-74f9-8d5a-53d3ec6e1c51', '01a20918-f64d-7086-b849-dcdcc6048298', '2026-01-30 09:14:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-17a1399d4301', '01a20918-f683-74f9-8d5a-53d3ec6e1c51', '01a20918-f64d-7086-b849-dcdbc1f35922', '2026-01-30 09:14:00+00', NULL, '01a20918-f64d-7086-b849-dcdcc6048298'),
	('01a20918-f68d-734f-a234-17a204996b9f', '01a20918-f683-74f9-8d5a-53cdd1d566f5', '01a20918-f64d-7086-b849-dcdcc6048298', '2026-02-04 12:21:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-17a337ccfe7c', '01a20918-f683-74f9-8d5a-53cdd1d566f5', '01a20918-f64d-7086-b849-dcdbc1f35922', '2026-02-04 12:21:00+00', NULL, '01a20918-f64d-7086-b849-dcdcc6048298'),
	('01a20918-f68d-734f-a234-17a4c2b87a1c', '01a20918-f683-74f9-8d5a-53c8da3d8722', '01a20918-f64d-7086-b849-dcd8f90ce17a', '2026-02-04 15:35:00+00', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL),
	('01a20918-f68d-734f-a234-17a5bb766117', '01a20918-f683-74f9-8d5a-53c8da3d8722', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2026-02-04 15:35:00+00', NULL, '01a20918-f64d-7086-b849-dcd8f90ce17a'),
	('01a20918-f68d-734f-a234-17a6de4a2588', '01a20918-f683-74f9-8d5a-53ec83b04faa', '01a20918-f64d-7086-b849-dcebaca7332c', '2026-02-05 16:58:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-17a749de7888', '01a20918-f683-74f9-8d5a-53ec83b04faa', '01a20918-f64d-7086-b849-dceaf85ec59a', '2026-02-05 16:58:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-17a827db3855', '01a20918-f683-74f9-8d5a-53ca77d12645', '01a20918-f64d-7086-b849-dcd9080474a1', '2026-02-06 09:11:00+00', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL),
	('01a20918-f68d-734f-a234-17a9ede86712', '01a20918-f683-74f9-8d5a-53ca77d12645', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2026-02-06 09:11:00+00', NULL, '01a20918-f64d-7086-b849-dcd9080474a1'),
	('01a20918-f68d-734f-a234-17aa9bd22e18', '01a20918-f683-74f9-8d5a-53e560729b9e', '01a20918-f64d-7086-b849-dce4e75ee0c9', '2026-02-06 15:57:00+00', '01a20918-f64d-7086-b849-dce39435004e', NULL),
	('01a20918-f68d-734f-a234-17abdcdcdc53', '01a20918-f683-74f9-8d5a-53e560729b9e', '01a20918-f64d-7086-b849-dce39435004e', '2026-02-06 15:57:00+00', NULL, '01a20918-f64d-7086-b849-dce4e75ee0c9'),
	('01a20918-f68d-734f-a234-17ac0187d68e', '01a20918-f683-74f9-8d5a-53d70ea63011', '01a20918-f64d-7086-b849-dce130e366f7', '2026-02-17 12:33:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-17ad5f800799', '01a20918-f683-74f9-8d5a-53d70ea63011', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-02-17 12:33:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7');
INSERT INTO public.core_participant VALUES
	('01a20918-f68d-734f-a234-17ae0cd38bcd', '01a20918-f683-74f9-8d5a-53cb30b9b7f2', '01a20918-f64d-7086-b849-dcd9080474a1', '2026-02-18 11:23:00+00', '01a20918-f64d-7086-b849-dcd63c1bdd0f', NULL),
	('01a20918-f68d-734f-a234-17afe48f13ec', '01a20918-f683-74f9-8d5a-53cb30b9b7f2', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2026-02-18 11:23:00+00', NULL, '01a20918-f64d-7086-b849-dcd9080474a1'),
	('01a20918-f68d-734f-a234-17b04d3a9590', '01a20918-f683-74f9-8d5a-53e9254d7be3', '01a20918-f64d-7086-b849-dcebaca7332c', '2026-02-19 14:56:00+00', '01a20918-f64d-7086-b849-dceaf85ec59a', NULL),
	('01a20918-f68d-734f-a234-17b177d5fceb', '01a20918-f683-74f9-8d5a-53e9254d7be3', '01a20918-f64d-7086-b849-dceaf85ec59a', '2026-02-19 14:56:00+00', NULL, '01a20918-f64d-7086-b849-dcebaca7332c'),
	('01a20918-f68d-734f-a234-17b287ffda46', '01a20918-f683-74f9-8d5a-53e49ed22560', '01a20918-f64d-7086-b849-dce130e366f7', '2026-02-20 08:38:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-17b31349d78a', '01a20918-f683-74f9-8d5a-53e49ed22560', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-02-20 08:38:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f68d-734f-a234-17b45734af4b', '01a20918-f683-74f9-8d5a-53d2cba7b17d', '01a20918-f64d-7086-b849-dcdd09352df5', '2026-02-20 16:54:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-17b59487d9ec', '01a20918-f683-74f9-8d5a-53d2cba7b17d', '01a20918-f64d-7086-b849-dcdbc1f35922', '2026-02-20 16:54:00+00', NULL, '01a20918-f64d-7086-b849-dcdd09352df5'),
	('01a20918-f68d-734f-a234-17b6221433ac', '01a20918-f683-74f9-8d5a-53c38e001ddf', '01a20918-f64d-7086-b849-dcd58f683e13', '2026-02-23 14:28:00+00', '01a20918-f64d-7086-b849-dcd43dc86a6e', NULL),
	('01a20918-f68d-734f-a234-17b709ca68fd', '01a20918-f683-74f9-8d5a-53c38e001ddf', '01a20918-f64d-7086-b849-dcd43dc86a6e', '2026-02-23 14:28:00+00', NULL, '01a20918-f64d-7086-b849-dcd58f683e13'),
	('01a20918-f68d-734f-a234-17b8696787fd', '01a20918-f683-74f9-8d5a-53d105bf2448', '01a20918-f64d-7086-b849-dcdd09352df5', '2026-02-25 15:37:00+00', '01a20918-f64d-7086-b849-dcdbc1f35922', NULL),
	('01a20918-f68d-734f-a234-17b9111465d3', '01a20918-f683-74f9-8d5a-53d105bf2448', '01a20918-f64d-7086-b849-dcdbc1f35922', '2026-02-25 15:37:00+00', NULL, '01a20918-f64d-7086-b849-dcdd09352df5'),
	('01a20918-f68d-734f-a234-17ba7fdd53de', '01a20918-f683-74f9-8d5a-53b992f4bc51', '01a20918-f64d-7086-b849-dccf71e9d823', '2026-02-26 08:31:00+00', '01a20918-f64d-7086-b849-dcce2ce003f6', NULL),
	('01a20918-f68d-734f-a234-17bb21497bc4', '01a20918-f683-74f9-8d5a-53b992f4bc51', '01a20918-f64d-7086-b849-dcce2ce003f6', '2026-02-26 08:31:00+00', NULL, '01a20918-f64d-7086-b849-dccf71e9d823'),
	('01a20918-f68d-734f-a234-17bc82ad5141', '01a20918-f683-74f9-8d5a-53df4e7b4ec4', '01a20918-f64d-7086-b849-dce130e366f7', '2026-02-27 12:47:00+00', '01a20918-f64d-7086-b849-dce0cc92821c', NULL),
	('01a20918-f68d-734f-a234-17bdfcf55a9a', '01a20918-f683-74f9-8d5a-53df4e7b4ec4', '01a20918-f64d-7086-b849-dce0cc92821c', '2026-02-27 12:47:00+00', NULL, '01a20918-f64d-7086-b849-dce130e366f7'),
	('01a20918-f6be-720e-b4ac-efa042d05b5e', '01a20918-f6be-720e-b4ac-ef98bb7b42dd', '01a20918-f64d-7086-b849-dccb12d7c078', '2026-01-24 07:28:00+00', NULL, NULL),
	('01a20918-f6be-720e-b4ac-efa1132cf51f', '01a20918-f6be-720e-b4ac-ef99fee1a863', '01a20918-f64d-7086-b849-dccb12d7c078', '2026-02-02 00:49:00+00', NULL, NULL),
	('01a20918-f6be-720e-b4ac-efa2a20b725f', '01a20918-f6be-720e-b4ac-ef9acf106493', '01a20918-f64d-7086-b849-dccb12d7c078', '2026-02-16 00:36:00+00', NULL, NULL),
	('01a20918-f6be-720e-b4ac-efa3a0210cae', '01a20918-f6be-720e-b4ac-ef9be8e9021f', '01a20918-f64d-7086-b849-dcd43dc86a6e', '2026-01-05 19:12:00+00', NULL, NULL),
	('01a20918-f6be-720e-b4ac-efa47c13facf', '01a20918-f6be-720e-b4ac-ef9ccf2ef17c', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2025-11-18 19:29:00+00', NULL, NULL),
	('01a20918-f6be-720e-b4ac-efa5eeaff2a2', '01a20918-f6be-720e-b4ac-ef9d897b5cc9', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '2025-12-04 01:26:00+00', NULL, NULL),
	('01a20918-f6be-720e-b4ac-efa6f61e61a7', '01a20918-f6be-720e-b4ac-ef9e241ca34d', '01a20918-f64d-7086-b849-dcdeaeca74a6', '2026-03-02 00:56:00+00', NULL, NULL),
	('01a20918-f6be-720e-b4ac-efa7206c23e0', '01a20918-f6be-720e-b4ac-ef9f6870ec1d', '01a20918-f64d-7086-b849-dceaf85ec59a', '2026-02-17 20:28:00+00', NULL, NULL),
	('01a20918-f6da-72b7-bcda-bdc5a2c52ab9', '01a20918-f6da-72b7-bcda-bdc46389794a', '01a20918-f64c-714c-b625-470bfb4f931d', '2026-11-23 15:49:20.73042+00', NULL, NULL);
INSERT INTO public.core_plugin VALUES
	('core', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {"core.call": "Call", "core.note": "Note", "core.email": "E-mail", "core.visit": "Visit", "core.meeting": "Meeting"}, "guards": [], "plugin": "core", "records": [{"name": "user", "entry": false, "label": "User", "owned": false, "table": "core_user", "title": "name", "unique": [["email"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "email", "optional": true}, {"kind": "ref", "name": "manager_id", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "list", "name": "roles", "optional": false}], "follows": null, "personal": ["name", "email"], "references": [{"field": "manager_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "team", "entry": false, "label": "Team", "owned": false, "table": "core_team", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "parent_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "parent_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "team_member", "entry": true, "label": "Team member", "owned": false, "table": "core_team_member", "title": null, "unique": [["team_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "team_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}], "follows": null, "personal": [], "references": [{"field": "team_id", "table": "core_team", "record": "team", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "customer", "entry": false, "label": "Customer", "owned": true, "table": "core_customer", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["person", "organization"], "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "given_name", "optional": true}, {"kind": "text", "name": "family_name", "optional": true}, {"kind": "choice", "name": "lifecycle", "choices": ["subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist", "other"], "optional": false}, {"kind": "list", "name": "roles", "optional": false}, {"kind": "text", "name": "industry", "optional": true}, {"kind": "text", "name": "country", "optional": true}, {"kind": "text", "name": "city", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": ["name", "given_name", "family_name"], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "identity", "entry": false, "label": "Identity", "owned": false, "table": "core_identity", "title": null, "unique": [["external"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["email", "phone", "domain", "external"], "optional": false}, {"kind": "text", "name": "value", "optional": false}, {"kind": "text", "name": "normalized", "optional": false}, {"kind": "text", "name": "external", "optional": true}, {"kind": "text", "name": "label", "optional": true}], "follows": "customer_id", "personal": ["value", "normalized"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "relation", "entry": false, "label": "Relation", "owned": false, "table": "core_relation", "title": null, "unique": [["from_id", "to_id", "kind", "since"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "to_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["works_for", "decides_for", "subsidiary_of", "partner_of"], "optional": false}, {"kind": "text", "name": "role", "optional": true}, {"kind": "date", "name": "since", "optional": true}, {"kind": "date", "name": "until", "optional": true}], "follows": "from_id", "personal": [], "references": [{"field": "from_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "to_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "tag", "entry": true, "label": "Tag", "owned": false, "table": "core_tag", "title": null, "unique": [["record_id", "tag", "record_type"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "tag", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "attachment", "entry": false, "label": "File", "owned": false, "table": "core_attachment", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "media_type", "optional": false}, {"kind": "integer", "name": "size", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "interaction", "entry": true, "label": "Interaction", "owned": false, "table": "core_interaction", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "kind", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "choice", "name": "direction", "choices": ["in", "out", "internal"], "optional": false}, {"kind": "text", "name": "channel", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "json", "name": "payload", "optional": false}, {"kind": "ref", "name": "corrects_id", "optional": true}], "follows": "participant.interaction_id", "personal": ["summary"], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}, {"field": "corrects_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "participant", "entry": true, "label": "Participant", "owned": false, "table": "core_participant", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "interaction_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "ref", "name": "organization_id", "optional": true}, {"kind": "ref", "name": "through_id", "optional": true}], "follows": "customer_id", "personal": [], "references": [{"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "organization_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "through_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "stage_move", "entry": true, "label": "Stage move", "owned": false, "table": "core_stage_move", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "from_stage", "optional": true}, {"kind": "text", "name": "to_stage", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "time", "name": "entered_at", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "rate", "entry": false, "label": "Exchange rate", "owned": false, "table": "core_rate", "title": null, "unique": [["currency", "on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "currency", "optional": false}, {"kind": "date", "name": "on", "optional": false}, {"kind": "integer", "name": "units", "optional": false}], "follows": null, "personal": [], "references": []}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('acme', '1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-8f57d2cc6b373f45', NULL, '{"kinds": {}, "guards": [], "plugin": "acme", "records": [{"name": "acme_contract", "entry": false, "label": "Contract", "owned": true, "table": "acme_contract", "title": null, "unique": [["number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "money", "name": "worth", "optional": true}, {"kind": "list", "name": "terms", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}], "version": "1.0", "requires": [], "pipelines": {"acme.contracts": {"record": "acme_contract", "stages": [{"name": "draft", "outcome": "open"}, {"name": "signed", "outcome": "won"}, {"name": "off", "outcome": "lost"}]}}, "custom_fields": [{"kind": "text", "name": "acme.region", "group": null, "label": "Region", "record": "customer", "personal": false}]}'),
	('intake', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-7e96ce06582abef2', NULL, '{"kinds": {}, "guards": [], "plugin": "intake", "records": [{"name": "intake_import", "entry": false, "label": "Import", "owned": true, "table": "intake_import", "title": "file", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "id", "name": "job_id", "optional": false}, {"kind": "text", "name": "file", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}, {"kind": "text", "name": "profile", "optional": false}, {"kind": "text", "name": "fingerprint", "optional": false}, {"kind": "integer", "name": "source", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "choice", "name": "state", "choices": ["waiting", "rows", "relations", "finished"], "optional": false}, {"kind": "integer", "name": "rows", "optional": false}, {"kind": "integer", "name": "done", "optional": false}, {"kind": "integer", "name": "linked", "optional": false}, {"kind": "integer", "name": "created", "optional": false}, {"kind": "integer", "name": "changed", "optional": false}, {"kind": "integer", "name": "unchanged", "optional": false}, {"kind": "integer", "name": "skipped", "optional": false}, {"kind": "integer", "name": "refused", "optional": false}, {"kind": "integer", "name": "related", "optional": false}, {"kind": "time", "name": "finished_at", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "intake_key", "entry": false, "label": "Imported row", "owned": false, "table": "intake_key", "title": null, "unique": [["scheme", "key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}], "follows": "record_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_effect", "entry": true, "label": "Effect of an import", "owned": false, "table": "intake_effect", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "integer", "name": "version_from", "optional": false}, {"kind": "integer", "name": "version_to", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_refusal", "entry": true, "label": "Refused row", "owned": false, "table": "intake_refusal", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('sfa', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-0f65d07ee5de3ecc', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["sfa_opportunity", "sfa_line_item"], "if_unavailable": "block"}], "plugin": "sfa", "records": [{"name": "sfa_product", "entry": false, "label": "Product", "owned": false, "table": "sfa_product", "title": "name", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "family", "optional": true}, {"kind": "money", "name": "price", "optional": true}, {"kind": "money", "name": "cost", "group": "finance", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_opportunity", "entry": false, "label": "Opportunity", "owned": true, "table": "sfa_opportunity", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "close_on", "optional": true}, {"kind": "float", "name": "probability", "optional": true}, {"kind": "text", "name": "next_step", "optional": true}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "lost_reason", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_line_item", "entry": false, "label": "Line item", "owned": false, "table": "sfa_line_item", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "product_id", "optional": false}, {"kind": "integer", "name": "quantity", "optional": false}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "discount", "optional": true}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {"sfa.sales": {"record": "sfa_opportunity", "stages": [{"name": "prospecting", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}}, "custom_fields": []}');
INSERT INTO public.core_relation VALUES
	('01a20918-f655-720b-be18-722857261d85', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64c-714c-b625-470c8c5d86d3', '01a20918-f64c-714c-b625-470bfb4f931d', 'works_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-7229064b7423', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64c-714c-b625-470c8c5d86d3', '01a20918-f64c-714c-b625-470bfb4f931d', 'decides_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-722a6559bd08', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64c-714c-b625-470d09e687bd', '01a20918-f64c-714c-b625-470bfb4f931d', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-722b1444b16b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcc9cd314994', '01a20918-f64c-714c-b625-470bfb4f931d', 'works_for', 'Operations', NULL, NULL),
	('01a20918-f655-720b-be18-722ce55693c4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccafde819f0', '01a20918-f64c-714c-b625-470bfb4f931d', 'works_for', 'Purchasing', NULL, NULL),
	('01a20918-f655-720b-be18-722dea97c2ea', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcccfde0c44b', '01a20918-f64d-7086-b849-dccb12d7c078', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-722ef4e62d46', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcccfde0c44b', '01a20918-f64d-7086-b849-dccb12d7c078', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-722ffd130d73', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccdad91e972', '01a20918-f64d-7086-b849-dccb12d7c078', 'works_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-7230cdbfd4b2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccf71e9d823', '01a20918-f64d-7086-b849-dcce2ce003f6', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-72314614ffc5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dccf71e9d823', '01a20918-f64d-7086-b849-dcce2ce003f6', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-7232473d99e0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd12a41a79c', '01a20918-f64d-7086-b849-dcd070f6d70c', 'works_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-7233b8366dd8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd12a41a79c', '01a20918-f64d-7086-b849-dcd070f6d70c', 'decides_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-72344556ea35', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd27eee2502', '01a20918-f64d-7086-b849-dcd070f6d70c', 'works_for', 'Operations', NULL, NULL),
	('01a20918-f655-720b-be18-7235e0c2d479', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd3e4cb8b35', '01a20918-f64d-7086-b849-dcd070f6d70c', 'works_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-72366ccabbb3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd58f683e13', '01a20918-f64d-7086-b849-dcd43dc86a6e', 'works_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-7237c63f79dc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd58f683e13', '01a20918-f64d-7086-b849-dcd43dc86a6e', 'decides_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-72380927d839', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd7fe7811ac', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 'works_for', 'Managing director', NULL, NULL),
	('01a20918-f655-720b-be18-72396e712c60', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd7fe7811ac', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 'decides_for', 'Managing director', NULL, NULL),
	('01a20918-f655-720b-be18-723a0611c027', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd8f90ce17a', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 'works_for', 'Purchasing', NULL, NULL),
	('01a20918-f655-720b-be18-723b43ac2854', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcd9080474a1', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 'works_for', 'Managing director', NULL, NULL),
	('01a20918-f655-720b-be18-723ca6eec433', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcda2a84ba30', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-723dd820134c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdcc6048298', '01a20918-f64d-7086-b849-dcdbc1f35922', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-723e899587a6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdcc6048298', '01a20918-f64d-7086-b849-dcdbc1f35922', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-723fbfcbd318', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdd09352df5', '01a20918-f64d-7086-b849-dcdbc1f35922', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-7240cbd094f5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdf5c7efcb0', '01a20918-f64d-7086-b849-dcdeaeca74a6', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-7241ef2c281c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcdf5c7efcb0', '01a20918-f64d-7086-b849-dcdeaeca74a6', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-7242eb6e0baf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce130e366f7', '01a20918-f64d-7086-b849-dce0cc92821c', 'works_for', 'Purchasing', NULL, NULL),
	('01a20918-f655-720b-be18-72439a5a6341', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce130e366f7', '01a20918-f64d-7086-b849-dce0cc92821c', 'decides_for', 'Purchasing', NULL, NULL),
	('01a20918-f655-720b-be18-7244fc22ae11', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce2582389fc', '01a20918-f64d-7086-b849-dce0cc92821c', 'works_for', 'Purchasing', NULL, NULL),
	('01a20918-f655-720b-be18-7245542c6d16', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce4e75ee0c9', '01a20918-f64d-7086-b849-dce39435004e', 'works_for', 'Finance', NULL, NULL),
	('01a20918-f655-720b-be18-7246fae34138', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce4e75ee0c9', '01a20918-f64d-7086-b849-dce39435004e', 'decides_for', 'Finance', NULL, NULL),
	('01a20918-f655-720b-be18-7247a1e18247', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce628fc1c41', '01a20918-f64d-7086-b849-dce50bd86827', 'works_for', 'IT', NULL, NULL),
	('01a20918-f655-720b-be18-72488db295a7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce628fc1c41', '01a20918-f64d-7086-b849-dce50bd86827', 'decides_for', 'IT', NULL, NULL),
	('01a20918-f655-720b-be18-7249871c6396', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce75c16c383', '01a20918-f64d-7086-b849-dce50bd86827', 'works_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-724a575b85ee', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce809224209', '01a20918-f64d-7086-b849-dce50bd86827', 'works_for', 'Purchasing', NULL, NULL),
	('01a20918-f655-720b-be18-724b4370048f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce91d6a449e', '01a20918-f64d-7086-b849-dce50bd86827', 'works_for', 'Maintenance', NULL, NULL),
	('01a20918-f655-720b-be18-724c4cee6a5f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dce50bd86827', '01a20918-f64d-7086-b849-dce0cc92821c', 'subsidiary_of', NULL, NULL, NULL),
	('01a20918-f655-720b-be18-724d51fbef1c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcebaca7332c', '01a20918-f64d-7086-b849-dceaf85ec59a', 'works_for', 'Quality', NULL, NULL),
	('01a20918-f655-720b-be18-724edc561182', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f64d-7086-b849-dcebaca7332c', '01a20918-f64d-7086-b849-dceaf85ec59a', 'decides_for', 'Quality', NULL, NULL);
INSERT INTO public.core_stage_move VALUES
	('01a20918-f6ad-74fb-b049-7c87808e7f49', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', 'sfa.sales', NULL, 'prospecting', '2026-01-12 09:00:00+00', NULL, NULL),
	('01a20918-f6ad-74fb-b049-7c8844a47a75', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', 'sfa.sales', 'prospecting', 'qualifying', '2026-01-24 09:00:00+00', '2026-01-12 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c899e86ecf1', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', 'sfa.sales', 'qualifying', 'quoted', '2026-02-02 09:00:00+00', '2026-01-24 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c8aa401f746', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', 'sfa.sales', 'quoted', 'negotiating', '2026-02-16 09:00:00+00', '2026-02-02 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c8b8d0a9739', 'sfa_opportunity', '01a20918-f6a3-72a7-84ac-5109153a0e95', 'sfa.sales', 'negotiating', 'won', '2026-02-22 09:00:00+00', '2026-02-16 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c8cf3642bfc', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-63393926d26e', 'sfa.sales', NULL, 'prospecting', '2025-12-05 09:00:00+00', NULL, NULL),
	('01a20918-f6ad-74fb-b049-7c8d65fe499c', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-63393926d26e', 'sfa.sales', 'prospecting', 'lost', '2025-12-19 09:00:00+00', '2025-12-05 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c8e706d5ac6', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', 'sfa.sales', NULL, 'prospecting', '2025-12-16 09:00:00+00', NULL, NULL),
	('01a20918-f6ad-74fb-b049-7c8f4a3402b3', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', 'sfa.sales', 'prospecting', 'qualifying', '2025-12-30 09:00:00+00', '2025-12-16 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c903ae35783', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', 'sfa.sales', 'qualifying', 'quoted', '2026-01-06 09:00:00+00', '2025-12-30 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c9103c487ca', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', 'sfa.sales', 'quoted', 'negotiating', '2026-01-15 09:00:00+00', '2026-01-06 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c92156c207c', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', 'sfa.sales', 'negotiating', 'lost', '2026-01-19 09:00:00+00', '2026-01-15 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c93c6e6ff9b', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', 'sfa.sales', NULL, 'prospecting', '2025-11-14 09:00:00+00', NULL, NULL),
	('01a20918-f6ad-74fb-b049-7c9468288832', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', 'sfa.sales', 'prospecting', 'qualifying', '2025-11-19 09:00:00+00', '2025-11-14 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c9588dc64b8', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', 'sfa.sales', 'qualifying', 'quoted', '2025-11-26 09:00:00+00', '2025-11-19 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c96946b245d', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', 'sfa.sales', 'quoted', 'negotiating', '2025-12-04 09:00:00+00', '2025-11-26 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c976941d57d', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633df04ea6c9', 'sfa.sales', 'negotiating', 'won', '2025-12-10 09:00:00+00', '2025-12-04 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c98a39035e2', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633f5607ac33', 'sfa.sales', NULL, 'prospecting', '2026-02-24 09:00:00+00', NULL, NULL),
	('01a20918-f6ad-74fb-b049-7c995c5bd84b', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-633f5607ac33', 'sfa.sales', 'prospecting', 'qualifying', '2026-03-02 09:00:00+00', '2026-02-24 09:00:00+00', NULL),
	('01a20918-f6ad-74fb-b049-7c9af7a53023', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-6342d8532c71', 'sfa.sales', NULL, 'prospecting', '2026-02-06 09:00:00+00', NULL, NULL),
	('01a20918-f6ad-74fb-b049-7c9b2cb3a874', 'sfa_opportunity', '01a20918-f6a4-70a3-bd28-6342d8532c71', 'sfa.sales', 'prospecting', 'qualifying', '2026-02-18 09:00:00+00', '2026-02-06 09:00:00+00', NULL),
	('01a20918-f6cf-757a-8615-e8efbb9df30c', 'acme_contract', '01a20918-f6c8-7588-827f-f6dc8136fa6a', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f0022bafb8', 'acme_contract', '01a20918-f6c8-7588-827f-f6ddf1ac4b9b', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f1c598135a', 'acme_contract', '01a20918-f6c8-7588-827f-f6dedb612fd1', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f21c41d80f', 'acme_contract', '01a20918-f6c8-7588-827f-f6dfeec8e61f', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f303ee15e9', 'acme_contract', '01a20918-f6c8-7588-827f-f6e021999e2e', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f4e530d08c', 'acme_contract', '01a20918-f6c8-7588-827f-f6e1c7afea73', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f59869a45c', 'acme_contract', '01a20918-f6c8-7588-827f-f6e2b8bd0bdf', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f6d0ab3adb', 'acme_contract', '01a20918-f6c8-7588-827f-f6e36a78670e', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f7d7e7eb11', 'acme_contract', '01a20918-f6c8-7588-827f-f6e4d745bd30', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f81aa0a607', 'acme_contract', '01a20918-f6c8-7588-827f-f6e56949d6e9', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8f99a0ebb0b', 'acme_contract', '01a20918-f6c8-7588-827f-f6e670aa4f1c', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6cf-757a-8615-e8fa660933b7', 'acme_contract', '01a20918-f6c8-7588-827f-f6e7267b638f', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20918-f6d3-73c0-b68a-b62e7c9911c1', 'acme_contract', '01a20918-f6c8-7588-827f-f6dc8136fa6a', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20918-f6d3-73c0-b68a-b62fc673bcb4', 'acme_contract', '01a20918-f6c8-7588-827f-f6ddf1ac4b9b', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20918-f6d3-73c0-b68a-b63006defe7f', 'acme_contract', '01a20918-f6c8-7588-827f-f6dedb612fd1', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20918-f6d3-73c0-b68a-b63111384a54', 'acme_contract', '01a20918-f6c8-7588-827f-f6dfeec8e61f', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20918-f6d3-73c0-b68a-b632f47d2501', 'acme_contract', '01a20918-f6c8-7588-827f-f6e021999e2e', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.core_stage_total VALUES
	('acme.contracts', 'draft', '00000000-0000-0000-0000-000000000000', 'EUR', 7, 577500),
	('acme.contracts', 'signed', '00000000-0000-0000-0000-000000000000', 'EUR', 5, 112500),
	('sfa.sales', 'lost', '01a20918-f648-7556-9fb9-8982630df36f', 'EUR', 1, 165000000),
	('sfa.sales', 'lost', '01a20918-f648-7556-9fb9-898b5fe57cfe', 'EUR', 1, 137750000),
	('sfa.sales', 'qualifying', '01a20918-f648-7556-9fb9-897dd1fe8dd3', 'EUR', 1, 38500000),
	('sfa.sales', 'qualifying', '01a20918-f648-7556-9fb9-898e23a0585b', 'EUR', 1, 108000000),
	('sfa.sales', 'won', '01a20918-f648-7556-9fb9-897e3a238a51', 'EUR', 1, 165000000),
	('sfa.sales', 'won', '01a20918-f648-7556-9fb9-8983b51ad1a9', 'EUR', 1, 440000000);
INSERT INTO public.core_tag VALUES
	('01a20918-f66e-7144-9df5-1615bbcecaf8', 'customer', '01a20918-f64c-714c-b625-470bfb4f931d', 'reference'),
	('01a20918-f66e-7144-9df5-1616197063d2', 'customer', '01a20918-f64d-7086-b849-dcce2ce003f6', 'slow payer'),
	('01a20918-f66e-7144-9df5-1617587ca6e4', 'customer', '01a20918-f64d-7086-b849-dcd070f6d70c', 'key account'),
	('01a20918-f66e-7144-9df5-1618fe1d6b6b', 'customer', '01a20918-f64d-7086-b849-dcd63c1bdd0f', 'reference'),
	('01a20918-f66e-7144-9df5-1619ce4df121', 'customer', '01a20918-f64d-7086-b849-dcdbc1f35922', 'slow payer'),
	('01a20918-f66e-7144-9df5-161a0dd1389c', 'customer', '01a20918-f64d-7086-b849-dce39435004e', 'newsletter'),
	('01a20918-f6d4-779f-9a41-01b53a8cd1cf', 'acme_contract', '01a20918-f6c8-7588-827f-f6dc8136fa6a', 'key account');
INSERT INTO public.core_task VALUES
	('sfa', 'consumer', 0, '2026-03-02 09:00:00+00', NULL, 0, false, NULL, NULL, NULL);
INSERT INTO public.core_team VALUES
	('01a20918-f644-7609-b4a9-dcafca31150d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'North', NULL),
	('01a20918-f644-7609-b4a9-dcb01ce0a95b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'South', NULL),
	('01a20918-f644-7609-b4a9-dcb1dae86978', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'East', NULL),
	('01a20918-f644-7609-b4a9-dcb29ef0a82d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'West', NULL),
	('01a20918-f644-7609-b4a9-dcb30705ccbf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Key accounts', NULL),
	('01a20918-f644-7609-b4a9-dcb47c449f60', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Partners', NULL);
INSERT INTO public.core_team_member VALUES
	('01a20918-f64a-702c-a99e-f47d3b04a9a7', '01a20918-f644-7609-b4a9-dcafca31150d', '01a20918-f643-72f5-a1d1-d4c07db03bf0'),
	('01a20918-f64a-702c-a99e-f47eaee45088', '01a20918-f644-7609-b4a9-dcb01ce0a95b', '01a20918-f643-72f5-a1d1-d4c1d5d2e83c'),
	('01a20918-f64a-702c-a99e-f47f6650e445', '01a20918-f644-7609-b4a9-dcb1dae86978', '01a20918-f643-72f5-a1d1-d4c28c0540cb'),
	('01a20918-f64a-702c-a99e-f480ca8e476b', '01a20918-f644-7609-b4a9-dcb29ef0a82d', '01a20918-f643-72f5-a1d1-d4c342f09249'),
	('01a20918-f64a-702c-a99e-f481b2cbf962', '01a20918-f644-7609-b4a9-dcb30705ccbf', '01a20918-f643-72f5-a1d1-d4c45635af0f'),
	('01a20918-f64a-702c-a99e-f482b5b4684d', '01a20918-f644-7609-b4a9-dcb47c449f60', '01a20918-f643-72f5-a1d1-d4c503e54efe'),
	('01a20918-f64a-702c-a99e-f4838523de75', '01a20918-f644-7609-b4a9-dcafca31150d', '01a20918-f648-7556-9fb9-8976a18ffe2d'),
	('01a20918-f64a-702c-a99e-f484037ea972', '01a20918-f644-7609-b4a9-dcafca31150d', '01a20918-f648-7556-9fb9-8977abf1ba65'),
	('01a20918-f64a-702c-a99e-f485f4f931f5', '01a20918-f644-7609-b4a9-dcafca31150d', '01a20918-f648-7556-9fb9-897838fb73c4'),
	('01a20918-f64a-702c-a99e-f48615591447', '01a20918-f644-7609-b4a9-dcafca31150d', '01a20918-f648-7556-9fb9-8979192f42e3'),
	('01a20918-f64a-702c-a99e-f48767d88626', '01a20918-f644-7609-b4a9-dcafca31150d', '01a20918-f648-7556-9fb9-897a52d276a2'),
	('01a20918-f64a-702c-a99e-f488c5005ed3', '01a20918-f644-7609-b4a9-dcb01ce0a95b', '01a20918-f648-7556-9fb9-897ba535fead'),
	('01a20918-f64a-702c-a99e-f4890e930a7f', '01a20918-f644-7609-b4a9-dcb01ce0a95b', '01a20918-f648-7556-9fb9-897c3ff33b62'),
	('01a20918-f64a-702c-a99e-f48a623c93a1', '01a20918-f644-7609-b4a9-dcb01ce0a95b', '01a20918-f648-7556-9fb9-897dd1fe8dd3'),
	('01a20918-f64a-702c-a99e-f48bfa7db4fb', '01a20918-f644-7609-b4a9-dcb01ce0a95b', '01a20918-f648-7556-9fb9-897e3a238a51'),
	('01a20918-f64a-702c-a99e-f48c1dacc203', '01a20918-f644-7609-b4a9-dcb01ce0a95b', '01a20918-f648-7556-9fb9-897f5da67574'),
	('01a20918-f64a-702c-a99e-f48df87795b9', '01a20918-f644-7609-b4a9-dcb1dae86978', '01a20918-f648-7556-9fb9-89805f12e374'),
	('01a20918-f64a-702c-a99e-f48e4500c493', '01a20918-f644-7609-b4a9-dcb1dae86978', '01a20918-f648-7556-9fb9-89818c5a8ebb'),
	('01a20918-f64a-702c-a99e-f48fc9298938', '01a20918-f644-7609-b4a9-dcb1dae86978', '01a20918-f648-7556-9fb9-8982630df36f'),
	('01a20918-f64a-702c-a99e-f49082fee6a2', '01a20918-f644-7609-b4a9-dcb1dae86978', '01a20918-f648-7556-9fb9-8983b51ad1a9'),
	('01a20918-f64a-702c-a99e-f49141bfacf9', '01a20918-f644-7609-b4a9-dcb1dae86978', '01a20918-f648-7556-9fb9-89841c8752d8'),
	('01a20918-f64a-702c-a99e-f49272ffee25', '01a20918-f644-7609-b4a9-dcb29ef0a82d', '01a20918-f648-7556-9fb9-8985f1e4ce39'),
	('01a20918-f64a-702c-a99e-f4935e1330c6', '01a20918-f644-7609-b4a9-dcb29ef0a82d', '01a20918-f648-7556-9fb9-8986b094dce1'),
	('01a20918-f64a-702c-a99e-f494e090ae02', '01a20918-f644-7609-b4a9-dcb29ef0a82d', '01a20918-f648-7556-9fb9-8987ecb132cd'),
	('01a20918-f64a-702c-a99e-f49570978363', '01a20918-f644-7609-b4a9-dcb29ef0a82d', '01a20918-f648-7556-9fb9-898851285d5a'),
	('01a20918-f64a-702c-a99e-f496a4d9c7cf', '01a20918-f644-7609-b4a9-dcb29ef0a82d', '01a20918-f648-7556-9fb9-8989827d9135'),
	('01a20918-f64a-702c-a99e-f497a7b93314', '01a20918-f644-7609-b4a9-dcb30705ccbf', '01a20918-f648-7556-9fb9-898ab7e7140c'),
	('01a20918-f64a-702c-a99e-f4984c980df6', '01a20918-f644-7609-b4a9-dcb30705ccbf', '01a20918-f648-7556-9fb9-898b5fe57cfe'),
	('01a20918-f64a-702c-a99e-f4996728b357', '01a20918-f644-7609-b4a9-dcb30705ccbf', '01a20918-f648-7556-9fb9-898c1f962bbf'),
	('01a20918-f64a-702c-a99e-f49a0354ed0c', '01a20918-f644-7609-b4a9-dcb30705ccbf', '01a20918-f648-7556-9fb9-898dbc7dd3dd'),
	('01a20918-f64a-702c-a99e-f49b792bd24b', '01a20918-f644-7609-b4a9-dcb30705ccbf', '01a20918-f648-7556-9fb9-898e23a0585b'),
	('01a20918-f64a-702c-a99e-f49c992b9c9a', '01a20918-f644-7609-b4a9-dcb47c449f60', '01a20918-f648-7556-9fb9-898fb1142d4a'),
	('01a20918-f64a-702c-a99e-f49de2ce6b6c', '01a20918-f644-7609-b4a9-dcb47c449f60', '01a20918-f648-7556-9fb9-8990b3c07ed6'),
	('01a20918-f64a-702c-a99e-f49e4ace7984', '01a20918-f644-7609-b4a9-dcb47c449f60', '01a20918-f648-7556-9fb9-89911e0547bf'),
	('01a20918-f64a-702c-a99e-f49fb85d0430', '01a20918-f644-7609-b4a9-dcb47c449f60', '01a20918-f648-7556-9fb9-89923106f669'),
	('01a20918-f64a-702c-a99e-f4a03f7507c8', '01a20918-f644-7609-b4a9-dcb47c449f60', '01a20918-f648-7556-9fb9-8993aace7bc3');
INSERT INTO public.core_user VALUES
	('01a20918-f63b-73d2-9842-7a296b8b96e5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Kofi Abadi', 'kofi.abadi@halden.example', NULL, true, '["manager"]'),
	('01a20918-f640-73f3-b270-7be14925f80c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Elif Banerjee', 'elif.banerjee@halden.example', NULL, true, '["admin"]'),
	('01a20918-f640-73f3-b270-7be28f9dd7c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Okafor', 'maya.okafor@halden.example', '01a20918-f63b-73d2-9842-7a296b8b96e5', true, '["viewer"]'),
	('01a20918-f643-72f5-a1d1-d4c07db03bf0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Schmid', 'anton.schmid@halden.example', '01a20918-f63b-73d2-9842-7a296b8b96e5', true, '["manager"]'),
	('01a20918-f643-72f5-a1d1-d4c1d5d2e83c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Ramos', 'bela.ramos@halden.example', '01a20918-f63b-73d2-9842-7a296b8b96e5', true, '["manager"]'),
	('01a20918-f643-72f5-a1d1-d4c28c0540cb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sara Albrecht', 'sara.albrecht@halden.example', '01a20918-f63b-73d2-9842-7a296b8b96e5', true, '["manager"]'),
	('01a20918-f643-72f5-a1d1-d4c342f09249', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Kovacs', 'carla.kovacs@halden.example', '01a20918-f63b-73d2-9842-7a296b8b96e5', true, '["manager"]'),
	('01a20918-f643-72f5-a1d1-d4c45635af0f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lena Fontaine', 'lena.fontaine@halden.example', '01a20918-f63b-73d2-9842-7a296b8b96e5', true, '["manager"]'),
	('01a20918-f643-72f5-a1d1-d4c503e54efe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Ramos', 'tomas.ramos@halden.example', '01a20918-f63b-73d2-9842-7a296b8b96e5', true, '["manager"]'),
	('01a20918-f648-7556-9fb9-8976a18ffe2d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Mendes', 'aiko.mendes@halden.example', '01a20918-f643-72f5-a1d1-d4c07db03bf0', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8977abf1ba65', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Rafael Park', 'rafael.park@halden.example', '01a20918-f643-72f5-a1d1-d4c07db03bf0', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-897838fb73c4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Dahl', 'felix.dahl@halden.example', '01a20918-f643-72f5-a1d1-d4c07db03bf0', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8979192f42e3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Abadi', 'anton.abadi@halden.example', '01a20918-f643-72f5-a1d1-d4c07db03bf0', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-897a52d276a2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bram Tanaka', 'bram.tanaka@halden.example', '01a20918-f643-72f5-a1d1-d4c07db03bf0', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-897ba535fead', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Rossi', 'nadia.rossi@halden.example', '01a20918-f643-72f5-a1d1-d4c1d5d2e83c', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-897c3ff33b62', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Lang', 'milan.lang@halden.example', '01a20918-f643-72f5-a1d1-d4c1d5d2e83c', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-897dd1fe8dd3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Lindqvist', 'bela.lindqvist@halden.example', '01a20918-f643-72f5-a1d1-d4c1d5d2e83c', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-897e3a238a51', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Hana Farouk', 'hana.farouk@halden.example', '01a20918-f643-72f5-a1d1-d4c1d5d2e83c', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-897f5da67574', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Dvorak', 'carla.dvorak@halden.example', '01a20918-f643-72f5-a1d1-d4c1d5d2e83c', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-89805f12e374', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Diallo', 'sofia.diallo@halden.example', '01a20918-f643-72f5-a1d1-d4c28c0540cb', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-89818c5a8ebb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Aydin', 'nadia.aydin@halden.example', '01a20918-f643-72f5-a1d1-d4c28c0540cb', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8982630df36f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Park', 'aiko.park@halden.example', '01a20918-f643-72f5-a1d1-d4c28c0540cb', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8983b51ad1a9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tariq Haddad', 'tariq.haddad@halden.example', '01a20918-f643-72f5-a1d1-d4c28c0540cb', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-89841c8752d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Clara Weber', 'clara.weber@halden.example', '01a20918-f643-72f5-a1d1-d4c28c0540cb', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8985f1e4ce39', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Vidal', 'felix.vidal@halden.example', '01a20918-f643-72f5-a1d1-d4c342f09249', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8986b094dce1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Mendes', 'yusuf.mendes@halden.example', '01a20918-f643-72f5-a1d1-d4c342f09249', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8987ecb132cd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Garcia', 'yusuf.garcia@halden.example', '01a20918-f643-72f5-a1d1-d4c342f09249', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-898851285d5a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Yilmaz', 'aiko.yilmaz@halden.example', '01a20918-f643-72f5-a1d1-d4c342f09249', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8989827d9135', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Fischer', 'tomas.fischer@halden.example', '01a20918-f643-72f5-a1d1-d4c342f09249', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-898ab7e7140c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Uma Albrecht', 'uma.albrecht@halden.example', '01a20918-f643-72f5-a1d1-d4c45635af0f', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-898b5fe57cfe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Sato', 'maya.sato@halden.example', '01a20918-f643-72f5-a1d1-d4c45635af0f', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-898c1f962bbf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Zeman', 'anton.zeman@halden.example', '01a20918-f643-72f5-a1d1-d4c45635af0f', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-898dbc7dd3dd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Park', 'felix.park@halden.example', '01a20918-f643-72f5-a1d1-d4c45635af0f', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-898e23a0585b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Olsen', 'anton.olsen@halden.example', '01a20918-f643-72f5-a1d1-d4c45635af0f', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-898fb1142d4a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Okafor', 'sofia.okafor@halden.example', '01a20918-f643-72f5-a1d1-d4c503e54efe', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8990b3c07ed6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Dana Novak', 'dana.novak@halden.example', '01a20918-f643-72f5-a1d1-d4c503e54efe', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-89911e0547bf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Ivan Diallo', 'ivan.diallo@halden.example', '01a20918-f643-72f5-a1d1-d4c503e54efe', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-89923106f669', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Mendes', 'milan.mendes@halden.example', '01a20918-f643-72f5-a1d1-d4c503e54efe', true, '["rep"]'),
	('01a20918-f648-7556-9fb9-8993aace7bc3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Diego Lang', 'diego.lang@halden.example', '01a20918-f643-72f5-a1d1-d4c503e54efe', true, '["rep"]');
INSERT INTO public.sfa_line_item VALUES
	('01a20918-f6a3-72a7-84ac-510a9a550e59', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a3-72a7-84ac-5109153a0e95', '01a20918-f697-7296-9526-6c0fdb2f7889', 1, 54000000, 'EUR', NULL, NULL),
	('01a20918-f6a3-72a7-84ac-510b0e3130de', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a3-72a7-84ac-5109153a0e95', '01a20918-f697-7296-9526-6c13faeb5414', 2, 11000000, 'EUR', NULL, NULL),
	('01a20918-f6a3-72a7-84ac-510c9fe5bf8a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a3-72a7-84ac-5109153a0e95', '01a20918-f697-7296-9526-6c09a8c497d8', 10, 8900000, 'EUR', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-633ac32f4a80', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a4-70a3-bd28-63393926d26e', '01a20918-f697-7296-9526-6c0da79e6a0d', 1, 145000000, 'EUR', 7250000, 'EUR'),
	('01a20918-f6a4-70a3-bd28-633ce6232e3b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a4-70a3-bd28-633bd8a62ee7', '01a20918-f697-7296-9526-6c0a9d2f5720', 10, 16500000, 'EUR', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-633ec81c3bf4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a4-70a3-bd28-633df04ea6c9', '01a20918-f697-7296-9526-6c10f65c00f7', 2, 220000000, 'EUR', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-63404da4893c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a4-70a3-bd28-633f5607ac33', '01a20918-f697-7296-9526-6c0a9d2f5720', 1, 16500000, 'EUR', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-6341fac6c39e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a4-70a3-bd28-633f5607ac33', '01a20918-f697-7296-9526-6c13faeb5414', 2, 11000000, 'EUR', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-63434aaa99b7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20918-f6a4-70a3-bd28-6342d8532c71', '01a20918-f697-7296-9526-6c0fdb2f7889', 2, 54000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_opportunity VALUES
	('01a20918-f6a3-72a7-84ac-5109153a0e95', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2026-02-22 09:00:00+00', '01a20918-f648-7556-9fb9-897e3a238a51', 'Renewal: Cloud Team', '01a20918-f64d-7086-b849-dccb12d7c078', '01a20918-f697-7296-9526-6c0fdb2f7889', 165000000, 'EUR', '2026-01-12', '2026-02-22', '2026-04-05', NULL, NULL, 'referral', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-63393926d26e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2025-12-19 09:00:00+00', '01a20918-f648-7556-9fb9-898b5fe57cfe', 'First order: Station XL', '01a20918-f64d-7086-b849-dcd070f6d70c', '01a20918-f697-7296-9526-6c0da79e6a0d', 137750000, 'EUR', '2025-12-05', '2025-12-19', '2026-02-19', NULL, NULL, 'outbound', 'no budget', NULL),
	('01a20918-f6a4-70a3-bd28-633bd8a62ee7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2026-01-19 09:00:00+00', '01a20918-f648-7556-9fb9-8982630df36f', 'First order: Gateway G1', '01a20918-f64d-7086-b849-dcd43dc86a6e', '01a20918-f697-7296-9526-6c0a9d2f5720', 165000000, 'EUR', '2025-12-16', '2026-01-19', '2026-02-23', NULL, NULL, 'partner', 'competitor', NULL),
	('01a20918-f6a4-70a3-bd28-633df04ea6c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2025-12-10 09:00:00+00', '01a20918-f648-7556-9fb9-8983b51ad1a9', 'Renewal: Cloud Enterprise', '01a20918-f64d-7086-b849-dcd63c1bdd0f', '01a20918-f697-7296-9526-6c10f65c00f7', 440000000, 'EUR', '2025-11-14', '2025-12-10', '2026-01-07', NULL, NULL, 'trade fair', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-633f5607ac33', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-03-02 09:00:00+00', '01a20918-f648-7556-9fb9-897dd1fe8dd3', 'First order: Gateway G1', '01a20918-f64d-7086-b849-dcdeaeca74a6', '01a20918-f697-7296-9526-6c0a9d2f5720', 38500000, 'EUR', '2026-02-24', NULL, '2026-06-06', NULL, NULL, 'partner', NULL, NULL),
	('01a20918-f6a4-70a3-bd28-6342d8532c71', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-02-18 09:00:00+00', '01a20918-f648-7556-9fb9-898e23a0585b', 'Expansion: Cloud Team', '01a20918-f64d-7086-b849-dceaf85ec59a', '01a20918-f697-7296-9526-6c0fdb2f7889', 108000000, 'EUR', '2026-02-06', NULL, '2026-03-09', NULL, NULL, 'existing customer', NULL, NULL);
INSERT INTO public.sfa_product VALUES
	('01a20918-f697-7296-9526-6c083027f741', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S1', 'Compact', 4800000, 'EUR', 2880000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c09a8c497d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S2', 'Compact', 8900000, 'EUR', 5340000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c0a9d2f5720', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Gateway G1', 'Compact', 16500000, 'EUR', 9900000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c0b36b4f762', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station M', 'Station', 42000000, 'EUR', 25200000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c0cb17b48ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station L', 'Station', 79000000, 'EUR', 47400000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c0da79e6a0d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station XL', 'Station', 145000000, 'EUR', 87000000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c0e601b651e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Basic', 'Cloud', 12000000, 'EUR', 7200000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c0fdb2f7889', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Team', 'Cloud', 54000000, 'EUR', 32400000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c10f65c00f7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Enterprise', 'Cloud', 220000000, 'EUR', 132000000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c1147a48a10', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Installation', 'Service', 9500000, 'EUR', 5700000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c12e08ca764', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Care plan', 'Service', 24000000, 'EUR', 14400000, 'EUR', true, NULL),
	('01a20918-f697-7296-9526-6c13faeb5414', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Training day', 'Service', 11000000, 'EUR', 6600000, 'EUR', true, NULL);
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
