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
	('01a20920-b393-70d9-8912-a567957fd4ae', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-5', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 52500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a568c31ba916', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-6', '01a20920-b35c-77a5-a4bd-c1349b17421f', 62500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a56916bc9f8b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-7', '01a20920-b35c-77a5-a4bd-c137c0091059', 72500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a56a8ff2a00b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-8', '01a20920-b35c-77a5-a4bd-c139e65ebd45', 82500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a56b10a04eb6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-9', '01a20920-b35c-77a5-a4bd-c13c6087250b', 92500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a56c1a2d5b42', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-10', '01a20920-b35c-77a5-a4bd-c13e25314788', 102500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a56d0dc9c063', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-11', '01a20920-b35c-77a5-a4bd-c143dd21a97d', 112500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a56296ea52da', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-0', '01a20920-b35c-77a5-a4bd-c11f0397a448', 2500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a563de528d57', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-1', '01a20920-b35c-77a5-a4bd-c1247a30010a', 12500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a56439ff411a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-2', '01a20920-b35c-77a5-a4bd-c127d32adae4', 22500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a565bb905fef', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-3', '01a20920-b35c-77a5-a4bd-c129f558c065', 32500, 'EUR', '["net 30", "no refund"]'),
	('01a20920-b393-70d9-8912-a566139df09f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-4', '01a20920-b35c-77a5-a4bd-c12de4dce52d', 42500, 'EUR', '["net 30", "no refund"]');
INSERT INTO public.acme_score_mark VALUES
	('01a20920-b3be-719a-9815-b044e3f5eee3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c142267bb526', 10, 'first contact'),
	('01a20920-b3c3-71f1-8785-9b0c574603fe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', 10, 'first contact'),
	('01a20920-b3b5-704d-85ab-6b5e1e0b41cf', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13bddc775e5', 60, 'first contact'),
	('01a20920-b3bb-740c-89fd-d0dbcc13e9c3', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12c849c5a46', 20, 'first contact'),
	('01a20920-b3bf-774a-9716-7219710e6f42', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12b17358b45', 40, 'first contact'),
	('01a20920-b3c3-71f1-8785-9b0bd22c3d1f', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13526a47b61', 40, 'first contact'),
	('01a20920-b3ba-74a8-b675-9ed2b8587700', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13175192b42', 30, 'first contact'),
	('01a20920-b3b2-7571-b5a7-d81164dc647f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13d8229b373', 20, 'first contact'),
	('01a20920-b3c8-779c-80f1-7dd99c1e6019', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1321f46f728', 20, 'first contact'),
	('01a20920-b3b4-7433-878b-dd731dcd17fb', 9, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1441b101bdb', 90, 'first contact'),
	('01a20920-b3b6-737c-8407-8cce1ac1016c', 10, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13a24dae201', 100, 'first contact'),
	('01a20920-b3c2-7148-9fb2-0df5da155155', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12ea10031f4', 30, 'first contact'),
	('01a20920-b3bb-740c-89fd-d0daff46af3e', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c136f3431894', 40, 'first contact'),
	('01a20920-b3b6-737c-8407-8ccf92fa93b9', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1280d6a8386', 60, 'first contact'),
	('01a20920-b3cb-704c-ac8c-3d3cc147cdaf', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1247a30010a', 30, 'first contact'),
	('01a20920-b3cc-770a-bef3-c4e5ae0f6e92', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12de4dce52d', 10, 'first contact'),
	('01a20920-b3cc-770a-bef3-c4e6246226c9', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 20, 'first contact'),
	('01a20920-b3cd-7481-8d7e-8c541d99dc07', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c137c0091059', 10, 'first contact'),
	('01a20920-b3cd-7481-8d7e-8c55feacbcc0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c143dd21a97d', 10, 'first contact'),
	('01a20920-b3cd-7481-8d7e-8c56f110550b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c11f0397a448', 10, 'first contact');
INSERT INTO public.core_alembic VALUES
	('0001');
INSERT INTO public.core_attachment VALUES
	('01a20920-b39d-7210-8cb3-6d2bcc25b483', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme_contract', '01a20920-b393-70d9-8912-a56296ea52da', 'contract.txt', 'text/plain', 9, 'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
INSERT INTO public.core_customer VALUES
	('01a20920-b35c-77a5-a4bd-c13c6087250b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Dormont Academy GmbH', NULL, NULL, 'customer', '[]', 'Education', 'Germany', 'Berlin', '01a20920-b359-72f0-873a-401532dea9a3'),
	('01a20920-b35c-77a5-a4bd-c13e25314788', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Helstad Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35c-77a5-a4bd-c143dd21a97d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Elstein Logistics Ltd', NULL, NULL, 'customer', '[]', 'Logistics', 'United Kingdom', 'Leeds', '01a20920-b359-72f0-873a-402b835f7e22'),
	('01a20920-b35c-77a5-a4bd-c12086f82b4f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Mendes', 'Hana', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-40187375ae9a'),
	('01a20920-b35c-77a5-a4bd-c1210a036036', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Diallo', 'Vera', 'Diallo', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-40187375ae9a'),
	('01a20920-b35c-77a5-a4bd-c122f5280fb1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Kovacs', 'Greta', 'Kovacs', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-40187375ae9a'),
	('01a20920-b35c-77a5-a4bd-c1237aeacc7f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Sato', 'Mei', 'Sato', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-40187375ae9a'),
	('01a20920-b35c-77a5-a4bd-c12538af311c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ana Abadi', 'Ana', 'Abadi', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20920-b359-72f0-873a-401b410664f3'),
	('01a20920-b35c-77a5-a4bd-c1264e0acd77', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Amir Tanaka', 'Amir', 'Tanaka', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a20920-b359-72f0-873a-401b410664f3'),
	('01a20920-b35c-77a5-a4bd-c1280d6a8386', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Ramos', 'Samir', 'Ramos', 'opportunity', '[]', NULL, 'Sweden', 'Malmo', '01a20920-b359-72f0-873a-4023975d5d05'),
	('01a20920-b35c-77a5-a4bd-c12a56ccae55', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Schmid', 'Hana', 'Schmid', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20920-b359-72f0-873a-402891b7587a'),
	('01a20920-b35c-77a5-a4bd-c12b17358b45', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Emil Dvorak', 'Emil', 'Dvorak', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20920-b359-72f0-873a-402891b7587a'),
	('01a20920-b35c-77a5-a4bd-c12c849c5a46', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ida Dahl', 'Ida', 'Dahl', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a20920-b359-72f0-873a-402891b7587a'),
	('01a20920-b35c-77a5-a4bd-c12ea10031f4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Aydin', 'Ada', 'Aydin', 'evangelist', '[]', NULL, 'Spain', 'Bilbao', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35c-77a5-a4bd-c1306b4ece76', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jana Marino', 'Jana', 'Marino', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20920-b359-72f0-873a-4020242615d3'),
	('01a20920-b35c-77a5-a4bd-c13175192b42', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Fontaine', 'Samir', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20920-b359-72f0-873a-4020242615d3'),
	('01a20920-b35c-77a5-a4bd-c1321f46f728', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Paula Eriksen', 'Paula', 'Eriksen', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20920-b359-72f0-873a-4020242615d3'),
	('01a20920-b35c-77a5-a4bd-c133f7a8e9c5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Sofia Fontaine', 'Sofia', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a20920-b359-72f0-873a-4020242615d3'),
	('01a20920-b35c-77a5-a4bd-c13526a47b61', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Farouk', 'Ada', 'Farouk', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-4021264ccce0'),
	('01a20920-b35c-77a5-a4bd-c136f3431894', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ivan Haddad', 'Ivan', 'Haddad', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-4021264ccce0'),
	('01a20920-b35c-77a5-a4bd-c138ce2d02a3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Imani Costa', 'Imani', 'Costa', 'customer', '[]', NULL, 'Italy', 'Milan', '01a20920-b359-72f0-873a-401a46d12a83'),
	('01a20920-b35c-77a5-a4bd-c13a24dae201', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Ramos', 'Mei', 'Ramos', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20920-b359-72f0-873a-401d4a7139e9'),
	('01a20920-b35c-77a5-a4bd-c13bddc775e5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Elif Eriksen', 'Elif', 'Eriksen', 'customer', '[]', NULL, 'Germany', 'Munich', '01a20920-b359-72f0-873a-401d4a7139e9'),
	('01a20920-b35c-77a5-a4bd-c13d8229b373', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jonas Olsen', 'Jonas', 'Olsen', 'customer', '[]', NULL, 'Germany', 'Berlin', '01a20920-b359-72f0-873a-401532dea9a3'),
	('01a20920-b35c-77a5-a4bd-c13f132ee069', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Enzo Banerjee', 'Enzo', 'Banerjee', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35c-77a5-a4bd-c1407c791a1c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Omar Mendes', 'Omar', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35c-77a5-a4bd-c141682acf79', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Castro', 'Vera', 'Castro', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35c-77a5-a4bd-c142267bb526', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Silva', 'Samir', 'Silva', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35c-77a5-a4bd-c1441b101bdb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Tanaka', 'Greta', 'Tanaka', 'customer', '[]', NULL, 'United Kingdom', 'Leeds', '01a20920-b359-72f0-873a-402b835f7e22'),
	('01a20920-b35c-77a5-a4bd-c11f0397a448', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 0, "acme.region": "EMEA"}', 'organization', 'Jorstone Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-40187375ae9a'),
	('01a20920-b35c-77a5-a4bd-c1247a30010a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 1, "acme.region": "EMEA"}', 'organization', 'Verstein Logistics SL', NULL, NULL, 'customer', '[]', 'Logistics', 'Spain', 'Bilbao', '01a20920-b359-72f0-873a-401b410664f3'),
	('01a20920-b35c-77a5-a4bd-c127d32adae4', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 2, "acme.region": "EMEA"}', 'organization', 'Salmont Energy AB', NULL, NULL, 'opportunity', '[]', 'Energy', 'Sweden', 'Malmo', '01a20920-b359-72f0-873a-4023975d5d05'),
	('01a20920-b35c-77a5-a4bd-c129f558c065', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 3, "acme.region": "EMEA"}', 'organization', 'Isvale Clinics Ltd', NULL, NULL, 'opportunity', '[]', 'Health care', 'United Kingdom', 'Leeds', '01a20920-b359-72f0-873a-402891b7587a'),
	('01a20920-b35c-77a5-a4bd-c12de4dce52d', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 4, "acme.region": "EMEA"}', 'organization', 'Zelham Chemicals SL', NULL, NULL, 'evangelist', '[]', 'Chemicals', 'Spain', 'Bilbao', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35c-77a5-a4bd-c12fca8a3353', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 5, "acme.region": "EMEA"}', 'organization', 'Elbridge Machines BV', NULL, NULL, 'customer', '[]', 'Machinery', 'Netherlands', 'Delft', '01a20920-b359-72f0-873a-4020242615d3'),
	('01a20920-b35c-77a5-a4bd-c1349b17421f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 6, "acme.region": "EMEA"}', 'organization', 'Jorstein Stores GmbH', NULL, NULL, 'customer', '[]', 'Retail', 'Germany', 'Leipzig', '01a20920-b359-72f0-873a-4021264ccce0'),
	('01a20920-b35c-77a5-a4bd-c137c0091059', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 7, "acme.region": "EMEA"}', 'organization', 'Lomdale Water Srl', NULL, NULL, 'customer', '[]', 'Water', 'Italy', 'Milan', '01a20920-b359-72f0-873a-401a46d12a83'),
	('01a20920-b35c-77a5-a4bd-c139e65ebd45', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 8, "acme.region": "EMEA"}', 'organization', 'Helgrove Construction GmbH', NULL, NULL, 'customer', '[]', 'Building', 'Germany', 'Munich', '01a20920-b359-72f0-873a-401d4a7139e9');
INSERT INTO public.core_identity VALUES
	('01a20920-b364-71d7-91ea-1a7ea45d00f4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c11f0397a448', 'domain', 'jorstone-foods.example', 'jorstone-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a7f5d3c1501', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12086f82b4f', 'email', 'hana.mendes@jorstone-foods.example', 'hana.mendes@jorstone-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a809c27c786', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12086f82b4f', 'phone', '+12025550108', '+12025550108', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a816cf8817c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1210a036036', 'email', 'vera.diallo@jorstone-foods.example', 'vera.diallo@jorstone-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a82a8a3d742', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c122f5280fb1', 'email', 'greta.kovacs@jorstone-foods.example', 'greta.kovacs@jorstone-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a83e439c8e2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1237aeacc7f', 'email', 'mei.sato@jorstone-foods.example', 'mei.sato@jorstone-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a8455d78347', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1247a30010a', 'domain', 'verstein-logistics.example', 'verstein-logistics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a85199933f5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12538af311c', 'email', 'ana.abadi@verstein-logistics.example', 'ana.abadi@verstein-logistics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a867cc14045', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1264e0acd77', 'email', 'amir.tanaka@verstein-logistics.example', 'amir.tanaka@verstein-logistics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a87be723247', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1264e0acd77', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a88698f3057', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c127d32adae4', 'domain', 'salmont-energy.example', 'salmont-energy.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a893dd0cd11', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1280d6a8386', 'email', 'samir.ramos@salmont-energy.example', 'samir.ramos@salmont-energy.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a8aa621f8a0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1280d6a8386', 'phone', '+12025550109', '+12025550109', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a8b9c626345', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c129f558c065', 'domain', 'isvale-clinics.example', 'isvale-clinics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a8c541b6615', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12a56ccae55', 'email', 'hana.schmid@isvale-clinics.example', 'hana.schmid@isvale-clinics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a8de610bd4b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12b17358b45', 'email', 'emil.dvorak@isvale-clinics.example', 'emil.dvorak@isvale-clinics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a8e975e74f9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12b17358b45', 'phone', '+12025550196', '+12025550196', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a8f5e686631', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12c849c5a46', 'email', 'ida.dahl@isvale-clinics.example', 'ida.dahl@isvale-clinics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a90437fdfe1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12c849c5a46', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9172b83b45', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12de4dce52d', 'domain', 'zelham-chemicals.example', 'zelham-chemicals.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a92f6627e92', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12ea10031f4', 'email', 'ada.aydin@zelham-chemicals.example', 'ada.aydin@zelham-chemicals.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9337b09b3e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 'domain', 'elbridge-machines.example', 'elbridge-machines.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9416ee7ca9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1306b4ece76', 'email', 'jana.marino@elbridge-machines.example', 'jana.marino@elbridge-machines.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9553941369', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1306b4ece76', 'phone', '+12025550148', '+12025550148', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a96d23f1c3e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13175192b42', 'email', 'samir.fontaine@elbridge-machines.example', 'samir.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a979133f491', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13175192b42', 'phone', '+12025550187', '+12025550187', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a988511f201', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1321f46f728', 'email', 'paula.eriksen@elbridge-machines.example', 'paula.eriksen@elbridge-machines.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9942fe70f7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1321f46f728', 'phone', '+12025550105', '+12025550105', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9ab32ea6b9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', 'email', 'sofia.fontaine@elbridge-machines.example', 'sofia.fontaine@elbridge-machines.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9be24cb696', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1349b17421f', 'domain', 'jorstein-stores.example', 'jorstein-stores.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9c937dfd7e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13526a47b61', 'email', 'ada.farouk@jorstein-stores.example', 'ada.farouk@jorstein-stores.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9d9fd2f843', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c136f3431894', 'email', 'ivan.haddad@jorstein-stores.example', 'ivan.haddad@jorstein-stores.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9eb6030f02', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c136f3431894', 'phone', '+12025550118', '+12025550118', NULL, NULL),
	('01a20920-b364-71d7-91ea-1a9f95c8e0e0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c137c0091059', 'domain', 'lomdale-water.example', 'lomdale-water.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa0de21b073', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', 'email', 'imani.costa@lomdale-water.example', 'imani.costa@lomdale-water.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa134e65133', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', 'phone', '+12025550183', '+12025550183', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa2f05e9a23', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c139e65ebd45', 'domain', 'helgrove-construction.example', 'helgrove-construction.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa343a0091e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13a24dae201', 'email', 'mei.ramos@helgrove-construction.example', 'mei.ramos@helgrove-construction.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa4dd08761c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13bddc775e5', 'email', 'elif.eriksen@helgrove-construction.example', 'elif.eriksen@helgrove-construction.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa5c16be150', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13bddc775e5', 'phone', '+12025550172', '+12025550172', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa621b5d144', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13c6087250b', 'domain', 'dormont-academy.example', 'dormont-academy.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa7f33f09d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13d8229b373', 'email', 'jonas.olsen@dormont-academy.example', 'jonas.olsen@dormont-academy.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa8d440ef75', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13d8229b373', 'phone', '+12025550161', '+12025550161', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aa95427e7ad', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13e25314788', 'domain', 'helstad-foods.example', 'helstad-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aaa373611b6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13f132ee069', 'email', 'enzo.banerjee@helstad-foods.example', 'enzo.banerjee@helstad-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aabcc88d055', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13f132ee069', 'phone', '+12025550134', '+12025550134', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aacf25f8751', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1407c791a1c', 'email', 'omar.mendes@helstad-foods.example', 'omar.mendes@helstad-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aadbcba70d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c141682acf79', 'email', 'vera.castro@helstad-foods.example', 'vera.castro@helstad-foods.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aae84421b71', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c141682acf79', 'phone', '+12025550127', '+12025550127', NULL, NULL),
	('01a20920-b364-71d7-91ea-1aaf943963b4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c142267bb526', 'email', 'samir.silva@helstad-foods.example', 'samir.silva@helstad-foods.example', NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a20920-b364-71d7-91ea-1ab037ab5cdc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c143dd21a97d', 'domain', 'elstein-logistics.example', 'elstein-logistics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1ab1ab78e0fa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1441b101bdb', 'email', 'greta.tanaka@elstein-logistics.example', 'greta.tanaka@elstein-logistics.example', NULL, NULL),
	('01a20920-b364-71d7-91ea-1ab2e97eff1d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1441b101bdb', 'phone', '+12025550166', '+12025550166', NULL, NULL);
INSERT INTO public.core_interaction VALUES
	('01a20920-b372-7748-841f-ae1a37fa13b9', 'core.email', '2025-10-31 10:21:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-401532dea9a3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae1e0e992131', 'core.note', '2025-11-05 11:24:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0a8c1c383c', 'core.call', '2025-11-05 12:33:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0f7d330d4c', 'core.email', '2025-11-06 12:03:00+00', 'Question about delivery times', 'in', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adeb59b665bb', 'core.call', '2025-11-07 10:38:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-4023975d5d05', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0898d4410c', 'core.email', '2025-11-07 15:05:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae16645de257', 'core.email', '2025-11-07 15:39:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adfd6ec88438', 'core.note', '2025-11-12 15:27:00+00', 'Plans to open a second site', 'internal', NULL, '01a20920-b359-72f0-873a-4020242615d3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae241f6e5d8c', 'core.email', '2025-11-13 13:23:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae00ae8ec191', 'core.call', '2025-11-14 14:24:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf6a4d55683', 'core.visit', '2025-11-14 14:58:00+00', 'Visit on site', 'out', NULL, '01a20920-b359-72f0-873a-402891b7587a', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf03ded574c', 'core.meeting', '2025-11-20 09:59:00+00', 'Review of the year', 'out', NULL, '01a20920-b359-72f0-873a-4023975d5d05', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae2250365d4c', 'core.call', '2025-11-21 14:02:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae1fde5575f9', 'core.call', '2025-11-21 14:05:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae099b83eccd', 'core.email', '2025-11-27 11:36:00+00', 'Question about delivery times', 'in', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae1b4455a575', 'core.note', '2025-12-01 08:19:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20920-b359-72f0-873a-401f193c2618', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adec7ae68cd9', 'core.email', '2025-12-05 11:31:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-4023975d5d05', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae12c64bcfcb', 'core.email', '2025-12-05 14:23:00+00', 'Question about delivery times', 'in', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adfb74650d71', 'core.note', '2025-12-11 09:10:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20920-b359-72f0-873a-4020242615d3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae11f952991a', 'core.call', '2025-12-11 13:14:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf4afa78c2c', 'core.call', '2025-12-15 10:15:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-402891b7587a', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf546b3da0a', 'core.visit', '2025-12-30 11:49:00+00', 'Visit on site', 'out', NULL, '01a20920-b359-72f0-873a-402891b7587a', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae1400c0b612', 'core.call', '2025-12-31 11:19:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae10c917a49b', 'core.call', '2025-12-31 14:05:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae23dfad631e', 'core.email', '2026-01-02 08:16:00+00', 'Question about delivery times', 'in', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae17cb0f7858', 'core.call', '2026-01-02 08:38:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0eacdf7643', 'core.call', '2026-01-02 11:35:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae15ecc0598e', 'core.call', '2026-01-02 12:48:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf8edfba886', 'core.call', '2026-01-02 16:08:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-401f193c2618', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae1cb1efe1a0', 'core.meeting', '2026-01-07 09:00:00+00', 'Review of the year', 'out', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae04da56618f', 'core.note', '2026-01-08 12:54:00+00', 'Plans to open a second site', 'internal', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adfa5b28a7ab', 'core.call', '2026-01-09 11:19:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-4020242615d3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf97aafcbaa', 'core.note', '2026-01-09 12:19:00+00', 'Plans to open a second site', 'internal', NULL, '01a20920-b359-72f0-873a-401f193c2618', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf2c9ab9ec1', 'core.email', '2026-01-16 14:48:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-402891b7587a', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae2127354f10', 'core.call', '2026-01-21 15:01:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adef36e75df8', 'core.visit', '2026-01-22 13:00:00+00', 'Visit on site', 'out', NULL, '01a20920-b359-72f0-873a-4023975d5d05', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adee704114d7', 'core.visit', '2026-01-23 10:26:00+00', 'Visit on site', 'out', NULL, '01a20920-b359-72f0-873a-4023975d5d05', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0d875457ea', 'core.note', '2026-01-23 15:17:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf35d16fd18', 'core.email', '2026-01-26 08:53:00+00', 'Question about delivery times', 'in', NULL, '01a20920-b359-72f0-873a-402891b7587a', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae032a71677b', 'core.email', '2026-01-27 11:24:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0288e4f2e6', 'core.note', '2026-01-27 13:08:00+00', 'Plans to open a second site', 'internal', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf1aae1f0e8', 'core.call', '2026-01-29 09:25:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-402891b7587a', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0c2b89f22f', 'core.visit', '2026-01-29 17:00:00+00', 'Visit on site', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae07a64d7585', 'core.note', '2026-01-30 09:14:00+00', 'Plans to open a second site', 'internal', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0179bfb032', 'core.note', '2026-02-04 12:21:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adfca62851e2', 'core.email', '2026-02-04 15:35:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-4020242615d3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae208f3baaf9', 'core.note', '2026-02-05 16:58:00+00', 'Plans to open a second site', 'internal', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adfeba9533a4', 'core.note', '2026-02-06 09:11:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20920-b359-72f0-873a-4020242615d3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae1969c28df0', 'core.email', '2026-02-06 15:57:00+00', 'Question about delivery times', 'in', NULL, '01a20920-b359-72f0-873a-401532dea9a3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0bf18239fb', 'core.email', '2026-02-17 12:33:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL);
INSERT INTO public.core_interaction VALUES
	('01a20920-b372-7748-841f-adff8628454f', 'core.note', '2026-02-18 11:23:00+00', 'Budget is decided in spring', 'internal', NULL, '01a20920-b359-72f0-873a-4020242615d3', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae1dbec0ca00', 'core.call', '2026-02-19 14:56:00+00', 'Called about an invoice', 'in', NULL, '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae180ff0c8e6', 'core.visit', '2026-02-20 08:38:00+00', 'Visit on site', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae0642bee407', 'core.email', '2026-02-20 16:54:00+00', 'Question about delivery times', 'in', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-adf7d19bc7eb', 'core.email', '2026-02-23 14:28:00+00', 'News of the season', 'out', NULL, '01a20920-b359-72f0-873a-401f193c2618', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae050981cd39', 'core.email', '2026-02-25 15:37:00+00', 'Asks for a data sheet', 'in', NULL, '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-aded243501b8', 'core.visit', '2026-02-26 08:31:00+00', 'Visit on site', 'out', NULL, '01a20920-b359-72f0-873a-4023975d5d05', NULL, NULL, '{}', NULL),
	('01a20920-b372-7748-841f-ae13ce3c9bf3', 'core.call', '2026-02-27 12:47:00+00', 'Checked in by phone', 'out', NULL, '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{}', NULL),
	('01a20920-b38f-73dc-a326-7319e9c966a9', 'core.meeting', '2026-01-24 07:28:00+00', 'Meeting on Renewal: Cloud Team', 'out', NULL, '01a20920-b359-72f0-873a-401b410664f3', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', '{}', NULL),
	('01a20920-b38f-73dc-a326-731a872f8d2b', 'core.email', '2026-02-02 00:49:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20920-b359-72f0-873a-401b410664f3', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', '{}', NULL),
	('01a20920-b38f-73dc-a326-731b69ddef07', 'core.email', '2026-02-16 00:36:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a20920-b359-72f0-873a-401b410664f3', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', '{}', NULL),
	('01a20920-b38f-73dc-a326-731c34009228', 'core.meeting', '2026-01-05 19:12:00+00', 'Meeting on First order: Gateway G1', 'out', NULL, '01a20920-b359-72f0-873a-401f193c2618', 'sfa_opportunity', '01a20920-b381-7162-86c6-9876583aff9e', '{}', NULL),
	('01a20920-b38f-73dc-a326-731d206aca4d', 'core.email', '2025-11-18 19:29:00+00', 'Offer for Renewal: Cloud Enterprise', 'out', NULL, '01a20920-b359-72f0-873a-4020242615d3', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', '{}', NULL),
	('01a20920-b38f-73dc-a326-731eccbfde8a', 'core.email', '2025-12-04 01:26:00+00', 'Questions on Renewal: Cloud Enterprise', 'in', NULL, '01a20920-b359-72f0-873a-4020242615d3', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', '{}', NULL),
	('01a20920-b38f-73dc-a326-731f67c1e1e7', 'core.email', '2026-03-02 00:56:00+00', 'Offer for First order: Gateway G1', 'out', NULL, '01a20920-b359-72f0-873a-401a46d12a83', 'sfa_opportunity', '01a20920-b381-7162-86c6-987a95c57bb6', '{}', NULL),
	('01a20920-b38f-73dc-a326-7320b47c461b', 'core.call', '2026-02-17 20:28:00+00', 'Call about Expansion: Cloud Team', 'out', NULL, '01a20920-b359-72f0-873a-402b835f7e22', 'sfa_opportunity', '01a20920-b381-7162-86c6-987d367573f8', '{}', NULL),
	('01a20920-b39b-7507-b3ad-f9e2acae2bc5', 'core.note', '2026-11-23 15:57:47.803891+00', 'Signed at the fair', 'internal', NULL, NULL, NULL, NULL, '{}', NULL);
INSERT INTO public.core_journal VALUES
	(1, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b352-72b0-be69-b619f3400193', NULL, NULL, '{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}'),
	(2, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b355-75d2-9421-5831593f4ce3', NULL, NULL, '{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}'),
	(3, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b355-75d2-9421-583218e45905', NULL, NULL, '{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a20920-b352-72b0-be69-b619f3400193","roles":["viewer"]}'),
	(4, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b356-70d8-9816-f46cfc590f11', NULL, NULL, '{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a20920-b352-72b0-be69-b619f3400193","roles":["manager"]}'),
	(5, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b356-70d8-9816-f46d70f482ed', NULL, NULL, '{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a20920-b352-72b0-be69-b619f3400193","roles":["manager"]}'),
	(6, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b356-70d8-9816-f46eb20e4b5b', NULL, NULL, '{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a20920-b352-72b0-be69-b619f3400193","roles":["manager"]}'),
	(7, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b356-70d8-9816-f46fd713828d', NULL, NULL, '{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a20920-b352-72b0-be69-b619f3400193","roles":["manager"]}'),
	(8, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b356-70d8-9816-f470c871179e', NULL, NULL, '{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a20920-b352-72b0-be69-b619f3400193","roles":["manager"]}'),
	(9, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b356-70d8-9816-f471e0266630', NULL, NULL, '{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a20920-b352-72b0-be69-b619f3400193","roles":["manager"]}'),
	(10, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20920-b357-739a-ade2-9581ef47ae58', NULL, NULL, '{"name":"North"}'),
	(11, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20920-b357-739a-ade2-958263ef13f0', NULL, NULL, '{"name":"South"}'),
	(12, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20920-b357-739a-ade2-958328a2d19e', NULL, NULL, '{"name":"East"}'),
	(13, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20920-b357-739a-ade2-9584944d631c', NULL, NULL, '{"name":"West"}'),
	(14, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20920-b357-739a-ade2-958532b57fa7', NULL, NULL, '{"name":"Key accounts"}'),
	(15, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a20920-b357-739a-ade2-9586a2aafa1e', NULL, NULL, '{"name":"Partners"}'),
	(16, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-40137fa5743e', NULL, NULL, '{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a20920-b356-70d8-9816-f46cfc590f11","roles":["rep"]}'),
	(17, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401427c39250', NULL, NULL, '{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a20920-b356-70d8-9816-f46cfc590f11","roles":["rep"]}'),
	(18, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401532dea9a3', NULL, NULL, '{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a20920-b356-70d8-9816-f46cfc590f11","roles":["rep"]}'),
	(19, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401665b68e7d', NULL, NULL, '{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a20920-b356-70d8-9816-f46cfc590f11","roles":["rep"]}'),
	(20, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401758475239', NULL, NULL, '{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a20920-b356-70d8-9816-f46cfc590f11","roles":["rep"]}'),
	(21, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-40187375ae9a', NULL, NULL, '{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a20920-b356-70d8-9816-f46d70f482ed","roles":["rep"]}'),
	(22, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-4019242e8db2', NULL, NULL, '{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a20920-b356-70d8-9816-f46d70f482ed","roles":["rep"]}'),
	(23, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401a46d12a83', NULL, NULL, '{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a20920-b356-70d8-9816-f46d70f482ed","roles":["rep"]}'),
	(24, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401b410664f3', NULL, NULL, '{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a20920-b356-70d8-9816-f46d70f482ed","roles":["rep"]}'),
	(25, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401cb74203a3', NULL, NULL, '{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a20920-b356-70d8-9816-f46d70f482ed","roles":["rep"]}'),
	(26, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401d4a7139e9', NULL, NULL, '{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a20920-b356-70d8-9816-f46eb20e4b5b","roles":["rep"]}'),
	(27, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401eaa7897bc', NULL, NULL, '{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a20920-b356-70d8-9816-f46eb20e4b5b","roles":["rep"]}'),
	(28, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-401f193c2618', NULL, NULL, '{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a20920-b356-70d8-9816-f46eb20e4b5b","roles":["rep"]}'),
	(29, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-4020242615d3', NULL, NULL, '{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a20920-b356-70d8-9816-f46eb20e4b5b","roles":["rep"]}'),
	(30, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-4021264ccce0', NULL, NULL, '{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a20920-b356-70d8-9816-f46eb20e4b5b","roles":["rep"]}'),
	(31, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-4022fbd3fa89', NULL, NULL, '{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a20920-b356-70d8-9816-f46fd713828d","roles":["rep"]}'),
	(32, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-4023975d5d05', NULL, NULL, '{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a20920-b356-70d8-9816-f46fd713828d","roles":["rep"]}'),
	(33, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-40240cc42f91', NULL, NULL, '{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a20920-b356-70d8-9816-f46fd713828d","roles":["rep"]}'),
	(34, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-4025bd01d094', NULL, NULL, '{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a20920-b356-70d8-9816-f46fd713828d","roles":["rep"]}'),
	(35, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-40265fae70c8', NULL, NULL, '{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a20920-b356-70d8-9816-f46fd713828d","roles":["rep"]}'),
	(36, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-4027f296c094', NULL, NULL, '{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a20920-b356-70d8-9816-f470c871179e","roles":["rep"]}'),
	(37, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-402891b7587a', NULL, NULL, '{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a20920-b356-70d8-9816-f470c871179e","roles":["rep"]}'),
	(38, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-40293a2004e8', NULL, NULL, '{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a20920-b356-70d8-9816-f470c871179e","roles":["rep"]}'),
	(39, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-402a80a2b027', NULL, NULL, '{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a20920-b356-70d8-9816-f470c871179e","roles":["rep"]}'),
	(40, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-402b835f7e22', NULL, NULL, '{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a20920-b356-70d8-9816-f470c871179e","roles":["rep"]}'),
	(41, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-402c2360ca68', NULL, NULL, '{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a20920-b356-70d8-9816-f471e0266630","roles":["rep"]}'),
	(42, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-402dcbd18d57', NULL, NULL, '{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a20920-b356-70d8-9816-f471e0266630","roles":["rep"]}'),
	(43, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-402e912a61c9', NULL, NULL, '{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a20920-b356-70d8-9816-f471e0266630","roles":["rep"]}'),
	(44, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-402ffcb34888', NULL, NULL, '{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a20920-b356-70d8-9816-f471e0266630","roles":["rep"]}'),
	(45, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a20920-b359-72f0-873a-403067c7fb45', NULL, NULL, '{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a20920-b356-70d8-9816-f471e0266630","roles":["rep"]}'),
	(46, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf2f75bf0e75', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9581ef47ae58","user_id":"01a20920-b356-70d8-9816-f46cfc590f11"}'),
	(47, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf30a078c0ad', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958263ef13f0","user_id":"01a20920-b356-70d8-9816-f46d70f482ed"}'),
	(48, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3185e8e4f2', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958328a2d19e","user_id":"01a20920-b356-70d8-9816-f46eb20e4b5b"}'),
	(49, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf32b1cb8704', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9584944d631c","user_id":"01a20920-b356-70d8-9816-f46fd713828d"}'),
	(50, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf338fe3ff63', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958532b57fa7","user_id":"01a20920-b356-70d8-9816-f470c871179e"}');
INSERT INTO public.core_journal VALUES
	(51, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf34971e543d', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9586a2aafa1e","user_id":"01a20920-b356-70d8-9816-f471e0266630"}'),
	(52, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf35432a7e4b', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9581ef47ae58","user_id":"01a20920-b359-72f0-873a-40137fa5743e"}'),
	(53, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3621e6ce48', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9581ef47ae58","user_id":"01a20920-b359-72f0-873a-401427c39250"}'),
	(54, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3714028b4e', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9581ef47ae58","user_id":"01a20920-b359-72f0-873a-401532dea9a3"}'),
	(55, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3833868a99', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9581ef47ae58","user_id":"01a20920-b359-72f0-873a-401665b68e7d"}'),
	(56, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3916b47589', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9581ef47ae58","user_id":"01a20920-b359-72f0-873a-401758475239"}'),
	(57, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3a4d1278f7', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958263ef13f0","user_id":"01a20920-b359-72f0-873a-40187375ae9a"}'),
	(58, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3b7f0d8b0e', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958263ef13f0","user_id":"01a20920-b359-72f0-873a-4019242e8db2"}'),
	(59, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3cd5e71d5e', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958263ef13f0","user_id":"01a20920-b359-72f0-873a-401a46d12a83"}'),
	(60, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3d36baaf91', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958263ef13f0","user_id":"01a20920-b359-72f0-873a-401b410664f3"}'),
	(61, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3e28a24f2f', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958263ef13f0","user_id":"01a20920-b359-72f0-873a-401cb74203a3"}'),
	(62, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf3f8d6c2157', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958328a2d19e","user_id":"01a20920-b359-72f0-873a-401d4a7139e9"}'),
	(63, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf40dbc20371', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958328a2d19e","user_id":"01a20920-b359-72f0-873a-401eaa7897bc"}'),
	(64, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf41386546c0', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958328a2d19e","user_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(65, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4212a606a3', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958328a2d19e","user_id":"01a20920-b359-72f0-873a-4020242615d3"}'),
	(66, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf43f31adfb6', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958328a2d19e","user_id":"01a20920-b359-72f0-873a-4021264ccce0"}'),
	(67, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf448881d520', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9584944d631c","user_id":"01a20920-b359-72f0-873a-4022fbd3fa89"}'),
	(68, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4520f95e79', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9584944d631c","user_id":"01a20920-b359-72f0-873a-4023975d5d05"}'),
	(69, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf46f11fe27d', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9584944d631c","user_id":"01a20920-b359-72f0-873a-40240cc42f91"}'),
	(70, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf47aac6f092', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9584944d631c","user_id":"01a20920-b359-72f0-873a-4025bd01d094"}'),
	(71, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf48734c0c51', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9584944d631c","user_id":"01a20920-b359-72f0-873a-40265fae70c8"}'),
	(72, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf49e79e5616', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958532b57fa7","user_id":"01a20920-b359-72f0-873a-4027f296c094"}'),
	(73, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4af3214e1e', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958532b57fa7","user_id":"01a20920-b359-72f0-873a-402891b7587a"}'),
	(74, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4b9762a921', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958532b57fa7","user_id":"01a20920-b359-72f0-873a-40293a2004e8"}'),
	(75, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4cde69dfbc', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958532b57fa7","user_id":"01a20920-b359-72f0-873a-402a80a2b027"}'),
	(76, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4d04790668', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-958532b57fa7","user_id":"01a20920-b359-72f0-873a-402b835f7e22"}'),
	(77, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4ee08e4215', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9586a2aafa1e","user_id":"01a20920-b359-72f0-873a-402c2360ca68"}'),
	(78, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf4f9256a4b3', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9586a2aafa1e","user_id":"01a20920-b359-72f0-873a-402dcbd18d57"}'),
	(79, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf5034ceaa56', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9586a2aafa1e","user_id":"01a20920-b359-72f0-873a-402e912a61c9"}'),
	(80, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf51afff3156', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9586a2aafa1e","user_id":"01a20920-b359-72f0-873a-402ffcb34888"}'),
	(81, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a20920-b35a-740b-b408-cf5298c7b23d', NULL, NULL, '{"team_id":"01a20920-b357-739a-ade2-9586a2aafa1e","user_id":"01a20920-b359-72f0-873a-403067c7fb45"}'),
	(82, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c11f0397a448', '01a20920-b35c-77a5-a4bd-c11f0397a448', NULL, '{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-40187375ae9a"}'),
	(83, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1247a30010a', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a20920-b359-72f0-873a-401b410664f3"}'),
	(84, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c127d32adae4', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL, '{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a20920-b359-72f0-873a-4023975d5d05"}'),
	(85, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c129f558c065', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL, '{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a20920-b359-72f0-873a-402891b7587a"}'),
	(86, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL, '{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(87, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL, '{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a20920-b359-72f0-873a-4020242615d3"}'),
	(88, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1349b17421f', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL, '{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-4021264ccce0"}'),
	(89, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c137c0091059', '01a20920-b35c-77a5-a4bd-c137c0091059', NULL, '{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a20920-b359-72f0-873a-401a46d12a83"}'),
	(90, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL, '{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a20920-b359-72f0-873a-401d4a7139e9"}'),
	(91, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13c6087250b', '01a20920-b35c-77a5-a4bd-c13c6087250b', NULL, '{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a20920-b359-72f0-873a-401532dea9a3"}'),
	(92, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13e25314788', '01a20920-b35c-77a5-a4bd-c13e25314788', NULL, '{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(93, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL, '{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a20920-b359-72f0-873a-402b835f7e22"}'),
	(94, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12086f82b4f', '01a20920-b35c-77a5-a4bd-c12086f82b4f', NULL, '{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-40187375ae9a"}'),
	(95, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1210a036036', '01a20920-b35c-77a5-a4bd-c1210a036036', NULL, '{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-40187375ae9a"}'),
	(96, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c122f5280fb1', '01a20920-b35c-77a5-a4bd-c122f5280fb1', NULL, '{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-40187375ae9a"}'),
	(97, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1237aeacc7f', '01a20920-b35c-77a5-a4bd-c1237aeacc7f', NULL, '{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-40187375ae9a"}'),
	(98, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12538af311c', '01a20920-b35c-77a5-a4bd-c12538af311c', NULL, '{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a20920-b359-72f0-873a-401b410664f3"}'),
	(99, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1264e0acd77', '01a20920-b35c-77a5-a4bd-c1264e0acd77', NULL, '{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a20920-b359-72f0-873a-401b410664f3"}'),
	(100, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a20920-b359-72f0-873a-4023975d5d05"}');
INSERT INTO public.core_journal VALUES
	(101, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12a56ccae55', '01a20920-b35c-77a5-a4bd-c12a56ccae55', NULL, '{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a20920-b359-72f0-873a-402891b7587a"}'),
	(102, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12b17358b45', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a20920-b359-72f0-873a-402891b7587a"}'),
	(103, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12c849c5a46', '01a20920-b35c-77a5-a4bd-c12c849c5a46', NULL, '{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a20920-b359-72f0-873a-402891b7587a"}'),
	(104, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '01a20920-b35c-77a5-a4bd-c12ea10031f4', NULL, '{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(105, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1306b4ece76', '01a20920-b35c-77a5-a4bd-c1306b4ece76', NULL, '{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a20920-b359-72f0-873a-4020242615d3"}'),
	(106, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13175192b42', '01a20920-b35c-77a5-a4bd-c13175192b42', NULL, '{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20920-b359-72f0-873a-4020242615d3"}'),
	(107, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1321f46f728', '01a20920-b35c-77a5-a4bd-c1321f46f728', NULL, '{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a20920-b359-72f0-873a-4020242615d3"}'),
	(108, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', NULL, '{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a20920-b359-72f0-873a-4020242615d3"}'),
	(109, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13526a47b61', '01a20920-b35c-77a5-a4bd-c13526a47b61', NULL, '{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-4021264ccce0"}'),
	(110, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c136f3431894', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-4021264ccce0"}'),
	(111, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', NULL, '{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a20920-b359-72f0-873a-401a46d12a83"}'),
	(112, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13a24dae201', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a20920-b359-72f0-873a-401d4a7139e9"}'),
	(113, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a20920-b359-72f0-873a-401d4a7139e9"}'),
	(114, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13d8229b373', '01a20920-b35c-77a5-a4bd-c13d8229b373', NULL, '{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a20920-b359-72f0-873a-401532dea9a3"}'),
	(115, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c13f132ee069', '01a20920-b35c-77a5-a4bd-c13f132ee069', NULL, '{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(116, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1407c791a1c', '01a20920-b35c-77a5-a4bd-c1407c791a1c', NULL, '{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(117, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c141682acf79', '01a20920-b35c-77a5-a4bd-c141682acf79', NULL, '{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(118, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c142267bb526', '01a20920-b35c-77a5-a4bd-c142267bb526', NULL, '{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a20920-b359-72f0-873a-401f193c2618"}'),
	(119, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a20920-b359-72f0-873a-402b835f7e22"}'),
	(120, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-162d31d9d581', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12086f82b4f","to_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","kind":"works_for","role":"Quality"}'),
	(121, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-162e80be98f1', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12086f82b4f","to_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","kind":"decides_for","role":"Quality"}'),
	(122, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-162f901eb4da', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1210a036036","to_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","kind":"works_for","role":"Maintenance"}'),
	(123, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-16301b086bb7', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c122f5280fb1","to_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","kind":"works_for","role":"Operations"}'),
	(124, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1631dcb3ff8a', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1237aeacc7f","to_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","kind":"works_for","role":"Purchasing"}'),
	(125, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163204423ad9', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12538af311c","to_id":"01a20920-b35c-77a5-a4bd-c1247a30010a","kind":"works_for","role":"Maintenance"}'),
	(126, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163380755e56', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12538af311c","to_id":"01a20920-b35c-77a5-a4bd-c1247a30010a","kind":"decides_for","role":"Maintenance"}'),
	(383, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3c3-71f1-8785-9b0bd22c3d1f', '01a20920-b35c-77a5-a4bd-c13526a47b61', '{"points":20}', '{"points":30}'),
	(127, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1634572819ee', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1264e0acd77","to_id":"01a20920-b35c-77a5-a4bd-c1247a30010a","kind":"works_for","role":"Quality"}'),
	(128, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1635ac0f954f', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1280d6a8386","to_id":"01a20920-b35c-77a5-a4bd-c127d32adae4","kind":"works_for","role":"Maintenance"}'),
	(129, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163605e19c23', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1280d6a8386","to_id":"01a20920-b35c-77a5-a4bd-c127d32adae4","kind":"decides_for","role":"Maintenance"}'),
	(130, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163738e94096', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12a56ccae55","to_id":"01a20920-b35c-77a5-a4bd-c129f558c065","kind":"works_for","role":"Quality"}'),
	(131, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-16389dd4582e', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12a56ccae55","to_id":"01a20920-b35c-77a5-a4bd-c129f558c065","kind":"decides_for","role":"Quality"}'),
	(132, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1639e34146b1', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12b17358b45","to_id":"01a20920-b35c-77a5-a4bd-c129f558c065","kind":"works_for","role":"Operations"}'),
	(133, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163a42b30920', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12c849c5a46","to_id":"01a20920-b35c-77a5-a4bd-c129f558c065","kind":"works_for","role":"Quality"}'),
	(134, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163b31881733', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12ea10031f4","to_id":"01a20920-b35c-77a5-a4bd-c12de4dce52d","kind":"works_for","role":"Quality"}'),
	(135, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163c57ec279f', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c12ea10031f4","to_id":"01a20920-b35c-77a5-a4bd-c12de4dce52d","kind":"decides_for","role":"Quality"}'),
	(136, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163dfe6b61ed', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1306b4ece76","to_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","kind":"works_for","role":"Managing director"}'),
	(137, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163edec70f37', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1306b4ece76","to_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","kind":"decides_for","role":"Managing director"}'),
	(138, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-163ff1e661b5', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13175192b42","to_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","kind":"works_for","role":"Purchasing"}'),
	(139, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164013632706', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1321f46f728","to_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","kind":"works_for","role":"Managing director"}'),
	(140, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1641efb40511', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c133f7a8e9c5","to_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","kind":"works_for","role":"Maintenance"}'),
	(141, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1642b70b78c2', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13526a47b61","to_id":"01a20920-b35c-77a5-a4bd-c1349b17421f","kind":"works_for","role":"Maintenance"}'),
	(142, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1643d94138a1', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13526a47b61","to_id":"01a20920-b35c-77a5-a4bd-c1349b17421f","kind":"decides_for","role":"Maintenance"}'),
	(143, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1644cf78f4a1', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c136f3431894","to_id":"01a20920-b35c-77a5-a4bd-c1349b17421f","kind":"works_for","role":"Maintenance"}'),
	(144, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164554ca929e', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c138ce2d02a3","to_id":"01a20920-b35c-77a5-a4bd-c137c0091059","kind":"works_for","role":"Maintenance"}'),
	(145, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1646b87198bb', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c138ce2d02a3","to_id":"01a20920-b35c-77a5-a4bd-c137c0091059","kind":"decides_for","role":"Maintenance"}'),
	(146, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1647d7bac8ea', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13a24dae201","to_id":"01a20920-b35c-77a5-a4bd-c139e65ebd45","kind":"works_for","role":"Purchasing"}'),
	(147, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-16488c32b8c7', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13a24dae201","to_id":"01a20920-b35c-77a5-a4bd-c139e65ebd45","kind":"decides_for","role":"Purchasing"}'),
	(148, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164938adf1e3', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13bddc775e5","to_id":"01a20920-b35c-77a5-a4bd-c139e65ebd45","kind":"works_for","role":"Purchasing"}'),
	(149, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164a37ea6096', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13d8229b373","to_id":"01a20920-b35c-77a5-a4bd-c13c6087250b","kind":"works_for","role":"Finance"}');
INSERT INTO public.core_journal VALUES
	(150, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164b80d46385', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13d8229b373","to_id":"01a20920-b35c-77a5-a4bd-c13c6087250b","kind":"decides_for","role":"Finance"}'),
	(151, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164c785b8065', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13f132ee069","to_id":"01a20920-b35c-77a5-a4bd-c13e25314788","kind":"works_for","role":"IT"}'),
	(152, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164d16c26dfe', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13f132ee069","to_id":"01a20920-b35c-77a5-a4bd-c13e25314788","kind":"decides_for","role":"IT"}'),
	(153, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164e69097894', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1407c791a1c","to_id":"01a20920-b35c-77a5-a4bd-c13e25314788","kind":"works_for","role":"Quality"}'),
	(154, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-164f65a0767b', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c141682acf79","to_id":"01a20920-b35c-77a5-a4bd-c13e25314788","kind":"works_for","role":"Purchasing"}'),
	(155, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1650fa211edd', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c142267bb526","to_id":"01a20920-b35c-77a5-a4bd-c13e25314788","kind":"works_for","role":"Maintenance"}'),
	(156, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-165173804df6', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c13e25314788","to_id":"01a20920-b35c-77a5-a4bd-c139e65ebd45","kind":"subsidiary_of"}'),
	(157, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-16523ed3f3a5', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1441b101bdb","to_id":"01a20920-b35c-77a5-a4bd-c143dd21a97d","kind":"works_for","role":"Quality"}'),
	(158, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a20920-b360-7249-a630-1653815653e5', NULL, NULL, '{"from_id":"01a20920-b35c-77a5-a4bd-c1441b101bdb","to_id":"01a20920-b35c-77a5-a4bd-c143dd21a97d","kind":"decides_for","role":"Quality"}'),
	(159, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a7ea45d00f4', '01a20920-b35c-77a5-a4bd-c11f0397a448', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}'),
	(160, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a7f5d3c1501', '01a20920-b35c-77a5-a4bd-c12086f82b4f', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12086f82b4f","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}'),
	(161, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a809c27c786', '01a20920-b35c-77a5-a4bd-c12086f82b4f', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12086f82b4f","kind":"phone","value":"+12025550108","normalized":"+12025550108"}'),
	(162, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a816cf8817c', '01a20920-b35c-77a5-a4bd-c1210a036036', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1210a036036","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}'),
	(163, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a82a8a3d742', '01a20920-b35c-77a5-a4bd-c122f5280fb1', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c122f5280fb1","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}'),
	(164, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a83e439c8e2', '01a20920-b35c-77a5-a4bd-c1237aeacc7f', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1237aeacc7f","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}'),
	(165, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a8455d78347', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1247a30010a","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}'),
	(166, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a85199933f5', '01a20920-b35c-77a5-a4bd-c12538af311c', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12538af311c","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}'),
	(167, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a867cc14045', '01a20920-b35c-77a5-a4bd-c1264e0acd77', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1264e0acd77","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}'),
	(168, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a87be723247', '01a20920-b35c-77a5-a4bd-c1264e0acd77', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1264e0acd77","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(169, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a88698f3057', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c127d32adae4","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}'),
	(170, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a893dd0cd11', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1280d6a8386","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}'),
	(171, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a8aa621f8a0', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1280d6a8386","kind":"phone","value":"+12025550109","normalized":"+12025550109"}'),
	(172, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a8b9c626345', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c129f558c065","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}'),
	(173, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a8c541b6615', '01a20920-b35c-77a5-a4bd-c12a56ccae55', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12a56ccae55","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}'),
	(174, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a8de610bd4b', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12b17358b45","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}'),
	(175, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a8e975e74f9', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12b17358b45","kind":"phone","value":"+12025550196","normalized":"+12025550196"}'),
	(176, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a8f5e686631', '01a20920-b35c-77a5-a4bd-c12c849c5a46', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12c849c5a46","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}'),
	(177, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a90437fdfe1', '01a20920-b35c-77a5-a4bd-c12c849c5a46', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12c849c5a46","kind":"phone","value":"+12025550194","normalized":"+12025550194"}'),
	(178, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9172b83b45', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12de4dce52d","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}'),
	(179, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a92f6627e92', '01a20920-b35c-77a5-a4bd-c12ea10031f4', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12ea10031f4","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}'),
	(180, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9337b09b3e', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}'),
	(181, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9416ee7ca9', '01a20920-b35c-77a5-a4bd-c1306b4ece76', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1306b4ece76","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}'),
	(182, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9553941369', '01a20920-b35c-77a5-a4bd-c1306b4ece76', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1306b4ece76","kind":"phone","value":"+12025550148","normalized":"+12025550148"}'),
	(183, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a96d23f1c3e', '01a20920-b35c-77a5-a4bd-c13175192b42', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13175192b42","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}'),
	(184, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a979133f491', '01a20920-b35c-77a5-a4bd-c13175192b42', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13175192b42","kind":"phone","value":"+12025550187","normalized":"+12025550187"}'),
	(185, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a988511f201', '01a20920-b35c-77a5-a4bd-c1321f46f728', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1321f46f728","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}'),
	(186, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9942fe70f7', '01a20920-b35c-77a5-a4bd-c1321f46f728', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1321f46f728","kind":"phone","value":"+12025550105","normalized":"+12025550105"}'),
	(187, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9ab32ea6b9', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c133f7a8e9c5","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}'),
	(188, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9be24cb696', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1349b17421f","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}'),
	(189, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9c937dfd7e', '01a20920-b35c-77a5-a4bd-c13526a47b61', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13526a47b61","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}'),
	(190, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9d9fd2f843', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c136f3431894","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}'),
	(191, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9eb6030f02', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c136f3431894","kind":"phone","value":"+12025550118","normalized":"+12025550118"}'),
	(192, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1a9f95c8e0e0', '01a20920-b35c-77a5-a4bd-c137c0091059', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c137c0091059","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}'),
	(193, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa0de21b073', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c138ce2d02a3","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}'),
	(194, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa134e65133', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c138ce2d02a3","kind":"phone","value":"+12025550183","normalized":"+12025550183"}'),
	(195, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa2f05e9a23', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c139e65ebd45","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}'),
	(196, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa343a0091e', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13a24dae201","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}'),
	(197, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa4dd08761c', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13bddc775e5","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}'),
	(198, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa5c16be150', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13bddc775e5","kind":"phone","value":"+12025550172","normalized":"+12025550172"}'),
	(199, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa621b5d144', '01a20920-b35c-77a5-a4bd-c13c6087250b', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13c6087250b","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}');
INSERT INTO public.core_journal VALUES
	(200, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa7f33f09d8', '01a20920-b35c-77a5-a4bd-c13d8229b373', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13d8229b373","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}'),
	(201, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa8d440ef75', '01a20920-b35c-77a5-a4bd-c13d8229b373', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13d8229b373","kind":"phone","value":"+12025550161","normalized":"+12025550161"}'),
	(202, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aa95427e7ad', '01a20920-b35c-77a5-a4bd-c13e25314788', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13e25314788","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}'),
	(203, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aaa373611b6', '01a20920-b35c-77a5-a4bd-c13f132ee069', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13f132ee069","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}'),
	(204, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aabcc88d055', '01a20920-b35c-77a5-a4bd-c13f132ee069', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13f132ee069","kind":"phone","value":"+12025550134","normalized":"+12025550134"}'),
	(205, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aacf25f8751', '01a20920-b35c-77a5-a4bd-c1407c791a1c', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1407c791a1c","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}'),
	(206, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aadbcba70d2', '01a20920-b35c-77a5-a4bd-c141682acf79', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c141682acf79","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}'),
	(207, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aae84421b71', '01a20920-b35c-77a5-a4bd-c141682acf79', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c141682acf79","kind":"phone","value":"+12025550127","normalized":"+12025550127"}'),
	(208, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1aaf943963b4', '01a20920-b35c-77a5-a4bd-c142267bb526', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c142267bb526","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}'),
	(209, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1ab037ab5cdc', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c143dd21a97d","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}'),
	(210, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1ab1ab78e0fa', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1441b101bdb","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}'),
	(211, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a20920-b364-71d7-91ea-1ab2e97eff1d', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1441b101bdb","kind":"phone","value":"+12025550166","normalized":"+12025550166"}'),
	(212, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20920-b36b-7648-a66a-c08bfcdd03a5', NULL, NULL, '{"record_type":"customer","record_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","tag":"reference"}'),
	(213, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20920-b36b-7648-a66a-c08cc6eef4de', NULL, NULL, '{"record_type":"customer","record_id":"01a20920-b35c-77a5-a4bd-c127d32adae4","tag":"slow payer"}'),
	(214, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20920-b36b-7648-a66a-c08d49e2443a', NULL, NULL, '{"record_type":"customer","record_id":"01a20920-b35c-77a5-a4bd-c129f558c065","tag":"key account"}'),
	(215, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20920-b36b-7648-a66a-c08eeb889b8a', NULL, NULL, '{"record_type":"customer","record_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","tag":"reference"}'),
	(216, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20920-b36b-7648-a66a-c08fc88df967', NULL, NULL, '{"record_type":"customer","record_id":"01a20920-b35c-77a5-a4bd-c1349b17421f","tag":"slow payer"}'),
	(217, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20920-b36b-7648-a66a-c090af519230', NULL, NULL, '{"record_type":"customer","record_id":"01a20920-b35c-77a5-a4bd-c13c6087250b","tag":"newsletter"}'),
	(338, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b39b-7507-b3ad-f9e2acae2bc5', '01a20920-b35c-77a5-a4bd-c11f0397a448', NULL, '{"kind":"core.note","at":"2026-11-23T15:57:47.803891+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a20920-b35c-77a5-a4bd-c11f0397a448"]}'),
	(218, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1a37fa13b9', '01a20920-b35c-77a5-a4bd-c13d8229b373', NULL, '{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-401532dea9a3","participants":["01a20920-b35c-77a5-a4bd-c13d8229b373"]}'),
	(219, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1e0e992131', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(220, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0a8c1c383c', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13bddc775e5"]}'),
	(221, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0f7d330d4c', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(222, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adeb59b665bb', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-4023975d5d05","participants":["01a20920-b35c-77a5-a4bd-c1280d6a8386"]}'),
	(223, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0898d4410c', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(224, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae16645de257', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(225, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adfd6ec88438', '01a20920-b35c-77a5-a4bd-c13175192b42', NULL, '{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20920-b359-72f0-873a-4020242615d3","participants":["01a20920-b35c-77a5-a4bd-c13175192b42"]}'),
	(226, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae241f6e5d8c', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(227, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae00ae8ec191', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c136f3431894"]}'),
	(228, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf6a4d55683', '01a20920-b35c-77a5-a4bd-c12c849c5a46', NULL, '{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20920-b359-72f0-873a-402891b7587a","participants":["01a20920-b35c-77a5-a4bd-c12c849c5a46"]}'),
	(229, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf03ded574c', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20920-b359-72f0-873a-4023975d5d05","participants":["01a20920-b35c-77a5-a4bd-c1280d6a8386"]}'),
	(230, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae2250365d4c', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(231, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1fde5575f9', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(232, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae099b83eccd', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(233, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1b4455a575', '01a20920-b35c-77a5-a4bd-c142267bb526', NULL, '{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20920-b359-72f0-873a-401f193c2618","participants":["01a20920-b35c-77a5-a4bd-c142267bb526"]}'),
	(234, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adec7ae68cd9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-4023975d5d05","participants":["01a20920-b35c-77a5-a4bd-c1280d6a8386"]}'),
	(235, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae12c64bcfcb', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13bddc775e5"]}'),
	(236, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adfb74650d71', '01a20920-b35c-77a5-a4bd-c13175192b42', NULL, '{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20920-b359-72f0-873a-4020242615d3","participants":["01a20920-b35c-77a5-a4bd-c13175192b42"]}'),
	(237, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae11f952991a', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13bddc775e5"]}'),
	(238, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf4afa78c2c', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-402891b7587a","participants":["01a20920-b35c-77a5-a4bd-c12b17358b45"]}'),
	(239, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf546b3da0a', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20920-b359-72f0-873a-402891b7587a","participants":["01a20920-b35c-77a5-a4bd-c12b17358b45"]}'),
	(240, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1400c0b612', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(340, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3b2-7571-b5a7-d81164dc647f', '01a20920-b35c-77a5-a4bd-c13d8229b373', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13d8229b373","points":10,"reason":"first contact"}'),
	(241, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae10c917a49b', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13bddc775e5"]}'),
	(242, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae23dfad631e', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(243, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae17cb0f7858', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(244, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0eacdf7643', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(245, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae15ecc0598e', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13bddc775e5"]}'),
	(246, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf8edfba886', '01a20920-b35c-77a5-a4bd-c12ea10031f4', NULL, '{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-401f193c2618","participants":["01a20920-b35c-77a5-a4bd-c12ea10031f4"]}'),
	(247, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1cb1efe1a0', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}');
INSERT INTO public.core_journal VALUES
	(248, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae04da56618f', '01a20920-b35c-77a5-a4bd-c13526a47b61', NULL, '{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c13526a47b61"]}'),
	(249, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adfa5b28a7ab', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', NULL, '{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-4020242615d3","participants":["01a20920-b35c-77a5-a4bd-c133f7a8e9c5"]}'),
	(250, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf97aafcbaa', '01a20920-b35c-77a5-a4bd-c12ea10031f4', NULL, '{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20920-b359-72f0-873a-401f193c2618","participants":["01a20920-b35c-77a5-a4bd-c12ea10031f4"]}'),
	(251, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf2c9ab9ec1', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-402891b7587a","participants":["01a20920-b35c-77a5-a4bd-c12b17358b45"]}'),
	(252, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae2127354f10', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(253, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adef36e75df8', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20920-b359-72f0-873a-4023975d5d05","participants":["01a20920-b35c-77a5-a4bd-c1280d6a8386"]}'),
	(254, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adee704114d7', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20920-b359-72f0-873a-4023975d5d05","participants":["01a20920-b35c-77a5-a4bd-c1280d6a8386"]}'),
	(255, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0d875457ea', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13bddc775e5"]}'),
	(256, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf35d16fd18', '01a20920-b35c-77a5-a4bd-c12c849c5a46', NULL, '{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20920-b359-72f0-873a-402891b7587a","participants":["01a20920-b35c-77a5-a4bd-c12c849c5a46"]}'),
	(257, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae032a71677b', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c136f3431894"]}'),
	(258, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0288e4f2e6', '01a20920-b35c-77a5-a4bd-c13526a47b61', NULL, '{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c13526a47b61"]}'),
	(259, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf1aae1f0e8', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-402891b7587a","participants":["01a20920-b35c-77a5-a4bd-c12b17358b45"]}'),
	(260, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0c2b89f22f', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(261, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae07a64d7585', '01a20920-b35c-77a5-a4bd-c13526a47b61', NULL, '{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c13526a47b61"]}'),
	(262, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0179bfb032', '01a20920-b35c-77a5-a4bd-c13526a47b61', NULL, '{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c13526a47b61"]}'),
	(263, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adfca62851e2', '01a20920-b35c-77a5-a4bd-c13175192b42', NULL, '{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-4020242615d3","participants":["01a20920-b35c-77a5-a4bd-c13175192b42"]}'),
	(341, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1441b101bdb","points":10,"reason":"first contact"}'),
	(264, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae208f3baaf9', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(265, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adfeba9533a4', '01a20920-b35c-77a5-a4bd-c1321f46f728', NULL, '{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20920-b359-72f0-873a-4020242615d3","participants":["01a20920-b35c-77a5-a4bd-c1321f46f728"]}'),
	(266, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1969c28df0', '01a20920-b35c-77a5-a4bd-c13d8229b373', NULL, '{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20920-b359-72f0-873a-401532dea9a3","participants":["01a20920-b35c-77a5-a4bd-c13d8229b373"]}'),
	(267, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0bf18239fb', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(268, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adff8628454f', '01a20920-b35c-77a5-a4bd-c1321f46f728', NULL, '{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a20920-b359-72f0-873a-4020242615d3","participants":["01a20920-b35c-77a5-a4bd-c1321f46f728"]}'),
	(269, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae1dbec0ca00', '01a20920-b35c-77a5-a4bd-c1441b101bdb', NULL, '{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a20920-b359-72f0-873a-402b835f7e22","participants":["01a20920-b35c-77a5-a4bd-c1441b101bdb"]}'),
	(270, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae180ff0c8e6', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(271, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae0642bee407', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c136f3431894"]}'),
	(272, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-adf7d19bc7eb', '01a20920-b35c-77a5-a4bd-c12ea10031f4', NULL, '{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a20920-b359-72f0-873a-401f193c2618","participants":["01a20920-b35c-77a5-a4bd-c12ea10031f4"]}'),
	(273, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae050981cd39', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a20920-b359-72f0-873a-4021264ccce0","participants":["01a20920-b35c-77a5-a4bd-c136f3431894"]}'),
	(274, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-aded243501b8', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a20920-b359-72f0-873a-4023975d5d05","participants":["01a20920-b35c-77a5-a4bd-c1280d6a8386"]}'),
	(275, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a20920-b372-7748-841f-ae13ce3c9bf3', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a20920-b359-72f0-873a-401d4a7139e9","participants":["01a20920-b35c-77a5-a4bd-c13a24dae201"]}'),
	(276, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e4772afc447c', NULL, NULL, '{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}'),
	(277, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e478bbf96858', NULL, NULL, '{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}'),
	(278, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e479ba59e0b6', NULL, NULL, '{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}'),
	(279, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e47af149433a', NULL, NULL, '{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}'),
	(280, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e47bf8bb91c7', NULL, NULL, '{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}'),
	(281, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e47cf3759c5d', NULL, NULL, '{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}'),
	(282, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e47d99afe544', NULL, NULL, '{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}'),
	(283, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e47ec5e9e4ce', NULL, NULL, '{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}'),
	(284, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e47ffb0cb707', NULL, NULL, '{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}'),
	(285, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e480d2aed471', NULL, NULL, '{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}'),
	(286, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e481d19c5d5b', NULL, NULL, '{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}'),
	(287, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a20920-b37c-7418-a792-e482bdc196c9', NULL, NULL, '{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}'),
	(288, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a20920-b359-72f0-873a-401b410664f3","customer_id":"01a20920-b35c-77a5-a4bd-c1247a30010a","product_id":"01a20920-b37c-7418-a792-e47ec5e9e4ce","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}'),
	(339, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'attachment', '01a20920-b39d-7210-8cb3-6d2bcc25b483', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20920-b393-70d9-8912-a56296ea52da","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}'),
	(289, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20920-b381-7162-86c6-9874251253f7', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a20920-b359-72f0-873a-402891b7587a","customer_id":"01a20920-b35c-77a5-a4bd-c129f558c065","product_id":"01a20920-b37c-7418-a792-e47cf3759c5d","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}'),
	(290, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20920-b381-7162-86c6-9876583aff9e', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a20920-b359-72f0-873a-401f193c2618","customer_id":"01a20920-b35c-77a5-a4bd-c12de4dce52d","product_id":"01a20920-b37c-7418-a792-e479ba59e0b6","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}'),
	(291, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a20920-b359-72f0-873a-4020242615d3","customer_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","product_id":"01a20920-b37c-7418-a792-e47ffb0cb707","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}'),
	(292, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20920-b381-7162-86c6-987a95c57bb6', '01a20920-b35c-77a5-a4bd-c137c0091059', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a20920-b359-72f0-873a-401a46d12a83","customer_id":"01a20920-b35c-77a5-a4bd-c137c0091059","product_id":"01a20920-b37c-7418-a792-e479ba59e0b6","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}'),
	(293, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a20920-b381-7162-86c6-987d367573f8', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a20920-b359-72f0-873a-402b835f7e22","customer_id":"01a20920-b35c-77a5-a4bd-c143dd21a97d","product_id":"01a20920-b37c-7418-a792-e47ec5e9e4ce","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}'),
	(294, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-987162a8061e', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-98707260995d","product_id":"01a20920-b37c-7418-a792-e47ec5e9e4ce","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(295, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-9872b32ea3f0', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-98707260995d","product_id":"01a20920-b37c-7418-a792-e482bdc196c9","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}');
INSERT INTO public.core_journal VALUES
	(296, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-9873cd0fbf88', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-98707260995d","product_id":"01a20920-b37c-7418-a792-e478bbf96858","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}'),
	(297, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-9875b644ed21', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-9874251253f7","product_id":"01a20920-b37c-7418-a792-e47cf3759c5d","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}'),
	(298, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-9877b66f0654', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-9876583aff9e","product_id":"01a20920-b37c-7418-a792-e479ba59e0b6","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}'),
	(299, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-98798787bd8b', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-9878bfbfe17d","product_id":"01a20920-b37c-7418-a792-e47ffb0cb707","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}'),
	(300, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-987b5d12911c', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-987a95c57bb6","product_id":"01a20920-b37c-7418-a792-e479ba59e0b6","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}'),
	(301, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-987c7c6ec2b3', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-987a95c57bb6","product_id":"01a20920-b37c-7418-a792-e482bdc196c9","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}'),
	(302, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a20920-b381-7162-86c6-987e7be1f422', NULL, NULL, '{"opportunity_id":"01a20920-b381-7162-86c6-987d367573f8","product_id":"01a20920-b37c-7418-a792-e47ec5e9e4ce","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}'),
	(303, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-7319e9c966a9', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"kind":"core.meeting","at":"2026-01-24T07:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a20920-b359-72f0-873a-401b410664f3","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-98707260995d","participants":["01a20920-b35c-77a5-a4bd-c1247a30010a"]}'),
	(304, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-731a872f8d2b', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"kind":"core.email","at":"2026-02-02T00:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20920-b359-72f0-873a-401b410664f3","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-98707260995d","participants":["01a20920-b35c-77a5-a4bd-c1247a30010a"]}'),
	(305, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-731b69ddef07', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"kind":"core.email","at":"2026-02-16T00:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a20920-b359-72f0-873a-401b410664f3","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-98707260995d","participants":["01a20920-b35c-77a5-a4bd-c1247a30010a"]}'),
	(306, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-731c34009228', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL, '{"kind":"core.meeting","at":"2026-01-05T19:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a20920-b359-72f0-873a-401f193c2618","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-9876583aff9e","participants":["01a20920-b35c-77a5-a4bd-c12de4dce52d"]}'),
	(307, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-731d206aca4d', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL, '{"kind":"core.email","at":"2025-11-18T19:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a20920-b359-72f0-873a-4020242615d3","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-9878bfbfe17d","participants":["01a20920-b35c-77a5-a4bd-c12fca8a3353"]}'),
	(308, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-731eccbfde8a', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL, '{"kind":"core.email","at":"2025-12-04T01:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a20920-b359-72f0-873a-4020242615d3","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-9878bfbfe17d","participants":["01a20920-b35c-77a5-a4bd-c12fca8a3353"]}'),
	(309, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-731f67c1e1e7', '01a20920-b35c-77a5-a4bd-c137c0091059', NULL, '{"kind":"core.email","at":"2026-03-02T00:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a20920-b359-72f0-873a-401a46d12a83","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-987a95c57bb6","participants":["01a20920-b35c-77a5-a4bd-c137c0091059"]}'),
	(310, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a20920-b38f-73dc-a326-7320b47c461b', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL, '{"kind":"core.call","at":"2026-02-17T20:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a20920-b359-72f0-873a-402b835f7e22","record_type":"sfa_opportunity","record_id":"01a20920-b381-7162-86c6-987d367573f8","participants":["01a20920-b35c-77a5-a4bd-c143dd21a97d"]}'),
	(311, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c11f0397a448', '01a20920-b35c-77a5-a4bd-c11f0397a448', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":0}}'),
	(312, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c1247a30010a', '01a20920-b35c-77a5-a4bd-c1247a30010a', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":1}}'),
	(313, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c127d32adae4', '01a20920-b35c-77a5-a4bd-c127d32adae4', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":2}}'),
	(314, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c129f558c065', '01a20920-b35c-77a5-a4bd-c129f558c065', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":3}}'),
	(315, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":4}}'),
	(316, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":5}}'),
	(317, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c1349b17421f', '01a20920-b35c-77a5-a4bd-c1349b17421f', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":6}}'),
	(318, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c137c0091059', '01a20920-b35c-77a5-a4bd-c137c0091059', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":7}}'),
	(319, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":8}}'),
	(320, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a56296ea52da', '01a20920-b35c-77a5-a4bd-c11f0397a448', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(321, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a563de528d57', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c1247a30010a","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(322, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a56439ff411a', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c127d32adae4","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(323, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a565bb905fef', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c129f558c065","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(324, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a566139df09f', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c12de4dce52d","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(325, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a567957fd4ae', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(326, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a568c31ba916', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c1349b17421f","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(327, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a56916bc9f8b', '01a20920-b35c-77a5-a4bd-c137c0091059', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c137c0091059","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(328, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a56a8ff2a00b', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c139e65ebd45","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(329, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a56b10a04eb6', '01a20920-b35c-77a5-a4bd-c13c6087250b', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c13c6087250b","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(330, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a56c1a2d5b42', '01a20920-b35c-77a5-a4bd-c13e25314788', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c13e25314788","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(331, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a20920-b393-70d9-8912-a56d0dc9c063', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a20920-b35c-77a5-a4bd-c143dd21a97d","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}'),
	(332, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20920-b393-70d9-8912-a56296ea52da', '01a20920-b35c-77a5-a4bd-c11f0397a448', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(333, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20920-b393-70d9-8912-a563de528d57', '01a20920-b35c-77a5-a4bd-c1247a30010a', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(334, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20920-b393-70d9-8912-a56439ff411a', '01a20920-b35c-77a5-a4bd-c127d32adae4', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(335, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20920-b393-70d9-8912-a565bb905fef', '01a20920-b35c-77a5-a4bd-c129f558c065', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(336, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a20920-b393-70d9-8912-a566139df09f', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}'),
	(337, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a20920-b398-711d-8c16-8f2b97f556d9', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a20920-b393-70d9-8912-a56296ea52da","tag":"key account"}'),
	(342, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3b5-704d-85ab-6b5e1e0b41cf', '01a20920-b35c-77a5-a4bd-c13bddc775e5', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13bddc775e5","points":10,"reason":"first contact"}'),
	(343, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13a24dae201","points":10,"reason":"first contact"}'),
	(344, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3b6-737c-8407-8ccf92fa93b9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1280d6a8386","points":10,"reason":"first contact"}'),
	(345, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":10}', '{"points":20}'),
	(346, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":20}', '{"points":30}'),
	(347, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3ba-74a8-b675-9ed2b8587700', '01a20920-b35c-77a5-a4bd-c13175192b42', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13175192b42","points":10,"reason":"first contact"}'),
	(348, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":10}', '{"points":20}'),
	(349, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3bb-740c-89fd-d0daff46af3e', '01a20920-b35c-77a5-a4bd-c136f3431894', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c136f3431894","points":10,"reason":"first contact"}');
INSERT INTO public.core_journal VALUES
	(350, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3bb-740c-89fd-d0dbcc13e9c3', '01a20920-b35c-77a5-a4bd-c12c849c5a46', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12c849c5a46","points":10,"reason":"first contact"}'),
	(351, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8ccf92fa93b9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '{"points":10}', '{"points":20}'),
	(352, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":20}', '{"points":30}'),
	(353, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":30}', '{"points":40}'),
	(354, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":30}', '{"points":40}'),
	(355, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3be-719a-9815-b044e3f5eee3', '01a20920-b35c-77a5-a4bd-c142267bb526', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c142267bb526","points":10,"reason":"first contact"}'),
	(356, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8ccf92fa93b9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '{"points":20}', '{"points":30}'),
	(357, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b5-704d-85ab-6b5e1e0b41cf', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '{"points":10}', '{"points":20}'),
	(358, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3ba-74a8-b675-9ed2b8587700', '01a20920-b35c-77a5-a4bd-c13175192b42', '{"points":10}', '{"points":20}'),
	(359, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b5-704d-85ab-6b5e1e0b41cf', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '{"points":20}', '{"points":30}'),
	(360, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3bf-774a-9716-7219710e6f42', '01a20920-b35c-77a5-a4bd-c12b17358b45', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12b17358b45","points":10,"reason":"first contact"}'),
	(361, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3bf-774a-9716-7219710e6f42', '01a20920-b35c-77a5-a4bd-c12b17358b45', '{"points":10}', '{"points":20}'),
	(362, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":40}', '{"points":50}'),
	(363, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b5-704d-85ab-6b5e1e0b41cf', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '{"points":30}', '{"points":40}'),
	(364, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":40}', '{"points":50}'),
	(365, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":50}', '{"points":60}'),
	(366, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":60}', '{"points":70}'),
	(367, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b5-704d-85ab-6b5e1e0b41cf', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '{"points":40}', '{"points":50}'),
	(368, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3c2-7148-9fb2-0df5da155155', '01a20920-b35c-77a5-a4bd-c12ea10031f4', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12ea10031f4","points":10,"reason":"first contact"}'),
	(369, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":50}', '{"points":60}'),
	(370, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3c3-71f1-8785-9b0bd22c3d1f', '01a20920-b35c-77a5-a4bd-c13526a47b61', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c13526a47b61","points":10,"reason":"first contact"}'),
	(371, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3c3-71f1-8785-9b0c574603fe', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c133f7a8e9c5","points":10,"reason":"first contact"}'),
	(372, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3c2-7148-9fb2-0df5da155155', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '{"points":10}', '{"points":20}'),
	(373, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3bf-774a-9716-7219710e6f42', '01a20920-b35c-77a5-a4bd-c12b17358b45', '{"points":20}', '{"points":30}'),
	(374, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":60}', '{"points":70}'),
	(375, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8ccf92fa93b9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '{"points":30}', '{"points":40}'),
	(376, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8ccf92fa93b9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '{"points":40}', '{"points":50}'),
	(377, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b5-704d-85ab-6b5e1e0b41cf', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '{"points":50}', '{"points":60}'),
	(378, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3bb-740c-89fd-d0dbcc13e9c3', '01a20920-b35c-77a5-a4bd-c12c849c5a46', '{"points":10}', '{"points":20}'),
	(379, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3bb-740c-89fd-d0daff46af3e', '01a20920-b35c-77a5-a4bd-c136f3431894', '{"points":10}', '{"points":20}'),
	(380, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3c3-71f1-8785-9b0bd22c3d1f', '01a20920-b35c-77a5-a4bd-c13526a47b61', '{"points":10}', '{"points":20}'),
	(381, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3bf-774a-9716-7219710e6f42', '01a20920-b35c-77a5-a4bd-c12b17358b45', '{"points":30}', '{"points":40}'),
	(382, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":70}', '{"points":80}'),
	(384, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3c3-71f1-8785-9b0bd22c3d1f', '01a20920-b35c-77a5-a4bd-c13526a47b61', '{"points":30}', '{"points":40}'),
	(385, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3ba-74a8-b675-9ed2b8587700', '01a20920-b35c-77a5-a4bd-c13175192b42', '{"points":20}', '{"points":30}'),
	(386, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":70}', '{"points":80}'),
	(387, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3c8-779c-80f1-7dd99c1e6019', '01a20920-b35c-77a5-a4bd-c1321f46f728', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1321f46f728","points":10,"reason":"first contact"}'),
	(388, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b2-7571-b5a7-d81164dc647f', '01a20920-b35c-77a5-a4bd-c13d8229b373', '{"points":10}', '{"points":20}'),
	(389, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":80}', '{"points":90}'),
	(390, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3c8-779c-80f1-7dd99c1e6019', '01a20920-b35c-77a5-a4bd-c1321f46f728', '{"points":10}', '{"points":20}'),
	(391, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b4-7433-878b-dd731dcd17fb', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '{"points":80}', '{"points":90}'),
	(392, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8cce1ac1016c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '{"points":90}', '{"points":100}'),
	(393, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3bb-740c-89fd-d0daff46af3e', '01a20920-b35c-77a5-a4bd-c136f3431894', '{"points":20}', '{"points":30}'),
	(394, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3c2-7148-9fb2-0df5da155155', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '{"points":20}', '{"points":30}'),
	(395, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3bb-740c-89fd-d0daff46af3e', '01a20920-b35c-77a5-a4bd-c136f3431894', '{"points":30}', '{"points":40}'),
	(396, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3b6-737c-8407-8ccf92fa93b9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '{"points":50}', '{"points":60}'),
	(397, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3cb-704c-ac8c-3d3cc147cdaf', '01a20920-b35c-77a5-a4bd-c1247a30010a', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c1247a30010a","points":10,"reason":"first contact"}'),
	(398, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3cb-704c-ac8c-3d3cc147cdaf', '01a20920-b35c-77a5-a4bd-c1247a30010a', '{"points":10}', '{"points":20}'),
	(399, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3cb-704c-ac8c-3d3cc147cdaf', '01a20920-b35c-77a5-a4bd-c1247a30010a', '{"points":20}', '{"points":30}'),
	(400, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3cc-770a-bef3-c4e5ae0f6e92', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12de4dce52d","points":10,"reason":"first contact"}');
INSERT INTO public.core_journal VALUES
	(401, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3cc-770a-bef3-c4e6246226c9', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c12fca8a3353","points":10,"reason":"first contact"}'),
	(402, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a20920-b3cc-770a-bef3-c4e6246226c9', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '{"points":10}', '{"points":20}'),
	(403, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3cd-7481-8d7e-8c541d99dc07', '01a20920-b35c-77a5-a4bd-c137c0091059', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c137c0091059","points":10,"reason":"first contact"}'),
	(404, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3cd-7481-8d7e-8c55feacbcc0', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c143dd21a97d","points":10,"reason":"first contact"}'),
	(405, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a20920-b3cd-7481-8d7e-8c56f110550b', '01a20920-b35c-77a5-a4bd-c11f0397a448', NULL, '{"customer_id":"01a20920-b35c-77a5-a4bd-c11f0397a448","points":10,"reason":"first contact"}');
INSERT INTO public.core_journal_head VALUES
	(1, 405);
INSERT INTO public.core_participant VALUES
	('01a20920-b376-7583-8815-3674e58cd1ed', '01a20920-b372-7748-841f-ae1a37fa13b9', '01a20920-b35c-77a5-a4bd-c13d8229b373', '2025-10-31 10:21:00+00', '01a20920-b35c-77a5-a4bd-c13c6087250b', NULL),
	('01a20920-b376-7583-8815-36758aadddd8', '01a20920-b372-7748-841f-ae1a37fa13b9', '01a20920-b35c-77a5-a4bd-c13c6087250b', '2025-10-31 10:21:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13d8229b373'),
	('01a20920-b376-7583-8815-36764bd8e9d5', '01a20920-b372-7748-841f-ae1e0e992131', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2025-11-05 11:24:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-367752a8d05b', '01a20920-b372-7748-841f-ae1e0e992131', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2025-11-05 11:24:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-36784cdaaa5a', '01a20920-b372-7748-841f-ae0a8c1c383c', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '2025-11-05 12:33:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36798e04fff1', '01a20920-b372-7748-841f-ae0a8c1c383c', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-11-05 12:33:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13bddc775e5'),
	('01a20920-b376-7583-8815-367a20d24027', '01a20920-b372-7748-841f-ae0f7d330d4c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2025-11-06 12:03:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-367bccba6b31', '01a20920-b372-7748-841f-ae0f7d330d4c', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-11-06 12:03:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-367c30bcb6b2', '01a20920-b372-7748-841f-adeb59b665bb', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '2025-11-07 10:38:00+00', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL),
	('01a20920-b376-7583-8815-367d428fde8e', '01a20920-b372-7748-841f-adeb59b665bb', '01a20920-b35c-77a5-a4bd-c127d32adae4', '2025-11-07 10:38:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1280d6a8386'),
	('01a20920-b376-7583-8815-367e55c1c180', '01a20920-b372-7748-841f-ae0898d4410c', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2025-11-07 15:05:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-367f7ba28ead', '01a20920-b372-7748-841f-ae0898d4410c', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-11-07 15:05:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-36808520257d', '01a20920-b372-7748-841f-ae16645de257', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2025-11-07 15:39:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-3681b9723c2a', '01a20920-b372-7748-841f-ae16645de257', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-11-07 15:39:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-3682f8d3f188', '01a20920-b372-7748-841f-adfd6ec88438', '01a20920-b35c-77a5-a4bd-c13175192b42', '2025-11-12 15:27:00+00', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL),
	('01a20920-b376-7583-8815-3683b986bf46', '01a20920-b372-7748-841f-adfd6ec88438', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2025-11-12 15:27:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13175192b42'),
	('01a20920-b376-7583-8815-3684be639c44', '01a20920-b372-7748-841f-ae241f6e5d8c', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2025-11-13 13:23:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-3685826b7e59', '01a20920-b372-7748-841f-ae241f6e5d8c', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2025-11-13 13:23:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-3686f7864025', '01a20920-b372-7748-841f-ae00ae8ec191', '01a20920-b35c-77a5-a4bd-c136f3431894', '2025-11-14 14:24:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36879493ebfa', '01a20920-b372-7748-841f-ae00ae8ec191', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2025-11-14 14:24:00+00', NULL, '01a20920-b35c-77a5-a4bd-c136f3431894'),
	('01a20920-b376-7583-8815-3688da595100', '01a20920-b372-7748-841f-adf6a4d55683', '01a20920-b35c-77a5-a4bd-c12c849c5a46', '2025-11-14 14:58:00+00', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL),
	('01a20920-b376-7583-8815-3689d618205f', '01a20920-b372-7748-841f-adf6a4d55683', '01a20920-b35c-77a5-a4bd-c129f558c065', '2025-11-14 14:58:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12c849c5a46'),
	('01a20920-b376-7583-8815-368a910971f5', '01a20920-b372-7748-841f-adf03ded574c', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '2025-11-20 09:59:00+00', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL),
	('01a20920-b376-7583-8815-368ba46b1c49', '01a20920-b372-7748-841f-adf03ded574c', '01a20920-b35c-77a5-a4bd-c127d32adae4', '2025-11-20 09:59:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1280d6a8386'),
	('01a20920-b376-7583-8815-368c55e4ab93', '01a20920-b372-7748-841f-ae2250365d4c', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2025-11-21 14:02:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-368dccb7788b', '01a20920-b372-7748-841f-ae2250365d4c', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2025-11-21 14:02:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-368e34617a15', '01a20920-b372-7748-841f-ae1fde5575f9', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2025-11-21 14:05:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-368f7a91aaf3', '01a20920-b372-7748-841f-ae1fde5575f9', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2025-11-21 14:05:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-36900d262d47', '01a20920-b372-7748-841f-ae099b83eccd', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2025-11-27 11:36:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-3691d8b4e8f7', '01a20920-b372-7748-841f-ae099b83eccd', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-11-27 11:36:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-36926c9fc07a', '01a20920-b372-7748-841f-ae1b4455a575', '01a20920-b35c-77a5-a4bd-c142267bb526', '2025-12-01 08:19:00+00', '01a20920-b35c-77a5-a4bd-c13e25314788', NULL),
	('01a20920-b376-7583-8815-3693e2d3fecd', '01a20920-b372-7748-841f-ae1b4455a575', '01a20920-b35c-77a5-a4bd-c13e25314788', '2025-12-01 08:19:00+00', NULL, '01a20920-b35c-77a5-a4bd-c142267bb526'),
	('01a20920-b376-7583-8815-36941c8b6f46', '01a20920-b372-7748-841f-adec7ae68cd9', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '2025-12-05 11:31:00+00', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL),
	('01a20920-b376-7583-8815-3695ed499e26', '01a20920-b372-7748-841f-adec7ae68cd9', '01a20920-b35c-77a5-a4bd-c127d32adae4', '2025-12-05 11:31:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1280d6a8386'),
	('01a20920-b376-7583-8815-369635f4e5c5', '01a20920-b372-7748-841f-ae12c64bcfcb', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '2025-12-05 14:23:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-3697a29c6eee', '01a20920-b372-7748-841f-ae12c64bcfcb', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-12-05 14:23:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13bddc775e5'),
	('01a20920-b376-7583-8815-36980f9618c7', '01a20920-b372-7748-841f-adfb74650d71', '01a20920-b35c-77a5-a4bd-c13175192b42', '2025-12-11 09:10:00+00', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL),
	('01a20920-b376-7583-8815-36993329f506', '01a20920-b372-7748-841f-adfb74650d71', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2025-12-11 09:10:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13175192b42'),
	('01a20920-b376-7583-8815-369a5947c62a', '01a20920-b372-7748-841f-ae11f952991a', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '2025-12-11 13:14:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-369bce7e6d3d', '01a20920-b372-7748-841f-ae11f952991a', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-12-11 13:14:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13bddc775e5'),
	('01a20920-b376-7583-8815-369ca352954b', '01a20920-b372-7748-841f-adf4afa78c2c', '01a20920-b35c-77a5-a4bd-c12b17358b45', '2025-12-15 10:15:00+00', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL),
	('01a20920-b376-7583-8815-369df0c2847a', '01a20920-b372-7748-841f-adf4afa78c2c', '01a20920-b35c-77a5-a4bd-c129f558c065', '2025-12-15 10:15:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12b17358b45'),
	('01a20920-b376-7583-8815-369ea41c4bd3', '01a20920-b372-7748-841f-adf546b3da0a', '01a20920-b35c-77a5-a4bd-c12b17358b45', '2025-12-30 11:49:00+00', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL),
	('01a20920-b376-7583-8815-369fce56df13', '01a20920-b372-7748-841f-adf546b3da0a', '01a20920-b35c-77a5-a4bd-c129f558c065', '2025-12-30 11:49:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12b17358b45'),
	('01a20920-b376-7583-8815-36a06a1d0d49', '01a20920-b372-7748-841f-ae1400c0b612', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2025-12-31 11:19:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36a1a97eb53f', '01a20920-b372-7748-841f-ae1400c0b612', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-12-31 11:19:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-36a2fc76a656', '01a20920-b372-7748-841f-ae10c917a49b', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '2025-12-31 14:05:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36a3dd02fd32', '01a20920-b372-7748-841f-ae10c917a49b', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2025-12-31 14:05:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13bddc775e5'),
	('01a20920-b376-7583-8815-36a46132b7e0', '01a20920-b372-7748-841f-ae23dfad631e', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2026-01-02 08:16:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-36a5615fc022', '01a20920-b372-7748-841f-ae23dfad631e', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2026-01-02 08:16:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb');
INSERT INTO public.core_participant VALUES
	('01a20920-b376-7583-8815-36a6011d1b83', '01a20920-b372-7748-841f-ae17cb0f7858', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2026-01-02 08:38:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36a731d6f547', '01a20920-b372-7748-841f-ae17cb0f7858', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-01-02 08:38:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-36a87b370749', '01a20920-b372-7748-841f-ae0eacdf7643', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2026-01-02 11:35:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36a9ad23c67c', '01a20920-b372-7748-841f-ae0eacdf7643', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-01-02 11:35:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-36aa5152f0a5', '01a20920-b372-7748-841f-ae15ecc0598e', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '2026-01-02 12:48:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36ab2af55d6e', '01a20920-b372-7748-841f-ae15ecc0598e', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-01-02 12:48:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13bddc775e5'),
	('01a20920-b376-7583-8815-36acb5c8edb1', '01a20920-b372-7748-841f-adf8edfba886', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '2026-01-02 16:08:00+00', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL),
	('01a20920-b376-7583-8815-36ad798d01e3', '01a20920-b372-7748-841f-adf8edfba886', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '2026-01-02 16:08:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12ea10031f4'),
	('01a20920-b376-7583-8815-36aef868722e', '01a20920-b372-7748-841f-ae1cb1efe1a0', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2026-01-07 09:00:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-36afdb4c5c60', '01a20920-b372-7748-841f-ae1cb1efe1a0', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2026-01-07 09:00:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-36b01a6f7587', '01a20920-b372-7748-841f-ae04da56618f', '01a20920-b35c-77a5-a4bd-c13526a47b61', '2026-01-08 12:54:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36b1c1d6ee66', '01a20920-b372-7748-841f-ae04da56618f', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2026-01-08 12:54:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13526a47b61'),
	('01a20920-b376-7583-8815-36b237b8eba7', '01a20920-b372-7748-841f-adfa5b28a7ab', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', '2026-01-09 11:19:00+00', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL),
	('01a20920-b376-7583-8815-36b385eb0803', '01a20920-b372-7748-841f-adfa5b28a7ab', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2026-01-09 11:19:00+00', NULL, '01a20920-b35c-77a5-a4bd-c133f7a8e9c5'),
	('01a20920-b376-7583-8815-36b432efadff', '01a20920-b372-7748-841f-adf97aafcbaa', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '2026-01-09 12:19:00+00', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL),
	('01a20920-b376-7583-8815-36b57d61880c', '01a20920-b372-7748-841f-adf97aafcbaa', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '2026-01-09 12:19:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12ea10031f4'),
	('01a20920-b376-7583-8815-36b62d6c7644', '01a20920-b372-7748-841f-adf2c9ab9ec1', '01a20920-b35c-77a5-a4bd-c12b17358b45', '2026-01-16 14:48:00+00', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL),
	('01a20920-b376-7583-8815-36b7fe54e271', '01a20920-b372-7748-841f-adf2c9ab9ec1', '01a20920-b35c-77a5-a4bd-c129f558c065', '2026-01-16 14:48:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12b17358b45'),
	('01a20920-b376-7583-8815-36b88364d529', '01a20920-b372-7748-841f-ae2127354f10', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2026-01-21 15:01:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-36b901ba1f56', '01a20920-b372-7748-841f-ae2127354f10', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2026-01-21 15:01:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-36ba6ea0a363', '01a20920-b372-7748-841f-adef36e75df8', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '2026-01-22 13:00:00+00', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL),
	('01a20920-b376-7583-8815-36bb435c9e05', '01a20920-b372-7748-841f-adef36e75df8', '01a20920-b35c-77a5-a4bd-c127d32adae4', '2026-01-22 13:00:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1280d6a8386'),
	('01a20920-b376-7583-8815-36bcc435ac7f', '01a20920-b372-7748-841f-adee704114d7', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '2026-01-23 10:26:00+00', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL),
	('01a20920-b376-7583-8815-36bd8cd72613', '01a20920-b372-7748-841f-adee704114d7', '01a20920-b35c-77a5-a4bd-c127d32adae4', '2026-01-23 10:26:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1280d6a8386'),
	('01a20920-b376-7583-8815-36be6aca9f63', '01a20920-b372-7748-841f-ae0d875457ea', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '2026-01-23 15:17:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36bf2de78648', '01a20920-b372-7748-841f-ae0d875457ea', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-01-23 15:17:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13bddc775e5'),
	('01a20920-b376-7583-8815-36c0e332ae22', '01a20920-b372-7748-841f-adf35d16fd18', '01a20920-b35c-77a5-a4bd-c12c849c5a46', '2026-01-26 08:53:00+00', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL),
	('01a20920-b376-7583-8815-36c1bfa5b37c', '01a20920-b372-7748-841f-adf35d16fd18', '01a20920-b35c-77a5-a4bd-c129f558c065', '2026-01-26 08:53:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12c849c5a46'),
	('01a20920-b376-7583-8815-36c21f0ff337', '01a20920-b372-7748-841f-ae032a71677b', '01a20920-b35c-77a5-a4bd-c136f3431894', '2026-01-27 11:24:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36c341bda5f8', '01a20920-b372-7748-841f-ae032a71677b', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2026-01-27 11:24:00+00', NULL, '01a20920-b35c-77a5-a4bd-c136f3431894'),
	('01a20920-b376-7583-8815-36c41560494e', '01a20920-b372-7748-841f-ae0288e4f2e6', '01a20920-b35c-77a5-a4bd-c13526a47b61', '2026-01-27 13:08:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36c538c524e8', '01a20920-b372-7748-841f-ae0288e4f2e6', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2026-01-27 13:08:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13526a47b61'),
	('01a20920-b376-7583-8815-36c63728b51a', '01a20920-b372-7748-841f-adf1aae1f0e8', '01a20920-b35c-77a5-a4bd-c12b17358b45', '2026-01-29 09:25:00+00', '01a20920-b35c-77a5-a4bd-c129f558c065', NULL),
	('01a20920-b376-7583-8815-36c7f01d177c', '01a20920-b372-7748-841f-adf1aae1f0e8', '01a20920-b35c-77a5-a4bd-c129f558c065', '2026-01-29 09:25:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12b17358b45'),
	('01a20920-b376-7583-8815-36c8d1bbaaa0', '01a20920-b372-7748-841f-ae0c2b89f22f', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2026-01-29 17:00:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36c92e1d3a17', '01a20920-b372-7748-841f-ae0c2b89f22f', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-01-29 17:00:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-36caf667beed', '01a20920-b372-7748-841f-ae07a64d7585', '01a20920-b35c-77a5-a4bd-c13526a47b61', '2026-01-30 09:14:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36cb79c1432d', '01a20920-b372-7748-841f-ae07a64d7585', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2026-01-30 09:14:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13526a47b61'),
	('01a20920-b376-7583-8815-36cca5966ba5', '01a20920-b372-7748-841f-ae0179bfb032', '01a20920-b35c-77a5-a4bd-c13526a47b61', '2026-02-04 12:21:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36cdd9aed427', '01a20920-b372-7748-841f-ae0179bfb032', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2026-02-04 12:21:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13526a47b61'),
	('01a20920-b376-7583-8815-36ce9ae94911', '01a20920-b372-7748-841f-adfca62851e2', '01a20920-b35c-77a5-a4bd-c13175192b42', '2026-02-04 15:35:00+00', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL),
	('01a20920-b376-7583-8815-36cfc1852376', '01a20920-b372-7748-841f-adfca62851e2', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2026-02-04 15:35:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13175192b42'),
	('01a20920-b376-7583-8815-36d00beb94e0', '01a20920-b372-7748-841f-ae208f3baaf9', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2026-02-05 16:58:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-36d1221e1e0d', '01a20920-b372-7748-841f-ae208f3baaf9', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2026-02-05 16:58:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-36d28573bd54', '01a20920-b372-7748-841f-adfeba9533a4', '01a20920-b35c-77a5-a4bd-c1321f46f728', '2026-02-06 09:11:00+00', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL),
	('01a20920-b376-7583-8815-36d36220cba9', '01a20920-b372-7748-841f-adfeba9533a4', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2026-02-06 09:11:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1321f46f728'),
	('01a20920-b376-7583-8815-36d4cdf4059c', '01a20920-b372-7748-841f-ae1969c28df0', '01a20920-b35c-77a5-a4bd-c13d8229b373', '2026-02-06 15:57:00+00', '01a20920-b35c-77a5-a4bd-c13c6087250b', NULL),
	('01a20920-b376-7583-8815-36d573f9e27e', '01a20920-b372-7748-841f-ae1969c28df0', '01a20920-b35c-77a5-a4bd-c13c6087250b', '2026-02-06 15:57:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13d8229b373'),
	('01a20920-b376-7583-8815-36d6416d3fc3', '01a20920-b372-7748-841f-ae0bf18239fb', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2026-02-17 12:33:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36d7dd581cec', '01a20920-b372-7748-841f-ae0bf18239fb', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-02-17 12:33:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201');
INSERT INTO public.core_participant VALUES
	('01a20920-b376-7583-8815-36d84bb73b6a', '01a20920-b372-7748-841f-adff8628454f', '01a20920-b35c-77a5-a4bd-c1321f46f728', '2026-02-18 11:23:00+00', '01a20920-b35c-77a5-a4bd-c12fca8a3353', NULL),
	('01a20920-b376-7583-8815-36d9377e364a', '01a20920-b372-7748-841f-adff8628454f', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2026-02-18 11:23:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1321f46f728'),
	('01a20920-b376-7583-8815-36da91ba5f2f', '01a20920-b372-7748-841f-ae1dbec0ca00', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '2026-02-19 14:56:00+00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', NULL),
	('01a20920-b376-7583-8815-36dba4c49186', '01a20920-b372-7748-841f-ae1dbec0ca00', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2026-02-19 14:56:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1441b101bdb'),
	('01a20920-b376-7583-8815-36dce50df8c9', '01a20920-b372-7748-841f-ae180ff0c8e6', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2026-02-20 08:38:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36dde6f0c3f4', '01a20920-b372-7748-841f-ae180ff0c8e6', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-02-20 08:38:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b376-7583-8815-36decab85c6a', '01a20920-b372-7748-841f-ae0642bee407', '01a20920-b35c-77a5-a4bd-c136f3431894', '2026-02-20 16:54:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36df6a97b2b2', '01a20920-b372-7748-841f-ae0642bee407', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2026-02-20 16:54:00+00', NULL, '01a20920-b35c-77a5-a4bd-c136f3431894'),
	('01a20920-b376-7583-8815-36e0ab208393', '01a20920-b372-7748-841f-adf7d19bc7eb', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '2026-02-23 14:28:00+00', '01a20920-b35c-77a5-a4bd-c12de4dce52d', NULL),
	('01a20920-b376-7583-8815-36e1c3abb228', '01a20920-b372-7748-841f-adf7d19bc7eb', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '2026-02-23 14:28:00+00', NULL, '01a20920-b35c-77a5-a4bd-c12ea10031f4'),
	('01a20920-b376-7583-8815-36e237adbddd', '01a20920-b372-7748-841f-ae050981cd39', '01a20920-b35c-77a5-a4bd-c136f3431894', '2026-02-25 15:37:00+00', '01a20920-b35c-77a5-a4bd-c1349b17421f', NULL),
	('01a20920-b376-7583-8815-36e31852014f', '01a20920-b372-7748-841f-ae050981cd39', '01a20920-b35c-77a5-a4bd-c1349b17421f', '2026-02-25 15:37:00+00', NULL, '01a20920-b35c-77a5-a4bd-c136f3431894'),
	('01a20920-b376-7583-8815-36e4d0d1bd8e', '01a20920-b372-7748-841f-aded243501b8', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '2026-02-26 08:31:00+00', '01a20920-b35c-77a5-a4bd-c127d32adae4', NULL),
	('01a20920-b376-7583-8815-36e55805b8a9', '01a20920-b372-7748-841f-aded243501b8', '01a20920-b35c-77a5-a4bd-c127d32adae4', '2026-02-26 08:31:00+00', NULL, '01a20920-b35c-77a5-a4bd-c1280d6a8386'),
	('01a20920-b376-7583-8815-36e66b1c917a', '01a20920-b372-7748-841f-ae13ce3c9bf3', '01a20920-b35c-77a5-a4bd-c13a24dae201', '2026-02-27 12:47:00+00', '01a20920-b35c-77a5-a4bd-c139e65ebd45', NULL),
	('01a20920-b376-7583-8815-36e704c297a7', '01a20920-b372-7748-841f-ae13ce3c9bf3', '01a20920-b35c-77a5-a4bd-c139e65ebd45', '2026-02-27 12:47:00+00', NULL, '01a20920-b35c-77a5-a4bd-c13a24dae201'),
	('01a20920-b38f-73dc-a326-7321e1b7f417', '01a20920-b38f-73dc-a326-7319e9c966a9', '01a20920-b35c-77a5-a4bd-c1247a30010a', '2026-01-24 07:28:00+00', NULL, NULL),
	('01a20920-b38f-73dc-a326-73223e366e99', '01a20920-b38f-73dc-a326-731a872f8d2b', '01a20920-b35c-77a5-a4bd-c1247a30010a', '2026-02-02 00:49:00+00', NULL, NULL),
	('01a20920-b38f-73dc-a326-7323deec5821', '01a20920-b38f-73dc-a326-731b69ddef07', '01a20920-b35c-77a5-a4bd-c1247a30010a', '2026-02-16 00:36:00+00', NULL, NULL),
	('01a20920-b38f-73dc-a326-73242fe2d7e2', '01a20920-b38f-73dc-a326-731c34009228', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '2026-01-05 19:12:00+00', NULL, NULL),
	('01a20920-b38f-73dc-a326-73252b96f307', '01a20920-b38f-73dc-a326-731d206aca4d', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2025-11-18 19:29:00+00', NULL, NULL),
	('01a20920-b38f-73dc-a326-7326df46baec', '01a20920-b38f-73dc-a326-731eccbfde8a', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '2025-12-04 01:26:00+00', NULL, NULL),
	('01a20920-b38f-73dc-a326-73273ab9773b', '01a20920-b38f-73dc-a326-731f67c1e1e7', '01a20920-b35c-77a5-a4bd-c137c0091059', '2026-03-02 00:56:00+00', NULL, NULL),
	('01a20920-b38f-73dc-a326-7328bce38af3', '01a20920-b38f-73dc-a326-7320b47c461b', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '2026-02-17 20:28:00+00', NULL, NULL),
	('01a20920-b39b-7507-b3ad-f9e392903ede', '01a20920-b39b-7507-b3ad-f9e2acae2bc5', '01a20920-b35c-77a5-a4bd-c11f0397a448', '2026-11-23 15:57:47.803891+00', NULL, NULL);
INSERT INTO public.core_plugin VALUES
	('core', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {"core.call": "Call", "core.note": "Note", "core.email": "E-mail", "core.visit": "Visit", "core.meeting": "Meeting"}, "guards": [], "plugin": "core", "records": [{"name": "user", "entry": false, "label": "User", "owned": false, "table": "core_user", "title": "name", "unique": [["email"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "email", "optional": true}, {"kind": "ref", "name": "manager_id", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "list", "name": "roles", "optional": false}], "follows": null, "personal": ["name", "email"], "references": [{"field": "manager_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "team", "entry": false, "label": "Team", "owned": false, "table": "core_team", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "parent_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "parent_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "team_member", "entry": true, "label": "Team member", "owned": false, "table": "core_team_member", "title": null, "unique": [["team_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "team_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}], "follows": null, "personal": [], "references": [{"field": "team_id", "table": "core_team", "record": "team", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "customer", "entry": false, "label": "Customer", "owned": true, "table": "core_customer", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["person", "organization"], "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "given_name", "optional": true}, {"kind": "text", "name": "family_name", "optional": true}, {"kind": "choice", "name": "lifecycle", "choices": ["subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist", "other"], "optional": false}, {"kind": "list", "name": "roles", "optional": false}, {"kind": "text", "name": "industry", "optional": true}, {"kind": "text", "name": "country", "optional": true}, {"kind": "text", "name": "city", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": ["name", "given_name", "family_name"], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "identity", "entry": false, "label": "Identity", "owned": false, "table": "core_identity", "title": null, "unique": [["external"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["email", "phone", "domain", "external"], "optional": false}, {"kind": "text", "name": "value", "optional": false}, {"kind": "text", "name": "normalized", "optional": false}, {"kind": "text", "name": "external", "optional": true}, {"kind": "text", "name": "label", "optional": true}], "follows": "customer_id", "personal": ["value", "normalized"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "relation", "entry": false, "label": "Relation", "owned": false, "table": "core_relation", "title": null, "unique": [["from_id", "to_id", "kind", "since"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "to_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["works_for", "decides_for", "subsidiary_of", "partner_of"], "optional": false}, {"kind": "text", "name": "role", "optional": true}, {"kind": "date", "name": "since", "optional": true}, {"kind": "date", "name": "until", "optional": true}], "follows": "from_id", "personal": [], "references": [{"field": "from_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "to_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "tag", "entry": true, "label": "Tag", "owned": false, "table": "core_tag", "title": null, "unique": [["record_id", "tag", "record_type"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "tag", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "attachment", "entry": false, "label": "File", "owned": false, "table": "core_attachment", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "media_type", "optional": false}, {"kind": "integer", "name": "size", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "interaction", "entry": true, "label": "Interaction", "owned": false, "table": "core_interaction", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "kind", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "choice", "name": "direction", "choices": ["in", "out", "internal"], "optional": false}, {"kind": "text", "name": "channel", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "json", "name": "payload", "optional": false}, {"kind": "ref", "name": "corrects_id", "optional": true}], "follows": "participant.interaction_id", "personal": ["summary"], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}, {"field": "corrects_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "participant", "entry": true, "label": "Participant", "owned": false, "table": "core_participant", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "interaction_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "ref", "name": "organization_id", "optional": true}, {"kind": "ref", "name": "through_id", "optional": true}], "follows": "customer_id", "personal": [], "references": [{"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "organization_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "through_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "stage_move", "entry": true, "label": "Stage move", "owned": false, "table": "core_stage_move", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "from_stage", "optional": true}, {"kind": "text", "name": "to_stage", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "time", "name": "entered_at", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "rate", "entry": false, "label": "Exchange rate", "owned": false, "table": "core_rate", "title": null, "unique": [["currency", "on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "currency", "optional": false}, {"kind": "date", "name": "on", "optional": false}, {"kind": "integer", "name": "units", "optional": false}], "follows": null, "personal": [], "references": []}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('acme', '1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-8f57d2cc6b373f45', NULL, '{"kinds": {}, "guards": [], "plugin": "acme", "records": [{"name": "acme_contract", "entry": false, "label": "Contract", "owned": true, "table": "acme_contract", "title": null, "unique": [["number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "money", "name": "worth", "optional": true}, {"kind": "list", "name": "terms", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}], "version": "1.0", "requires": [], "pipelines": {"acme.contracts": {"record": "acme_contract", "stages": [{"name": "draft", "outcome": "open"}, {"name": "signed", "outcome": "won"}, {"name": "off", "outcome": "lost"}]}}, "custom_fields": [{"kind": "text", "name": "acme.region", "group": null, "label": "Region", "record": "customer", "personal": false}]}'),
	('acme_score', '0', 'enabled', '2026-03-02 09:00:00+00', 'declared-c938a7bf61ef3aff', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["acme_score_mark"], "if_unavailable": "block"}], "plugin": "acme_score", "records": [{"name": "acme_score_mark", "entry": false, "label": "Mark", "owned": false, "table": "acme_score_mark", "title": null, "unique": [["customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "integer", "name": "points", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "customer_id", "personal": [], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}], "version": "0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('intake', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {}, "guards": [], "plugin": "intake", "records": [{"name": "intake_import", "entry": false, "label": "Import", "owned": true, "table": "intake_import", "title": "file", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "id", "name": "job_id", "optional": false}, {"kind": "text", "name": "file", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}, {"kind": "text", "name": "profile", "optional": false}, {"kind": "text", "name": "fingerprint", "optional": false}, {"kind": "integer", "name": "source", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "choice", "name": "state", "choices": ["waiting", "rows", "relations", "finished"], "optional": false}, {"kind": "integer", "name": "rows", "optional": false}, {"kind": "integer", "name": "done", "optional": false}, {"kind": "integer", "name": "linked", "optional": false}, {"kind": "integer", "name": "created", "optional": false}, {"kind": "integer", "name": "changed", "optional": false}, {"kind": "integer", "name": "unchanged", "optional": false}, {"kind": "integer", "name": "skipped", "optional": false}, {"kind": "integer", "name": "refused", "optional": false}, {"kind": "integer", "name": "related", "optional": false}, {"kind": "time", "name": "finished_at", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "intake_key", "entry": false, "label": "Imported row", "owned": false, "table": "intake_key", "title": null, "unique": [["scheme", "key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}], "follows": "record_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_effect", "entry": true, "label": "Effect of an import", "owned": false, "table": "intake_effect", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "integer", "name": "version_from", "optional": false}, {"kind": "integer", "name": "version_to", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_refusal", "entry": true, "label": "Refused row", "owned": false, "table": "intake_refusal", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('sfa', '0.1.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["sfa_opportunity", "sfa_line_item"], "if_unavailable": "block"}], "plugin": "sfa", "records": [{"name": "sfa_product", "entry": false, "label": "Product", "owned": false, "table": "sfa_product", "title": "name", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "family", "optional": true}, {"kind": "money", "name": "price", "optional": true}, {"kind": "money", "name": "cost", "group": "finance", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_opportunity", "entry": false, "label": "Opportunity", "owned": true, "table": "sfa_opportunity", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "close_on", "optional": true}, {"kind": "float", "name": "probability", "optional": true}, {"kind": "text", "name": "next_step", "optional": true}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "lost_reason", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_line_item", "entry": false, "label": "Line item", "owned": false, "table": "sfa_line_item", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "product_id", "optional": false}, {"kind": "integer", "name": "quantity", "optional": false}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "discount", "optional": true}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": false}]}], "version": "0.1.0", "requires": [], "pipelines": {"sfa.sales": {"record": "sfa_opportunity", "stages": [{"name": "prospecting", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}}, "custom_fields": []}');
INSERT INTO public.core_relation VALUES
	('01a20920-b360-7249-a630-162d31d9d581', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12086f82b4f', '01a20920-b35c-77a5-a4bd-c11f0397a448', 'works_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-162e80be98f1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12086f82b4f', '01a20920-b35c-77a5-a4bd-c11f0397a448', 'decides_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-162f901eb4da', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1210a036036', '01a20920-b35c-77a5-a4bd-c11f0397a448', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-16301b086bb7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c122f5280fb1', '01a20920-b35c-77a5-a4bd-c11f0397a448', 'works_for', 'Operations', NULL, NULL),
	('01a20920-b360-7249-a630-1631dcb3ff8a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1237aeacc7f', '01a20920-b35c-77a5-a4bd-c11f0397a448', 'works_for', 'Purchasing', NULL, NULL),
	('01a20920-b360-7249-a630-163204423ad9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12538af311c', '01a20920-b35c-77a5-a4bd-c1247a30010a', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-163380755e56', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12538af311c', '01a20920-b35c-77a5-a4bd-c1247a30010a', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-1634572819ee', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1264e0acd77', '01a20920-b35c-77a5-a4bd-c1247a30010a', 'works_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-1635ac0f954f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '01a20920-b35c-77a5-a4bd-c127d32adae4', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-163605e19c23', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1280d6a8386', '01a20920-b35c-77a5-a4bd-c127d32adae4', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-163738e94096', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12a56ccae55', '01a20920-b35c-77a5-a4bd-c129f558c065', 'works_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-16389dd4582e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12a56ccae55', '01a20920-b35c-77a5-a4bd-c129f558c065', 'decides_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-1639e34146b1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12b17358b45', '01a20920-b35c-77a5-a4bd-c129f558c065', 'works_for', 'Operations', NULL, NULL),
	('01a20920-b360-7249-a630-163a42b30920', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12c849c5a46', '01a20920-b35c-77a5-a4bd-c129f558c065', 'works_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-163b31881733', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '01a20920-b35c-77a5-a4bd-c12de4dce52d', 'works_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-163c57ec279f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c12ea10031f4', '01a20920-b35c-77a5-a4bd-c12de4dce52d', 'decides_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-163dfe6b61ed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1306b4ece76', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 'works_for', 'Managing director', NULL, NULL),
	('01a20920-b360-7249-a630-163edec70f37', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1306b4ece76', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 'decides_for', 'Managing director', NULL, NULL),
	('01a20920-b360-7249-a630-163ff1e661b5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13175192b42', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 'works_for', 'Purchasing', NULL, NULL),
	('01a20920-b360-7249-a630-164013632706', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1321f46f728', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 'works_for', 'Managing director', NULL, NULL),
	('01a20920-b360-7249-a630-1641efb40511', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c133f7a8e9c5', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-1642b70b78c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13526a47b61', '01a20920-b35c-77a5-a4bd-c1349b17421f', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-1643d94138a1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13526a47b61', '01a20920-b35c-77a5-a4bd-c1349b17421f', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-1644cf78f4a1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c136f3431894', '01a20920-b35c-77a5-a4bd-c1349b17421f', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-164554ca929e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', '01a20920-b35c-77a5-a4bd-c137c0091059', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-1646b87198bb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c138ce2d02a3', '01a20920-b35c-77a5-a4bd-c137c0091059', 'decides_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-1647d7bac8ea', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13a24dae201', '01a20920-b35c-77a5-a4bd-c139e65ebd45', 'works_for', 'Purchasing', NULL, NULL),
	('01a20920-b360-7249-a630-16488c32b8c7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13a24dae201', '01a20920-b35c-77a5-a4bd-c139e65ebd45', 'decides_for', 'Purchasing', NULL, NULL),
	('01a20920-b360-7249-a630-164938adf1e3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13bddc775e5', '01a20920-b35c-77a5-a4bd-c139e65ebd45', 'works_for', 'Purchasing', NULL, NULL),
	('01a20920-b360-7249-a630-164a37ea6096', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13d8229b373', '01a20920-b35c-77a5-a4bd-c13c6087250b', 'works_for', 'Finance', NULL, NULL),
	('01a20920-b360-7249-a630-164b80d46385', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13d8229b373', '01a20920-b35c-77a5-a4bd-c13c6087250b', 'decides_for', 'Finance', NULL, NULL),
	('01a20920-b360-7249-a630-164c785b8065', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13f132ee069', '01a20920-b35c-77a5-a4bd-c13e25314788', 'works_for', 'IT', NULL, NULL),
	('01a20920-b360-7249-a630-164d16c26dfe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13f132ee069', '01a20920-b35c-77a5-a4bd-c13e25314788', 'decides_for', 'IT', NULL, NULL),
	('01a20920-b360-7249-a630-164e69097894', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1407c791a1c', '01a20920-b35c-77a5-a4bd-c13e25314788', 'works_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-164f65a0767b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c141682acf79', '01a20920-b35c-77a5-a4bd-c13e25314788', 'works_for', 'Purchasing', NULL, NULL),
	('01a20920-b360-7249-a630-1650fa211edd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c142267bb526', '01a20920-b35c-77a5-a4bd-c13e25314788', 'works_for', 'Maintenance', NULL, NULL),
	('01a20920-b360-7249-a630-165173804df6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c13e25314788', '01a20920-b35c-77a5-a4bd-c139e65ebd45', 'subsidiary_of', NULL, NULL, NULL),
	('01a20920-b360-7249-a630-16523ed3f3a5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '01a20920-b35c-77a5-a4bd-c143dd21a97d', 'works_for', 'Quality', NULL, NULL),
	('01a20920-b360-7249-a630-1653815653e5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b35c-77a5-a4bd-c1441b101bdb', '01a20920-b35c-77a5-a4bd-c143dd21a97d', 'decides_for', 'Quality', NULL, NULL);
INSERT INTO public.core_stage_move VALUES
	('01a20920-b386-75d9-a17b-06bbd4c1b084', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', 'sfa.sales', NULL, 'prospecting', '2026-01-12 09:00:00+00', NULL, NULL),
	('01a20920-b386-75d9-a17b-06bcf6460fcb', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', 'sfa.sales', 'prospecting', 'qualifying', '2026-01-24 09:00:00+00', '2026-01-12 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06bd106cb7e2', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', 'sfa.sales', 'qualifying', 'quoted', '2026-02-02 09:00:00+00', '2026-01-24 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06be3ebf2032', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', 'sfa.sales', 'quoted', 'negotiating', '2026-02-16 09:00:00+00', '2026-02-02 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06bf3c9fe992', 'sfa_opportunity', '01a20920-b381-7162-86c6-98707260995d', 'sfa.sales', 'negotiating', 'won', '2026-02-22 09:00:00+00', '2026-02-16 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06c087e052bd', 'sfa_opportunity', '01a20920-b381-7162-86c6-9874251253f7', 'sfa.sales', NULL, 'prospecting', '2025-12-05 09:00:00+00', NULL, NULL),
	('01a20920-b386-75d9-a17b-06c199886211', 'sfa_opportunity', '01a20920-b381-7162-86c6-9874251253f7', 'sfa.sales', 'prospecting', 'lost', '2025-12-19 09:00:00+00', '2025-12-05 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06c2d977bbfe', 'sfa_opportunity', '01a20920-b381-7162-86c6-9876583aff9e', 'sfa.sales', NULL, 'prospecting', '2025-12-16 09:00:00+00', NULL, NULL),
	('01a20920-b386-75d9-a17b-06c384eb534d', 'sfa_opportunity', '01a20920-b381-7162-86c6-9876583aff9e', 'sfa.sales', 'prospecting', 'qualifying', '2025-12-30 09:00:00+00', '2025-12-16 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06c4bbf3c601', 'sfa_opportunity', '01a20920-b381-7162-86c6-9876583aff9e', 'sfa.sales', 'qualifying', 'quoted', '2026-01-06 09:00:00+00', '2025-12-30 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06c56e2fe2d5', 'sfa_opportunity', '01a20920-b381-7162-86c6-9876583aff9e', 'sfa.sales', 'quoted', 'negotiating', '2026-01-15 09:00:00+00', '2026-01-06 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06c69847133c', 'sfa_opportunity', '01a20920-b381-7162-86c6-9876583aff9e', 'sfa.sales', 'negotiating', 'lost', '2026-01-19 09:00:00+00', '2026-01-15 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06c7482c6f56', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', 'sfa.sales', NULL, 'prospecting', '2025-11-14 09:00:00+00', NULL, NULL),
	('01a20920-b386-75d9-a17b-06c842db0269', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', 'sfa.sales', 'prospecting', 'qualifying', '2025-11-19 09:00:00+00', '2025-11-14 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06c9b28a9371', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', 'sfa.sales', 'qualifying', 'quoted', '2025-11-26 09:00:00+00', '2025-11-19 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06ca8a7552c8', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', 'sfa.sales', 'quoted', 'negotiating', '2025-12-04 09:00:00+00', '2025-11-26 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06cb0a84c03a', 'sfa_opportunity', '01a20920-b381-7162-86c6-9878bfbfe17d', 'sfa.sales', 'negotiating', 'won', '2025-12-10 09:00:00+00', '2025-12-04 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06cc8441bc19', 'sfa_opportunity', '01a20920-b381-7162-86c6-987a95c57bb6', 'sfa.sales', NULL, 'prospecting', '2026-02-24 09:00:00+00', NULL, NULL),
	('01a20920-b386-75d9-a17b-06cd134c29f5', 'sfa_opportunity', '01a20920-b381-7162-86c6-987a95c57bb6', 'sfa.sales', 'prospecting', 'qualifying', '2026-03-02 09:00:00+00', '2026-02-24 09:00:00+00', NULL),
	('01a20920-b386-75d9-a17b-06ce8769c0d5', 'sfa_opportunity', '01a20920-b381-7162-86c6-987d367573f8', 'sfa.sales', NULL, 'prospecting', '2026-02-06 09:00:00+00', NULL, NULL),
	('01a20920-b386-75d9-a17b-06cf518d9110', 'sfa_opportunity', '01a20920-b381-7162-86c6-987d367573f8', 'sfa.sales', 'prospecting', 'qualifying', '2026-02-18 09:00:00+00', '2026-02-06 09:00:00+00', NULL),
	('01a20920-b396-75b5-8f96-28015a7961e4', 'acme_contract', '01a20920-b393-70d9-8912-a56296ea52da', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-2802345783bb', 'acme_contract', '01a20920-b393-70d9-8912-a563de528d57', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-28036531484c', 'acme_contract', '01a20920-b393-70d9-8912-a56439ff411a', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-2804a0663e81', 'acme_contract', '01a20920-b393-70d9-8912-a565bb905fef', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-2805fa89a2c1', 'acme_contract', '01a20920-b393-70d9-8912-a566139df09f', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-280664ae6b56', 'acme_contract', '01a20920-b393-70d9-8912-a567957fd4ae', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-28075f01dca5', 'acme_contract', '01a20920-b393-70d9-8912-a568c31ba916', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-28082c29a6b1', 'acme_contract', '01a20920-b393-70d9-8912-a56916bc9f8b', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-2809a31be33b', 'acme_contract', '01a20920-b393-70d9-8912-a56a8ff2a00b', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-280aefec7412', 'acme_contract', '01a20920-b393-70d9-8912-a56b10a04eb6', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-280bf970ac4f', 'acme_contract', '01a20920-b393-70d9-8912-a56c1a2d5b42', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b396-75b5-8f96-280c5765d891', 'acme_contract', '01a20920-b393-70d9-8912-a56d0dc9c063', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a20920-b398-711d-8c16-8f266c73897f', 'acme_contract', '01a20920-b393-70d9-8912-a56296ea52da', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20920-b398-711d-8c16-8f270f7a6afa', 'acme_contract', '01a20920-b393-70d9-8912-a563de528d57', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20920-b398-711d-8c16-8f288c3aeeae', 'acme_contract', '01a20920-b393-70d9-8912-a56439ff411a', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20920-b398-711d-8c16-8f295035071f', 'acme_contract', '01a20920-b393-70d9-8912-a565bb905fef', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a20920-b398-711d-8c16-8f2a488fe177', 'acme_contract', '01a20920-b393-70d9-8912-a566139df09f', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.core_stage_total VALUES
	('acme.contracts', 'draft', '00000000-0000-0000-0000-000000000000', 'EUR', 7, 577500),
	('acme.contracts', 'signed', '00000000-0000-0000-0000-000000000000', 'EUR', 5, 112500),
	('sfa.sales', 'lost', '01a20920-b359-72f0-873a-401f193c2618', 'EUR', 1, 165000000),
	('sfa.sales', 'lost', '01a20920-b359-72f0-873a-402891b7587a', 'EUR', 1, 137750000),
	('sfa.sales', 'qualifying', '01a20920-b359-72f0-873a-401a46d12a83', 'EUR', 1, 38500000),
	('sfa.sales', 'qualifying', '01a20920-b359-72f0-873a-402b835f7e22', 'EUR', 1, 108000000),
	('sfa.sales', 'won', '01a20920-b359-72f0-873a-401b410664f3', 'EUR', 1, 165000000),
	('sfa.sales', 'won', '01a20920-b359-72f0-873a-4020242615d3', 'EUR', 1, 440000000);
INSERT INTO public.core_tag VALUES
	('01a20920-b36b-7648-a66a-c08bfcdd03a5', 'customer', '01a20920-b35c-77a5-a4bd-c11f0397a448', 'reference'),
	('01a20920-b36b-7648-a66a-c08cc6eef4de', 'customer', '01a20920-b35c-77a5-a4bd-c127d32adae4', 'slow payer'),
	('01a20920-b36b-7648-a66a-c08d49e2443a', 'customer', '01a20920-b35c-77a5-a4bd-c129f558c065', 'key account'),
	('01a20920-b36b-7648-a66a-c08eeb889b8a', 'customer', '01a20920-b35c-77a5-a4bd-c12fca8a3353', 'reference'),
	('01a20920-b36b-7648-a66a-c08fc88df967', 'customer', '01a20920-b35c-77a5-a4bd-c1349b17421f', 'slow payer'),
	('01a20920-b36b-7648-a66a-c090af519230', 'customer', '01a20920-b35c-77a5-a4bd-c13c6087250b', 'newsletter'),
	('01a20920-b398-711d-8c16-8f2b97f556d9', 'acme_contract', '01a20920-b393-70d9-8912-a56296ea52da', 'key account');
INSERT INTO public.core_task VALUES
	('acme_score', 'consumer', 339, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa', 'consumer', 339, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL);
INSERT INTO public.core_team VALUES
	('01a20920-b357-739a-ade2-9581ef47ae58', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'North', NULL),
	('01a20920-b357-739a-ade2-958263ef13f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'South', NULL),
	('01a20920-b357-739a-ade2-958328a2d19e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'East', NULL),
	('01a20920-b357-739a-ade2-9584944d631c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'West', NULL),
	('01a20920-b357-739a-ade2-958532b57fa7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Key accounts', NULL),
	('01a20920-b357-739a-ade2-9586a2aafa1e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Partners', NULL);
INSERT INTO public.core_team_member VALUES
	('01a20920-b35a-740b-b408-cf2f75bf0e75', '01a20920-b357-739a-ade2-9581ef47ae58', '01a20920-b356-70d8-9816-f46cfc590f11'),
	('01a20920-b35a-740b-b408-cf30a078c0ad', '01a20920-b357-739a-ade2-958263ef13f0', '01a20920-b356-70d8-9816-f46d70f482ed'),
	('01a20920-b35a-740b-b408-cf3185e8e4f2', '01a20920-b357-739a-ade2-958328a2d19e', '01a20920-b356-70d8-9816-f46eb20e4b5b'),
	('01a20920-b35a-740b-b408-cf32b1cb8704', '01a20920-b357-739a-ade2-9584944d631c', '01a20920-b356-70d8-9816-f46fd713828d'),
	('01a20920-b35a-740b-b408-cf338fe3ff63', '01a20920-b357-739a-ade2-958532b57fa7', '01a20920-b356-70d8-9816-f470c871179e'),
	('01a20920-b35a-740b-b408-cf34971e543d', '01a20920-b357-739a-ade2-9586a2aafa1e', '01a20920-b356-70d8-9816-f471e0266630'),
	('01a20920-b35a-740b-b408-cf35432a7e4b', '01a20920-b357-739a-ade2-9581ef47ae58', '01a20920-b359-72f0-873a-40137fa5743e'),
	('01a20920-b35a-740b-b408-cf3621e6ce48', '01a20920-b357-739a-ade2-9581ef47ae58', '01a20920-b359-72f0-873a-401427c39250'),
	('01a20920-b35a-740b-b408-cf3714028b4e', '01a20920-b357-739a-ade2-9581ef47ae58', '01a20920-b359-72f0-873a-401532dea9a3'),
	('01a20920-b35a-740b-b408-cf3833868a99', '01a20920-b357-739a-ade2-9581ef47ae58', '01a20920-b359-72f0-873a-401665b68e7d'),
	('01a20920-b35a-740b-b408-cf3916b47589', '01a20920-b357-739a-ade2-9581ef47ae58', '01a20920-b359-72f0-873a-401758475239'),
	('01a20920-b35a-740b-b408-cf3a4d1278f7', '01a20920-b357-739a-ade2-958263ef13f0', '01a20920-b359-72f0-873a-40187375ae9a'),
	('01a20920-b35a-740b-b408-cf3b7f0d8b0e', '01a20920-b357-739a-ade2-958263ef13f0', '01a20920-b359-72f0-873a-4019242e8db2'),
	('01a20920-b35a-740b-b408-cf3cd5e71d5e', '01a20920-b357-739a-ade2-958263ef13f0', '01a20920-b359-72f0-873a-401a46d12a83'),
	('01a20920-b35a-740b-b408-cf3d36baaf91', '01a20920-b357-739a-ade2-958263ef13f0', '01a20920-b359-72f0-873a-401b410664f3'),
	('01a20920-b35a-740b-b408-cf3e28a24f2f', '01a20920-b357-739a-ade2-958263ef13f0', '01a20920-b359-72f0-873a-401cb74203a3'),
	('01a20920-b35a-740b-b408-cf3f8d6c2157', '01a20920-b357-739a-ade2-958328a2d19e', '01a20920-b359-72f0-873a-401d4a7139e9'),
	('01a20920-b35a-740b-b408-cf40dbc20371', '01a20920-b357-739a-ade2-958328a2d19e', '01a20920-b359-72f0-873a-401eaa7897bc'),
	('01a20920-b35a-740b-b408-cf41386546c0', '01a20920-b357-739a-ade2-958328a2d19e', '01a20920-b359-72f0-873a-401f193c2618'),
	('01a20920-b35a-740b-b408-cf4212a606a3', '01a20920-b357-739a-ade2-958328a2d19e', '01a20920-b359-72f0-873a-4020242615d3'),
	('01a20920-b35a-740b-b408-cf43f31adfb6', '01a20920-b357-739a-ade2-958328a2d19e', '01a20920-b359-72f0-873a-4021264ccce0'),
	('01a20920-b35a-740b-b408-cf448881d520', '01a20920-b357-739a-ade2-9584944d631c', '01a20920-b359-72f0-873a-4022fbd3fa89'),
	('01a20920-b35a-740b-b408-cf4520f95e79', '01a20920-b357-739a-ade2-9584944d631c', '01a20920-b359-72f0-873a-4023975d5d05'),
	('01a20920-b35a-740b-b408-cf46f11fe27d', '01a20920-b357-739a-ade2-9584944d631c', '01a20920-b359-72f0-873a-40240cc42f91'),
	('01a20920-b35a-740b-b408-cf47aac6f092', '01a20920-b357-739a-ade2-9584944d631c', '01a20920-b359-72f0-873a-4025bd01d094'),
	('01a20920-b35a-740b-b408-cf48734c0c51', '01a20920-b357-739a-ade2-9584944d631c', '01a20920-b359-72f0-873a-40265fae70c8'),
	('01a20920-b35a-740b-b408-cf49e79e5616', '01a20920-b357-739a-ade2-958532b57fa7', '01a20920-b359-72f0-873a-4027f296c094'),
	('01a20920-b35a-740b-b408-cf4af3214e1e', '01a20920-b357-739a-ade2-958532b57fa7', '01a20920-b359-72f0-873a-402891b7587a'),
	('01a20920-b35a-740b-b408-cf4b9762a921', '01a20920-b357-739a-ade2-958532b57fa7', '01a20920-b359-72f0-873a-40293a2004e8'),
	('01a20920-b35a-740b-b408-cf4cde69dfbc', '01a20920-b357-739a-ade2-958532b57fa7', '01a20920-b359-72f0-873a-402a80a2b027'),
	('01a20920-b35a-740b-b408-cf4d04790668', '01a20920-b357-739a-ade2-958532b57fa7', '01a20920-b359-72f0-873a-402b835f7e22'),
	('01a20920-b35a-740b-b408-cf4ee08e4215', '01a20920-b357-739a-ade2-9586a2aafa1e', '01a20920-b359-72f0-873a-402c2360ca68'),
	('01a20920-b35a-740b-b408-cf4f9256a4b3', '01a20920-b357-739a-ade2-9586a2aafa1e', '01a20920-b359-72f0-873a-402dcbd18d57'),
	('01a20920-b35a-740b-b408-cf5034ceaa56', '01a20920-b357-739a-ade2-9586a2aafa1e', '01a20920-b359-72f0-873a-402e912a61c9'),
	('01a20920-b35a-740b-b408-cf51afff3156', '01a20920-b357-739a-ade2-9586a2aafa1e', '01a20920-b359-72f0-873a-402ffcb34888'),
	('01a20920-b35a-740b-b408-cf5298c7b23d', '01a20920-b357-739a-ade2-9586a2aafa1e', '01a20920-b359-72f0-873a-403067c7fb45');
INSERT INTO public.core_user VALUES
	('01a20920-b352-72b0-be69-b619f3400193', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Kofi Abadi', 'kofi.abadi@halden.example', NULL, true, '["manager"]'),
	('01a20920-b355-75d2-9421-5831593f4ce3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Elif Banerjee', 'elif.banerjee@halden.example', NULL, true, '["admin"]'),
	('01a20920-b355-75d2-9421-583218e45905', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Okafor', 'maya.okafor@halden.example', '01a20920-b352-72b0-be69-b619f3400193', true, '["viewer"]'),
	('01a20920-b356-70d8-9816-f46cfc590f11', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Schmid', 'anton.schmid@halden.example', '01a20920-b352-72b0-be69-b619f3400193', true, '["manager"]'),
	('01a20920-b356-70d8-9816-f46d70f482ed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Ramos', 'bela.ramos@halden.example', '01a20920-b352-72b0-be69-b619f3400193', true, '["manager"]'),
	('01a20920-b356-70d8-9816-f46eb20e4b5b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sara Albrecht', 'sara.albrecht@halden.example', '01a20920-b352-72b0-be69-b619f3400193', true, '["manager"]'),
	('01a20920-b356-70d8-9816-f46fd713828d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Kovacs', 'carla.kovacs@halden.example', '01a20920-b352-72b0-be69-b619f3400193', true, '["manager"]'),
	('01a20920-b356-70d8-9816-f470c871179e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lena Fontaine', 'lena.fontaine@halden.example', '01a20920-b352-72b0-be69-b619f3400193', true, '["manager"]'),
	('01a20920-b356-70d8-9816-f471e0266630', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Ramos', 'tomas.ramos@halden.example', '01a20920-b352-72b0-be69-b619f3400193', true, '["manager"]'),
	('01a20920-b359-72f0-873a-40137fa5743e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Mendes', 'aiko.mendes@halden.example', '01a20920-b356-70d8-9816-f46cfc590f11', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401427c39250', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Rafael Park', 'rafael.park@halden.example', '01a20920-b356-70d8-9816-f46cfc590f11', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401532dea9a3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Dahl', 'felix.dahl@halden.example', '01a20920-b356-70d8-9816-f46cfc590f11', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401665b68e7d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Abadi', 'anton.abadi@halden.example', '01a20920-b356-70d8-9816-f46cfc590f11', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401758475239', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bram Tanaka', 'bram.tanaka@halden.example', '01a20920-b356-70d8-9816-f46cfc590f11', true, '["rep"]'),
	('01a20920-b359-72f0-873a-40187375ae9a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Rossi', 'nadia.rossi@halden.example', '01a20920-b356-70d8-9816-f46d70f482ed', true, '["rep"]'),
	('01a20920-b359-72f0-873a-4019242e8db2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Lang', 'milan.lang@halden.example', '01a20920-b356-70d8-9816-f46d70f482ed', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401a46d12a83', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Lindqvist', 'bela.lindqvist@halden.example', '01a20920-b356-70d8-9816-f46d70f482ed', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401b410664f3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Hana Farouk', 'hana.farouk@halden.example', '01a20920-b356-70d8-9816-f46d70f482ed', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401cb74203a3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Dvorak', 'carla.dvorak@halden.example', '01a20920-b356-70d8-9816-f46d70f482ed', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401d4a7139e9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Diallo', 'sofia.diallo@halden.example', '01a20920-b356-70d8-9816-f46eb20e4b5b', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401eaa7897bc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Aydin', 'nadia.aydin@halden.example', '01a20920-b356-70d8-9816-f46eb20e4b5b', true, '["rep"]'),
	('01a20920-b359-72f0-873a-401f193c2618', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Park', 'aiko.park@halden.example', '01a20920-b356-70d8-9816-f46eb20e4b5b', true, '["rep"]'),
	('01a20920-b359-72f0-873a-4020242615d3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tariq Haddad', 'tariq.haddad@halden.example', '01a20920-b356-70d8-9816-f46eb20e4b5b', true, '["rep"]'),
	('01a20920-b359-72f0-873a-4021264ccce0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Clara Weber', 'clara.weber@halden.example', '01a20920-b356-70d8-9816-f46eb20e4b5b', true, '["rep"]'),
	('01a20920-b359-72f0-873a-4022fbd3fa89', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Vidal', 'felix.vidal@halden.example', '01a20920-b356-70d8-9816-f46fd713828d', true, '["rep"]'),
	('01a20920-b359-72f0-873a-4023975d5d05', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Mendes', 'yusuf.mendes@halden.example', '01a20920-b356-70d8-9816-f46fd713828d', true, '["rep"]'),
	('01a20920-b359-72f0-873a-40240cc42f91', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Garcia', 'yusuf.garcia@halden.example', '01a20920-b356-70d8-9816-f46fd713828d', true, '["rep"]'),
	('01a20920-b359-72f0-873a-4025bd01d094', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Yilmaz', 'aiko.yilmaz@halden.example', '01a20920-b356-70d8-9816-f46fd713828d', true, '["rep"]'),
	('01a20920-b359-72f0-873a-40265fae70c8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Fischer', 'tomas.fischer@halden.example', '01a20920-b356-70d8-9816-f46fd713828d', true, '["rep"]'),
	('01a20920-b359-72f0-873a-4027f296c094', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Uma Albrecht', 'uma.albrecht@halden.example', '01a20920-b356-70d8-9816-f470c871179e', true, '["rep"]'),
	('01a20920-b359-72f0-873a-402891b7587a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Sato', 'maya.sato@halden.example', '01a20920-b356-70d8-9816-f470c871179e', true, '["rep"]'),
	('01a20920-b359-72f0-873a-40293a2004e8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Zeman', 'anton.zeman@halden.example', '01a20920-b356-70d8-9816-f470c871179e', true, '["rep"]'),
	('01a20920-b359-72f0-873a-402a80a2b027', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Park', 'felix.park@halden.example', '01a20920-b356-70d8-9816-f470c871179e', true, '["rep"]'),
	('01a20920-b359-72f0-873a-402b835f7e22', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Olsen', 'anton.olsen@halden.example', '01a20920-b356-70d8-9816-f470c871179e', true, '["rep"]'),
	('01a20920-b359-72f0-873a-402c2360ca68', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Okafor', 'sofia.okafor@halden.example', '01a20920-b356-70d8-9816-f471e0266630', true, '["rep"]'),
	('01a20920-b359-72f0-873a-402dcbd18d57', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Dana Novak', 'dana.novak@halden.example', '01a20920-b356-70d8-9816-f471e0266630', true, '["rep"]'),
	('01a20920-b359-72f0-873a-402e912a61c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Ivan Diallo', 'ivan.diallo@halden.example', '01a20920-b356-70d8-9816-f471e0266630', true, '["rep"]'),
	('01a20920-b359-72f0-873a-402ffcb34888', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Mendes', 'milan.mendes@halden.example', '01a20920-b356-70d8-9816-f471e0266630', true, '["rep"]'),
	('01a20920-b359-72f0-873a-403067c7fb45', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Diego Lang', 'diego.lang@halden.example', '01a20920-b356-70d8-9816-f471e0266630', true, '["rep"]');
INSERT INTO public.intake_alembic VALUES
	('0001');
INSERT INTO public.sfa_alembic VALUES
	('0001');
INSERT INTO public.sfa_line_item VALUES
	('01a20920-b381-7162-86c6-987162a8061e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-98707260995d', '01a20920-b37c-7418-a792-e47ec5e9e4ce', 1, 54000000, 'EUR', NULL, NULL),
	('01a20920-b381-7162-86c6-9872b32ea3f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-98707260995d', '01a20920-b37c-7418-a792-e482bdc196c9', 2, 11000000, 'EUR', NULL, NULL),
	('01a20920-b381-7162-86c6-9873cd0fbf88', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-98707260995d', '01a20920-b37c-7418-a792-e478bbf96858', 10, 8900000, 'EUR', NULL, NULL),
	('01a20920-b381-7162-86c6-9875b644ed21', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-9874251253f7', '01a20920-b37c-7418-a792-e47cf3759c5d', 1, 145000000, 'EUR', 7250000, 'EUR'),
	('01a20920-b381-7162-86c6-9877b66f0654', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-9876583aff9e', '01a20920-b37c-7418-a792-e479ba59e0b6', 10, 16500000, 'EUR', NULL, NULL),
	('01a20920-b381-7162-86c6-98798787bd8b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-9878bfbfe17d', '01a20920-b37c-7418-a792-e47ffb0cb707', 2, 220000000, 'EUR', NULL, NULL),
	('01a20920-b381-7162-86c6-987b5d12911c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-987a95c57bb6', '01a20920-b37c-7418-a792-e479ba59e0b6', 1, 16500000, 'EUR', NULL, NULL),
	('01a20920-b381-7162-86c6-987c7c6ec2b3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-987a95c57bb6', '01a20920-b37c-7418-a792-e482bdc196c9', 2, 11000000, 'EUR', NULL, NULL),
	('01a20920-b381-7162-86c6-987e7be1f422', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a20920-b381-7162-86c6-987d367573f8', '01a20920-b37c-7418-a792-e47ec5e9e4ce', 2, 54000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_opportunity VALUES
	('01a20920-b381-7162-86c6-98707260995d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2026-02-22 09:00:00+00', '01a20920-b359-72f0-873a-401b410664f3', 'Renewal: Cloud Team', '01a20920-b35c-77a5-a4bd-c1247a30010a', '01a20920-b37c-7418-a792-e47ec5e9e4ce', 165000000, 'EUR', '2026-01-12', '2026-02-22', '2026-04-05', NULL, NULL, 'referral', NULL, NULL),
	('01a20920-b381-7162-86c6-9874251253f7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2025-12-19 09:00:00+00', '01a20920-b359-72f0-873a-402891b7587a', 'First order: Station XL', '01a20920-b35c-77a5-a4bd-c129f558c065', '01a20920-b37c-7418-a792-e47cf3759c5d', 137750000, 'EUR', '2025-12-05', '2025-12-19', '2026-02-19', NULL, NULL, 'outbound', 'no budget', NULL),
	('01a20920-b381-7162-86c6-9876583aff9e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2026-01-19 09:00:00+00', '01a20920-b359-72f0-873a-401f193c2618', 'First order: Gateway G1', '01a20920-b35c-77a5-a4bd-c12de4dce52d', '01a20920-b37c-7418-a792-e479ba59e0b6', 165000000, 'EUR', '2025-12-16', '2026-01-19', '2026-02-23', NULL, NULL, 'partner', 'competitor', NULL),
	('01a20920-b381-7162-86c6-9878bfbfe17d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2025-12-10 09:00:00+00', '01a20920-b359-72f0-873a-4020242615d3', 'Renewal: Cloud Enterprise', '01a20920-b35c-77a5-a4bd-c12fca8a3353', '01a20920-b37c-7418-a792-e47ffb0cb707', 440000000, 'EUR', '2025-11-14', '2025-12-10', '2026-01-07', NULL, NULL, 'trade fair', NULL, NULL),
	('01a20920-b381-7162-86c6-987a95c57bb6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-03-02 09:00:00+00', '01a20920-b359-72f0-873a-401a46d12a83', 'First order: Gateway G1', '01a20920-b35c-77a5-a4bd-c137c0091059', '01a20920-b37c-7418-a792-e479ba59e0b6', 38500000, 'EUR', '2026-02-24', NULL, '2026-06-06', NULL, NULL, 'partner', NULL, NULL),
	('01a20920-b381-7162-86c6-987d367573f8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-02-18 09:00:00+00', '01a20920-b359-72f0-873a-402b835f7e22', 'Expansion: Cloud Team', '01a20920-b35c-77a5-a4bd-c143dd21a97d', '01a20920-b37c-7418-a792-e47ec5e9e4ce', 108000000, 'EUR', '2026-02-06', NULL, '2026-03-09', NULL, NULL, 'existing customer', NULL, NULL);
INSERT INTO public.sfa_product VALUES
	('01a20920-b37c-7418-a792-e4772afc447c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S1', 'Compact', 4800000, 'EUR', 2880000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e478bbf96858', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S2', 'Compact', 8900000, 'EUR', 5340000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e479ba59e0b6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Gateway G1', 'Compact', 16500000, 'EUR', 9900000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e47af149433a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station M', 'Station', 42000000, 'EUR', 25200000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e47bf8bb91c7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station L', 'Station', 79000000, 'EUR', 47400000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e47cf3759c5d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station XL', 'Station', 145000000, 'EUR', 87000000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e47d99afe544', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Basic', 'Cloud', 12000000, 'EUR', 7200000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e47ec5e9e4ce', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Team', 'Cloud', 54000000, 'EUR', 32400000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e47ffb0cb707', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Enterprise', 'Cloud', 220000000, 'EUR', 132000000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e480d2aed471', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Installation', 'Service', 9500000, 'EUR', 5700000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e481d19c5d5b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Care plan', 'Service', 24000000, 'EUR', 14400000, 'EUR', true, NULL),
	('01a20920-b37c-7418-a792-e482bdc196c9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Training day', 'Service', 11000000, 'EUR', 6600000, 'EUR', true, NULL);
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
