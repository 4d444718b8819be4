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
    after json,
    cause uuid
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
    owner_id uuid,
    sheet character varying(100),
    undone_at timestamp with time zone
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
    line bigint NOT NULL,
    recognized boolean,
    revision character varying(60)
);
CREATE TABLE public.intake_refusal (
    id uuid NOT NULL,
    import_id uuid NOT NULL,
    "row" bigint NOT NULL,
    line bigint NOT NULL,
    key text NOT NULL,
    reason text NOT NULL
);
CREATE TABLE public.sfa_activity (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    kind character varying(40) NOT NULL,
    subject character varying(200) NOT NULL,
    state character varying(40) NOT NULL,
    customer_id uuid,
    record_type character varying(46),
    record_id uuid,
    owner_id uuid,
    priority character varying(40) NOT NULL,
    due_at timestamp with time zone,
    ends_at timestamp with time zone,
    all_day boolean NOT NULL,
    remind_at timestamp with time zone,
    location character varying(200),
    notes character varying(10000),
    done_at timestamp with time zone,
    minutes bigint,
    outcome character varying(200),
    interaction_id uuid,
    external_key character varying(255)
);
CREATE TABLE public.sfa_alembic (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.sfa_allocation (
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    due_id uuid NOT NULL,
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    settled bigint NOT NULL,
    settled_currency character varying(3) NOT NULL,
    applied_on date NOT NULL
);
CREATE TABLE public.sfa_approval (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    quote_id uuid NOT NULL,
    step bigint NOT NULL,
    rule character varying(100) NOT NULL,
    reason character varying(500) NOT NULL,
    asked_of_id uuid,
    asked_role character varying(60),
    asked_by_id uuid,
    asked_at timestamp with time zone NOT NULL,
    state character varying(40) NOT NULL,
    decided_by_id uuid,
    decided_at timestamp with time zone,
    comment character varying(2000)
);
CREATE TABLE public.sfa_attendee (
    id uuid NOT NULL,
    activity_id uuid NOT NULL,
    customer_id uuid NOT NULL
);
CREATE TABLE public.sfa_buying_role (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    opportunity_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    influence character varying(40),
    attitude character varying(40) NOT NULL,
    note character varying(500)
);
CREATE TABLE public.sfa_commission (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    owner_id uuid,
    plan character varying(60) NOT NULL,
    period character varying(7) NOT NULL,
    posting character varying(40) NOT NULL,
    opportunity_id uuid,
    source_id uuid,
    earned_on date NOT NULL,
    base bigint,
    base_currency character varying(3),
    margin bigint,
    margin_currency character varying(3),
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    settled_on date NOT NULL,
    reason character varying(300) NOT NULL,
    turn character varying(300) NOT NULL
);
CREATE TABLE public.sfa_competitor (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    opportunity_id uuid NOT NULL,
    name character varying(200) NOT NULL,
    customer_id uuid,
    "position" character varying(40),
    strengths character varying(2000),
    weaknesses character varying(2000),
    won boolean NOT NULL
);
CREATE TABLE public.sfa_forecast_snapshot (
    id uuid NOT NULL,
    taken_on date NOT NULL,
    pipeline character varying(60) NOT NULL,
    period character varying(7) NOT NULL,
    owner_id uuid,
    owner_key character varying(36) NOT NULL,
    category character varying(40) NOT NULL,
    deals bigint NOT NULL,
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    weighted bigint NOT NULL,
    weighted_currency character varying(3) NOT NULL,
    rate_on date,
    without_rate bigint NOT NULL
);
CREATE TABLE public.sfa_handover (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    from_id uuid NOT NULL,
    by_id uuid,
    summary character varying(300) NOT NULL,
    carried_out_at timestamp with time zone NOT NULL,
    counts jsonb NOT NULL,
    deactivated boolean NOT NULL,
    undone_at timestamp with time zone,
    kept bigint NOT NULL
);
CREATE TABLE public.sfa_lead (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    stage_since timestamp with time zone,
    owner_id uuid,
    customer_id uuid NOT NULL,
    title character varying(200) NOT NULL,
    source character varying(60),
    campaign character varying(120),
    territory character varying(60),
    assigned_by character varying(60),
    pool character varying(60),
    claimed_at timestamp with time zone,
    touched_at timestamp with time zone,
    recycled bigint NOT NULL,
    with_customer boolean NOT NULL,
    budget bigint,
    budget_currency character varying(3),
    authority character varying(200),
    need character varying(1000),
    timeline date,
    rating character varying(40),
    score bigint,
    opened_on date,
    qualified_on date,
    closed_on date,
    disqualified_reason character varying(200),
    opportunity_id uuid,
    external_key character varying(120)
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
    external_key character varying(120),
    forecast character varying(40),
    next_step_on date
);
CREATE TABLE public.sfa_order (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    stage_since timestamp with time zone,
    owner_id uuid,
    number character varying(60) NOT NULL,
    title character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    customer_id uuid NOT NULL,
    opportunity_id uuid,
    quote_id uuid,
    starts_on date NOT NULL,
    ends_on date,
    billing character varying(40) NOT NULL,
    terms_days bigint NOT NULL,
    total bigint,
    total_currency character varying(3),
    auto_renew boolean NOT NULL,
    notice_days bigint NOT NULL,
    signed_on date,
    activated_on date,
    closed_on date,
    scheduled_until date,
    renews_id uuid,
    renewal_id uuid,
    external_key character varying(120)
);
CREATE TABLE public.sfa_order_line (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    order_id uuid NOT NULL,
    "position" bigint NOT NULL,
    product_id uuid,
    description character varying(500) NOT NULL,
    quantity double precision NOT NULL,
    unit character varying(20),
    unit_price bigint NOT NULL,
    unit_price_currency character varying(3) NOT NULL,
    discount double precision NOT NULL,
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    recurrence character varying(40) NOT NULL,
    starts_on date,
    ends_on date
);
CREATE TABLE public.sfa_payment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    owner_id uuid,
    customer_id uuid NOT NULL,
    order_id uuid,
    received_on date NOT NULL,
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    credit bigint,
    credit_currency character varying(3),
    method character varying(40) NOT NULL,
    reference character varying(300) NOT NULL,
    refunds_id uuid,
    external_key character varying(120)
);
CREATE TABLE public.sfa_payment_due (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    order_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    line_id uuid,
    purpose character varying(300) NOT NULL,
    period_from date,
    period_until date,
    due_on date NOT NULL,
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    paid bigint,
    paid_currency character varying(3),
    settled_on date,
    overdue_on date
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
CREATE TABLE public.sfa_quota (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    owner_id uuid,
    team_id uuid,
    territory character varying(120),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    measure character varying(40) NOT NULL,
    pipeline character varying(60),
    amount bigint,
    amount_currency character varying(3),
    number bigint,
    turn character varying(300)
);
CREATE TABLE public.sfa_quote (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    stage_since timestamp with time zone,
    owner_id uuid,
    number character varying(40) NOT NULL,
    revision bigint NOT NULL,
    supersedes_id uuid,
    title character varying(200) NOT NULL,
    opportunity_id uuid,
    customer_id uuid,
    contact_id uuid,
    valid_until date,
    term_months bigint,
    discount double precision NOT NULL,
    total bigint,
    total_currency character varying(3),
    list_total bigint,
    list_total_currency character varying(3),
    discount_share double precision NOT NULL,
    highest_discount double precision NOT NULL,
    margin double precision,
    terms character varying(4000),
    notes character varying(4000),
    opened_on date,
    sent_on date,
    closed_on date,
    declined_reason character varying(200)
);
CREATE TABLE public.sfa_quote_line (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    quote_id uuid NOT NULL,
    "position" bigint NOT NULL,
    product_id uuid,
    description character varying(500) NOT NULL,
    quantity double precision NOT NULL,
    unit character varying(20),
    unit_price bigint NOT NULL,
    unit_price_currency character varying(3) NOT NULL,
    list_price bigint,
    list_price_currency character varying(3),
    discount double precision NOT NULL,
    recurrence character varying(40) NOT NULL,
    amount bigint,
    amount_currency character varying(3),
    unit_cost bigint,
    unit_cost_currency character varying(3)
);
CREATE TABLE public.sfa_reminder (
    id uuid NOT NULL,
    activity_id uuid NOT NULL,
    remind_at timestamp with time zone NOT NULL
);
CREATE TABLE public.sfa_series (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(30) NOT NULL,
    last bigint NOT NULL
);
CREATE TABLE public.sfa_split (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    opportunity_id uuid NOT NULL,
    user_id uuid NOT NULL,
    basis_points bigint NOT NULL
);
CREATE TABLE public.sfa_turn (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(200) NOT NULL,
    taken bigint NOT NULL,
    last_id uuid
);
INSERT INTO public.acme_contract VALUES
	('01a21325-d615-7611-bc25-eeedd7522f51', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-5', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 52500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eeee9057eb66', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-6', '01a21325-d5a8-75e5-986e-dbd5df763cc5', 62500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eeefa0f88e43', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-7', '01a21325-d5a8-75e5-986e-dbd822891b64', 72500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eef0d66ad3c3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-8', '01a21325-d5a8-75e5-986e-dbda9c39f65e', 82500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eef1e47938a3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-9', '01a21325-d5a8-75e5-986e-dbddbb62562b', 92500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eef29d92206b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-10', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 102500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eef3576ee6e1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-11', '01a21325-d5a8-75e5-986e-dbe48d311a86', 112500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eee8e07f9493', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-0', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 2500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eee92fbd91d7', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-1', '01a21325-d5a8-75e5-986e-dbc5b216a868', 12500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eeea372829f8', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-2', '01a21325-d5a8-75e5-986e-dbc82b17742a', 22500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eeebc138141a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-3', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', 32500, 'EUR', '["net 30", "no refund"]'),
	('01a21325-d615-7611-bc25-eeeceff76468', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-4', '01a21325-d5a8-75e5-986e-dbcea7d044b8', 42500, 'EUR', '["net 30", "no refund"]');
INSERT INTO public.acme_score_mark VALUES
	('01a21325-d8ec-7345-b429-4b62e915a59c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', 10, 'first contact'),
	('01a21325-d8fe-7706-8499-6ca9a01dcb5d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd44905f0bd', 10, 'first contact'),
	('01a21325-d8dc-703e-964d-88efecfd5ef6', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdcb634298b', 60, 'first contact'),
	('01a21325-d8e9-702a-8e9b-aad28b90b061', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', 20, 'first contact'),
	('01a21325-d8f4-728c-9f8c-fcf17c0a4c31', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcc200d1843', 40, 'first contact'),
	('01a21325-d8fd-72c6-a4bc-1052cd4759d9', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd659ee3079', 40, 'first contact'),
	('01a21325-d8e3-738a-9855-c2498202ff03', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', 30, 'first contact'),
	('01a21325-d8d4-7569-900e-580c14e89ad0', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdebba779fb', 20, 'first contact'),
	('01a21325-d90d-71c8-adb5-f038c41679e0', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', 20, 'first contact'),
	('01a21325-d8db-7001-a932-2fd48a4ceac7', 9, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe5db1e521c', 90, 'first contact'),
	('01a21325-d8dd-7585-b016-7fd3bb9b6169', 10, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdbde16b740', 100, 'first contact'),
	('01a21325-d8fc-717f-9a3d-3b3a6af99a2d', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', 30, 'first contact'),
	('01a21325-d8e8-7598-9aeb-ff5f91501956', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', 40, 'first contact'),
	('01a21325-d8dd-7585-b016-7fd4612c5165', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', 60, 'first contact'),
	('01a21325-d914-77aa-bdd4-2f8a986e71dc', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc5b216a868', 30, 'first contact'),
	('01a21325-d919-76de-a163-943adc2a090a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcea7d044b8', 10, 'first contact'),
	('01a21325-d919-76de-a163-943be7737e74', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 20, 'first contact'),
	('01a21325-d91a-7395-80e7-00c0c96eb571', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd822891b64', 10, 'first contact'),
	('01a21325-d91b-7322-8a65-2497972b6fd6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe48d311a86', 10, 'first contact'),
	('01a21325-d91f-71b5-b2d1-b7fa52793d62', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 10, 'first contact'),
	('01a21325-d920-7276-8f71-5543773802b9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d641-71c8-b4b0-98053e5cf492', 10, 'first contact');
INSERT INTO public.core_alembic VALUES
	('0002');
INSERT INTO public.core_attachment VALUES
	('01a21325-d626-716d-ae5e-5cc0ff8a819c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme_contract', '01a21325-d615-7611-bc25-eee8e07f9493', 'contract.txt', 'text/plain', 9, 'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
INSERT INTO public.core_customer VALUES
	('01a21325-d5a8-75e5-986e-dbddbb62562b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Dormont Academy GmbH', NULL, NULL, 'customer', '[]', 'Education', 'Germany', 'Berlin', '01a21325-d5a4-764a-ba73-b2df6030a2b8'),
	('01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Helstad Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a8-75e5-986e-dbe48d311a86', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Elstein Logistics Ltd', NULL, NULL, 'customer', '[]', 'Logistics', 'United Kingdom', 'Leeds', '01a21325-d5a4-764a-ba73-b2f54f447d25'),
	('01a21325-d5a8-75e5-986e-dbc1e1f427a3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Mendes', 'Hana', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e2d4981f87'),
	('01a21325-d5a8-75e5-986e-dbc26118f3b7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Diallo', 'Vera', 'Diallo', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e2d4981f87'),
	('01a21325-d5a8-75e5-986e-dbc37cfb972f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Kovacs', 'Greta', 'Kovacs', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e2d4981f87'),
	('01a21325-d5a8-75e5-986e-dbc4109add81', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Sato', 'Mei', 'Sato', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e2d4981f87'),
	('01a21325-d5a8-75e5-986e-dbc6af894ba2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ana Abadi', 'Ana', 'Abadi', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a21325-d5a4-764a-ba73-b2e56d89bce5'),
	('01a21325-d5a8-75e5-986e-dbc7735478a5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Amir Tanaka', 'Amir', 'Tanaka', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a21325-d5a4-764a-ba73-b2e56d89bce5'),
	('01a21325-d5a8-75e5-986e-dbc9a447a9aa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Ramos', 'Samir', 'Ramos', 'opportunity', '[]', NULL, 'Sweden', 'Malmo', '01a21325-d5a4-764a-ba73-b2ed19fb506b'),
	('01a21325-d5a8-75e5-986e-dbcb220bdea3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Schmid', 'Hana', 'Schmid', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a21325-d5a4-764a-ba73-b2f2c86e9f17'),
	('01a21325-d5a8-75e5-986e-dbcc200d1843', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Emil Dvorak', 'Emil', 'Dvorak', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a21325-d5a4-764a-ba73-b2f2c86e9f17'),
	('01a21325-d5a8-75e5-986e-dbcd8cebc42f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ida Dahl', 'Ida', 'Dahl', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a21325-d5a4-764a-ba73-b2f2c86e9f17'),
	('01a21325-d5a8-75e5-986e-dbcfc7aca7c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Aydin', 'Ada', 'Aydin', 'evangelist', '[]', NULL, 'Spain', 'Bilbao', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a8-75e5-986e-dbd1ab438d88', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jana Marino', 'Jana', 'Marino', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a21325-d5a4-764a-ba73-b2eaa3678f4e'),
	('01a21325-d5a8-75e5-986e-dbd2b12c00e2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Fontaine', 'Samir', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a21325-d5a4-764a-ba73-b2eaa3678f4e'),
	('01a21325-d5a8-75e5-986e-dbd38c8f0cfa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Paula Eriksen', 'Paula', 'Eriksen', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a21325-d5a4-764a-ba73-b2eaa3678f4e'),
	('01a21325-d5a8-75e5-986e-dbd44905f0bd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Sofia Fontaine', 'Sofia', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a21325-d5a4-764a-ba73-b2eaa3678f4e'),
	('01a21325-d5a8-75e5-986e-dbd659ee3079', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Farouk', 'Ada', 'Farouk', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2eb0272370b'),
	('01a21325-d5a8-75e5-986e-dbd7815a7fd0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ivan Haddad', 'Ivan', 'Haddad', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2eb0272370b'),
	('01a21325-d5a8-75e5-986e-dbd90a9cff7c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Imani Costa', 'Imani', 'Costa', 'customer', '[]', NULL, 'Italy', 'Milan', '01a21325-d5a4-764a-ba73-b2e4cb694831'),
	('01a21325-d5a8-75e5-986e-dbdbde16b740', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Ramos', 'Mei', 'Ramos', 'customer', '[]', NULL, 'Germany', 'Munich', '01a21325-d5a4-764a-ba73-b2e77e37b754'),
	('01a21325-d5a8-75e5-986e-dbdcb634298b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Elif Eriksen', 'Elif', 'Eriksen', 'customer', '[]', NULL, 'Germany', 'Munich', '01a21325-d5a4-764a-ba73-b2e77e37b754'),
	('01a21325-d5a8-75e5-986e-dbdebba779fb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jonas Olsen', 'Jonas', 'Olsen', 'customer', '[]', NULL, 'Germany', 'Berlin', '01a21325-d5a4-764a-ba73-b2df6030a2b8'),
	('01a21325-d5a8-75e5-986e-dbe048d879ae', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Enzo Banerjee', 'Enzo', 'Banerjee', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a8-75e5-986e-dbe16d6fdd9f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Omar Mendes', 'Omar', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a8-75e5-986e-dbe2a99edf2c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Castro', 'Vera', 'Castro', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a8-75e5-986e-dbe32e9dd7f8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Silva', 'Samir', 'Silva', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a8-75e5-986e-dbe5db1e521c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Tanaka', 'Greta', 'Tanaka', 'customer', '[]', NULL, 'United Kingdom', 'Leeds', '01a21325-d5a4-764a-ba73-b2f54f447d25'),
	('01a21325-d5a8-75e5-986e-dbc0ec6f896b', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 0, "acme.region": "EMEA"}', 'organization', 'Jorstone Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2e2d4981f87'),
	('01a21325-d5a8-75e5-986e-dbc5b216a868', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 1, "acme.region": "EMEA"}', 'organization', 'Verstein Logistics SL', NULL, NULL, 'customer', '[]', 'Logistics', 'Spain', 'Bilbao', '01a21325-d5a4-764a-ba73-b2e56d89bce5'),
	('01a21325-d5a8-75e5-986e-dbc82b17742a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 2, "acme.region": "EMEA"}', 'organization', 'Salmont Energy AB', NULL, NULL, 'opportunity', '[]', 'Energy', 'Sweden', 'Malmo', '01a21325-d5a4-764a-ba73-b2ed19fb506b'),
	('01a21325-d5a8-75e5-986e-dbcaa20dc37a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 3, "acme.region": "EMEA"}', 'organization', 'Isvale Clinics Ltd', NULL, NULL, 'opportunity', '[]', 'Health care', 'United Kingdom', 'Leeds', '01a21325-d5a4-764a-ba73-b2f2c86e9f17'),
	('01a21325-d5a8-75e5-986e-dbcea7d044b8', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 4, "acme.region": "EMEA"}', 'organization', 'Zelham Chemicals SL', NULL, NULL, 'evangelist', '[]', 'Chemicals', 'Spain', 'Bilbao', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a8-75e5-986e-dbd0cb982e20', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 5, "acme.region": "EMEA"}', 'organization', 'Elbridge Machines BV', NULL, NULL, 'customer', '[]', 'Machinery', 'Netherlands', 'Delft', '01a21325-d5a4-764a-ba73-b2eaa3678f4e'),
	('01a21325-d5a8-75e5-986e-dbd5df763cc5', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 6, "acme.region": "EMEA"}', 'organization', 'Jorstein Stores GmbH', NULL, NULL, 'customer', '[]', 'Retail', 'Germany', 'Leipzig', '01a21325-d5a4-764a-ba73-b2eb0272370b'),
	('01a21325-d5a8-75e5-986e-dbd822891b64', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 7, "acme.region": "EMEA"}', 'organization', 'Lomdale Water Srl', NULL, NULL, 'customer', '[]', 'Water', 'Italy', 'Milan', '01a21325-d5a4-764a-ba73-b2e4cb694831'),
	('01a21325-d5a8-75e5-986e-dbda9c39f65e', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 8, "acme.region": "EMEA"}', 'organization', 'Helgrove Construction GmbH', NULL, NULL, 'customer', '[]', 'Building', 'Germany', 'Munich', '01a21325-d5a4-764a-ba73-b2e77e37b754'),
	('01a21325-d641-71c8-b4b0-98053e5cf492', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Berg', NULL, NULL, 'opportunity', '[]', NULL, 'AT', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d7a6-73fb-b153-081bfe4417a2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Imported GmbH', NULL, NULL, 'lead', '[]', NULL, NULL, NULL, NULL),
	('01a21325-d7a6-73fb-b153-081c8142d11f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Taken SA', NULL, NULL, 'lead', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a21325-d5b2-7209-b243-12a04b9c0df3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 'domain', 'jorstone-foods.example', 'jorstone-foods.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a129f2b96c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', 'email', 'hana.mendes@jorstone-foods.example', 'hana.mendes@jorstone-foods.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a2b026fd53', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', 'phone', '+12025550108', '+12025550108', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a386cd3f6f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc26118f3b7', 'email', 'vera.diallo@jorstone-foods.example', 'vera.diallo@jorstone-foods.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a47d4db126', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc37cfb972f', 'email', 'greta.kovacs@jorstone-foods.example', 'greta.kovacs@jorstone-foods.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a5b97a5c99', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc4109add81', 'email', 'mei.sato@jorstone-foods.example', 'mei.sato@jorstone-foods.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a6e7114835', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc5b216a868', 'domain', 'verstein-logistics.example', 'verstein-logistics.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a72837a7ad', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc6af894ba2', 'email', 'ana.abadi@verstein-logistics.example', 'ana.abadi@verstein-logistics.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a827e71d7b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc7735478a5', 'email', 'amir.tanaka@verstein-logistics.example', 'amir.tanaka@verstein-logistics.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12a9e9c8a3d6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc7735478a5', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a21325-d5b2-7209-b243-12aa68fb4964', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc82b17742a', 'domain', 'salmont-energy.example', 'salmont-energy.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12ab954322ea', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', 'email', 'samir.ramos@salmont-energy.example', 'samir.ramos@salmont-energy.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12ac7c1f014c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', 'phone', '+12025550109', '+12025550109', NULL, NULL),
	('01a21325-d5b2-7209-b243-12ad16bc3eba', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', 'domain', 'isvale-clinics.example', 'isvale-clinics.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12aeaf658054', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcb220bdea3', 'email', 'hana.schmid@isvale-clinics.example', 'hana.schmid@isvale-clinics.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12af2300fb32', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcc200d1843', 'email', 'emil.dvorak@isvale-clinics.example', 'emil.dvorak@isvale-clinics.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b01c62724d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcc200d1843', 'phone', '+12025550196', '+12025550196', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b187130f86', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', 'email', 'ida.dahl@isvale-clinics.example', 'ida.dahl@isvale-clinics.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b2de804ef4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b327d4ef25', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcea7d044b8', 'domain', 'zelham-chemicals.example', 'zelham-chemicals.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b413020880', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', 'email', 'ada.aydin@zelham-chemicals.example', 'ada.aydin@zelham-chemicals.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b5b26b6af8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 'domain', 'elbridge-machines.example', 'elbridge-machines.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b60ca4fc79', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd1ab438d88', 'email', 'jana.marino@elbridge-machines.example', 'jana.marino@elbridge-machines.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b768b03446', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd1ab438d88', 'phone', '+12025550148', '+12025550148', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b8ca3ef763', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', 'email', 'samir.fontaine@elbridge-machines.example', 'samir.fontaine@elbridge-machines.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12b9f27137b5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', 'phone', '+12025550187', '+12025550187', NULL, NULL),
	('01a21325-d5b2-7209-b243-12ba6ce47e1b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', 'email', 'paula.eriksen@elbridge-machines.example', 'paula.eriksen@elbridge-machines.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12bb53f4e1a4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', 'phone', '+12025550105', '+12025550105', NULL, NULL),
	('01a21325-d5b2-7209-b243-12bc3d5000b6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd44905f0bd', 'email', 'sofia.fontaine@elbridge-machines.example', 'sofia.fontaine@elbridge-machines.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12bdea6486aa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd5df763cc5', 'domain', 'jorstein-stores.example', 'jorstein-stores.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12be12944192', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd659ee3079', 'email', 'ada.farouk@jorstein-stores.example', 'ada.farouk@jorstein-stores.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12bfa56ded19', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', 'email', 'ivan.haddad@jorstein-stores.example', 'ivan.haddad@jorstein-stores.example', NULL, NULL),
	('01a21325-d5b2-7209-b243-12c0992e94c0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', 'phone', '+12025550118', '+12025550118', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-63fccd3c66d5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd822891b64', 'domain', 'lomdale-water.example', 'lomdale-water.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-63fddf8da2f3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', 'email', 'imani.costa@lomdale-water.example', 'imani.costa@lomdale-water.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-63fef6298d74', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', 'phone', '+12025550183', '+12025550183', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-63fff3c677d9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbda9c39f65e', 'domain', 'helgrove-construction.example', 'helgrove-construction.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-6400d1cb162c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdbde16b740', 'email', 'mei.ramos@helgrove-construction.example', 'mei.ramos@helgrove-construction.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-6401f25d449f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdcb634298b', 'email', 'elif.eriksen@helgrove-construction.example', 'elif.eriksen@helgrove-construction.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-64026d8a4cc2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdcb634298b', 'phone', '+12025550172', '+12025550172', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-64035927e21f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbddbb62562b', 'domain', 'dormont-academy.example', 'dormont-academy.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-6404bb025c6d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdebba779fb', 'email', 'jonas.olsen@dormont-academy.example', 'jonas.olsen@dormont-academy.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-640516c1834d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdebba779fb', 'phone', '+12025550161', '+12025550161', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-64060a308c45', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 'domain', 'helstad-foods.example', 'helstad-foods.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-640725e456a4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe048d879ae', 'email', 'enzo.banerjee@helstad-foods.example', 'enzo.banerjee@helstad-foods.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-64088d6be62e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe048d879ae', 'phone', '+12025550134', '+12025550134', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-64092f813934', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe16d6fdd9f', 'email', 'omar.mendes@helstad-foods.example', 'omar.mendes@helstad-foods.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-640a82f59181', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe2a99edf2c', 'email', 'vera.castro@helstad-foods.example', 'vera.castro@helstad-foods.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-640b993f7808', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe2a99edf2c', 'phone', '+12025550127', '+12025550127', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-640ca11da037', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', 'email', 'samir.silva@helstad-foods.example', 'samir.silva@helstad-foods.example', NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a21325-d5b3-7121-a1c3-640d7a80a439', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe48d311a86', 'domain', 'elstein-logistics.example', 'elstein-logistics.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-640e9fc26bc0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe5db1e521c', 'email', 'greta.tanaka@elstein-logistics.example', 'greta.tanaka@elstein-logistics.example', NULL, NULL),
	('01a21325-d5b3-7121-a1c3-640f1500288f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe5db1e521c', 'phone', '+12025550166', '+12025550166', NULL, NULL),
	('01a21325-d64a-7674-8e99-f2b35640c950', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d641-71c8-b4b0-98053e5cf492', 'email', 'ada@berg.example', 'ada@berg.example', NULL, NULL),
	('01a21325-d7ab-76f4-a6d3-6d3acb58e5e5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d7a6-73fb-b153-081bfe4417a2', 'email', 'info@imported.example', 'info@imported.example', NULL, NULL),
	('01a21325-d7ab-76f4-a6d3-6d3b328abac9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d7a6-73fb-b153-081c8142d11f', 'email', 'info@taken.example', 'info@taken.example', NULL, NULL);
INSERT INTO public.core_interaction VALUES
	('01a21325-d5ce-71d5-b7ca-85c5190172bf', 'core.email', '2025-10-31 10:21:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2df6030a2b8', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c91d67c6a7', 'core.note', '2025-11-05 11:24:00+00', 'Budget is decided in spring', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b54653b5c0', 'core.call', '2025-11-05 12:33:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85ba0169d53c', 'core.email', '2025-11-06 12:03:00+00', 'Question about delivery times', 'in', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-859614f0e456', 'core.call', '2025-11-07 10:38:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b3e308f45c', 'core.email', '2025-11-07 15:05:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c12f3952f8', 'core.email', '2025-11-07 15:39:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a8805a4fe1', 'core.note', '2025-11-12 15:27:00+00', 'Plans to open a second site', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85cfce096d5c', 'core.email', '2025-11-13 13:23:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85abf6781767', 'core.call', '2025-11-14 14:24:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a1ecc82ba3', 'core.visit', '2025-11-14 14:58:00+00', 'Visit on site', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-859bc04e5205', 'core.meeting', '2025-11-20 09:59:00+00', 'Review of the year', 'out', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85cdb1d39eca', 'core.call', '2025-11-21 14:02:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85ca3c2d8c15', 'core.call', '2025-11-21 14:05:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b49626d89a', 'core.email', '2025-11-27 11:36:00+00', 'Question about delivery times', 'in', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c630268c27', 'core.note', '2025-12-01 08:19:00+00', 'Budget is decided in spring', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-8597131c587b', 'core.email', '2025-12-05 11:31:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85bd687ed3c4', 'core.email', '2025-12-05 14:23:00+00', 'Question about delivery times', 'in', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a6bd173f5d', 'core.note', '2025-12-11 09:10:00+00', 'Budget is decided in spring', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85bcff4b1295', 'core.call', '2025-12-11 13:14:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-859f39b5e127', 'core.call', '2025-12-15 10:15:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a0883bba84', 'core.visit', '2025-12-30 11:49:00+00', 'Visit on site', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85bf7d1a7b2c', 'core.call', '2025-12-31 11:19:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85bbb98249ac', 'core.call', '2025-12-31 14:05:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85ce8c4c237a', 'core.email', '2026-01-02 08:16:00+00', 'Question about delivery times', 'in', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c200ea44f8', 'core.call', '2026-01-02 08:38:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b91d60b92d', 'core.call', '2026-01-02 11:35:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c02e47261f', 'core.call', '2026-01-02 12:48:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a3e987835c', 'core.call', '2026-01-02 16:08:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c7e3092044', 'core.meeting', '2026-01-07 09:00:00+00', 'Review of the year', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85af000afb16', 'core.note', '2026-01-08 12:54:00+00', 'Plans to open a second site', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a52c324443', 'core.call', '2026-01-09 11:19:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a42561e7ed', 'core.note', '2026-01-09 12:19:00+00', 'Plans to open a second site', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-859d37b09da7', 'core.email', '2026-01-16 14:48:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85cc17c0fd90', 'core.call', '2026-01-21 15:01:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-859a96d8b422', 'core.visit', '2026-01-22 13:00:00+00', 'Visit on site', 'out', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-8599c4a4bac5', 'core.visit', '2026-01-23 10:26:00+00', 'Visit on site', 'out', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b82aacf344', 'core.note', '2026-01-23 15:17:00+00', 'Budget is decided in spring', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-859e3bee3190', 'core.email', '2026-01-26 08:53:00+00', 'Question about delivery times', 'in', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85ae8a696bc2', 'core.email', '2026-01-27 11:24:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85ad07ee33fc', 'core.note', '2026-01-27 13:08:00+00', 'Plans to open a second site', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-859cbeebbaac', 'core.call', '2026-01-29 09:25:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b78f19efd0', 'core.visit', '2026-01-29 17:00:00+00', 'Visit on site', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b2dcb92e62', 'core.note', '2026-01-30 09:14:00+00', 'Plans to open a second site', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85acc2bbfdb7', 'core.note', '2026-02-04 12:21:00+00', 'Budget is decided in spring', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a775510a67', 'core.email', '2026-02-04 15:35:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85cbc30041d9', 'core.note', '2026-02-05 16:58:00+00', 'Plans to open a second site', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a985ae52ed', 'core.note', '2026-02-06 09:11:00+00', 'Budget is decided in spring', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c495997955', 'core.email', '2026-02-06 15:57:00+00', 'Question about delivery times', 'in', NULL, '01a21325-d5a4-764a-ba73-b2df6030a2b8', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b6f18da92d', 'core.email', '2026-02-17 12:33:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL);
INSERT INTO public.core_interaction VALUES
	('01a21325-d5ce-71d5-b7ca-85aad5d23abc', 'core.note', '2026-02-18 11:23:00+00', 'Budget is decided in spring', 'internal', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c8fe6e3ac1', 'core.call', '2026-02-19 14:56:00+00', 'Called about an invoice', 'in', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85c3f4803366', 'core.visit', '2026-02-20 08:38:00+00', 'Visit on site', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b1dcb0149d', 'core.email', '2026-02-20 16:54:00+00', 'Question about delivery times', 'in', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85a239df0871', 'core.email', '2026-02-23 14:28:00+00', 'News of the season', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85b0137d8dec', 'core.email', '2026-02-25 15:37:00+00', 'Asks for a data sheet', 'in', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-8598395440f1', 'core.visit', '2026-02-26 08:31:00+00', 'Visit on site', 'out', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '{}', NULL),
	('01a21325-d5ce-71d5-b7ca-85be5253941c', 'core.call', '2026-02-27 12:47:00+00', 'Checked in by phone', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{}', NULL),
	('01a21325-d5f1-700b-a816-e57b122031ee', 'core.meeting', '2026-01-23 08:28:00+00', 'Meeting on Renewal: Cloud Team', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e56d89bce5', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', '{}', NULL),
	('01a21325-d5f1-700b-a816-e57cd1f8e28c', 'core.email', '2026-02-02 08:49:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a21325-d5a4-764a-ba73-b2e56d89bce5', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', '{}', NULL),
	('01a21325-d5f2-74ad-a9d5-6ae4c84c2dd4', 'core.email', '2026-02-16 08:36:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a21325-d5a4-764a-ba73-b2e56d89bce5', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', '{}', NULL),
	('01a21325-d5f2-74ad-a9d5-6ae50e4f991b', 'core.meeting', '2026-01-05 17:12:00+00', 'Meeting on First order: Gateway G1', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31df93c2172e', '{}', NULL),
	('01a21325-d5f2-74ad-a9d5-6ae6f6ab4d43', 'core.email', '2025-11-18 17:29:00+00', 'Offer for Renewal: Cloud Enterprise', 'out', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', '{}', NULL),
	('01a21325-d5f2-74ad-a9d5-6ae705f996ae', 'core.email', '2025-12-04 08:26:00+00', 'Questions on Renewal: Cloud Enterprise', 'in', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', '{}', NULL),
	('01a21325-d5f2-74ad-a9d5-6ae85565cecc', 'core.email', '2026-03-02 08:56:00+00', 'Offer for First order: Gateway G1', 'out', NULL, '01a21325-d5a4-764a-ba73-b2e4cb694831', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e3a7e0417c', '{}', NULL),
	('01a21325-d5f2-74ad-a9d5-6ae9e30d517b', 'core.call', '2026-02-17 17:28:00+00', 'Call about Expansion: Cloud Team', 'out', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e6a7850165', '{}', NULL),
	('01a21325-d623-77f0-af44-a60166e595b9', 'core.note', '2026-11-25 14:39:36.483867+00', 'Signed at the fair', 'internal', NULL, NULL, NULL, NULL, '{}', NULL),
	('01a21325-d68c-7294-84e3-585550f86896', 'core.call', '2026-03-02 09:00:00+00', 'Call Ada', 'out', NULL, NULL, 'sfa_opportunity', '01a21325-d67a-70e8-978e-9c3f04bbcc42', '{"notes": "She wants ten."}', NULL);
INSERT INTO public.core_journal VALUES
	(1, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d59d-7093-9c30-18c395c35ec2', NULL, NULL, '{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}', NULL),
	(2, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a0-76aa-837f-80a179d40677', NULL, NULL, '{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}', NULL),
	(3, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a0-76aa-837f-80a2a898acf7', NULL, NULL, '{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a21325-d59d-7093-9c30-18c395c35ec2","roles":["viewer"]}', NULL),
	(4, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a1-7315-acf3-503c601ff4c7', NULL, NULL, '{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a21325-d59d-7093-9c30-18c395c35ec2","roles":["manager"]}', NULL),
	(5, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a1-7315-acf3-503d70de9571', NULL, NULL, '{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a21325-d59d-7093-9c30-18c395c35ec2","roles":["manager"]}', NULL),
	(6, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a1-7315-acf3-503eadc13ff7', NULL, NULL, '{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a21325-d59d-7093-9c30-18c395c35ec2","roles":["manager"]}', NULL),
	(7, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a1-7315-acf3-503f7b648ca4', NULL, NULL, '{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a21325-d59d-7093-9c30-18c395c35ec2","roles":["manager"]}', NULL),
	(8, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a1-7315-acf3-504089d5514b', NULL, NULL, '{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a21325-d59d-7093-9c30-18c395c35ec2","roles":["manager"]}', NULL),
	(9, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a1-7315-acf3-50417840de0e', NULL, NULL, '{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a21325-d59d-7093-9c30-18c395c35ec2","roles":["manager"]}', NULL),
	(10, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a21325-d5a2-7528-9897-2f5edb7309a5', NULL, NULL, '{"name":"North"}', NULL),
	(11, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a21325-d5a2-7528-9897-2f5f2a723e85', NULL, NULL, '{"name":"South"}', NULL),
	(12, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a21325-d5a2-7528-9897-2f60a402d72a', NULL, NULL, '{"name":"East"}', NULL),
	(13, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a21325-d5a2-7528-9897-2f619a38906a', NULL, NULL, '{"name":"West"}', NULL),
	(14, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a21325-d5a2-7528-9897-2f622bfd2286', NULL, NULL, '{"name":"Key accounts"}', NULL),
	(15, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a21325-d5a2-7528-9897-2f631479b668', NULL, NULL, '{"name":"Partners"}', NULL),
	(16, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2ddba947cbd', NULL, NULL, '{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503c601ff4c7","roles":["rep"]}', NULL),
	(17, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2de6b061e05', NULL, NULL, '{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503c601ff4c7","roles":["rep"]}', NULL),
	(18, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2df6030a2b8', NULL, NULL, '{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503c601ff4c7","roles":["rep"]}', NULL),
	(19, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e0a0c70679', NULL, NULL, '{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503c601ff4c7","roles":["rep"]}', NULL),
	(20, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e1b0f94c4f', NULL, NULL, '{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503c601ff4c7","roles":["rep"]}', NULL),
	(21, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e2d4981f87', NULL, NULL, '{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503d70de9571","roles":["rep"]}', NULL),
	(22, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e3a8db5fb6', NULL, NULL, '{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503d70de9571","roles":["rep"]}', NULL),
	(23, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e4cb694831', NULL, NULL, '{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503d70de9571","roles":["rep"]}', NULL),
	(24, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e56d89bce5', NULL, NULL, '{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503d70de9571","roles":["rep"]}', NULL),
	(25, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e6175349ef', NULL, NULL, '{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503d70de9571","roles":["rep"]}', NULL),
	(26, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503eadc13ff7","roles":["rep"]}', NULL),
	(27, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e80c8fdf3d', NULL, NULL, '{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503eadc13ff7","roles":["rep"]}', NULL),
	(28, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2e91947b041', NULL, NULL, '{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503eadc13ff7","roles":["rep"]}', NULL),
	(29, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503eadc13ff7","roles":["rep"]}', NULL),
	(30, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503eadc13ff7","roles":["rep"]}', NULL),
	(31, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2ecd01258ac', NULL, NULL, '{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503f7b648ca4","roles":["rep"]}', NULL),
	(32, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503f7b648ca4","roles":["rep"]}', NULL),
	(33, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2ee11c9f1e7', NULL, NULL, '{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503f7b648ca4","roles":["rep"]}', NULL),
	(34, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2ef30f30ba7', NULL, NULL, '{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503f7b648ca4","roles":["rep"]}', NULL),
	(35, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f0633f4417', NULL, NULL, '{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a21325-d5a1-7315-acf3-503f7b648ca4","roles":["rep"]}', NULL),
	(36, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f1e9570f1d', NULL, NULL, '{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a21325-d5a1-7315-acf3-504089d5514b","roles":["rep"]}', NULL),
	(37, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a21325-d5a1-7315-acf3-504089d5514b","roles":["rep"]}', NULL),
	(38, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f3f1a9be76', NULL, NULL, '{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a21325-d5a1-7315-acf3-504089d5514b","roles":["rep"]}', NULL),
	(39, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f49a4bb69c', NULL, NULL, '{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a21325-d5a1-7315-acf3-504089d5514b","roles":["rep"]}', NULL),
	(40, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a21325-d5a1-7315-acf3-504089d5514b","roles":["rep"]}', NULL),
	(41, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f61c110d8a', NULL, NULL, '{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a21325-d5a1-7315-acf3-50417840de0e","roles":["rep"]}', NULL),
	(42, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f78dbeeed0', NULL, NULL, '{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a21325-d5a1-7315-acf3-50417840de0e","roles":["rep"]}', NULL),
	(43, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f85aca52d4', NULL, NULL, '{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a21325-d5a1-7315-acf3-50417840de0e","roles":["rep"]}', NULL),
	(44, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2f910842300', NULL, NULL, '{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a21325-d5a1-7315-acf3-50417840de0e","roles":["rep"]}', NULL),
	(45, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a21325-d5a4-764a-ba73-b2fa78047199', NULL, NULL, '{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a21325-d5a1-7315-acf3-50417840de0e","roles":["rep"]}', NULL),
	(46, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d476c2e5d19', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5edb7309a5","user_id":"01a21325-d5a1-7315-acf3-503c601ff4c7"}', NULL),
	(47, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d48c3b59e4a', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5f2a723e85","user_id":"01a21325-d5a1-7315-acf3-503d70de9571"}', NULL),
	(48, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d49d961c80f', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f60a402d72a","user_id":"01a21325-d5a1-7315-acf3-503eadc13ff7"}', NULL),
	(49, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d4a2a3289f1', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f619a38906a","user_id":"01a21325-d5a1-7315-acf3-503f7b648ca4"}', NULL),
	(50, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d4b30e125e7', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f622bfd2286","user_id":"01a21325-d5a1-7315-acf3-504089d5514b"}', NULL);
INSERT INTO public.core_journal VALUES
	(51, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d4cf5d7a333', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f631479b668","user_id":"01a21325-d5a1-7315-acf3-50417840de0e"}', NULL),
	(52, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d4dc2f57256', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5edb7309a5","user_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd"}', NULL),
	(53, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d4ef8e4fe28', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5edb7309a5","user_id":"01a21325-d5a4-764a-ba73-b2de6b061e05"}', NULL),
	(54, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d4fbd53ba0a', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5edb7309a5","user_id":"01a21325-d5a4-764a-ba73-b2df6030a2b8"}', NULL),
	(55, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d50539c7352', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5edb7309a5","user_id":"01a21325-d5a4-764a-ba73-b2e0a0c70679"}', NULL),
	(56, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d51536595cb', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5edb7309a5","user_id":"01a21325-d5a4-764a-ba73-b2e1b0f94c4f"}', NULL),
	(57, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d52b51d5f72', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5f2a723e85","user_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87"}', NULL),
	(58, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d53a89cb9eb', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5f2a723e85","user_id":"01a21325-d5a4-764a-ba73-b2e3a8db5fb6"}', NULL),
	(59, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d54d9b74ba5', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5f2a723e85","user_id":"01a21325-d5a4-764a-ba73-b2e4cb694831"}', NULL),
	(60, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d55a8d34fed', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5f2a723e85","user_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5"}', NULL),
	(61, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d56e1d86ddf', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f5f2a723e85","user_id":"01a21325-d5a4-764a-ba73-b2e6175349ef"}', NULL),
	(62, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d571a7a9ce8', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f60a402d72a","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754"}', NULL),
	(63, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d589870431d', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f60a402d72a","user_id":"01a21325-d5a4-764a-ba73-b2e80c8fdf3d"}', NULL),
	(64, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d59f30172bf', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f60a402d72a","user_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(65, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d5a5d45381c', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f60a402d72a","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e"}', NULL),
	(66, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d5ba2051842', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f60a402d72a","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b"}', NULL),
	(67, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d5ce08aafec', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f619a38906a","user_id":"01a21325-d5a4-764a-ba73-b2ecd01258ac"}', NULL),
	(68, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d5d3c189c0e', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f619a38906a","user_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b"}', NULL),
	(69, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d5ed3e9f3f6', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f619a38906a","user_id":"01a21325-d5a4-764a-ba73-b2ee11c9f1e7"}', NULL),
	(70, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d5f86a2edd4', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f619a38906a","user_id":"01a21325-d5a4-764a-ba73-b2ef30f30ba7"}', NULL),
	(71, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d60235a8f47', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f619a38906a","user_id":"01a21325-d5a4-764a-ba73-b2f0633f4417"}', NULL),
	(72, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d6161b4bc52', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f622bfd2286","user_id":"01a21325-d5a4-764a-ba73-b2f1e9570f1d"}', NULL),
	(73, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d62c8ce3871', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f622bfd2286","user_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17"}', NULL),
	(74, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d63d3450d00', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f622bfd2286","user_id":"01a21325-d5a4-764a-ba73-b2f3f1a9be76"}', NULL),
	(75, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d6465274302', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f622bfd2286","user_id":"01a21325-d5a4-764a-ba73-b2f49a4bb69c"}', NULL),
	(76, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d65e33db1d3', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f622bfd2286","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25"}', NULL),
	(77, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d66633c81e8', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f631479b668","user_id":"01a21325-d5a4-764a-ba73-b2f61c110d8a"}', NULL),
	(78, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d675914f636', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f631479b668","user_id":"01a21325-d5a4-764a-ba73-b2f78dbeeed0"}', NULL),
	(79, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d6878643ffb', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f631479b668","user_id":"01a21325-d5a4-764a-ba73-b2f85aca52d4"}', NULL),
	(80, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d694eece816', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f631479b668","user_id":"01a21325-d5a4-764a-ba73-b2f910842300"}', NULL),
	(81, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a21325-d5a5-768d-b34d-5d6aae946dd4', NULL, NULL, '{"team_id":"01a21325-d5a2-7528-9897-2f631479b668","user_id":"01a21325-d5a4-764a-ba73-b2fa78047199"}', NULL),
	(82, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', NULL, '{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87"}', NULL),
	(83, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc5b216a868', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5"}', NULL),
	(84, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc82b17742a', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL, '{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b"}', NULL),
	(85, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL, '{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17"}', NULL),
	(86, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL, '{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(87, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL, '{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e"}', NULL),
	(88, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL, '{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2eb0272370b"}', NULL),
	(89, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd822891b64', '01a21325-d5a8-75e5-986e-dbd822891b64', NULL, '{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a21325-d5a4-764a-ba73-b2e4cb694831"}', NULL),
	(90, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL, '{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a21325-d5a4-764a-ba73-b2e77e37b754"}', NULL),
	(91, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbddbb62562b', '01a21325-d5a8-75e5-986e-dbddbb62562b', NULL, '{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a21325-d5a4-764a-ba73-b2df6030a2b8"}', NULL),
	(92, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', NULL, '{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(93, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbe48d311a86', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL, '{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-d5a4-764a-ba73-b2f54f447d25"}', NULL),
	(94, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', NULL, '{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87"}', NULL),
	(95, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc26118f3b7', '01a21325-d5a8-75e5-986e-dbc26118f3b7', NULL, '{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87"}', NULL),
	(96, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc37cfb972f', '01a21325-d5a8-75e5-986e-dbc37cfb972f', NULL, '{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87"}', NULL),
	(97, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc4109add81', '01a21325-d5a8-75e5-986e-dbc4109add81', NULL, '{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87"}', NULL),
	(98, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc6af894ba2', '01a21325-d5a8-75e5-986e-dbc6af894ba2', NULL, '{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5"}', NULL),
	(99, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc7735478a5', '01a21325-d5a8-75e5-986e-dbc7735478a5', NULL, '{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5"}', NULL),
	(100, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b"}', NULL);
INSERT INTO public.core_journal VALUES
	(101, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbcb220bdea3', '01a21325-d5a8-75e5-986e-dbcb220bdea3', NULL, '{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17"}', NULL),
	(102, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbcc200d1843', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17"}', NULL),
	(103, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', NULL, '{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17"}', NULL),
	(104, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', NULL, '{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(105, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd1ab438d88', '01a21325-d5a8-75e5-986e-dbd1ab438d88', NULL, '{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e"}', NULL),
	(106, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', NULL, '{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e"}', NULL),
	(107, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', NULL, '{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e"}', NULL),
	(108, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd44905f0bd', '01a21325-d5a8-75e5-986e-dbd44905f0bd', NULL, '{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e"}', NULL),
	(109, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd659ee3079', '01a21325-d5a8-75e5-986e-dbd659ee3079', NULL, '{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2eb0272370b"}', NULL),
	(110, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2eb0272370b"}', NULL),
	(111, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', NULL, '{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a21325-d5a4-764a-ba73-b2e4cb694831"}', NULL),
	(112, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbdbde16b740', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a21325-d5a4-764a-ba73-b2e77e37b754"}', NULL),
	(113, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbdcb634298b', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a21325-d5a4-764a-ba73-b2e77e37b754"}', NULL),
	(114, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbdebba779fb', '01a21325-d5a8-75e5-986e-dbdebba779fb', NULL, '{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a21325-d5a4-764a-ba73-b2df6030a2b8"}', NULL),
	(115, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbe048d879ae', '01a21325-d5a8-75e5-986e-dbe048d879ae', NULL, '{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(116, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbe16d6fdd9f', '01a21325-d5a8-75e5-986e-dbe16d6fdd9f', NULL, '{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(117, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbe2a99edf2c', '01a21325-d5a8-75e5-986e-dbe2a99edf2c', NULL, '{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(118, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', NULL, '{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', NULL),
	(119, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-d5a4-764a-ba73-b2f54f447d25"}', NULL),
	(120, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a553a0b8a462', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc1e1f427a3","to_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","kind":"works_for","role":"Quality"}', NULL),
	(121, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a554f7fdfed9', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc1e1f427a3","to_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","kind":"decides_for","role":"Quality"}', NULL),
	(122, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a5556c893df2', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc26118f3b7","to_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","kind":"works_for","role":"Maintenance"}', NULL),
	(123, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a556bf2dc292', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc37cfb972f","to_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","kind":"works_for","role":"Operations"}', NULL),
	(124, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a5575553f38f', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc4109add81","to_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","kind":"works_for","role":"Purchasing"}', NULL),
	(125, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a558148dd7ec', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc6af894ba2","to_id":"01a21325-d5a8-75e5-986e-dbc5b216a868","kind":"works_for","role":"Maintenance"}', NULL),
	(126, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a55996ee8de8', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc6af894ba2","to_id":"01a21325-d5a8-75e5-986e-dbc5b216a868","kind":"decides_for","role":"Maintenance"}', NULL),
	(127, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a55a353926c2', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc7735478a5","to_id":"01a21325-d5a8-75e5-986e-dbc5b216a868","kind":"works_for","role":"Quality"}', NULL),
	(128, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a55b3d131936', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc9a447a9aa","to_id":"01a21325-d5a8-75e5-986e-dbc82b17742a","kind":"works_for","role":"Maintenance"}', NULL),
	(129, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a55cecc61a39', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbc9a447a9aa","to_id":"01a21325-d5a8-75e5-986e-dbc82b17742a","kind":"decides_for","role":"Maintenance"}', NULL),
	(130, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a55d28d3c0a9', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbcb220bdea3","to_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","kind":"works_for","role":"Quality"}', NULL),
	(131, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a55e355bff11', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbcb220bdea3","to_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","kind":"decides_for","role":"Quality"}', NULL),
	(132, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a55f0788b45a', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbcc200d1843","to_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","kind":"works_for","role":"Operations"}', NULL),
	(133, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a5605ef54c24', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbcd8cebc42f","to_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","kind":"works_for","role":"Quality"}', NULL),
	(134, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a561839864b1', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbcfc7aca7c2","to_id":"01a21325-d5a8-75e5-986e-dbcea7d044b8","kind":"works_for","role":"Quality"}', NULL),
	(135, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a56247d2ff56', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbcfc7aca7c2","to_id":"01a21325-d5a8-75e5-986e-dbcea7d044b8","kind":"decides_for","role":"Quality"}', NULL),
	(136, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a5631c83fcb3', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd1ab438d88","to_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","kind":"works_for","role":"Managing director"}', NULL),
	(137, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a564d67ac66d', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd1ab438d88","to_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","kind":"decides_for","role":"Managing director"}', NULL),
	(138, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a565768c0b9f', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd2b12c00e2","to_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","kind":"works_for","role":"Purchasing"}', NULL),
	(139, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a56690dc2c4a', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd38c8f0cfa","to_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","kind":"works_for","role":"Managing director"}', NULL),
	(140, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a567a934e0a3', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd44905f0bd","to_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","kind":"works_for","role":"Maintenance"}', NULL),
	(141, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a56843a9fad4', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd659ee3079","to_id":"01a21325-d5a8-75e5-986e-dbd5df763cc5","kind":"works_for","role":"Maintenance"}', NULL),
	(142, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a5697cab40e0', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd659ee3079","to_id":"01a21325-d5a8-75e5-986e-dbd5df763cc5","kind":"decides_for","role":"Maintenance"}', NULL),
	(143, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ad-7695-8695-a56a07414ae7', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd7815a7fd0","to_id":"01a21325-d5a8-75e5-986e-dbd5df763cc5","kind":"works_for","role":"Maintenance"}', NULL),
	(144, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1cdb269ce00', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd90a9cff7c","to_id":"01a21325-d5a8-75e5-986e-dbd822891b64","kind":"works_for","role":"Maintenance"}', NULL),
	(145, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1ce8f6c686d', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbd90a9cff7c","to_id":"01a21325-d5a8-75e5-986e-dbd822891b64","kind":"decides_for","role":"Maintenance"}', NULL),
	(146, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1cfc640a84e', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbdbde16b740","to_id":"01a21325-d5a8-75e5-986e-dbda9c39f65e","kind":"works_for","role":"Purchasing"}', NULL),
	(147, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d0d2b36cb2', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbdbde16b740","to_id":"01a21325-d5a8-75e5-986e-dbda9c39f65e","kind":"decides_for","role":"Purchasing"}', NULL),
	(148, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d1d40a0049', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbdcb634298b","to_id":"01a21325-d5a8-75e5-986e-dbda9c39f65e","kind":"works_for","role":"Purchasing"}', NULL),
	(149, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d23a5fe71a', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbdebba779fb","to_id":"01a21325-d5a8-75e5-986e-dbddbb62562b","kind":"works_for","role":"Finance"}', NULL),
	(150, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d31e11c85d', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbdebba779fb","to_id":"01a21325-d5a8-75e5-986e-dbddbb62562b","kind":"decides_for","role":"Finance"}', NULL);
INSERT INTO public.core_journal VALUES
	(151, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d4add0475c', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbe048d879ae","to_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","kind":"works_for","role":"IT"}', NULL),
	(152, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d505f8deaa', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbe048d879ae","to_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","kind":"decides_for","role":"IT"}', NULL),
	(153, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d6aac44caa', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbe16d6fdd9f","to_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","kind":"works_for","role":"Quality"}', NULL),
	(154, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d79134f88a', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbe2a99edf2c","to_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","kind":"works_for","role":"Purchasing"}', NULL),
	(155, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d88f2a4de2', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbe32e9dd7f8","to_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","kind":"works_for","role":"Maintenance"}', NULL),
	(156, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1d9b9d84335', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","to_id":"01a21325-d5a8-75e5-986e-dbda9c39f65e","kind":"subsidiary_of"}', NULL),
	(157, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1daf7cc0a67', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbe5db1e521c","to_id":"01a21325-d5a8-75e5-986e-dbe48d311a86","kind":"works_for","role":"Quality"}', NULL),
	(158, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a21325-d5ae-707a-8f62-c1db9e63d09c', NULL, NULL, '{"from_id":"01a21325-d5a8-75e5-986e-dbe5db1e521c","to_id":"01a21325-d5a8-75e5-986e-dbe48d311a86","kind":"decides_for","role":"Quality"}', NULL),
	(159, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a04b9c0df3', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}', NULL),
	(160, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a129f2b96c', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc1e1f427a3","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}', NULL),
	(161, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a2b026fd53', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc1e1f427a3","kind":"phone","value":"+12025550108","normalized":"+12025550108"}', NULL),
	(162, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a386cd3f6f', '01a21325-d5a8-75e5-986e-dbc26118f3b7', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc26118f3b7","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}', NULL),
	(163, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a47d4db126', '01a21325-d5a8-75e5-986e-dbc37cfb972f', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc37cfb972f","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}', NULL),
	(164, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a5b97a5c99', '01a21325-d5a8-75e5-986e-dbc4109add81', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc4109add81","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}', NULL),
	(165, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a6e7114835', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc5b216a868","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}', NULL),
	(166, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a72837a7ad', '01a21325-d5a8-75e5-986e-dbc6af894ba2', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc6af894ba2","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}', NULL),
	(167, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a827e71d7b', '01a21325-d5a8-75e5-986e-dbc7735478a5', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc7735478a5","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}', NULL),
	(168, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12a9e9c8a3d6', '01a21325-d5a8-75e5-986e-dbc7735478a5', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc7735478a5","kind":"phone","value":"+12025550194","normalized":"+12025550194"}', NULL),
	(169, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12aa68fb4964', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc82b17742a","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}', NULL),
	(170, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12ab954322ea', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc9a447a9aa","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}', NULL),
	(171, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12ac7c1f014c', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc9a447a9aa","kind":"phone","value":"+12025550109","normalized":"+12025550109"}', NULL),
	(172, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12ad16bc3eba', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}', NULL),
	(173, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12aeaf658054', '01a21325-d5a8-75e5-986e-dbcb220bdea3', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcb220bdea3","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}', NULL),
	(174, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12af2300fb32', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcc200d1843","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}', NULL),
	(175, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b01c62724d', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcc200d1843","kind":"phone","value":"+12025550196","normalized":"+12025550196"}', NULL),
	(176, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b187130f86', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcd8cebc42f","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}', NULL),
	(177, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b2de804ef4', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcd8cebc42f","kind":"phone","value":"+12025550194","normalized":"+12025550194"}', NULL),
	(178, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b327d4ef25', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcea7d044b8","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}', NULL),
	(179, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b413020880', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcfc7aca7c2","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}', NULL),
	(180, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b5b26b6af8', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}', NULL),
	(181, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b60ca4fc79', '01a21325-d5a8-75e5-986e-dbd1ab438d88', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd1ab438d88","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}', NULL),
	(182, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b768b03446', '01a21325-d5a8-75e5-986e-dbd1ab438d88', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd1ab438d88","kind":"phone","value":"+12025550148","normalized":"+12025550148"}', NULL),
	(183, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b8ca3ef763', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd2b12c00e2","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}', NULL),
	(184, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12b9f27137b5', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd2b12c00e2","kind":"phone","value":"+12025550187","normalized":"+12025550187"}', NULL),
	(185, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12ba6ce47e1b', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd38c8f0cfa","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}', NULL),
	(186, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12bb53f4e1a4', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd38c8f0cfa","kind":"phone","value":"+12025550105","normalized":"+12025550105"}', NULL),
	(187, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12bc3d5000b6', '01a21325-d5a8-75e5-986e-dbd44905f0bd', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd44905f0bd","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}', NULL),
	(188, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12bdea6486aa', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd5df763cc5","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}', NULL),
	(189, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12be12944192', '01a21325-d5a8-75e5-986e-dbd659ee3079', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd659ee3079","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}', NULL),
	(190, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12bfa56ded19', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd7815a7fd0","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}', NULL),
	(191, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b2-7209-b243-12c0992e94c0', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd7815a7fd0","kind":"phone","value":"+12025550118","normalized":"+12025550118"}', NULL),
	(192, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-63fccd3c66d5', '01a21325-d5a8-75e5-986e-dbd822891b64', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd822891b64","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}', NULL),
	(193, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-63fddf8da2f3', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd90a9cff7c","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}', NULL),
	(194, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-63fef6298d74', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd90a9cff7c","kind":"phone","value":"+12025550183","normalized":"+12025550183"}', NULL),
	(195, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-63fff3c677d9', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbda9c39f65e","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}', NULL),
	(196, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-6400d1cb162c', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdbde16b740","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}', NULL),
	(197, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-6401f25d449f', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdcb634298b","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}', NULL),
	(198, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-64026d8a4cc2', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdcb634298b","kind":"phone","value":"+12025550172","normalized":"+12025550172"}', NULL),
	(199, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-64035927e21f', '01a21325-d5a8-75e5-986e-dbddbb62562b', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbddbb62562b","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}', NULL),
	(200, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-6404bb025c6d', '01a21325-d5a8-75e5-986e-dbdebba779fb', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdebba779fb","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}', NULL);
INSERT INTO public.core_journal VALUES
	(201, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640516c1834d', '01a21325-d5a8-75e5-986e-dbdebba779fb', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdebba779fb","kind":"phone","value":"+12025550161","normalized":"+12025550161"}', NULL),
	(202, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-64060a308c45', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}', NULL),
	(203, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640725e456a4', '01a21325-d5a8-75e5-986e-dbe048d879ae', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe048d879ae","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}', NULL),
	(204, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-64088d6be62e', '01a21325-d5a8-75e5-986e-dbe048d879ae', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe048d879ae","kind":"phone","value":"+12025550134","normalized":"+12025550134"}', NULL),
	(205, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-64092f813934', '01a21325-d5a8-75e5-986e-dbe16d6fdd9f', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe16d6fdd9f","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}', NULL),
	(206, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640a82f59181', '01a21325-d5a8-75e5-986e-dbe2a99edf2c', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe2a99edf2c","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}', NULL),
	(207, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640b993f7808', '01a21325-d5a8-75e5-986e-dbe2a99edf2c', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe2a99edf2c","kind":"phone","value":"+12025550127","normalized":"+12025550127"}', NULL),
	(208, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640ca11da037', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe32e9dd7f8","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}', NULL),
	(209, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640d7a80a439', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe48d311a86","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}', NULL),
	(210, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640e9fc26bc0', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe5db1e521c","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}', NULL),
	(211, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a21325-d5b3-7121-a1c3-640f1500288f', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe5db1e521c","kind":"phone","value":"+12025550166","normalized":"+12025550166"}', NULL),
	(212, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a21325-d5ba-76f0-8c3b-5c5a5b6d958b', NULL, NULL, '{"record_type":"customer","record_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","tag":"reference"}', NULL),
	(213, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a21325-d5ba-76f0-8c3b-5c5b6ed326b5', NULL, NULL, '{"record_type":"customer","record_id":"01a21325-d5a8-75e5-986e-dbc82b17742a","tag":"slow payer"}', NULL),
	(214, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a21325-d5ba-76f0-8c3b-5c5c8174ccbe', NULL, NULL, '{"record_type":"customer","record_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","tag":"key account"}', NULL),
	(215, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a21325-d5ba-76f0-8c3b-5c5da1344434', NULL, NULL, '{"record_type":"customer","record_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","tag":"reference"}', NULL),
	(216, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a21325-d5ba-76f0-8c3b-5c5e44fc426c', NULL, NULL, '{"record_type":"customer","record_id":"01a21325-d5a8-75e5-986e-dbd5df763cc5","tag":"slow payer"}', NULL),
	(217, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a21325-d5ba-76f0-8c3b-5c5f1097477f', NULL, NULL, '{"record_type":"customer","record_id":"01a21325-d5a8-75e5-986e-dbddbb62562b","tag":"newsletter"}', NULL),
	(438, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'intake_key', '01a21325-d7a7-7527-aed4-f5b7141bb18c', NULL, NULL, '{"scheme":"old.no","key":"1","record_type":"customer","record_id":"01a21325-d7a6-73fb-b153-081bfe4417a2","import_id":"01a21325-d78d-74fa-b263-35a65346ce92","row":1,"line":2}', '01a21325-d78d-74fa-b263-35a54e9a17c3'),
	(218, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c5190172bf', '01a21325-d5a8-75e5-986e-dbdebba779fb', NULL, '{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2df6030a2b8","participants":["01a21325-d5a8-75e5-986e-dbdebba779fb"]}', NULL),
	(219, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c91d67c6a7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(220, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b54653b5c0', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdcb634298b"]}', NULL),
	(221, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85ba0169d53c', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(222, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-859614f0e456', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","participants":["01a21325-d5a8-75e5-986e-dbc9a447a9aa"]}', NULL),
	(223, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b3e308f45c', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(224, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c12f3952f8', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(225, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a8805a4fe1', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', NULL, '{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","participants":["01a21325-d5a8-75e5-986e-dbd2b12c00e2"]}', NULL),
	(226, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85cfce096d5c', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(227, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85abf6781767', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd7815a7fd0"]}', NULL),
	(228, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a1ecc82ba3', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', NULL, '{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","participants":["01a21325-d5a8-75e5-986e-dbcd8cebc42f"]}', NULL),
	(229, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-859bc04e5205', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","participants":["01a21325-d5a8-75e5-986e-dbc9a447a9aa"]}', NULL),
	(230, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85cdb1d39eca', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(231, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85ca3c2d8c15', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(232, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b49626d89a', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(233, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c630268c27', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', NULL, '{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2e91947b041","participants":["01a21325-d5a8-75e5-986e-dbe32e9dd7f8"]}', NULL),
	(234, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-8597131c587b', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","participants":["01a21325-d5a8-75e5-986e-dbc9a447a9aa"]}', NULL),
	(235, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85bd687ed3c4', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdcb634298b"]}', NULL),
	(236, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a6bd173f5d', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', NULL, '{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","participants":["01a21325-d5a8-75e5-986e-dbd2b12c00e2"]}', NULL),
	(237, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85bcff4b1295', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdcb634298b"]}', NULL),
	(238, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-859f39b5e127', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","participants":["01a21325-d5a8-75e5-986e-dbcc200d1843"]}', NULL),
	(239, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a0883bba84', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","participants":["01a21325-d5a8-75e5-986e-dbcc200d1843"]}', NULL),
	(240, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85bf7d1a7b2c', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(473, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":60}', '{"points":70}', NULL),
	(241, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85bbb98249ac', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdcb634298b"]}', NULL),
	(242, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85ce8c4c237a', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(243, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c200ea44f8', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(244, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b91d60b92d', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(245, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c02e47261f', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdcb634298b"]}', NULL),
	(246, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a3e987835c', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', NULL, '{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2e91947b041","participants":["01a21325-d5a8-75e5-986e-dbcfc7aca7c2"]}', NULL),
	(247, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c7e3092044', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(248, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85af000afb16', '01a21325-d5a8-75e5-986e-dbd659ee3079', NULL, '{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd659ee3079"]}', NULL);
INSERT INTO public.core_journal VALUES
	(249, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a52c324443', '01a21325-d5a8-75e5-986e-dbd44905f0bd', NULL, '{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","participants":["01a21325-d5a8-75e5-986e-dbd44905f0bd"]}', NULL),
	(250, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a42561e7ed', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', NULL, '{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2e91947b041","participants":["01a21325-d5a8-75e5-986e-dbcfc7aca7c2"]}', NULL),
	(251, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-859d37b09da7', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","participants":["01a21325-d5a8-75e5-986e-dbcc200d1843"]}', NULL),
	(252, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85cc17c0fd90', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(253, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-859a96d8b422', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","participants":["01a21325-d5a8-75e5-986e-dbc9a447a9aa"]}', NULL),
	(254, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-8599c4a4bac5', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","participants":["01a21325-d5a8-75e5-986e-dbc9a447a9aa"]}', NULL),
	(255, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b82aacf344', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdcb634298b"]}', NULL),
	(256, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-859e3bee3190', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', NULL, '{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","participants":["01a21325-d5a8-75e5-986e-dbcd8cebc42f"]}', NULL),
	(257, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85ae8a696bc2', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd7815a7fd0"]}', NULL),
	(258, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85ad07ee33fc', '01a21325-d5a8-75e5-986e-dbd659ee3079', NULL, '{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd659ee3079"]}', NULL),
	(259, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-859cbeebbaac', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","participants":["01a21325-d5a8-75e5-986e-dbcc200d1843"]}', NULL),
	(260, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b78f19efd0', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(261, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b2dcb92e62', '01a21325-d5a8-75e5-986e-dbd659ee3079', NULL, '{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd659ee3079"]}', NULL),
	(262, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85acc2bbfdb7', '01a21325-d5a8-75e5-986e-dbd659ee3079', NULL, '{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd659ee3079"]}', NULL),
	(263, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a775510a67', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', NULL, '{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","participants":["01a21325-d5a8-75e5-986e-dbd2b12c00e2"]}', NULL),
	(474, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dc-703e-964d-88efecfd5ef6', '01a21325-d5a8-75e5-986e-dbdcb634298b', '{"points":40}', '{"points":50}', NULL),
	(264, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85cbc30041d9', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(265, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a985ae52ed', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', NULL, '{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","participants":["01a21325-d5a8-75e5-986e-dbd38c8f0cfa"]}', NULL),
	(266, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c495997955', '01a21325-d5a8-75e5-986e-dbdebba779fb', NULL, '{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2df6030a2b8","participants":["01a21325-d5a8-75e5-986e-dbdebba779fb"]}', NULL),
	(267, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b6f18da92d', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(268, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85aad5d23abc', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', NULL, '{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","participants":["01a21325-d5a8-75e5-986e-dbd38c8f0cfa"]}', NULL),
	(269, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c8fe6e3ac1', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","participants":["01a21325-d5a8-75e5-986e-dbe5db1e521c"]}', NULL),
	(270, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85c3f4803366', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(271, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b1dcb0149d', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd7815a7fd0"]}', NULL),
	(272, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85a239df0871', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', NULL, '{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e91947b041","participants":["01a21325-d5a8-75e5-986e-dbcfc7aca7c2"]}', NULL),
	(273, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85b0137d8dec', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","participants":["01a21325-d5a8-75e5-986e-dbd7815a7fd0"]}', NULL),
	(274, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-8598395440f1', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","participants":["01a21325-d5a8-75e5-986e-dbc9a447a9aa"]}', NULL),
	(275, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d5ce-71d5-b7ca-85be5253941c', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","participants":["01a21325-d5a8-75e5-986e-dbdbde16b740"]}', NULL),
	(276, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-734ea4a10314', NULL, NULL, '{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}', NULL),
	(277, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-734f929cfd8a', NULL, NULL, '{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}', NULL),
	(278, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-735071d0eb65', NULL, NULL, '{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}', NULL),
	(279, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-735111138ecc', NULL, NULL, '{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}', NULL),
	(280, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-735264103da9', NULL, NULL, '{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}', NULL),
	(281, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-7353c63b489b', NULL, NULL, '{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}', NULL),
	(282, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-7354c5facd57', NULL, NULL, '{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}', NULL),
	(283, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-7355c018b827', NULL, NULL, '{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}', NULL),
	(284, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-7356e6afa14a', NULL, NULL, '{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}', NULL),
	(285, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-735766d68c03', NULL, NULL, '{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}', NULL),
	(286, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-735878dbcc23', NULL, NULL, '{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}', NULL),
	(287, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a21325-d5da-72a5-94f5-735989be1301', NULL, NULL, '{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}', NULL),
	(288, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5","customer_id":"01a21325-d5a8-75e5-986e-dbc5b216a868","product_id":"01a21325-d5da-72a5-94f5-7355c018b827","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}', NULL),
	(332, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5704b0a77cf6', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f78dbeeed0","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f78dbeeed0/won_value//2"}', NULL),
	(289, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31dd07b7fbf6', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","customer_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","product_id":"01a21325-d5da-72a5-94f5-7353c63b489b","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}', NULL),
	(290, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31df93c2172e', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041","customer_id":"01a21325-d5a8-75e5-986e-dbcea7d044b8","product_id":"01a21325-d5da-72a5-94f5-735071d0eb65","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}', NULL),
	(291, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","customer_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","product_id":"01a21325-d5da-72a5-94f5-7356e6afa14a","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}', NULL),
	(292, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e3a7e0417c', '01a21325-d5a8-75e5-986e-dbd822891b64', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2e4cb694831","customer_id":"01a21325-d5a8-75e5-986e-dbd822891b64","product_id":"01a21325-d5da-72a5-94f5-735071d0eb65","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}', NULL),
	(293, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e6a7850165', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","customer_id":"01a21325-d5a8-75e5-986e-dbe48d311a86","product_id":"01a21325-d5da-72a5-94f5-7355c018b827","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}', NULL),
	(294, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31da8511742f', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31d9795df81a","product_id":"01a21325-d5da-72a5-94f5-7355c018b827","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}', NULL),
	(295, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31dbb69bf23b', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31d9795df81a","product_id":"01a21325-d5da-72a5-94f5-735989be1301","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}', NULL),
	(296, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31dcb9afd9ed', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31d9795df81a","product_id":"01a21325-d5da-72a5-94f5-734f929cfd8a","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}', NULL);
INSERT INTO public.core_journal VALUES
	(297, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31de3231ee19', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31dd07b7fbf6","product_id":"01a21325-d5da-72a5-94f5-7353c63b489b","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}', NULL),
	(298, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31e0a1de2e1e', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31df93c2172e","product_id":"01a21325-d5da-72a5-94f5-735071d0eb65","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}', NULL),
	(299, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31e2fa613af4', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31e170cc716a","product_id":"01a21325-d5da-72a5-94f5-7356e6afa14a","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}', NULL),
	(300, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31e4d15de596', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31e3a7e0417c","product_id":"01a21325-d5da-72a5-94f5-735071d0eb65","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}', NULL),
	(301, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e1-71fa-842d-31e54108825e', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31e3a7e0417c","product_id":"01a21325-d5da-72a5-94f5-735989be1301","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}', NULL),
	(302, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a21325-d5e2-7040-bbc6-387e3b01aac5', NULL, NULL, '{"opportunity_id":"01a21325-d5e1-71fa-842d-31e6a7850165","product_id":"01a21325-d5da-72a5-94f5-7355c018b827","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}', NULL),
	(303, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f1-700b-a816-e57b122031ee', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"kind":"core.meeting","at":"2026-01-23T08:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31d9795df81a","participants":["01a21325-d5a8-75e5-986e-dbc5b216a868"]}', NULL),
	(304, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f1-700b-a816-e57cd1f8e28c', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"kind":"core.email","at":"2026-02-02T08:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31d9795df81a","participants":["01a21325-d5a8-75e5-986e-dbc5b216a868"]}', NULL),
	(305, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f2-74ad-a9d5-6ae4c84c2dd4', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"kind":"core.email","at":"2026-02-16T08:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31d9795df81a","participants":["01a21325-d5a8-75e5-986e-dbc5b216a868"]}', NULL),
	(306, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f2-74ad-a9d5-6ae50e4f991b', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL, '{"kind":"core.meeting","at":"2026-01-05T17:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e91947b041","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31df93c2172e","participants":["01a21325-d5a8-75e5-986e-dbcea7d044b8"]}', NULL),
	(307, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f2-74ad-a9d5-6ae6f6ab4d43', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL, '{"kind":"core.email","at":"2025-11-18T17:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31e170cc716a","participants":["01a21325-d5a8-75e5-986e-dbd0cb982e20"]}', NULL),
	(308, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f2-74ad-a9d5-6ae705f996ae', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL, '{"kind":"core.email","at":"2025-12-04T08:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31e170cc716a","participants":["01a21325-d5a8-75e5-986e-dbd0cb982e20"]}', NULL),
	(309, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f2-74ad-a9d5-6ae85565cecc', '01a21325-d5a8-75e5-986e-dbd822891b64', NULL, '{"kind":"core.email","at":"2026-03-02T08:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2e4cb694831","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31e3a7e0417c","participants":["01a21325-d5a8-75e5-986e-dbd822891b64"]}', NULL),
	(310, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a21325-d5f2-74ad-a9d5-6ae9e30d517b', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL, '{"kind":"core.call","at":"2026-02-17T17:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","record_type":"sfa_opportunity","record_id":"01a21325-d5e1-71fa-842d-31e6a7850165","participants":["01a21325-d5a8-75e5-986e-dbe48d311a86"]}', NULL),
	(311, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56efc26f294f', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ddba947cbd/won_value//1"}', NULL),
	(312, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f077c8f941', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ddba947cbd/won_value//2"}', NULL),
	(313, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f17cbfe49d', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e91947b041/won_value//1"}', NULL),
	(314, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f2f946081d', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e91947b041/won_value//2"}', NULL),
	(315, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f351ef0396', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ef30f30ba7","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ef30f30ba7/won_value//1"}', NULL),
	(316, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f479d2837e', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ef30f30ba7","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ef30f30ba7/won_value//2"}', NULL),
	(317, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f5085e195d', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e0a0c70679","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e0a0c70679/won_value//1"}', NULL),
	(318, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f640921cfc', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e0a0c70679","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e0a0c70679/won_value//2"}', NULL),
	(319, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f768a42b1d', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f54f447d25/won_value//1"}', NULL),
	(320, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f8bc7f147a', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f54f447d25/won_value//2"}', NULL),
	(321, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56f95e0c330f', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f3f1a9be76","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f3f1a9be76/won_value//1"}', NULL),
	(322, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56fae3cd5100', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f3f1a9be76","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f3f1a9be76/won_value//2"}', NULL),
	(323, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56fbb680fcb2', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e4cb694831","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e4cb694831/won_value//1"}', NULL),
	(324, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56fcdf83770e', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e4cb694831","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e4cb694831/won_value//2"}', NULL),
	(325, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56fdc95f8361', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e1b0f94c4f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e1b0f94c4f/won_value//1"}', NULL),
	(326, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56fe1329ed31', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e1b0f94c4f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e1b0f94c4f/won_value//2"}', NULL),
	(327, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-56ffbb6875bb', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e6175349ef","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e6175349ef/won_value//1"}', NULL),
	(328, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5700722eee67', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e6175349ef","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e6175349ef/won_value//2"}', NULL),
	(329, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5701634fd174', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2eb0272370b/won_value//1"}', NULL),
	(330, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570249370db1', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2eb0272370b","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2eb0272370b/won_value//2"}', NULL),
	(331, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5703f031438b', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f78dbeeed0","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f78dbeeed0/won_value//1"}', NULL),
	(333, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5705871932c3', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2fa78047199","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2fa78047199/won_value//1"}', NULL),
	(334, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570640876ed6', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2fa78047199","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2fa78047199/won_value//2"}', NULL),
	(335, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57079ad64dc3', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2df6030a2b8","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2df6030a2b8/won_value//1"}', NULL),
	(336, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57083ce58a8a', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2df6030a2b8","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2df6030a2b8/won_value//2"}', NULL),
	(337, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570996d5f793', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f49a4bb69c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f49a4bb69c/won_value//1"}', NULL),
	(338, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570a7cfb6829', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f49a4bb69c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f49a4bb69c/won_value//2"}', NULL),
	(339, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570b090e7cc7', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ecd01258ac","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ecd01258ac/won_value//1"}', NULL),
	(340, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570c18d57752', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ecd01258ac","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ecd01258ac/won_value//2"}', NULL),
	(341, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570d9d43c7a4', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e56d89bce5/won_value//1"}', NULL),
	(342, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570ee94b041f', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e56d89bce5/won_value//2"}', NULL),
	(343, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-570fcf633a0e', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f85aca52d4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f85aca52d4/won_value//1"}', NULL),
	(344, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571006c26c0d', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f85aca52d4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f85aca52d4/won_value//2"}', NULL),
	(345, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5711bb153164', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f2c86e9f17/won_value//1"}', NULL),
	(346, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5712c4f5d3fb', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f2c86e9f17","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f2c86e9f17/won_value//2"}', NULL),
	(347, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571397828b38', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e3a8db5fb6","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e3a8db5fb6/won_value//1"}', NULL);
INSERT INTO public.core_journal VALUES
	(348, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5714c4cba389', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e3a8db5fb6","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e3a8db5fb6/won_value//2"}', NULL),
	(349, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57158b1cd688', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f910842300","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f910842300/won_value//1"}', NULL),
	(350, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57163207403e', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f910842300","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f910842300/won_value//2"}', NULL),
	(351, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571702d18fba', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e80c8fdf3d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e80c8fdf3d/won_value//1"}', NULL),
	(352, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5718753c0ddc', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e80c8fdf3d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e80c8fdf3d/won_value//2"}', NULL),
	(353, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5719c0cf8fa6', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e2d4981f87/won_value//1"}', NULL),
	(354, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571ad6fffc20', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e2d4981f87","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e2d4981f87/won_value//2"}', NULL),
	(355, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571bb1fa6038', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2de6b061e05","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2de6b061e05/won_value//1"}', NULL),
	(356, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571c5e5af7ac', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2de6b061e05","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2de6b061e05/won_value//2"}', NULL),
	(357, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571d7a8d7e18', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e77e37b754/won_value//1"}', NULL),
	(358, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571e974595b9', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2e77e37b754","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2e77e37b754/won_value//2"}', NULL),
	(359, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-571f4c354ef6', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f61c110d8a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f61c110d8a/won_value//1"}', NULL),
	(360, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57202fae6a6a', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f61c110d8a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f61c110d8a/won_value//2"}', NULL),
	(361, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5721aa180905', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2eaa3678f4e/won_value//1"}', NULL),
	(362, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-572290750bbf', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2eaa3678f4e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2eaa3678f4e/won_value//2"}', NULL),
	(363, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5723a732299c', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f0633f4417","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f0633f4417/won_value//1"}', NULL),
	(364, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57241e11de0f', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f0633f4417","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f0633f4417/won_value//2"}', NULL),
	(365, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5725fcd1b3c5', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f1e9570f1d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f1e9570f1d/won_value//1"}', NULL),
	(366, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-572627bc0a63', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2f1e9570f1d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2f1e9570f1d/won_value//2"}', NULL),
	(367, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57279ba34e6b', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ee11c9f1e7","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ee11c9f1e7/won_value//1"}', NULL),
	(368, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-5728c1b35624', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ee11c9f1e7","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ee11c9f1e7/won_value//2"}', NULL),
	(369, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-57294bef71cc', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ed19fb506b/won_value//1"}', NULL),
	(370, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a21325-d600-715a-8ad4-572a9752a912', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-d5a4-764a-ba73-b2ed19fb506b","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-d5a4-764a-ba73-b2ed19fb506b/won_value//2"}', NULL),
	(371, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":0}}', NULL),
	(372, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbc5b216a868', '01a21325-d5a8-75e5-986e-dbc5b216a868', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":1}}', NULL),
	(373, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbc82b17742a', '01a21325-d5a8-75e5-986e-dbc82b17742a', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":2}}', NULL),
	(374, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":3}}', NULL),
	(375, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":4}}', NULL),
	(376, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":5}}', NULL),
	(377, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":6}}', NULL),
	(378, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbd822891b64', '01a21325-d5a8-75e5-986e-dbd822891b64', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":7}}', NULL),
	(379, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":8}}', NULL),
	(380, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eee8e07f9493', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(381, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eee92fbd91d7', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbc5b216a868","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(382, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eeea372829f8', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbc82b17742a","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(383, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eeebc138141a', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbcaa20dc37a","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(437, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'customer', '01a21325-d7a6-73fb-b153-081c8142d11f', '01a21325-d7a6-73fb-b153-081c8142d11f', NULL, '{"kind":"organization","name":"Taken SA","lifecycle":"lead"}', '01a21325-d78d-74fa-b263-35a54e9a17c3'),
	(384, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eeeceff76468', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbcea7d044b8","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(385, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eeedd7522f51', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(386, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eeee9057eb66', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbd5df763cc5","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(387, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eeefa0f88e43', '01a21325-d5a8-75e5-986e-dbd822891b64', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbd822891b64","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(388, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eef0d66ad3c3', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbda9c39f65e","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(389, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eef1e47938a3', '01a21325-d5a8-75e5-986e-dbddbb62562b', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbddbb62562b","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(390, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eef29d92206b', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbdf60c4e0fe","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(391, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a21325-d615-7611-bc25-eef3576ee6e1', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-d5a8-75e5-986e-dbe48d311a86","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(392, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a21325-d615-7611-bc25-eee8e07f9493', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(393, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a21325-d615-7611-bc25-eee92fbd91d7', '01a21325-d5a8-75e5-986e-dbc5b216a868', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(394, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a21325-d615-7611-bc25-eeea372829f8', '01a21325-d5a8-75e5-986e-dbc82b17742a', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(395, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a21325-d615-7611-bc25-eeebc138141a', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(396, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a21325-d615-7611-bc25-eeeceff76468', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL);
INSERT INTO public.core_journal VALUES
	(397, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a21325-d620-773f-a743-c952962ed21b', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a21325-d615-7611-bc25-eee8e07f9493","tag":"key account"}', NULL),
	(398, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a21325-d623-77f0-af44-a60166e595b9', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', NULL, '{"kind":"core.note","at":"2026-11-25T14:39:36.483867+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a21325-d5a8-75e5-986e-dbc0ec6f896b"]}', NULL),
	(399, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'attachment', '01a21325-d626-716d-ae5e-5cc0ff8a819c', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a21325-d615-7611-bc25-eee8e07f9493","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}', NULL),
	(400, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_product', '01a21325-d641-71c8-b4b0-9804edb69318', NULL, NULL, '{"name":"Lamp of the corpus","active":true,"price":{"amount":"100","currency":"EUR"}}', NULL),
	(401, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'customer', '01a21325-d641-71c8-b4b0-98053e5cf492', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"kind":"person","name":"Ada Berg","lifecycle":"lead","country":"AT","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd"}', NULL),
	(402, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'identity', '01a21325-d64a-7674-8e99-f2b35640c950', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","kind":"email","value":"ada@berg.example","normalized":"ada@berg.example"}', NULL),
	(403, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_lead', '01a21325-d649-7494-bd66-ac85a3b85371', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"pipeline":"sfa.lead","stage":"new","customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","title":"Lamps for the hall","recycled":0,"with_customer":true,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","touched_at":"2026-03-02T09:00:00+00:00","opened_on":"2026-03-02"}', NULL),
	(404, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_lead', '01a21325-d649-7494-bd66-ac85a3b85371', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"stage":"new","qualified_on":null}', '{"stage":"qualified","qualified_on":"2026-03-02","pipeline":"sfa.lead"}', NULL),
	(405, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_opportunity', '01a21325-d67a-70e8-978e-9c3f04bbcc42', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"pipeline":"sfa.sales","stage":"prospecting","title":"Lamps for the hall","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","amount":{"amount":"900","currency":"EUR"},"opened_on":"2026-03-02"}', NULL),
	(406, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_lead', '01a21325-d649-7494-bd66-ac85a3b85371', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"closed_on":null,"stage":"qualified","opportunity_id":null}', '{"closed_on":"2026-03-02","stage":"converted","opportunity_id":"01a21325-d67a-70e8-978e-9c3f04bbcc42","pipeline":"sfa.lead"}', NULL),
	(407, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: convert a lead', NULL, 'changed', 'customer', '01a21325-d641-71c8-b4b0-98053e5cf492', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"lifecycle":"lead"}', '{"lifecycle":"opportunity"}', NULL),
	(408, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_activity', '01a21325-d680-701b-83c6-c160f960ccd5', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"kind":"call","subject":"Call Ada","state":"planned","priority":"normal","all_day":false,"customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","record_type":"sfa_opportunity","record_id":"01a21325-d67a-70e8-978e-9c3f04bbcc42"}', NULL),
	(409, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'interaction', '01a21325-d68c-7294-84e3-585550f86896', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"kind":"core.call","at":"2026-03-02T09:00:00+00:00","summary":"Call Ada","direction":"out","record_type":"sfa_opportunity","record_id":"01a21325-d67a-70e8-978e-9c3f04bbcc42","payload":{"notes":"She wants ten."},"participants":["01a21325-d641-71c8-b4b0-98053e5cf492"]}', NULL),
	(410, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_activity', '01a21325-d680-701b-83c6-c160f960ccd5', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"outcome":null,"interaction_id":null,"done_at":null,"state":"planned"}', '{"outcome":"She wants ten.","interaction_id":"01a21325-d68c-7294-84e3-585550f86896","done_at":"2026-03-02T09:00:00+00:00","state":"done"}', NULL),
	(411, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_activity', '01a21325-d68e-756d-80f2-a1ae4cabe5df', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"kind":"task","subject":"Send the lamps","state":"planned","priority":"normal","all_day":true,"customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","record_type":"sfa_opportunity","record_id":"01a21325-d67a-70e8-978e-9c3f04bbcc42","due_at":"2026-03-05T00:00:00+00:00","ends_at":"2026-03-06T00:00:00+00:00"}', NULL),
	(412, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: number a record', NULL, 'added', 'sfa_series', '01a21325-d692-76b9-a7e8-0a51748bf7c5', NULL, NULL, '{"name":"Q-2026","last":1}', NULL),
	(413, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"pipeline":"sfa.quote","stage":"draft","number":"Q-2026-0001","revision":1,"title":"Ten lamps","discount":0.0,"discount_share":0.0,"highest_discount":0.0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","opportunity_id":"01a21325-d67a-70e8-978e-9c3f04bbcc42","customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","valid_until":"2026-04-01","total":{"amount":"0","currency":"EUR"},"opened_on":"2026-03-02"}', NULL),
	(414, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_quote_line', '01a21325-d6aa-710c-8ea1-7dcf6a37b55b', NULL, NULL, '{"quote_id":"01a21325-d694-70d4-b9bb-011d48752153","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"recurrence":"once","product_id":"01a21325-d641-71c8-b4b0-9804edb69318","list_price":{"amount":"100","currency":"EUR"}}', NULL),
	(415, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: reckon a quote', NULL, 'changed', 'sfa_quote_line', '01a21325-d6aa-710c-8ea1-7dcf6a37b55b', NULL, '{"amount":null}', '{"amount":{"amount":"1000","currency":"EUR"}}', NULL),
	(416, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: reckon a quote', NULL, 'changed', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"total":{"amount":"0","currency":"EUR"},"list_total":null}', '{"total":{"amount":"1000","currency":"EUR"},"list_total":{"amount":"1000","currency":"EUR"}}', NULL),
	(417, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"stage":"draft"}', '{"stage":"approved","pipeline":"sfa.quote"}', NULL),
	(418, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"sent_on":null,"stage":"approved"}', '{"sent_on":"2026-03-02","stage":"sent","pipeline":"sfa.quote"}', NULL),
	(419, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"stage":"sent","closed_on":null}', '{"stage":"accepted","closed_on":"2026-03-02","pipeline":"sfa.quote"}', NULL),
	(420, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_opportunity', '01a21325-d67a-70e8-978e-9c3f04bbcc42', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"amount":{"amount":"900","currency":"EUR"}}', '{"amount":{"amount":"1000","currency":"EUR"}}', NULL),
	(421, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_line_item', '01a21325-d6d5-7504-81d9-19d537a9435b', NULL, NULL, '{"opportunity_id":"01a21325-d67a-70e8-978e-9c3f04bbcc42","product_id":"01a21325-d641-71c8-b4b0-9804edb69318","quantity":10,"unit_price":{"amount":"100","currency":"EUR"}}', NULL),
	(422, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: number a record', NULL, 'added', 'sfa_series', '01a21325-d6f3-7207-ba45-927b3c37f5ad', NULL, NULL, '{"name":"O-2026","last":1}', NULL),
	(423, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_order', '01a21325-d6f3-7207-ba45-927c089fe16f', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"pipeline":"sfa.order","stage":"draft","number":"O-2026-0001","title":"Ten lamps","kind":"order","customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","starts_on":"2026-03-02","billing":"anniversary","terms_days":30,"auto_renew":false,"notice_days":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","opportunity_id":"01a21325-d67a-70e8-978e-9c3f04bbcc42","quote_id":"01a21325-d694-70d4-b9bb-011d48752153","total":{"amount":"1000","currency":"EUR"}}', NULL),
	(424, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_order_line', '01a21325-d6f3-7207-ba45-927d451ef19a', NULL, NULL, '{"order_id":"01a21325-d6f3-7207-ba45-927c089fe16f","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"amount":{"amount":"1000","currency":"EUR"},"recurrence":"once","product_id":"01a21325-d641-71c8-b4b0-9804edb69318"}', NULL),
	(425, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_order', '01a21325-d6f3-7207-ba45-927c089fe16f', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"activated_on":null,"stage":"draft"}', '{"activated_on":"2026-03-02","stage":"active","pipeline":"sfa.order"}', NULL),
	(426, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_payment_due', '01a21325-d70f-7708-b5e7-aa4d90cc6c2c', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"order_id":"01a21325-d6f3-7207-ba45-927c089fe16f","customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","purpose":"Lamp of the corpus","due_on":"2026-04-01","amount":{"amount":"1000","currency":"EUR"},"line_id":"01a21325-d6f3-7207-ba45-927d451ef19a","period_from":"2026-03-02"}', NULL),
	(427, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_payment', '01a21325-d71b-7021-989a-cfc1b031274b', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","received_on":"2026-03-02","amount":{"amount":"400","currency":"EUR"},"method":"transfer","reference":"","owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","order_id":"01a21325-d6f3-7207-ba45-927c089fe16f"}', NULL),
	(428, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_allocation', '01a21325-d722-70f0-8f8a-8f80d4a09db4', NULL, NULL, '{"payment_id":"01a21325-d71b-7021-989a-cfc1b031274b","due_id":"01a21325-d70f-7708-b5e7-aa4d90cc6c2c","amount":{"amount":"400","currency":"EUR"},"settled":{"amount":"400","currency":"EUR"},"applied_on":"2026-03-02"}', NULL),
	(429, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_payment_due', '01a21325-d70f-7708-b5e7-aa4d90cc6c2c', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"paid":null}', '{"paid":{"amount":"400","currency":"EUR"}}', NULL),
	(430, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_payment', '01a21325-d71b-7021-989a-cfc1b031274b', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"credit":null}', '{"credit":{"amount":"0","currency":"EUR"}}', NULL),
	(431, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'added', 'sfa_handover', '01a21325-d778-773d-9f66-2a54078e2b47', NULL, NULL, '{"from_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd","summary":"Aiko Mendes to Aiko Park (3)","carried_out_at":"2026-03-02T09:00:00+00:00","deactivated":false,"kept":0,"counts":{"customer":{"01a21325-d5a4-764a-ba73-b2e91947b041":1},"sfa_opportunity":{"01a21325-d5a4-764a-ba73-b2e91947b041":1},"sfa_order":{"01a21325-d5a4-764a-ba73-b2e91947b041":1}}}', NULL),
	(432, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'changed', 'customer', '01a21325-d641-71c8-b4b0-98053e5cf492', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd"}', '{"owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', '01a21325-d778-773d-9f66-2a54078e2b47'),
	(433, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'changed', 'sfa_opportunity', '01a21325-d67a-70e8-978e-9c3f04bbcc42', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd"}', '{"owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', '01a21325-d778-773d-9f66-2a54078e2b47'),
	(434, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'changed', 'sfa_order', '01a21325-d6f3-7207-ba45-927c089fe16f', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"owner_id":"01a21325-d5a4-764a-ba73-b2ddba947cbd"}', '{"owner_id":"01a21325-d5a4-764a-ba73-b2e91947b041"}', '01a21325-d778-773d-9f66-2a54078e2b47'),
	(435, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'intake_import', '01a21325-d78d-74fa-b263-35a65346ce92', NULL, NULL, '{"job_id":"01a21325-d78d-74fa-b263-35a54e9a17c3","file":"old.csv","sha256":"a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c","profile":"Old system","fingerprint":"dfa290a7e9ae175cd2ccec5bc3229d2b3f6bc504a29b0e4e74842d97f3712e07","source":1,"record_type":"customer","scheme":"old.no","state":"waiting","rows":2,"done":0,"linked":0,"created":0,"changed":0,"unchanged":0,"skipped":0,"refused":0,"related":0}', NULL),
	(436, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'customer', '01a21325-d7a6-73fb-b153-081bfe4417a2', '01a21325-d7a6-73fb-b153-081bfe4417a2', NULL, '{"kind":"organization","name":"Imported GmbH","lifecycle":"lead"}', '01a21325-d78d-74fa-b263-35a54e9a17c3'),
	(439, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'intake_key', '01a21325-d7a7-7527-aed4-f5b84fea7adc', NULL, NULL, '{"scheme":"old.no","key":"2","record_type":"customer","record_id":"01a21325-d7a6-73fb-b153-081c8142d11f","import_id":"01a21325-d78d-74fa-b263-35a65346ce92","row":2,"line":3}', '01a21325-d78d-74fa-b263-35a54e9a17c3'),
	(440, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'identity', '01a21325-d7ab-76f4-a6d3-6d3acb58e5e5', '01a21325-d7a6-73fb-b153-081bfe4417a2', NULL, '{"customer_id":"01a21325-d7a6-73fb-b153-081bfe4417a2","kind":"email","value":"info@imported.example","normalized":"info@imported.example"}', '01a21325-d78d-74fa-b263-35a54e9a17c3'),
	(441, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'identity', '01a21325-d7ab-76f4-a6d3-6d3b328abac9', '01a21325-d7a6-73fb-b153-081c8142d11f', NULL, '{"customer_id":"01a21325-d7a6-73fb-b153-081c8142d11f","kind":"email","value":"info@taken.example","normalized":"info@taken.example"}', '01a21325-d78d-74fa-b263-35a54e9a17c3'),
	(442, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'changed', 'intake_import', '01a21325-d78d-74fa-b263-35a65346ce92', NULL, '{"done":0,"created":0,"state":"waiting"}', '{"done":2,"created":2,"state":"rows"}', NULL),
	(443, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'changed', 'intake_import', '01a21325-d78d-74fa-b263-35a65346ce92', NULL, '{"state":"rows","finished_at":null}', '{"state":"finished","finished_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(444, '2026-03-02 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a21325-d7f1-7035-816f-9e390c2fdacc', NULL, NULL, '{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a21325-d5a4-764a-ba73-b2e56d89bce5","category":"closed","deals":1,"amount":{"amount":"16500","currency":"EUR"},"weighted":{"amount":"16500","currency":"EUR"},"without_rate":0,"owner_id":"01a21325-d5a4-764a-ba73-b2e56d89bce5"}', NULL),
	(445, '2026-03-02 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a21325-d7f2-732a-9421-14ce9983fd03', NULL, NULL, '{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a21325-d5a4-764a-ba73-b2f54f447d25","category":"pipeline","deals":1,"amount":{"amount":"10800","currency":"EUR"},"weighted":{"amount":"2700.00","currency":"EUR"},"without_rate":0,"owner_id":"01a21325-d5a4-764a-ba73-b2f54f447d25","rate_on":"2026-03-02"}', NULL),
	(446, '2026-03-02 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a21325-d7f2-732a-9421-14cfea723462', NULL, NULL, '{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q2","owner_key":"01a21325-d5a4-764a-ba73-b2e4cb694831","category":"pipeline","deals":1,"amount":{"amount":"3850","currency":"EUR"},"weighted":{"amount":"962.50","currency":"EUR"},"without_rate":0,"owner_id":"01a21325-d5a4-764a-ba73-b2e4cb694831","rate_on":"2026-03-02"}', NULL),
	(447, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8d4-7569-900e-580c14e89ad0', '01a21325-d5a8-75e5-986e-dbdebba779fb', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdebba779fb","points":10,"reason":"first contact"}', NULL),
	(448, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe5db1e521c","points":10,"reason":"first contact"}', NULL);
INSERT INTO public.core_journal VALUES
	(449, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8dc-703e-964d-88efecfd5ef6', '01a21325-d5a8-75e5-986e-dbdcb634298b', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdcb634298b","points":10,"reason":"first contact"}', NULL),
	(450, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbdbde16b740","points":10,"reason":"first contact"}', NULL),
	(451, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd4612c5165', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc9a447a9aa","points":10,"reason":"first contact"}', NULL),
	(452, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":10}', '{"points":20}', NULL),
	(453, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":20}', '{"points":30}', NULL),
	(454, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8e3-738a-9855-c2498202ff03', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd2b12c00e2","points":10,"reason":"first contact"}', NULL),
	(455, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":10}', '{"points":20}', NULL),
	(456, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8e8-7598-9aeb-ff5f91501956', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd7815a7fd0","points":10,"reason":"first contact"}', NULL),
	(457, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8e9-702a-8e9b-aad28b90b061', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcd8cebc42f","points":10,"reason":"first contact"}', NULL),
	(458, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd4612c5165', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '{"points":10}', '{"points":20}', NULL),
	(459, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":20}', '{"points":30}', NULL),
	(460, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":30}', '{"points":40}', NULL),
	(461, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":30}', '{"points":40}', NULL),
	(462, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8ec-7345-b429-4b62e915a59c', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe32e9dd7f8","points":10,"reason":"first contact"}', NULL),
	(463, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd4612c5165', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '{"points":20}', '{"points":30}', NULL),
	(464, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dc-703e-964d-88efecfd5ef6', '01a21325-d5a8-75e5-986e-dbdcb634298b', '{"points":10}', '{"points":20}', NULL),
	(465, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8e3-738a-9855-c2498202ff03', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', '{"points":10}', '{"points":20}', NULL),
	(466, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dc-703e-964d-88efecfd5ef6', '01a21325-d5a8-75e5-986e-dbdcb634298b', '{"points":20}', '{"points":30}', NULL),
	(467, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8f4-728c-9f8c-fcf17c0a4c31', '01a21325-d5a8-75e5-986e-dbcc200d1843', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcc200d1843","points":10,"reason":"first contact"}', NULL),
	(468, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8f4-728c-9f8c-fcf17c0a4c31', '01a21325-d5a8-75e5-986e-dbcc200d1843', '{"points":10}', '{"points":20}', NULL),
	(469, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":40}', '{"points":50}', NULL),
	(470, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dc-703e-964d-88efecfd5ef6', '01a21325-d5a8-75e5-986e-dbdcb634298b', '{"points":30}', '{"points":40}', NULL),
	(471, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":40}', '{"points":50}', NULL),
	(472, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":50}', '{"points":60}', NULL),
	(475, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8fc-717f-9a3d-3b3a6af99a2d', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcfc7aca7c2","points":10,"reason":"first contact"}', NULL),
	(476, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":50}', '{"points":60}', NULL),
	(477, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8fd-72c6-a4bc-1052cd4759d9', '01a21325-d5a8-75e5-986e-dbd659ee3079', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd659ee3079","points":10,"reason":"first contact"}', NULL),
	(478, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d8fe-7706-8499-6ca9a01dcb5d', '01a21325-d5a8-75e5-986e-dbd44905f0bd', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd44905f0bd","points":10,"reason":"first contact"}', NULL),
	(479, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8fc-717f-9a3d-3b3a6af99a2d', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '{"points":10}', '{"points":20}', NULL),
	(480, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8f4-728c-9f8c-fcf17c0a4c31', '01a21325-d5a8-75e5-986e-dbcc200d1843', '{"points":20}', '{"points":30}', NULL),
	(481, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":60}', '{"points":70}', NULL),
	(482, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd4612c5165', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '{"points":30}', '{"points":40}', NULL),
	(483, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd4612c5165', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '{"points":40}', '{"points":50}', NULL),
	(484, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dc-703e-964d-88efecfd5ef6', '01a21325-d5a8-75e5-986e-dbdcb634298b', '{"points":50}', '{"points":60}', NULL),
	(485, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8e9-702a-8e9b-aad28b90b061', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', '{"points":10}', '{"points":20}', NULL),
	(486, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8e8-7598-9aeb-ff5f91501956', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '{"points":10}', '{"points":20}', NULL),
	(487, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8fd-72c6-a4bc-1052cd4759d9', '01a21325-d5a8-75e5-986e-dbd659ee3079', '{"points":10}', '{"points":20}', NULL),
	(488, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8f4-728c-9f8c-fcf17c0a4c31', '01a21325-d5a8-75e5-986e-dbcc200d1843', '{"points":30}', '{"points":40}', NULL),
	(489, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":70}', '{"points":80}', NULL),
	(490, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8fd-72c6-a4bc-1052cd4759d9', '01a21325-d5a8-75e5-986e-dbd659ee3079', '{"points":20}', '{"points":30}', NULL),
	(491, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8fd-72c6-a4bc-1052cd4759d9', '01a21325-d5a8-75e5-986e-dbd659ee3079', '{"points":30}', '{"points":40}', NULL),
	(492, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8e3-738a-9855-c2498202ff03', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', '{"points":20}', '{"points":30}', NULL),
	(493, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":70}', '{"points":80}', NULL),
	(494, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d90d-71c8-adb5-f038c41679e0', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd38c8f0cfa","points":10,"reason":"first contact"}', NULL),
	(495, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8d4-7569-900e-580c14e89ad0', '01a21325-d5a8-75e5-986e-dbdebba779fb', '{"points":10}', '{"points":20}', NULL),
	(496, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":80}', '{"points":90}', NULL),
	(497, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d90d-71c8-adb5-f038c41679e0', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', '{"points":10}', '{"points":20}', NULL),
	(498, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8db-7001-a932-2fd48a4ceac7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '{"points":80}', '{"points":90}', NULL),
	(499, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd3bb9b6169', '01a21325-d5a8-75e5-986e-dbdbde16b740', '{"points":90}', '{"points":100}', NULL),
	(500, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8e8-7598-9aeb-ff5f91501956', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '{"points":20}', '{"points":30}', NULL);
INSERT INTO public.core_journal VALUES
	(501, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8fc-717f-9a3d-3b3a6af99a2d', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '{"points":20}', '{"points":30}', NULL),
	(502, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8e8-7598-9aeb-ff5f91501956', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '{"points":30}', '{"points":40}', NULL),
	(503, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d8dd-7585-b016-7fd4612c5165', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '{"points":50}', '{"points":60}', NULL),
	(504, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d914-77aa-bdd4-2f8a986e71dc', '01a21325-d5a8-75e5-986e-dbc5b216a868', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc5b216a868","points":10,"reason":"first contact"}', NULL),
	(505, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d914-77aa-bdd4-2f8a986e71dc', '01a21325-d5a8-75e5-986e-dbc5b216a868', '{"points":10}', '{"points":20}', NULL),
	(506, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d914-77aa-bdd4-2f8a986e71dc', '01a21325-d5a8-75e5-986e-dbc5b216a868', '{"points":20}', '{"points":30}', NULL),
	(507, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d919-76de-a163-943adc2a090a', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbcea7d044b8","points":10,"reason":"first contact"}', NULL),
	(508, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d919-76de-a163-943be7737e74', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd0cb982e20","points":10,"reason":"first contact"}', NULL),
	(509, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a21325-d919-76de-a163-943be7737e74', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '{"points":10}', '{"points":20}', NULL),
	(510, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d91a-7395-80e7-00c0c96eb571', '01a21325-d5a8-75e5-986e-dbd822891b64', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbd822891b64","points":10,"reason":"first contact"}', NULL),
	(511, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d91b-7322-8a65-2497972b6fd6', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbe48d311a86","points":10,"reason":"first contact"}', NULL),
	(512, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d91f-71b5-b2d1-b7fa52793d62', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', NULL, '{"customer_id":"01a21325-d5a8-75e5-986e-dbc0ec6f896b","points":10,"reason":"first contact"}', NULL),
	(513, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a21325-d920-7276-8f71-5543773802b9', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '{"customer_id":"01a21325-d641-71c8-b4b0-98053e5cf492","points":10,"reason":"first contact"}', NULL),
	(514, '2026-03-02 09:00:00+00', NULL, 'system: consumer sfa', 'sfa', 'changed', 'sfa_lead', '01a21325-d649-7494-bd66-ac85a3b85371', '01a21325-d641-71c8-b4b0-98053e5cf492', '{"with_customer":true}', '{"with_customer":false}', NULL);
INSERT INTO public.core_journal_head VALUES
	(1, 514);
INSERT INTO public.core_participant VALUES
	('01a21325-d5d4-7762-bcf3-630c6a7155d1', '01a21325-d5ce-71d5-b7ca-85c5190172bf', '01a21325-d5a8-75e5-986e-dbdebba779fb', '2025-10-31 10:21:00+00', '01a21325-d5a8-75e5-986e-dbddbb62562b', NULL),
	('01a21325-d5d4-7762-bcf3-630deb194c10', '01a21325-d5ce-71d5-b7ca-85c5190172bf', '01a21325-d5a8-75e5-986e-dbddbb62562b', '2025-10-31 10:21:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdebba779fb'),
	('01a21325-d5d4-7762-bcf3-630e02e13944', '01a21325-d5ce-71d5-b7ca-85c91d67c6a7', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2025-11-05 11:24:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-630f3dcce0e8', '01a21325-d5ce-71d5-b7ca-85c91d67c6a7', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2025-11-05 11:24:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-631085c185d6', '01a21325-d5ce-71d5-b7ca-85b54653b5c0', '01a21325-d5a8-75e5-986e-dbdcb634298b', '2025-11-05 12:33:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-63113c3cf971', '01a21325-d5ce-71d5-b7ca-85b54653b5c0', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-11-05 12:33:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdcb634298b'),
	('01a21325-d5d4-7762-bcf3-631268d9c88a', '01a21325-d5ce-71d5-b7ca-85ba0169d53c', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2025-11-06 12:03:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-631362a102a2', '01a21325-d5ce-71d5-b7ca-85ba0169d53c', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-11-06 12:03:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-6314c861cf0b', '01a21325-d5ce-71d5-b7ca-859614f0e456', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '2025-11-07 10:38:00+00', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL),
	('01a21325-d5d4-7762-bcf3-6315b00f1e27', '01a21325-d5ce-71d5-b7ca-859614f0e456', '01a21325-d5a8-75e5-986e-dbc82b17742a', '2025-11-07 10:38:00+00', NULL, '01a21325-d5a8-75e5-986e-dbc9a447a9aa'),
	('01a21325-d5d4-7762-bcf3-6316688b0c1a', '01a21325-d5ce-71d5-b7ca-85b3e308f45c', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2025-11-07 15:05:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-631771c9166f', '01a21325-d5ce-71d5-b7ca-85b3e308f45c', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-11-07 15:05:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-6318c31d8d29', '01a21325-d5ce-71d5-b7ca-85c12f3952f8', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2025-11-07 15:39:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-6319e7f9de62', '01a21325-d5ce-71d5-b7ca-85c12f3952f8', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-11-07 15:39:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-631a4b7bbdc0', '01a21325-d5ce-71d5-b7ca-85a8805a4fe1', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', '2025-11-12 15:27:00+00', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL),
	('01a21325-d5d4-7762-bcf3-631ba5272564', '01a21325-d5ce-71d5-b7ca-85a8805a4fe1', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2025-11-12 15:27:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd2b12c00e2'),
	('01a21325-d5d4-7762-bcf3-631cd6d444bd', '01a21325-d5ce-71d5-b7ca-85cfce096d5c', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2025-11-13 13:23:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-631d06d10c8b', '01a21325-d5ce-71d5-b7ca-85cfce096d5c', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2025-11-13 13:23:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-631ee09609af', '01a21325-d5ce-71d5-b7ca-85abf6781767', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '2025-11-14 14:24:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d4-7762-bcf3-631fd8a92690', '01a21325-d5ce-71d5-b7ca-85abf6781767', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2025-11-14 14:24:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd7815a7fd0'),
	('01a21325-d5d4-7762-bcf3-6320604b845f', '01a21325-d5ce-71d5-b7ca-85a1ecc82ba3', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', '2025-11-14 14:58:00+00', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL),
	('01a21325-d5d4-7762-bcf3-6321cb851d34', '01a21325-d5ce-71d5-b7ca-85a1ecc82ba3', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '2025-11-14 14:58:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcd8cebc42f'),
	('01a21325-d5d4-7762-bcf3-6322f885147a', '01a21325-d5ce-71d5-b7ca-859bc04e5205', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '2025-11-20 09:59:00+00', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL),
	('01a21325-d5d4-7762-bcf3-6323dfd5ecbb', '01a21325-d5ce-71d5-b7ca-859bc04e5205', '01a21325-d5a8-75e5-986e-dbc82b17742a', '2025-11-20 09:59:00+00', NULL, '01a21325-d5a8-75e5-986e-dbc9a447a9aa'),
	('01a21325-d5d4-7762-bcf3-6324c833b3d2', '01a21325-d5ce-71d5-b7ca-85cdb1d39eca', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2025-11-21 14:02:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-6325946bec61', '01a21325-d5ce-71d5-b7ca-85cdb1d39eca', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2025-11-21 14:02:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-6326f94bf21f', '01a21325-d5ce-71d5-b7ca-85ca3c2d8c15', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2025-11-21 14:05:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-6327afd778e0', '01a21325-d5ce-71d5-b7ca-85ca3c2d8c15', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2025-11-21 14:05:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-632808ec6193', '01a21325-d5ce-71d5-b7ca-85b49626d89a', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2025-11-27 11:36:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-63299d04af8a', '01a21325-d5ce-71d5-b7ca-85b49626d89a', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-11-27 11:36:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-632a7199278b', '01a21325-d5ce-71d5-b7ca-85c630268c27', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', '2025-12-01 08:19:00+00', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', NULL),
	('01a21325-d5d4-7762-bcf3-632b108a4bb3', '01a21325-d5ce-71d5-b7ca-85c630268c27', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', '2025-12-01 08:19:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe32e9dd7f8'),
	('01a21325-d5d4-7762-bcf3-632c34ca030c', '01a21325-d5ce-71d5-b7ca-8597131c587b', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '2025-12-05 11:31:00+00', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL),
	('01a21325-d5d4-7762-bcf3-632df05688ee', '01a21325-d5ce-71d5-b7ca-8597131c587b', '01a21325-d5a8-75e5-986e-dbc82b17742a', '2025-12-05 11:31:00+00', NULL, '01a21325-d5a8-75e5-986e-dbc9a447a9aa'),
	('01a21325-d5d4-7762-bcf3-632e537a0d6d', '01a21325-d5ce-71d5-b7ca-85bd687ed3c4', '01a21325-d5a8-75e5-986e-dbdcb634298b', '2025-12-05 14:23:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-632fb87f6534', '01a21325-d5ce-71d5-b7ca-85bd687ed3c4', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-12-05 14:23:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdcb634298b'),
	('01a21325-d5d4-7762-bcf3-63309e92f10b', '01a21325-d5ce-71d5-b7ca-85a6bd173f5d', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', '2025-12-11 09:10:00+00', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL),
	('01a21325-d5d4-7762-bcf3-6331daf8a352', '01a21325-d5ce-71d5-b7ca-85a6bd173f5d', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2025-12-11 09:10:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd2b12c00e2'),
	('01a21325-d5d4-7762-bcf3-633250b5e746', '01a21325-d5ce-71d5-b7ca-85bcff4b1295', '01a21325-d5a8-75e5-986e-dbdcb634298b', '2025-12-11 13:14:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-633397814943', '01a21325-d5ce-71d5-b7ca-85bcff4b1295', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-12-11 13:14:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdcb634298b'),
	('01a21325-d5d4-7762-bcf3-6334ce3faf7e', '01a21325-d5ce-71d5-b7ca-859f39b5e127', '01a21325-d5a8-75e5-986e-dbcc200d1843', '2025-12-15 10:15:00+00', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL),
	('01a21325-d5d4-7762-bcf3-63352e51dbae', '01a21325-d5ce-71d5-b7ca-859f39b5e127', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '2025-12-15 10:15:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcc200d1843'),
	('01a21325-d5d4-7762-bcf3-6336325c8346', '01a21325-d5ce-71d5-b7ca-85a0883bba84', '01a21325-d5a8-75e5-986e-dbcc200d1843', '2025-12-30 11:49:00+00', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL),
	('01a21325-d5d4-7762-bcf3-6337c962be9c', '01a21325-d5ce-71d5-b7ca-85a0883bba84', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '2025-12-30 11:49:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcc200d1843'),
	('01a21325-d5d4-7762-bcf3-6338a044a323', '01a21325-d5ce-71d5-b7ca-85bf7d1a7b2c', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2025-12-31 11:19:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-63391638c9e4', '01a21325-d5ce-71d5-b7ca-85bf7d1a7b2c', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-12-31 11:19:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-633a5f873e75', '01a21325-d5ce-71d5-b7ca-85bbb98249ac', '01a21325-d5a8-75e5-986e-dbdcb634298b', '2025-12-31 14:05:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-633b21c930c4', '01a21325-d5ce-71d5-b7ca-85bbb98249ac', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2025-12-31 14:05:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdcb634298b'),
	('01a21325-d5d4-7762-bcf3-633c74d1028a', '01a21325-d5ce-71d5-b7ca-85ce8c4c237a', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2026-01-02 08:16:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-633d3f3a7bdc', '01a21325-d5ce-71d5-b7ca-85ce8c4c237a', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2026-01-02 08:16:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c');
INSERT INTO public.core_participant VALUES
	('01a21325-d5d4-7762-bcf3-633e62fef2b8', '01a21325-d5ce-71d5-b7ca-85c200ea44f8', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2026-01-02 08:38:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-633f948ee2ac', '01a21325-d5ce-71d5-b7ca-85c200ea44f8', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-01-02 08:38:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-6340f616105e', '01a21325-d5ce-71d5-b7ca-85b91d60b92d', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2026-01-02 11:35:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-634186442b26', '01a21325-d5ce-71d5-b7ca-85b91d60b92d', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-01-02 11:35:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-6342afec0a9f', '01a21325-d5ce-71d5-b7ca-85c02e47261f', '01a21325-d5a8-75e5-986e-dbdcb634298b', '2026-01-02 12:48:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-6343ef80a638', '01a21325-d5ce-71d5-b7ca-85c02e47261f', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-01-02 12:48:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdcb634298b'),
	('01a21325-d5d4-7762-bcf3-6344269c11f8', '01a21325-d5ce-71d5-b7ca-85a3e987835c', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '2026-01-02 16:08:00+00', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL),
	('01a21325-d5d4-7762-bcf3-634597db1c1c', '01a21325-d5ce-71d5-b7ca-85a3e987835c', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '2026-01-02 16:08:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcfc7aca7c2'),
	('01a21325-d5d4-7762-bcf3-6346cbc3f5fc', '01a21325-d5ce-71d5-b7ca-85c7e3092044', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2026-01-07 09:00:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-6347809d1c52', '01a21325-d5ce-71d5-b7ca-85c7e3092044', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2026-01-07 09:00:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-634896e5a4bc', '01a21325-d5ce-71d5-b7ca-85af000afb16', '01a21325-d5a8-75e5-986e-dbd659ee3079', '2026-01-08 12:54:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d4-7762-bcf3-63490d2613e1', '01a21325-d5ce-71d5-b7ca-85af000afb16', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2026-01-08 12:54:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd659ee3079'),
	('01a21325-d5d4-7762-bcf3-634a2fd71a0e', '01a21325-d5ce-71d5-b7ca-85a52c324443', '01a21325-d5a8-75e5-986e-dbd44905f0bd', '2026-01-09 11:19:00+00', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL),
	('01a21325-d5d4-7762-bcf3-634b2bdf27b5', '01a21325-d5ce-71d5-b7ca-85a52c324443', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2026-01-09 11:19:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd44905f0bd'),
	('01a21325-d5d4-7762-bcf3-634c31e30b68', '01a21325-d5ce-71d5-b7ca-85a42561e7ed', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '2026-01-09 12:19:00+00', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL),
	('01a21325-d5d4-7762-bcf3-634d325bb0c4', '01a21325-d5ce-71d5-b7ca-85a42561e7ed', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '2026-01-09 12:19:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcfc7aca7c2'),
	('01a21325-d5d4-7762-bcf3-634e842fe401', '01a21325-d5ce-71d5-b7ca-859d37b09da7', '01a21325-d5a8-75e5-986e-dbcc200d1843', '2026-01-16 14:48:00+00', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL),
	('01a21325-d5d4-7762-bcf3-634fbc9d1b69', '01a21325-d5ce-71d5-b7ca-859d37b09da7', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '2026-01-16 14:48:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcc200d1843'),
	('01a21325-d5d4-7762-bcf3-63506896d6b5', '01a21325-d5ce-71d5-b7ca-85cc17c0fd90', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2026-01-21 15:01:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-6351d8cd16bb', '01a21325-d5ce-71d5-b7ca-85cc17c0fd90', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2026-01-21 15:01:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-635212db67ca', '01a21325-d5ce-71d5-b7ca-859a96d8b422', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '2026-01-22 13:00:00+00', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL),
	('01a21325-d5d4-7762-bcf3-63536b337e35', '01a21325-d5ce-71d5-b7ca-859a96d8b422', '01a21325-d5a8-75e5-986e-dbc82b17742a', '2026-01-22 13:00:00+00', NULL, '01a21325-d5a8-75e5-986e-dbc9a447a9aa'),
	('01a21325-d5d4-7762-bcf3-635449132238', '01a21325-d5ce-71d5-b7ca-8599c4a4bac5', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '2026-01-23 10:26:00+00', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL),
	('01a21325-d5d4-7762-bcf3-63556c300bbb', '01a21325-d5ce-71d5-b7ca-8599c4a4bac5', '01a21325-d5a8-75e5-986e-dbc82b17742a', '2026-01-23 10:26:00+00', NULL, '01a21325-d5a8-75e5-986e-dbc9a447a9aa'),
	('01a21325-d5d4-7762-bcf3-6356e72b5ed8', '01a21325-d5ce-71d5-b7ca-85b82aacf344', '01a21325-d5a8-75e5-986e-dbdcb634298b', '2026-01-23 15:17:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-63577a0c4aab', '01a21325-d5ce-71d5-b7ca-85b82aacf344', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-01-23 15:17:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdcb634298b'),
	('01a21325-d5d4-7762-bcf3-635881b5958f', '01a21325-d5ce-71d5-b7ca-859e3bee3190', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', '2026-01-26 08:53:00+00', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL),
	('01a21325-d5d4-7762-bcf3-6359d2b7d922', '01a21325-d5ce-71d5-b7ca-859e3bee3190', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '2026-01-26 08:53:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcd8cebc42f'),
	('01a21325-d5d4-7762-bcf3-635adee0415e', '01a21325-d5ce-71d5-b7ca-85ae8a696bc2', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '2026-01-27 11:24:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d4-7762-bcf3-635b375906e9', '01a21325-d5ce-71d5-b7ca-85ae8a696bc2', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2026-01-27 11:24:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd7815a7fd0'),
	('01a21325-d5d4-7762-bcf3-635c95e6ad52', '01a21325-d5ce-71d5-b7ca-85ad07ee33fc', '01a21325-d5a8-75e5-986e-dbd659ee3079', '2026-01-27 13:08:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d4-7762-bcf3-635d4f758688', '01a21325-d5ce-71d5-b7ca-85ad07ee33fc', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2026-01-27 13:08:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd659ee3079'),
	('01a21325-d5d4-7762-bcf3-635e208ad02a', '01a21325-d5ce-71d5-b7ca-859cbeebbaac', '01a21325-d5a8-75e5-986e-dbcc200d1843', '2026-01-29 09:25:00+00', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', NULL),
	('01a21325-d5d4-7762-bcf3-635f96536c40', '01a21325-d5ce-71d5-b7ca-859cbeebbaac', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '2026-01-29 09:25:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcc200d1843'),
	('01a21325-d5d4-7762-bcf3-6360d36205d5', '01a21325-d5ce-71d5-b7ca-85b78f19efd0', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2026-01-29 17:00:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-636129ebf8ba', '01a21325-d5ce-71d5-b7ca-85b78f19efd0', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-01-29 17:00:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-636280c58927', '01a21325-d5ce-71d5-b7ca-85b2dcb92e62', '01a21325-d5a8-75e5-986e-dbd659ee3079', '2026-01-30 09:14:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d4-7762-bcf3-6363542775c1', '01a21325-d5ce-71d5-b7ca-85b2dcb92e62', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2026-01-30 09:14:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd659ee3079'),
	('01a21325-d5d4-7762-bcf3-636470607172', '01a21325-d5ce-71d5-b7ca-85acc2bbfdb7', '01a21325-d5a8-75e5-986e-dbd659ee3079', '2026-02-04 12:21:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d4-7762-bcf3-636537415b13', '01a21325-d5ce-71d5-b7ca-85acc2bbfdb7', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2026-02-04 12:21:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd659ee3079'),
	('01a21325-d5d4-7762-bcf3-6366caa271d3', '01a21325-d5ce-71d5-b7ca-85a775510a67', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', '2026-02-04 15:35:00+00', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL),
	('01a21325-d5d4-7762-bcf3-63672ccff606', '01a21325-d5ce-71d5-b7ca-85a775510a67', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2026-02-04 15:35:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd2b12c00e2'),
	('01a21325-d5d4-7762-bcf3-6368818fdd27', '01a21325-d5ce-71d5-b7ca-85cbc30041d9', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2026-02-05 16:58:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-6369c1b05cf9', '01a21325-d5ce-71d5-b7ca-85cbc30041d9', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2026-02-05 16:58:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-636add1a6e26', '01a21325-d5ce-71d5-b7ca-85a985ae52ed', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', '2026-02-06 09:11:00+00', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL),
	('01a21325-d5d4-7762-bcf3-636bae023b39', '01a21325-d5ce-71d5-b7ca-85a985ae52ed', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2026-02-06 09:11:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd38c8f0cfa'),
	('01a21325-d5d4-7762-bcf3-636c7cdc674c', '01a21325-d5ce-71d5-b7ca-85c495997955', '01a21325-d5a8-75e5-986e-dbdebba779fb', '2026-02-06 15:57:00+00', '01a21325-d5a8-75e5-986e-dbddbb62562b', NULL),
	('01a21325-d5d4-7762-bcf3-636d57bd3626', '01a21325-d5ce-71d5-b7ca-85c495997955', '01a21325-d5a8-75e5-986e-dbddbb62562b', '2026-02-06 15:57:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdebba779fb'),
	('01a21325-d5d4-7762-bcf3-636e968fbd47', '01a21325-d5ce-71d5-b7ca-85b6f18da92d', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2026-02-17 12:33:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-636f1c24fe8b', '01a21325-d5ce-71d5-b7ca-85b6f18da92d', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-02-17 12:33:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740');
INSERT INTO public.core_participant VALUES
	('01a21325-d5d4-7762-bcf3-637005fc93a0', '01a21325-d5ce-71d5-b7ca-85aad5d23abc', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', '2026-02-18 11:23:00+00', '01a21325-d5a8-75e5-986e-dbd0cb982e20', NULL),
	('01a21325-d5d4-7762-bcf3-6371c2dd669c', '01a21325-d5ce-71d5-b7ca-85aad5d23abc', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2026-02-18 11:23:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd38c8f0cfa'),
	('01a21325-d5d4-7762-bcf3-6372fec3debb', '01a21325-d5ce-71d5-b7ca-85c8fe6e3ac1', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '2026-02-19 14:56:00+00', '01a21325-d5a8-75e5-986e-dbe48d311a86', NULL),
	('01a21325-d5d4-7762-bcf3-63738a291870', '01a21325-d5ce-71d5-b7ca-85c8fe6e3ac1', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2026-02-19 14:56:00+00', NULL, '01a21325-d5a8-75e5-986e-dbe5db1e521c'),
	('01a21325-d5d4-7762-bcf3-637419f1d936', '01a21325-d5ce-71d5-b7ca-85c3f4803366', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2026-02-20 08:38:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d4-7762-bcf3-63759bd06dbc', '01a21325-d5ce-71d5-b7ca-85c3f4803366', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-02-20 08:38:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5d4-7762-bcf3-637667f334b8', '01a21325-d5ce-71d5-b7ca-85b1dcb0149d', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '2026-02-20 16:54:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d4-7762-bcf3-63771de9af45', '01a21325-d5ce-71d5-b7ca-85b1dcb0149d', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2026-02-20 16:54:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd7815a7fd0'),
	('01a21325-d5d5-71b0-b257-79b0013fe586', '01a21325-d5ce-71d5-b7ca-85a239df0871', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '2026-02-23 14:28:00+00', '01a21325-d5a8-75e5-986e-dbcea7d044b8', NULL),
	('01a21325-d5d5-71b0-b257-79b14788ccfe', '01a21325-d5ce-71d5-b7ca-85a239df0871', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '2026-02-23 14:28:00+00', NULL, '01a21325-d5a8-75e5-986e-dbcfc7aca7c2'),
	('01a21325-d5d5-71b0-b257-79b252a6e9c5', '01a21325-d5ce-71d5-b7ca-85b0137d8dec', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '2026-02-25 15:37:00+00', '01a21325-d5a8-75e5-986e-dbd5df763cc5', NULL),
	('01a21325-d5d5-71b0-b257-79b300fd9022', '01a21325-d5ce-71d5-b7ca-85b0137d8dec', '01a21325-d5a8-75e5-986e-dbd5df763cc5', '2026-02-25 15:37:00+00', NULL, '01a21325-d5a8-75e5-986e-dbd7815a7fd0'),
	('01a21325-d5d5-71b0-b257-79b443b6022d', '01a21325-d5ce-71d5-b7ca-8598395440f1', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '2026-02-26 08:31:00+00', '01a21325-d5a8-75e5-986e-dbc82b17742a', NULL),
	('01a21325-d5d5-71b0-b257-79b50860a9bd', '01a21325-d5ce-71d5-b7ca-8598395440f1', '01a21325-d5a8-75e5-986e-dbc82b17742a', '2026-02-26 08:31:00+00', NULL, '01a21325-d5a8-75e5-986e-dbc9a447a9aa'),
	('01a21325-d5d5-71b0-b257-79b6049beb19', '01a21325-d5ce-71d5-b7ca-85be5253941c', '01a21325-d5a8-75e5-986e-dbdbde16b740', '2026-02-27 12:47:00+00', '01a21325-d5a8-75e5-986e-dbda9c39f65e', NULL),
	('01a21325-d5d5-71b0-b257-79b7246a2982', '01a21325-d5ce-71d5-b7ca-85be5253941c', '01a21325-d5a8-75e5-986e-dbda9c39f65e', '2026-02-27 12:47:00+00', NULL, '01a21325-d5a8-75e5-986e-dbdbde16b740'),
	('01a21325-d5f2-74ad-a9d5-6aeaacc56e24', '01a21325-d5f1-700b-a816-e57b122031ee', '01a21325-d5a8-75e5-986e-dbc5b216a868', '2026-01-23 08:28:00+00', NULL, NULL),
	('01a21325-d5f2-74ad-a9d5-6aebde53fafc', '01a21325-d5f1-700b-a816-e57cd1f8e28c', '01a21325-d5a8-75e5-986e-dbc5b216a868', '2026-02-02 08:49:00+00', NULL, NULL),
	('01a21325-d5f2-74ad-a9d5-6aec46e3d894', '01a21325-d5f2-74ad-a9d5-6ae4c84c2dd4', '01a21325-d5a8-75e5-986e-dbc5b216a868', '2026-02-16 08:36:00+00', NULL, NULL),
	('01a21325-d5f2-74ad-a9d5-6aed18a60056', '01a21325-d5f2-74ad-a9d5-6ae50e4f991b', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '2026-01-05 17:12:00+00', NULL, NULL),
	('01a21325-d5f2-74ad-a9d5-6aee8b243ee5', '01a21325-d5f2-74ad-a9d5-6ae6f6ab4d43', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2025-11-18 17:29:00+00', NULL, NULL),
	('01a21325-d5f2-74ad-a9d5-6aefdb18a3a2', '01a21325-d5f2-74ad-a9d5-6ae705f996ae', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '2025-12-04 08:26:00+00', NULL, NULL),
	('01a21325-d5f2-74ad-a9d5-6af07e259036', '01a21325-d5f2-74ad-a9d5-6ae85565cecc', '01a21325-d5a8-75e5-986e-dbd822891b64', '2026-03-02 08:56:00+00', NULL, NULL),
	('01a21325-d5f2-74ad-a9d5-6af118f62b93', '01a21325-d5f2-74ad-a9d5-6ae9e30d517b', '01a21325-d5a8-75e5-986e-dbe48d311a86', '2026-02-17 17:28:00+00', NULL, NULL),
	('01a21325-d623-77f0-af44-a602f2fe03be', '01a21325-d623-77f0-af44-a60166e595b9', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', '2026-11-25 14:39:36.483867+00', NULL, NULL),
	('01a21325-d68c-7294-84e3-58568af3a231', '01a21325-d68c-7294-84e3-585550f86896', '01a21325-d641-71c8-b4b0-98053e5cf492', '2026-03-02 09:00:00+00', NULL, NULL);
INSERT INTO public.core_plugin VALUES
	('core', '0.2.0', 'enabled', '2026-03-02 09:00:00+00', '0002', NULL, '{"kinds": {"core.call": "Call", "core.note": "Note", "core.email": "E-mail", "core.visit": "Visit", "core.meeting": "Meeting"}, "guards": [{"hook": "crm_check_change", "records": ["user"], "if_unavailable": "block"}], "plugin": "core", "records": [{"name": "user", "entry": false, "label": "User", "owned": false, "table": "core_user", "title": "name", "unique": [["email"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "email", "optional": true}, {"kind": "ref", "name": "manager_id", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "list", "name": "roles", "optional": false}], "follows": null, "personal": ["name", "email"], "references": [{"field": "manager_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "team", "entry": false, "label": "Team", "owned": false, "table": "core_team", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "parent_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "parent_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "team_member", "entry": true, "label": "Team member", "owned": false, "table": "core_team_member", "title": null, "unique": [["team_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "team_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}], "follows": null, "personal": [], "references": [{"field": "team_id", "table": "core_team", "record": "team", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "customer", "entry": false, "label": "Customer", "owned": true, "table": "core_customer", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["person", "organization"], "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "given_name", "optional": true}, {"kind": "text", "name": "family_name", "optional": true}, {"kind": "choice", "name": "lifecycle", "choices": ["subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist", "other"], "optional": false}, {"kind": "list", "name": "roles", "optional": false}, {"kind": "text", "name": "industry", "optional": true}, {"kind": "text", "name": "country", "optional": true}, {"kind": "text", "name": "city", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": ["name", "given_name", "family_name"], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "identity", "entry": false, "label": "Identity", "owned": false, "table": "core_identity", "title": null, "unique": [["external"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["email", "phone", "domain", "external"], "optional": false}, {"kind": "text", "name": "value", "optional": false}, {"kind": "text", "name": "normalized", "optional": false}, {"kind": "text", "name": "external", "optional": true}, {"kind": "text", "name": "label", "optional": true}], "follows": "customer_id", "personal": ["value", "normalized"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "relation", "entry": false, "label": "Relation", "owned": false, "table": "core_relation", "title": null, "unique": [["from_id", "to_id", "kind", "since"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "to_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["works_for", "decides_for", "subsidiary_of", "partner_of"], "optional": false}, {"kind": "text", "name": "role", "optional": true}, {"kind": "date", "name": "since", "optional": true}, {"kind": "date", "name": "until", "optional": true}], "follows": "from_id", "personal": [], "references": [{"field": "from_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "to_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "tag", "entry": true, "label": "Tag", "owned": false, "table": "core_tag", "title": null, "unique": [["record_id", "tag", "record_type"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "tag", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "attachment", "entry": false, "label": "File", "owned": false, "table": "core_attachment", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "media_type", "optional": false}, {"kind": "integer", "name": "size", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "interaction", "entry": true, "label": "Interaction", "owned": false, "table": "core_interaction", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "kind", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "choice", "name": "direction", "choices": ["in", "out", "internal"], "optional": false}, {"kind": "text", "name": "channel", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "json", "name": "payload", "optional": false}, {"kind": "ref", "name": "corrects_id", "optional": true}], "follows": "participant.interaction_id", "personal": ["summary"], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}, {"field": "corrects_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "participant", "entry": true, "label": "Participant", "owned": false, "table": "core_participant", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "interaction_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "ref", "name": "organization_id", "optional": true}, {"kind": "ref", "name": "through_id", "optional": true}], "follows": "customer_id", "personal": [], "references": [{"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "organization_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "through_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "stage_move", "entry": true, "label": "Stage move", "owned": false, "table": "core_stage_move", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "from_stage", "optional": true}, {"kind": "text", "name": "to_stage", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "time", "name": "entered_at", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "rate", "entry": false, "label": "Exchange rate", "owned": false, "table": "core_rate", "title": null, "unique": [["currency", "on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "currency", "optional": false}, {"kind": "date", "name": "on", "optional": false}, {"kind": "integer", "name": "units", "optional": false}], "follows": null, "personal": [], "references": []}], "version": "0.2.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('acme', '1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-8f57d2cc6b373f45', NULL, '{"kinds": {}, "guards": [], "plugin": "acme", "records": [{"name": "acme_contract", "entry": false, "label": "Contract", "owned": true, "table": "acme_contract", "title": null, "unique": [["number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "money", "name": "worth", "optional": true}, {"kind": "list", "name": "terms", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}], "version": "1.0", "requires": [], "pipelines": {"acme.contracts": {"record": "acme_contract", "stages": [{"name": "draft", "outcome": "open"}, {"name": "signed", "outcome": "won"}, {"name": "off", "outcome": "lost"}]}}, "custom_fields": [{"kind": "text", "name": "acme.region", "group": null, "label": "Region", "record": "customer", "personal": false}]}'),
	('acme_score', '0', 'enabled', '2026-03-02 09:00:00+00', 'declared-c938a7bf61ef3aff', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["acme_score_mark"], "if_unavailable": "block"}], "plugin": "acme_score", "records": [{"name": "acme_score_mark", "entry": false, "label": "Mark", "owned": false, "table": "acme_score_mark", "title": null, "unique": [["customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "integer", "name": "points", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "customer_id", "personal": [], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}], "version": "0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('intake', '0.2.0', 'enabled', '2026-03-02 09:00:00+00', '0002', NULL, '{"kinds": {}, "guards": [], "plugin": "intake", "records": [{"name": "intake_import", "entry": false, "label": "Import", "owned": true, "table": "intake_import", "title": "file", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "id", "name": "job_id", "optional": false}, {"kind": "text", "name": "file", "optional": false}, {"kind": "text", "name": "sheet", "optional": true}, {"kind": "text", "name": "sha256", "optional": false}, {"kind": "text", "name": "profile", "optional": false}, {"kind": "text", "name": "fingerprint", "optional": false}, {"kind": "integer", "name": "source", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "choice", "name": "state", "choices": ["waiting", "rows", "relations", "finished"], "optional": false}, {"kind": "integer", "name": "rows", "optional": false}, {"kind": "integer", "name": "done", "optional": false}, {"kind": "integer", "name": "linked", "optional": false}, {"kind": "integer", "name": "created", "optional": false}, {"kind": "integer", "name": "changed", "optional": false}, {"kind": "integer", "name": "unchanged", "optional": false}, {"kind": "integer", "name": "skipped", "optional": false}, {"kind": "integer", "name": "refused", "optional": false}, {"kind": "integer", "name": "related", "optional": false}, {"kind": "time", "name": "finished_at", "optional": true}, {"kind": "time", "name": "undone_at", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "intake_key", "entry": false, "label": "Imported row", "owned": false, "table": "intake_key", "title": null, "unique": [["scheme", "key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "boolean", "name": "recognized", "optional": true}, {"kind": "text", "name": "revision", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_effect", "entry": true, "label": "Effect of an import", "owned": false, "table": "intake_effect", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "integer", "name": "version_from", "optional": false}, {"kind": "integer", "name": "version_to", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_refusal", "entry": true, "label": "Refused row", "owned": false, "table": "intake_refusal", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}], "version": "0.2.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('sfa', '0.2.0', 'enabled', '2026-03-02 09:00:00+00', '0002', NULL, '{"kinds": {"sfa.task": "Task"}, "guards": [{"hook": "crm_check_change", "records": ["sfa_opportunity", "sfa_line_item", "sfa_competitor", "sfa_buying_role", "sfa_split", "sfa_lead", "sfa_activity", "sfa_quote", "sfa_quote_line", "sfa_approval", "sfa_order", "sfa_order_line", "sfa_payment_due", "sfa_payment", "sfa_allocation", "sfa_quota", "sfa_commission", "sfa_forecast_snapshot"], "if_unavailable": "block"}, {"hook": "crm_check_move", "records": ["sfa_opportunity", "sfa_lead", "sfa_quote"], "if_unavailable": "block"}, {"hook": "crm_choose_owner", "records": ["sfa_opportunity", "sfa_lead", "sfa_payment", "sfa_quota"], "if_unavailable": "pass"}], "plugin": "sfa", "records": [{"name": "sfa_product", "entry": false, "label": "Product", "owned": false, "table": "sfa_product", "title": "name", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "family", "optional": true}, {"kind": "money", "name": "price", "optional": true}, {"kind": "money", "name": "cost", "group": "finance", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_opportunity", "entry": false, "label": "Opportunity", "owned": true, "table": "sfa_opportunity", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "close_on", "optional": true}, {"kind": "float", "name": "probability", "optional": true}, {"kind": "choice", "name": "forecast", "choices": ["omitted", "pipeline", "best_case", "commit", "closed"], "optional": true}, {"kind": "text", "name": "next_step", "optional": true}, {"kind": "date", "name": "next_step_on", "optional": true}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "lost_reason", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_line_item", "entry": false, "label": "Line item", "owned": false, "table": "sfa_line_item", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "product_id", "optional": false}, {"kind": "integer", "name": "quantity", "optional": false}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "discount", "optional": true}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": false}]}, {"name": "sfa_competitor", "entry": false, "label": "Competitor", "owned": false, "table": "sfa_competitor", "title": "name", "unique": [["opportunity_id", "name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "choice", "name": "position", "choices": ["ahead", "even", "behind"], "optional": true}, {"kind": "text", "name": "strengths", "optional": true}, {"kind": "text", "name": "weaknesses", "optional": true}, {"kind": "boolean", "name": "won", "optional": false}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "sfa_buying_role", "entry": false, "label": "Buying role", "owned": false, "table": "sfa_buying_role", "title": null, "unique": [["opportunity_id", "person_id", "role"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "person_id", "optional": false}, {"kind": "choice", "name": "role", "choices": ["economic_buyer", "decision_maker", "champion", "influencer", "evaluator", "user", "gatekeeper", "blocker", "other"], "optional": false}, {"kind": "choice", "name": "influence", "choices": ["high", "medium", "low"], "optional": true}, {"kind": "choice", "name": "attitude", "choices": ["supporter", "neutral", "opponent", "unknown"], "optional": false}, {"kind": "text", "name": "note", "optional": true}], "follows": "opportunity_id", "personal": ["note"], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "person_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "sfa_split", "entry": false, "label": "Split", "owned": false, "table": "sfa_split", "title": null, "unique": [["opportunity_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}, {"kind": "integer", "name": "basis_points", "optional": false}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "sfa_lead", "entry": false, "label": "Lead", "owned": true, "table": "sfa_lead", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "text", "name": "title", "optional": false}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "campaign", "optional": true}, {"kind": "text", "name": "territory", "optional": true}, {"kind": "text", "name": "assigned_by", "optional": true}, {"kind": "text", "name": "pool", "optional": true}, {"kind": "time", "name": "claimed_at", "optional": true}, {"kind": "time", "name": "touched_at", "optional": true}, {"kind": "integer", "name": "recycled", "optional": false}, {"kind": "boolean", "name": "with_customer", "optional": false}, {"kind": "money", "name": "budget", "optional": true}, {"kind": "text", "name": "authority", "optional": true}, {"kind": "text", "name": "need", "optional": true}, {"kind": "date", "name": "timeline", "optional": true}, {"kind": "choice", "name": "rating", "choices": ["hot", "warm", "cold"], "optional": true}, {"kind": "integer", "name": "score", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "qualified_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "text", "name": "disqualified_reason", "optional": true}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}]}, {"name": "sfa_turn", "entry": false, "label": "Turn", "owned": false, "table": "sfa_turn", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "integer", "name": "taken", "optional": false}, {"kind": "id", "name": "last_id", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_activity", "entry": false, "label": "Activity", "owned": true, "table": "sfa_activity", "title": "subject", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["task", "call", "meeting", "visit", "note"], "optional": false}, {"kind": "text", "name": "subject", "optional": false}, {"kind": "choice", "name": "state", "choices": ["planned", "done", "canceled"], "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "choice", "name": "priority", "choices": ["high", "normal", "low"], "optional": false}, {"kind": "time", "name": "due_at", "optional": true}, {"kind": "time", "name": "ends_at", "optional": true}, {"kind": "boolean", "name": "all_day", "optional": false}, {"kind": "time", "name": "remind_at", "optional": true}, {"kind": "text", "name": "location", "optional": true}, {"kind": "text", "name": "notes", "optional": true}, {"kind": "time", "name": "done_at", "optional": true}, {"kind": "integer", "name": "minutes", "optional": true}, {"kind": "text", "name": "outcome", "optional": true}, {"kind": "ref", "name": "interaction_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": ["subject", "notes"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "sfa_attendee", "entry": true, "label": "Attendee", "owned": false, "table": "sfa_attendee", "title": null, "unique": [["activity_id", "customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "activity_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}], "follows": "activity_id", "personal": [], "references": [{"field": "activity_id", "table": "sfa_activity", "record": "sfa_activity", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "sfa_reminder", "entry": true, "label": "Reminder", "owned": false, "table": "sfa_reminder", "title": null, "unique": [["activity_id", "remind_at"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "activity_id", "optional": false}, {"kind": "time", "name": "remind_at", "optional": false}], "follows": "activity_id", "personal": [], "references": [{"field": "activity_id", "table": "sfa_activity", "record": "sfa_activity", "optional": false}]}, {"name": "sfa_series", "entry": false, "label": "Number series", "owned": false, "table": "sfa_series", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "integer", "name": "last", "optional": false}], "follows": null, "personal": [], "references": []}, {"name": "sfa_quote", "entry": false, "label": "Quote", "owned": true, "table": "sfa_quote", "title": "number", "unique": [["number", "revision"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "integer", "name": "revision", "optional": false}, {"kind": "ref", "name": "supersedes_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "contact_id", "optional": true}, {"kind": "date", "name": "valid_until", "optional": true}, {"kind": "integer", "name": "term_months", "optional": true}, {"kind": "float", "name": "discount", "optional": false}, {"kind": "money", "name": "total", "optional": true}, {"kind": "money", "name": "list_total", "optional": true}, {"kind": "float", "name": "discount_share", "optional": false}, {"kind": "float", "name": "highest_discount", "optional": false}, {"kind": "float", "name": "margin", "group": "finance", "optional": true}, {"kind": "text", "name": "terms", "optional": true}, {"kind": "text", "name": "notes", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "sent_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "text", "name": "declined_reason", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "supersedes_id", "table": "sfa_quote", "record": "sfa_quote", "optional": true}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "contact_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "sfa_quote_line", "entry": false, "label": "Quote line", "owned": false, "table": "sfa_quote_line", "title": "description", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "quote_id", "optional": false}, {"kind": "integer", "name": "position", "optional": false}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "text", "name": "description", "optional": false}, {"kind": "float", "name": "quantity", "optional": false}, {"kind": "text", "name": "unit", "optional": true}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "list_price", "optional": true}, {"kind": "float", "name": "discount", "optional": false}, {"kind": "choice", "name": "recurrence", "choices": ["once", "month", "quarter", "year"], "optional": false}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "money", "name": "unit_cost", "group": "finance", "optional": true}], "follows": "quote_id", "personal": [], "references": [{"field": "quote_id", "table": "sfa_quote", "record": "sfa_quote", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_approval", "entry": false, "label": "Approval", "owned": false, "table": "sfa_approval", "title": "rule", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "quote_id", "optional": false}, {"kind": "integer", "name": "step", "optional": false}, {"kind": "text", "name": "rule", "optional": false}, {"kind": "text", "name": "reason", "optional": false}, {"kind": "ref", "name": "asked_of_id", "optional": true}, {"kind": "text", "name": "asked_role", "optional": true}, {"kind": "ref", "name": "asked_by_id", "optional": true}, {"kind": "time", "name": "asked_at", "optional": false}, {"kind": "choice", "name": "state", "choices": ["pending", "approved", "refused", "void"], "optional": false}, {"kind": "ref", "name": "decided_by_id", "optional": true}, {"kind": "time", "name": "decided_at", "optional": true}, {"kind": "text", "name": "comment", "optional": true}], "follows": "quote_id", "personal": [], "references": [{"field": "quote_id", "table": "sfa_quote", "record": "sfa_quote", "optional": false}, {"field": "asked_of_id", "table": "core_user", "record": "user", "optional": true}, {"field": "asked_by_id", "table": "core_user", "record": "user", "optional": true}, {"field": "decided_by_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "sfa_order", "entry": false, "label": "Order", "owned": true, "table": "sfa_order", "title": "number", "unique": [["number"], ["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "text", "name": "title", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["order", "contract"], "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "ref", "name": "quote_id", "optional": true}, {"kind": "date", "name": "starts_on", "optional": false}, {"kind": "date", "name": "ends_on", "optional": true}, {"kind": "choice", "name": "billing", "choices": ["anniversary", "calendar"], "optional": false}, {"kind": "integer", "name": "terms_days", "optional": false}, {"kind": "money", "name": "total", "optional": true}, {"kind": "boolean", "name": "auto_renew", "optional": false}, {"kind": "integer", "name": "notice_days", "optional": false}, {"kind": "date", "name": "signed_on", "optional": true}, {"kind": "date", "name": "activated_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "scheduled_until", "optional": true}, {"kind": "ref", "name": "renews_id", "optional": true}, {"kind": "ref", "name": "renewal_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}, {"field": "quote_id", "table": "sfa_quote", "record": "sfa_quote", "optional": true}, {"field": "renews_id", "table": "sfa_order", "record": "sfa_order", "optional": true}, {"field": "renewal_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}]}, {"name": "sfa_order_line", "entry": false, "label": "Order line", "owned": false, "table": "sfa_order_line", "title": "description", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "order_id", "optional": false}, {"kind": "integer", "name": "position", "optional": false}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "text", "name": "description", "optional": false}, {"kind": "float", "name": "quantity", "optional": false}, {"kind": "text", "name": "unit", "optional": true}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "float", "name": "discount", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "choice", "name": "recurrence", "choices": ["once", "month", "quarter", "year"], "optional": false}, {"kind": "date", "name": "starts_on", "optional": true}, {"kind": "date", "name": "ends_on", "optional": true}], "follows": "order_id", "personal": [], "references": [{"field": "order_id", "table": "sfa_order", "record": "sfa_order", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_payment_due", "entry": false, "label": "Payment due", "owned": false, "table": "sfa_payment_due", "title": "purpose", "unique": [["line_id", "period_from", "due_on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "order_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "line_id", "optional": true}, {"kind": "text", "name": "purpose", "optional": false}, {"kind": "date", "name": "period_from", "optional": true}, {"kind": "date", "name": "period_until", "optional": true}, {"kind": "date", "name": "due_on", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "paid", "optional": true}, {"kind": "date", "name": "settled_on", "optional": true}, {"kind": "date", "name": "overdue_on", "optional": true}], "follows": "order_id", "personal": [], "references": [{"field": "order_id", "table": "sfa_order", "record": "sfa_order", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "line_id", "table": "sfa_order_line", "record": "sfa_order_line", "optional": true}]}, {"name": "sfa_payment", "entry": false, "label": "Payment", "owned": true, "table": "sfa_payment", "title": "reference", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "order_id", "optional": true}, {"kind": "date", "name": "received_on", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "credit", "optional": true}, {"kind": "choice", "name": "method", "choices": ["transfer", "direct_debit", "card", "cash", "check", "other"], "optional": false}, {"kind": "text", "name": "reference", "optional": false}, {"kind": "ref", "name": "refunds_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "order_id", "table": "sfa_order", "record": "sfa_order", "optional": true}, {"field": "refunds_id", "table": "sfa_payment", "record": "sfa_payment", "optional": true}]}, {"name": "sfa_allocation", "entry": true, "label": "Allocation", "owned": false, "table": "sfa_allocation", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "payment_id", "optional": false}, {"kind": "ref", "name": "due_id", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "settled", "optional": false}, {"kind": "date", "name": "applied_on", "optional": false}], "follows": "due_id", "personal": [], "references": [{"field": "payment_id", "table": "sfa_payment", "record": "sfa_payment", "optional": false}, {"field": "due_id", "table": "sfa_payment_due", "record": "sfa_payment_due", "optional": false}]}, {"name": "sfa_quota", "entry": false, "label": "Quota", "owned": true, "table": "sfa_quota", "title": null, "unique": [["turn"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "ref", "name": "team_id", "optional": true}, {"kind": "text", "name": "territory", "optional": true}, {"kind": "date", "name": "starts_on", "optional": false}, {"kind": "date", "name": "ends_on", "optional": false}, {"kind": "choice", "name": "measure", "choices": ["won_value", "won_deals", "received", "activities"], "optional": false}, {"kind": "text", "name": "pipeline", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "integer", "name": "number", "optional": true}, {"kind": "text", "name": "turn", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "team_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "sfa_commission", "entry": false, "label": "Commission", "owned": true, "table": "sfa_commission", "title": "reason", "unique": [["turn"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "plan", "optional": false}, {"kind": "text", "name": "period", "optional": false}, {"kind": "choice", "name": "posting", "choices": ["earned", "floor", "adjusted", "clawback"], "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "id", "name": "source_id", "optional": true}, {"kind": "date", "name": "earned_on", "optional": false}, {"kind": "money", "name": "base", "optional": true}, {"kind": "money", "name": "margin", "group": "finance", "optional": true}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "date", "name": "settled_on", "optional": false}, {"kind": "text", "name": "reason", "optional": false}, {"kind": "text", "name": "turn", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}]}, {"name": "sfa_handover", "entry": false, "label": "Hand-over", "owned": false, "table": "sfa_handover", "title": "summary", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "by_id", "optional": true}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "time", "name": "carried_out_at", "optional": false}, {"kind": "json", "name": "counts", "optional": false}, {"kind": "boolean", "name": "deactivated", "optional": false}, {"kind": "time", "name": "undone_at", "optional": true}, {"kind": "integer", "name": "kept", "optional": false}], "follows": null, "personal": [], "references": [{"field": "from_id", "table": "core_user", "record": "user", "optional": false}, {"field": "by_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "sfa_forecast_snapshot", "entry": true, "label": "Forecast snapshot", "owned": true, "table": "sfa_forecast_snapshot", "title": null, "unique": [["taken_on", "pipeline", "period", "category", "owner_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "date", "name": "taken_on", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "period", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "owner_key", "optional": false}, {"kind": "choice", "name": "category", "choices": ["omitted", "pipeline", "best_case", "commit", "closed"], "optional": false}, {"kind": "integer", "name": "deals", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "weighted", "optional": false}, {"kind": "date", "name": "rate_on", "optional": true}, {"kind": "integer", "name": "without_rate", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}], "version": "0.2.0", "requires": [], "pipelines": {"sfa.lead": {"record": "sfa_lead", "stages": [{"name": "new", "outcome": "open"}, {"name": "working", "outcome": "open"}, {"name": "qualified", "outcome": "open"}, {"name": "converted", "outcome": "done"}, {"name": "disqualified", "outcome": "lost"}]}, "sfa.order": {"record": "sfa_order", "stages": [{"name": "draft", "outcome": "open"}, {"name": "active", "outcome": "open"}, {"name": "ended", "outcome": "done"}, {"name": "canceled", "outcome": "canceled"}]}, "sfa.quote": {"record": "sfa_quote", "stages": [{"name": "draft", "outcome": "open"}, {"name": "in_approval", "outcome": "open"}, {"name": "approved", "outcome": "open"}, {"name": "sent", "outcome": "open"}, {"name": "accepted", "outcome": "won"}, {"name": "declined", "outcome": "lost"}, {"name": "expired", "outcome": "lost"}, {"name": "superseded", "outcome": "canceled"}]}, "sfa.sales": {"record": "sfa_opportunity", "stages": [{"name": "prospecting", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}, "sfa.renewal": {"record": "sfa_opportunity", "stages": [{"name": "upcoming", "outcome": "open"}, {"name": "in_talks", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}, "sfa.expansion": {"record": "sfa_opportunity", "stages": [{"name": "identified", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}}, "custom_fields": []}');
INSERT INTO public.core_relation VALUES
	('01a21325-d5ad-7695-8695-a553a0b8a462', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 'works_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a554f7fdfed9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc1e1f427a3', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 'decides_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a5556c893df2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc26118f3b7', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a556bf2dc292', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc37cfb972f', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 'works_for', 'Operations', NULL, NULL),
	('01a21325-d5ad-7695-8695-a5575553f38f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc4109add81', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 'works_for', 'Purchasing', NULL, NULL),
	('01a21325-d5ad-7695-8695-a558148dd7ec', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc6af894ba2', '01a21325-d5a8-75e5-986e-dbc5b216a868', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a55996ee8de8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc6af894ba2', '01a21325-d5a8-75e5-986e-dbc5b216a868', 'decides_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a55a353926c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc7735478a5', '01a21325-d5a8-75e5-986e-dbc5b216a868', 'works_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a55b3d131936', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '01a21325-d5a8-75e5-986e-dbc82b17742a', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a55cecc61a39', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbc9a447a9aa', '01a21325-d5a8-75e5-986e-dbc82b17742a', 'decides_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a55d28d3c0a9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcb220bdea3', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', 'works_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a55e355bff11', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcb220bdea3', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', 'decides_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a55f0788b45a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcc200d1843', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', 'works_for', 'Operations', NULL, NULL),
	('01a21325-d5ad-7695-8695-a5605ef54c24', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcd8cebc42f', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', 'works_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a561839864b1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '01a21325-d5a8-75e5-986e-dbcea7d044b8', 'works_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a56247d2ff56', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbcfc7aca7c2', '01a21325-d5a8-75e5-986e-dbcea7d044b8', 'decides_for', 'Quality', NULL, NULL),
	('01a21325-d5ad-7695-8695-a5631c83fcb3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd1ab438d88', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 'works_for', 'Managing director', NULL, NULL),
	('01a21325-d5ad-7695-8695-a564d67ac66d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd1ab438d88', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 'decides_for', 'Managing director', NULL, NULL),
	('01a21325-d5ad-7695-8695-a565768c0b9f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd2b12c00e2', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 'works_for', 'Purchasing', NULL, NULL),
	('01a21325-d5ad-7695-8695-a56690dc2c4a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd38c8f0cfa', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 'works_for', 'Managing director', NULL, NULL),
	('01a21325-d5ad-7695-8695-a567a934e0a3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd44905f0bd', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a56843a9fad4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd659ee3079', '01a21325-d5a8-75e5-986e-dbd5df763cc5', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a5697cab40e0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd659ee3079', '01a21325-d5a8-75e5-986e-dbd5df763cc5', 'decides_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ad-7695-8695-a56a07414ae7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd7815a7fd0', '01a21325-d5a8-75e5-986e-dbd5df763cc5', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1cdb269ce00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', '01a21325-d5a8-75e5-986e-dbd822891b64', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1ce8f6c686d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbd90a9cff7c', '01a21325-d5a8-75e5-986e-dbd822891b64', 'decides_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1cfc640a84e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdbde16b740', '01a21325-d5a8-75e5-986e-dbda9c39f65e', 'works_for', 'Purchasing', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d0d2b36cb2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdbde16b740', '01a21325-d5a8-75e5-986e-dbda9c39f65e', 'decides_for', 'Purchasing', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d1d40a0049', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdcb634298b', '01a21325-d5a8-75e5-986e-dbda9c39f65e', 'works_for', 'Purchasing', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d23a5fe71a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdebba779fb', '01a21325-d5a8-75e5-986e-dbddbb62562b', 'works_for', 'Finance', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d31e11c85d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdebba779fb', '01a21325-d5a8-75e5-986e-dbddbb62562b', 'decides_for', 'Finance', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d4add0475c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe048d879ae', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 'works_for', 'IT', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d505f8deaa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe048d879ae', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 'decides_for', 'IT', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d6aac44caa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe16d6fdd9f', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 'works_for', 'Quality', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d79134f88a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe2a99edf2c', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 'works_for', 'Purchasing', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d88f2a4de2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe32e9dd7f8', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', 'works_for', 'Maintenance', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1d9b9d84335', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbdf60c4e0fe', '01a21325-d5a8-75e5-986e-dbda9c39f65e', 'subsidiary_of', NULL, NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1daf7cc0a67', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '01a21325-d5a8-75e5-986e-dbe48d311a86', 'works_for', 'Quality', NULL, NULL),
	('01a21325-d5ae-707a-8f62-c1db9e63d09c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a8-75e5-986e-dbe5db1e521c', '01a21325-d5a8-75e5-986e-dbe48d311a86', 'decides_for', 'Quality', NULL, NULL);
INSERT INTO public.core_stage_move VALUES
	('01a21325-d5e8-7433-9201-2d83184b8150', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', 'sfa.sales', NULL, 'prospecting', '2026-01-12 09:00:00+00', NULL, NULL),
	('01a21325-d5e8-7433-9201-2d84995d9bf4', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', 'sfa.sales', 'prospecting', 'qualifying', '2026-01-24 09:00:00+00', '2026-01-12 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d85acc4babf', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', 'sfa.sales', 'qualifying', 'quoted', '2026-02-02 09:00:00+00', '2026-01-24 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d86e64d30cb', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', 'sfa.sales', 'quoted', 'negotiating', '2026-02-16 09:00:00+00', '2026-02-02 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d874a607427', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31d9795df81a', 'sfa.sales', 'negotiating', 'won', '2026-02-22 09:00:00+00', '2026-02-16 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d88888cb471', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31dd07b7fbf6', 'sfa.sales', NULL, 'prospecting', '2025-12-05 09:00:00+00', NULL, NULL),
	('01a21325-d5e8-7433-9201-2d89a7d03b27', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31dd07b7fbf6', 'sfa.sales', 'prospecting', 'lost', '2025-12-19 09:00:00+00', '2025-12-05 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d8aa916c758', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31df93c2172e', 'sfa.sales', NULL, 'prospecting', '2025-12-16 09:00:00+00', NULL, NULL),
	('01a21325-d5e8-7433-9201-2d8b6e050cb3', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31df93c2172e', 'sfa.sales', 'prospecting', 'qualifying', '2025-12-30 09:00:00+00', '2025-12-16 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d8c9a2aa560', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31df93c2172e', 'sfa.sales', 'qualifying', 'quoted', '2026-01-06 09:00:00+00', '2025-12-30 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d8d64c6e8e2', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31df93c2172e', 'sfa.sales', 'quoted', 'negotiating', '2026-01-15 09:00:00+00', '2026-01-06 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d8e07088694', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31df93c2172e', 'sfa.sales', 'negotiating', 'lost', '2026-01-19 09:00:00+00', '2026-01-15 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d8f1d680aa7', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', 'sfa.sales', NULL, 'prospecting', '2025-11-14 09:00:00+00', NULL, NULL),
	('01a21325-d5e8-7433-9201-2d905c0f9dff', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', 'sfa.sales', 'prospecting', 'qualifying', '2025-11-19 09:00:00+00', '2025-11-14 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d91a1cb7bc9', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', 'sfa.sales', 'qualifying', 'quoted', '2025-11-26 09:00:00+00', '2025-11-19 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d928f139b2d', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', 'sfa.sales', 'quoted', 'negotiating', '2025-12-04 09:00:00+00', '2025-11-26 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d935c2386e6', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e170cc716a', 'sfa.sales', 'negotiating', 'won', '2025-12-10 09:00:00+00', '2025-12-04 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d947b67b66d', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e3a7e0417c', 'sfa.sales', NULL, 'prospecting', '2026-02-24 09:00:00+00', NULL, NULL),
	('01a21325-d5e8-7433-9201-2d95c50fbe59', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e3a7e0417c', 'sfa.sales', 'prospecting', 'qualifying', '2026-03-02 09:00:00+00', '2026-02-24 09:00:00+00', NULL),
	('01a21325-d5e8-7433-9201-2d96e46b14dd', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e6a7850165', 'sfa.sales', NULL, 'prospecting', '2026-02-06 09:00:00+00', NULL, NULL),
	('01a21325-d5e8-7433-9201-2d974293ea97', 'sfa_opportunity', '01a21325-d5e1-71fa-842d-31e6a7850165', 'sfa.sales', 'prospecting', 'qualifying', '2026-02-18 09:00:00+00', '2026-02-06 09:00:00+00', NULL),
	('01a21325-d61d-74b3-be6f-1c3d330f8648', 'acme_contract', '01a21325-d615-7611-bc25-eee8e07f9493', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c3ee5cc7b44', 'acme_contract', '01a21325-d615-7611-bc25-eee92fbd91d7', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c3f07bb087c', 'acme_contract', '01a21325-d615-7611-bc25-eeea372829f8', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c40b78e2b7b', 'acme_contract', '01a21325-d615-7611-bc25-eeebc138141a', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c41455474b5', 'acme_contract', '01a21325-d615-7611-bc25-eeeceff76468', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c42513f21a4', 'acme_contract', '01a21325-d615-7611-bc25-eeedd7522f51', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c43768727b2', 'acme_contract', '01a21325-d615-7611-bc25-eeee9057eb66', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c4478187c6f', 'acme_contract', '01a21325-d615-7611-bc25-eeefa0f88e43', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c452c3897fc', 'acme_contract', '01a21325-d615-7611-bc25-eef0d66ad3c3', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c46df55c54e', 'acme_contract', '01a21325-d615-7611-bc25-eef1e47938a3', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c472728ef5f', 'acme_contract', '01a21325-d615-7611-bc25-eef29d92206b', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d61d-74b3-be6f-1c487b529b2c', 'acme_contract', '01a21325-d615-7611-bc25-eef3576ee6e1', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d620-773f-a743-c94de4ba32d9', 'acme_contract', '01a21325-d615-7611-bc25-eee8e07f9493', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d620-773f-a743-c94ee4ee56c6', 'acme_contract', '01a21325-d615-7611-bc25-eee92fbd91d7', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d620-773f-a743-c94faa2eba4c', 'acme_contract', '01a21325-d615-7611-bc25-eeea372829f8', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d620-773f-a743-c95061799e3b', 'acme_contract', '01a21325-d615-7611-bc25-eeebc138141a', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d620-773f-a743-c951eac6651c', 'acme_contract', '01a21325-d615-7611-bc25-eeeceff76468', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d673-7329-af4d-d8d1dde981d3', 'sfa_lead', '01a21325-d649-7494-bd66-ac85a3b85371', 'sfa.lead', NULL, 'new', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d679-710c-83e0-bf5650e91a2d', 'sfa_lead', '01a21325-d649-7494-bd66-ac85a3b85371', 'sfa.lead', 'new', 'qualified', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d67a-70e8-978e-9c4092763028', 'sfa_opportunity', '01a21325-d67a-70e8-978e-9c3f04bbcc42', 'sfa.sales', NULL, 'prospecting', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d67e-7466-a699-4e357cb8b028', 'sfa_lead', '01a21325-d649-7494-bd66-ac85a3b85371', 'sfa.lead', 'qualified', 'converted', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d6a3-701e-a8b6-f728ccbbaec7', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', 'sfa.quote', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d6c2-717c-9502-65b66d4a2eb3', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', 'sfa.quote', 'draft', 'approved', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d6c8-71a6-87f0-08685d717e2a', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', 'sfa.quote', 'approved', 'sent', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d6cf-75e6-a810-060dca6ae667', 'sfa_quote', '01a21325-d694-70d4-b9bb-011d48752153', 'sfa.quote', 'sent', 'accepted', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a21325-d6f9-760d-bfd1-5cfcc6eb7e44', 'sfa_order', '01a21325-d6f3-7207-ba45-927c089fe16f', 'sfa.order', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a21325-d704-71f9-88b2-5b8f45eb0685', 'sfa_order', '01a21325-d6f3-7207-ba45-927c089fe16f', 'sfa.order', 'draft', 'active', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.core_stage_total VALUES
	('sfa.sales', 'lost', '01a21325-d5a4-764a-ba73-b2e91947b041', 'EUR', 1, 165000000),
	('sfa.sales', 'lost', '01a21325-d5a4-764a-ba73-b2f2c86e9f17', 'EUR', 1, 137750000),
	('sfa.sales', 'qualifying', '01a21325-d5a4-764a-ba73-b2e4cb694831', 'EUR', 1, 38500000),
	('sfa.sales', 'qualifying', '01a21325-d5a4-764a-ba73-b2f54f447d25', 'EUR', 1, 108000000),
	('sfa.sales', 'won', '01a21325-d5a4-764a-ba73-b2e56d89bce5', 'EUR', 1, 165000000),
	('sfa.sales', 'won', '01a21325-d5a4-764a-ba73-b2eaa3678f4e', 'EUR', 1, 440000000),
	('acme.contracts', 'draft', '00000000-0000-0000-0000-000000000000', 'EUR', 7, 577500),
	('acme.contracts', 'signed', '00000000-0000-0000-0000-000000000000', 'EUR', 5, 112500),
	('sfa.lead', 'converted', '01a21325-d5a4-764a-ba73-b2ddba947cbd', '', 1, 0),
	('sfa.quote', 'draft', '01a21325-d5a4-764a-ba73-b2ddba947cbd', 'EUR', 0, 0),
	('sfa.quote', 'accepted', '01a21325-d5a4-764a-ba73-b2ddba947cbd', 'EUR', 1, 10000000),
	('sfa.quote', 'approved', '01a21325-d5a4-764a-ba73-b2ddba947cbd', 'EUR', 0, 0),
	('sfa.order', 'draft', '01a21325-d5a4-764a-ba73-b2ddba947cbd', 'EUR', 0, 0),
	('sfa.order', 'active', '01a21325-d5a4-764a-ba73-b2ddba947cbd', 'EUR', 0, 0),
	('sfa.order', 'active', '01a21325-d5a4-764a-ba73-b2e91947b041', 'EUR', 1, 10000000),
	('sfa.sales', 'prospecting', '01a21325-d5a4-764a-ba73-b2ddba947cbd', 'EUR', 0, 0),
	('sfa.sales', 'prospecting', '01a21325-d5a4-764a-ba73-b2e91947b041', 'EUR', 1, 10000000);
INSERT INTO public.core_tag VALUES
	('01a21325-d5ba-76f0-8c3b-5c5a5b6d958b', 'customer', '01a21325-d5a8-75e5-986e-dbc0ec6f896b', 'reference'),
	('01a21325-d5ba-76f0-8c3b-5c5b6ed326b5', 'customer', '01a21325-d5a8-75e5-986e-dbc82b17742a', 'slow payer'),
	('01a21325-d5ba-76f0-8c3b-5c5c8174ccbe', 'customer', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', 'key account'),
	('01a21325-d5ba-76f0-8c3b-5c5da1344434', 'customer', '01a21325-d5a8-75e5-986e-dbd0cb982e20', 'reference'),
	('01a21325-d5ba-76f0-8c3b-5c5e44fc426c', 'customer', '01a21325-d5a8-75e5-986e-dbd5df763cc5', 'slow payer'),
	('01a21325-d5ba-76f0-8c3b-5c5f1097477f', 'customer', '01a21325-d5a8-75e5-986e-dbddbb62562b', 'newsletter'),
	('01a21325-d620-773f-a743-c952962ed21b', 'acme_contract', '01a21325-d615-7611-bc25-eee8e07f9493', 'key account');
INSERT INTO public.core_task VALUES
	('sfa.recycle_leads', 'job', 0, '2026-03-02 10:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.reminders', 'job', 0, '2026-03-02 09:01:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.expire_quotes', 'job', 0, '2026-03-02 10:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.orders.plan_ahead', 'job', 0, '2026-03-02 12:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.orders.open_renewals', 'job', 0, '2026-03-02 12:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.orders.renew_and_end', 'job', 0, '2026-03-02 10:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.orders.find_overdue', 'job', 0, '2026-03-02 10:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.snapshot', 'job', 0, '2026-03-02 12:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('acme_score', 'consumer', 443, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa', 'consumer', 443, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL);
INSERT INTO public.core_team VALUES
	('01a21325-d5a2-7528-9897-2f5edb7309a5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'North', NULL),
	('01a21325-d5a2-7528-9897-2f5f2a723e85', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'South', NULL),
	('01a21325-d5a2-7528-9897-2f60a402d72a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'East', NULL),
	('01a21325-d5a2-7528-9897-2f619a38906a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'West', NULL),
	('01a21325-d5a2-7528-9897-2f622bfd2286', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Key accounts', NULL),
	('01a21325-d5a2-7528-9897-2f631479b668', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Partners', NULL);
INSERT INTO public.core_team_member VALUES
	('01a21325-d5a5-768d-b34d-5d476c2e5d19', '01a21325-d5a2-7528-9897-2f5edb7309a5', '01a21325-d5a1-7315-acf3-503c601ff4c7'),
	('01a21325-d5a5-768d-b34d-5d48c3b59e4a', '01a21325-d5a2-7528-9897-2f5f2a723e85', '01a21325-d5a1-7315-acf3-503d70de9571'),
	('01a21325-d5a5-768d-b34d-5d49d961c80f', '01a21325-d5a2-7528-9897-2f60a402d72a', '01a21325-d5a1-7315-acf3-503eadc13ff7'),
	('01a21325-d5a5-768d-b34d-5d4a2a3289f1', '01a21325-d5a2-7528-9897-2f619a38906a', '01a21325-d5a1-7315-acf3-503f7b648ca4'),
	('01a21325-d5a5-768d-b34d-5d4b30e125e7', '01a21325-d5a2-7528-9897-2f622bfd2286', '01a21325-d5a1-7315-acf3-504089d5514b'),
	('01a21325-d5a5-768d-b34d-5d4cf5d7a333', '01a21325-d5a2-7528-9897-2f631479b668', '01a21325-d5a1-7315-acf3-50417840de0e'),
	('01a21325-d5a5-768d-b34d-5d4dc2f57256', '01a21325-d5a2-7528-9897-2f5edb7309a5', '01a21325-d5a4-764a-ba73-b2ddba947cbd'),
	('01a21325-d5a5-768d-b34d-5d4ef8e4fe28', '01a21325-d5a2-7528-9897-2f5edb7309a5', '01a21325-d5a4-764a-ba73-b2de6b061e05'),
	('01a21325-d5a5-768d-b34d-5d4fbd53ba0a', '01a21325-d5a2-7528-9897-2f5edb7309a5', '01a21325-d5a4-764a-ba73-b2df6030a2b8'),
	('01a21325-d5a5-768d-b34d-5d50539c7352', '01a21325-d5a2-7528-9897-2f5edb7309a5', '01a21325-d5a4-764a-ba73-b2e0a0c70679'),
	('01a21325-d5a5-768d-b34d-5d51536595cb', '01a21325-d5a2-7528-9897-2f5edb7309a5', '01a21325-d5a4-764a-ba73-b2e1b0f94c4f'),
	('01a21325-d5a5-768d-b34d-5d52b51d5f72', '01a21325-d5a2-7528-9897-2f5f2a723e85', '01a21325-d5a4-764a-ba73-b2e2d4981f87'),
	('01a21325-d5a5-768d-b34d-5d53a89cb9eb', '01a21325-d5a2-7528-9897-2f5f2a723e85', '01a21325-d5a4-764a-ba73-b2e3a8db5fb6'),
	('01a21325-d5a5-768d-b34d-5d54d9b74ba5', '01a21325-d5a2-7528-9897-2f5f2a723e85', '01a21325-d5a4-764a-ba73-b2e4cb694831'),
	('01a21325-d5a5-768d-b34d-5d55a8d34fed', '01a21325-d5a2-7528-9897-2f5f2a723e85', '01a21325-d5a4-764a-ba73-b2e56d89bce5'),
	('01a21325-d5a5-768d-b34d-5d56e1d86ddf', '01a21325-d5a2-7528-9897-2f5f2a723e85', '01a21325-d5a4-764a-ba73-b2e6175349ef'),
	('01a21325-d5a5-768d-b34d-5d571a7a9ce8', '01a21325-d5a2-7528-9897-2f60a402d72a', '01a21325-d5a4-764a-ba73-b2e77e37b754'),
	('01a21325-d5a5-768d-b34d-5d589870431d', '01a21325-d5a2-7528-9897-2f60a402d72a', '01a21325-d5a4-764a-ba73-b2e80c8fdf3d'),
	('01a21325-d5a5-768d-b34d-5d59f30172bf', '01a21325-d5a2-7528-9897-2f60a402d72a', '01a21325-d5a4-764a-ba73-b2e91947b041'),
	('01a21325-d5a5-768d-b34d-5d5a5d45381c', '01a21325-d5a2-7528-9897-2f60a402d72a', '01a21325-d5a4-764a-ba73-b2eaa3678f4e'),
	('01a21325-d5a5-768d-b34d-5d5ba2051842', '01a21325-d5a2-7528-9897-2f60a402d72a', '01a21325-d5a4-764a-ba73-b2eb0272370b'),
	('01a21325-d5a5-768d-b34d-5d5ce08aafec', '01a21325-d5a2-7528-9897-2f619a38906a', '01a21325-d5a4-764a-ba73-b2ecd01258ac'),
	('01a21325-d5a5-768d-b34d-5d5d3c189c0e', '01a21325-d5a2-7528-9897-2f619a38906a', '01a21325-d5a4-764a-ba73-b2ed19fb506b'),
	('01a21325-d5a5-768d-b34d-5d5ed3e9f3f6', '01a21325-d5a2-7528-9897-2f619a38906a', '01a21325-d5a4-764a-ba73-b2ee11c9f1e7'),
	('01a21325-d5a5-768d-b34d-5d5f86a2edd4', '01a21325-d5a2-7528-9897-2f619a38906a', '01a21325-d5a4-764a-ba73-b2ef30f30ba7'),
	('01a21325-d5a5-768d-b34d-5d60235a8f47', '01a21325-d5a2-7528-9897-2f619a38906a', '01a21325-d5a4-764a-ba73-b2f0633f4417'),
	('01a21325-d5a5-768d-b34d-5d6161b4bc52', '01a21325-d5a2-7528-9897-2f622bfd2286', '01a21325-d5a4-764a-ba73-b2f1e9570f1d'),
	('01a21325-d5a5-768d-b34d-5d62c8ce3871', '01a21325-d5a2-7528-9897-2f622bfd2286', '01a21325-d5a4-764a-ba73-b2f2c86e9f17'),
	('01a21325-d5a5-768d-b34d-5d63d3450d00', '01a21325-d5a2-7528-9897-2f622bfd2286', '01a21325-d5a4-764a-ba73-b2f3f1a9be76'),
	('01a21325-d5a5-768d-b34d-5d6465274302', '01a21325-d5a2-7528-9897-2f622bfd2286', '01a21325-d5a4-764a-ba73-b2f49a4bb69c'),
	('01a21325-d5a5-768d-b34d-5d65e33db1d3', '01a21325-d5a2-7528-9897-2f622bfd2286', '01a21325-d5a4-764a-ba73-b2f54f447d25'),
	('01a21325-d5a5-768d-b34d-5d66633c81e8', '01a21325-d5a2-7528-9897-2f631479b668', '01a21325-d5a4-764a-ba73-b2f61c110d8a'),
	('01a21325-d5a5-768d-b34d-5d675914f636', '01a21325-d5a2-7528-9897-2f631479b668', '01a21325-d5a4-764a-ba73-b2f78dbeeed0'),
	('01a21325-d5a5-768d-b34d-5d6878643ffb', '01a21325-d5a2-7528-9897-2f631479b668', '01a21325-d5a4-764a-ba73-b2f85aca52d4'),
	('01a21325-d5a5-768d-b34d-5d694eece816', '01a21325-d5a2-7528-9897-2f631479b668', '01a21325-d5a4-764a-ba73-b2f910842300'),
	('01a21325-d5a5-768d-b34d-5d6aae946dd4', '01a21325-d5a2-7528-9897-2f631479b668', '01a21325-d5a4-764a-ba73-b2fa78047199');
INSERT INTO public.core_user VALUES
	('01a21325-d59d-7093-9c30-18c395c35ec2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Kofi Abadi', 'kofi.abadi@halden.example', NULL, true, '["manager"]'),
	('01a21325-d5a0-76aa-837f-80a179d40677', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Elif Banerjee', 'elif.banerjee@halden.example', NULL, true, '["admin"]'),
	('01a21325-d5a0-76aa-837f-80a2a898acf7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Okafor', 'maya.okafor@halden.example', '01a21325-d59d-7093-9c30-18c395c35ec2', true, '["viewer"]'),
	('01a21325-d5a1-7315-acf3-503c601ff4c7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Schmid', 'anton.schmid@halden.example', '01a21325-d59d-7093-9c30-18c395c35ec2', true, '["manager"]'),
	('01a21325-d5a1-7315-acf3-503d70de9571', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Ramos', 'bela.ramos@halden.example', '01a21325-d59d-7093-9c30-18c395c35ec2', true, '["manager"]'),
	('01a21325-d5a1-7315-acf3-503eadc13ff7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sara Albrecht', 'sara.albrecht@halden.example', '01a21325-d59d-7093-9c30-18c395c35ec2', true, '["manager"]'),
	('01a21325-d5a1-7315-acf3-503f7b648ca4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Kovacs', 'carla.kovacs@halden.example', '01a21325-d59d-7093-9c30-18c395c35ec2', true, '["manager"]'),
	('01a21325-d5a1-7315-acf3-504089d5514b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lena Fontaine', 'lena.fontaine@halden.example', '01a21325-d59d-7093-9c30-18c395c35ec2', true, '["manager"]'),
	('01a21325-d5a1-7315-acf3-50417840de0e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Ramos', 'tomas.ramos@halden.example', '01a21325-d59d-7093-9c30-18c395c35ec2', true, '["manager"]'),
	('01a21325-d5a4-764a-ba73-b2ddba947cbd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Mendes', 'aiko.mendes@halden.example', '01a21325-d5a1-7315-acf3-503c601ff4c7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2de6b061e05', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Rafael Park', 'rafael.park@halden.example', '01a21325-d5a1-7315-acf3-503c601ff4c7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2df6030a2b8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Dahl', 'felix.dahl@halden.example', '01a21325-d5a1-7315-acf3-503c601ff4c7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e0a0c70679', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Abadi', 'anton.abadi@halden.example', '01a21325-d5a1-7315-acf3-503c601ff4c7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e1b0f94c4f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bram Tanaka', 'bram.tanaka@halden.example', '01a21325-d5a1-7315-acf3-503c601ff4c7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e2d4981f87', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Rossi', 'nadia.rossi@halden.example', '01a21325-d5a1-7315-acf3-503d70de9571', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e3a8db5fb6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Lang', 'milan.lang@halden.example', '01a21325-d5a1-7315-acf3-503d70de9571', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e4cb694831', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Lindqvist', 'bela.lindqvist@halden.example', '01a21325-d5a1-7315-acf3-503d70de9571', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e56d89bce5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Hana Farouk', 'hana.farouk@halden.example', '01a21325-d5a1-7315-acf3-503d70de9571', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e6175349ef', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Dvorak', 'carla.dvorak@halden.example', '01a21325-d5a1-7315-acf3-503d70de9571', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e77e37b754', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Diallo', 'sofia.diallo@halden.example', '01a21325-d5a1-7315-acf3-503eadc13ff7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e80c8fdf3d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Aydin', 'nadia.aydin@halden.example', '01a21325-d5a1-7315-acf3-503eadc13ff7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2e91947b041', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Park', 'aiko.park@halden.example', '01a21325-d5a1-7315-acf3-503eadc13ff7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2eaa3678f4e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tariq Haddad', 'tariq.haddad@halden.example', '01a21325-d5a1-7315-acf3-503eadc13ff7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2eb0272370b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Clara Weber', 'clara.weber@halden.example', '01a21325-d5a1-7315-acf3-503eadc13ff7', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2ecd01258ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Vidal', 'felix.vidal@halden.example', '01a21325-d5a1-7315-acf3-503f7b648ca4', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2ed19fb506b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Mendes', 'yusuf.mendes@halden.example', '01a21325-d5a1-7315-acf3-503f7b648ca4', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2ee11c9f1e7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Garcia', 'yusuf.garcia@halden.example', '01a21325-d5a1-7315-acf3-503f7b648ca4', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2ef30f30ba7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Yilmaz', 'aiko.yilmaz@halden.example', '01a21325-d5a1-7315-acf3-503f7b648ca4', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f0633f4417', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Fischer', 'tomas.fischer@halden.example', '01a21325-d5a1-7315-acf3-503f7b648ca4', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f1e9570f1d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Uma Albrecht', 'uma.albrecht@halden.example', '01a21325-d5a1-7315-acf3-504089d5514b', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f2c86e9f17', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Sato', 'maya.sato@halden.example', '01a21325-d5a1-7315-acf3-504089d5514b', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f3f1a9be76', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Zeman', 'anton.zeman@halden.example', '01a21325-d5a1-7315-acf3-504089d5514b', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f49a4bb69c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Park', 'felix.park@halden.example', '01a21325-d5a1-7315-acf3-504089d5514b', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f54f447d25', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Olsen', 'anton.olsen@halden.example', '01a21325-d5a1-7315-acf3-504089d5514b', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f61c110d8a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Okafor', 'sofia.okafor@halden.example', '01a21325-d5a1-7315-acf3-50417840de0e', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f78dbeeed0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Dana Novak', 'dana.novak@halden.example', '01a21325-d5a1-7315-acf3-50417840de0e', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f85aca52d4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Ivan Diallo', 'ivan.diallo@halden.example', '01a21325-d5a1-7315-acf3-50417840de0e', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2f910842300', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Mendes', 'milan.mendes@halden.example', '01a21325-d5a1-7315-acf3-50417840de0e', true, '["rep"]'),
	('01a21325-d5a4-764a-ba73-b2fa78047199', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Diego Lang', 'diego.lang@halden.example', '01a21325-d5a1-7315-acf3-50417840de0e', true, '["rep"]');
INSERT INTO public.intake_alembic VALUES
	('0002');
INSERT INTO public.intake_import VALUES
	('01a21325-d78d-74fa-b263-35a65346ce92', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d78d-74fa-b263-35a54e9a17c3', 'old.csv', 'a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c', 'Old system', 'dfa290a7e9ae175cd2ccec5bc3229d2b3f6bc504a29b0e4e74842d97f3712e07', 1, 'customer', 'old.no', 'finished', 2, 2, 0, 2, 0, 0, 0, 0, 0, '2026-03-02 09:00:00+00', NULL, NULL, NULL);
INSERT INTO public.intake_key VALUES
	('01a21325-d7a7-7527-aed4-f5b7141bb18c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'old.no', '1', 'customer', '01a21325-d7a6-73fb-b153-081bfe4417a2', '01a21325-d78d-74fa-b263-35a65346ce92', 1, 2, NULL, NULL),
	('01a21325-d7a7-7527-aed4-f5b84fea7adc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'old.no', '2', 'customer', '01a21325-d7a6-73fb-b153-081c8142d11f', '01a21325-d78d-74fa-b263-35a65346ce92', 2, 3, NULL, NULL);
INSERT INTO public.sfa_activity VALUES
	('01a21325-d680-701b-83c6-c160f960ccd5', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'call', 'Call Ada', 'done', '01a21325-d641-71c8-b4b0-98053e5cf492', 'sfa_opportunity', '01a21325-d67a-70e8-978e-9c3f04bbcc42', NULL, 'normal', NULL, NULL, false, NULL, NULL, NULL, '2026-03-02 09:00:00+00', NULL, 'She wants ten.', '01a21325-d68c-7294-84e3-585550f86896', NULL),
	('01a21325-d68e-756d-80f2-a1ae4cabe5df', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'task', 'Send the lamps', 'planned', '01a21325-d641-71c8-b4b0-98053e5cf492', 'sfa_opportunity', '01a21325-d67a-70e8-978e-9c3f04bbcc42', NULL, 'normal', '2026-03-05 00:00:00+00', '2026-03-06 00:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sfa_alembic VALUES
	('0002');
INSERT INTO public.sfa_allocation VALUES
	('01a21325-d722-70f0-8f8a-8f80d4a09db4', '01a21325-d71b-7021-989a-cfc1b031274b', '01a21325-d70f-7708-b5e7-aa4d90cc6c2c', 4000000, 'EUR', 4000000, 'EUR', '2026-03-02');
INSERT INTO public.sfa_forecast_snapshot VALUES
	('01a21325-d7f1-7035-816f-9e390c2fdacc', '2026-03-02', 'sfa.sales', '2026-Q1', '01a21325-d5a4-764a-ba73-b2e56d89bce5', '01a21325-d5a4-764a-ba73-b2e56d89bce5', 'closed', 1, 165000000, 'EUR', 165000000, 'EUR', NULL, 0),
	('01a21325-d7f2-732a-9421-14ce9983fd03', '2026-03-02', 'sfa.sales', '2026-Q1', '01a21325-d5a4-764a-ba73-b2f54f447d25', '01a21325-d5a4-764a-ba73-b2f54f447d25', 'pipeline', 1, 108000000, 'EUR', 27000000, 'EUR', '2026-03-02', 0),
	('01a21325-d7f2-732a-9421-14cfea723462', '2026-03-02', 'sfa.sales', '2026-Q2', '01a21325-d5a4-764a-ba73-b2e4cb694831', '01a21325-d5a4-764a-ba73-b2e4cb694831', 'pipeline', 1, 38500000, 'EUR', 9625000, 'EUR', '2026-03-02', 0);
INSERT INTO public.sfa_handover VALUES
	('01a21325-d778-773d-9f66-2a54078e2b47', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ddba947cbd', NULL, 'Aiko Mendes to Aiko Park (3)', '2026-03-02 09:00:00+00', '{"customer": {"01a21325-d5a4-764a-ba73-b2e91947b041": 1}, "sfa_order": {"01a21325-d5a4-764a-ba73-b2e91947b041": 1}, "sfa_opportunity": {"01a21325-d5a4-764a-ba73-b2e91947b041": 1}}', false, NULL, 0);
INSERT INTO public.sfa_lead VALUES
	('01a21325-d649-7494-bd66-ac85a3b85371', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.lead', 'converted', '2026-03-02 09:00:00+00', '01a21325-d5a4-764a-ba73-b2ddba947cbd', '01a21325-d641-71c8-b4b0-98053e5cf492', 'Lamps for the hall', NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02', '2026-03-02', '2026-03-02', NULL, '01a21325-d67a-70e8-978e-9c3f04bbcc42', NULL);
INSERT INTO public.sfa_line_item VALUES
	('01a21325-d5e1-71fa-842d-31da8511742f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31d9795df81a', '01a21325-d5da-72a5-94f5-7355c018b827', 1, 54000000, 'EUR', NULL, NULL),
	('01a21325-d5e1-71fa-842d-31dbb69bf23b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31d9795df81a', '01a21325-d5da-72a5-94f5-735989be1301', 2, 11000000, 'EUR', NULL, NULL),
	('01a21325-d5e1-71fa-842d-31dcb9afd9ed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31d9795df81a', '01a21325-d5da-72a5-94f5-734f929cfd8a', 10, 8900000, 'EUR', NULL, NULL),
	('01a21325-d5e1-71fa-842d-31de3231ee19', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31dd07b7fbf6', '01a21325-d5da-72a5-94f5-7353c63b489b', 1, 145000000, 'EUR', 7250000, 'EUR'),
	('01a21325-d5e1-71fa-842d-31e0a1de2e1e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31df93c2172e', '01a21325-d5da-72a5-94f5-735071d0eb65', 10, 16500000, 'EUR', NULL, NULL),
	('01a21325-d5e1-71fa-842d-31e2fa613af4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31e170cc716a', '01a21325-d5da-72a5-94f5-7356e6afa14a', 2, 220000000, 'EUR', NULL, NULL),
	('01a21325-d5e1-71fa-842d-31e4d15de596', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31e3a7e0417c', '01a21325-d5da-72a5-94f5-735071d0eb65', 1, 16500000, 'EUR', NULL, NULL),
	('01a21325-d5e1-71fa-842d-31e54108825e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31e3a7e0417c', '01a21325-d5da-72a5-94f5-735989be1301', 2, 11000000, 'EUR', NULL, NULL),
	('01a21325-d5e2-7040-bbc6-387e3b01aac5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5e1-71fa-842d-31e6a7850165', '01a21325-d5da-72a5-94f5-7355c018b827', 2, 54000000, 'EUR', NULL, NULL),
	('01a21325-d6d5-7504-81d9-19d537a9435b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d67a-70e8-978e-9c3f04bbcc42', '01a21325-d641-71c8-b4b0-9804edb69318', 10, 1000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_opportunity VALUES
	('01a21325-d5e1-71fa-842d-31d9795df81a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2026-02-22 09:00:00+00', '01a21325-d5a4-764a-ba73-b2e56d89bce5', 'Renewal: Cloud Team', '01a21325-d5a8-75e5-986e-dbc5b216a868', '01a21325-d5da-72a5-94f5-7355c018b827', 165000000, 'EUR', '2026-01-12', '2026-02-22', '2026-04-05', NULL, NULL, 'referral', NULL, NULL, NULL, NULL),
	('01a21325-d5e1-71fa-842d-31dd07b7fbf6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2025-12-19 09:00:00+00', '01a21325-d5a4-764a-ba73-b2f2c86e9f17', 'First order: Station XL', '01a21325-d5a8-75e5-986e-dbcaa20dc37a', '01a21325-d5da-72a5-94f5-7353c63b489b', 137750000, 'EUR', '2025-12-05', '2025-12-19', '2026-02-19', NULL, NULL, 'outbound', 'no budget', NULL, NULL, NULL),
	('01a21325-d5e1-71fa-842d-31df93c2172e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2026-01-19 09:00:00+00', '01a21325-d5a4-764a-ba73-b2e91947b041', 'First order: Gateway G1', '01a21325-d5a8-75e5-986e-dbcea7d044b8', '01a21325-d5da-72a5-94f5-735071d0eb65', 165000000, 'EUR', '2025-12-16', '2026-01-19', '2026-02-23', NULL, NULL, 'partner', 'competitor', NULL, NULL, NULL),
	('01a21325-d5e1-71fa-842d-31e170cc716a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2025-12-10 09:00:00+00', '01a21325-d5a4-764a-ba73-b2eaa3678f4e', 'Renewal: Cloud Enterprise', '01a21325-d5a8-75e5-986e-dbd0cb982e20', '01a21325-d5da-72a5-94f5-7356e6afa14a', 440000000, 'EUR', '2025-11-14', '2025-12-10', '2026-01-07', NULL, NULL, 'trade fair', NULL, NULL, NULL, NULL),
	('01a21325-d5e1-71fa-842d-31e3a7e0417c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-03-02 09:00:00+00', '01a21325-d5a4-764a-ba73-b2e4cb694831', 'First order: Gateway G1', '01a21325-d5a8-75e5-986e-dbd822891b64', '01a21325-d5da-72a5-94f5-735071d0eb65', 38500000, 'EUR', '2026-02-24', NULL, '2026-06-06', NULL, NULL, 'partner', NULL, NULL, NULL, NULL),
	('01a21325-d5e1-71fa-842d-31e6a7850165', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-02-18 09:00:00+00', '01a21325-d5a4-764a-ba73-b2f54f447d25', 'Expansion: Cloud Team', '01a21325-d5a8-75e5-986e-dbe48d311a86', '01a21325-d5da-72a5-94f5-7355c018b827', 108000000, 'EUR', '2026-02-06', NULL, '2026-03-09', NULL, NULL, 'existing customer', NULL, NULL, NULL, NULL),
	('01a21325-d67a-70e8-978e-9c3f04bbcc42', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'prospecting', '2026-03-02 09:00:00+00', '01a21325-d5a4-764a-ba73-b2e91947b041', 'Lamps for the hall', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, 10000000, 'EUR', '2026-03-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sfa_order VALUES
	('01a21325-d6f3-7207-ba45-927c089fe16f', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.order', 'active', '2026-03-02 09:00:00+00', '01a21325-d5a4-764a-ba73-b2e91947b041', 'O-2026-0001', 'Ten lamps', 'order', '01a21325-d641-71c8-b4b0-98053e5cf492', '01a21325-d67a-70e8-978e-9c3f04bbcc42', '01a21325-d694-70d4-b9bb-011d48752153', '2026-03-02', NULL, 'anniversary', 30, 10000000, 'EUR', false, 0, NULL, '2026-03-02', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sfa_order_line VALUES
	('01a21325-d6f3-7207-ba45-927d451ef19a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d6f3-7207-ba45-927c089fe16f', 1, '01a21325-d641-71c8-b4b0-9804edb69318', 'Lamp of the corpus', 10, NULL, 1000000, 'EUR', 0, 10000000, 'EUR', 'once', NULL, NULL);
INSERT INTO public.sfa_payment VALUES
	('01a21325-d71b-7021-989a-cfc1b031274b', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ddba947cbd', '01a21325-d641-71c8-b4b0-98053e5cf492', '01a21325-d6f3-7207-ba45-927c089fe16f', '2026-03-02', 4000000, 'EUR', 0, 'EUR', 'transfer', '', NULL, NULL);
INSERT INTO public.sfa_payment_due VALUES
	('01a21325-d70f-7708-b5e7-aa4d90cc6c2c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d6f3-7207-ba45-927c089fe16f', '01a21325-d641-71c8-b4b0-98053e5cf492', '01a21325-d6f3-7207-ba45-927d451ef19a', 'Lamp of the corpus', '2026-03-02', NULL, '2026-04-01', 10000000, 'EUR', 4000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_product VALUES
	('01a21325-d5da-72a5-94f5-734ea4a10314', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S1', 'Compact', 4800000, 'EUR', 2880000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-734f929cfd8a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S2', 'Compact', 8900000, 'EUR', 5340000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-735071d0eb65', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Gateway G1', 'Compact', 16500000, 'EUR', 9900000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-735111138ecc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station M', 'Station', 42000000, 'EUR', 25200000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-735264103da9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station L', 'Station', 79000000, 'EUR', 47400000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-7353c63b489b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station XL', 'Station', 145000000, 'EUR', 87000000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-7354c5facd57', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Basic', 'Cloud', 12000000, 'EUR', 7200000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-7355c018b827', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Team', 'Cloud', 54000000, 'EUR', 32400000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-7356e6afa14a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Enterprise', 'Cloud', 220000000, 'EUR', 132000000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-735766d68c03', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Installation', 'Service', 9500000, 'EUR', 5700000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-735878dbcc23', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Care plan', 'Service', 24000000, 'EUR', 14400000, 'EUR', true, NULL),
	('01a21325-d5da-72a5-94f5-735989be1301', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Training day', 'Service', 11000000, 'EUR', 6600000, 'EUR', true, NULL),
	('01a21325-d641-71c8-b4b0-9804edb69318', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lamp of the corpus', NULL, 1000000, 'EUR', NULL, NULL, true, NULL);
INSERT INTO public.sfa_quota VALUES
	('01a21325-d600-715a-8ad4-56efc26f294f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ddba947cbd', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ddba947cbd/won_value//1'),
	('01a21325-d600-715a-8ad4-56f077c8f941', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ddba947cbd', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ddba947cbd/won_value//2'),
	('01a21325-d600-715a-8ad4-56f17cbfe49d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e91947b041', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041/won_value//1'),
	('01a21325-d600-715a-8ad4-56f2f946081d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e91947b041', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e91947b041/won_value//2'),
	('01a21325-d600-715a-8ad4-56f351ef0396', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ef30f30ba7', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ef30f30ba7/won_value//1'),
	('01a21325-d600-715a-8ad4-56f479d2837e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ef30f30ba7', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ef30f30ba7/won_value//2'),
	('01a21325-d600-715a-8ad4-56f5085e195d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e0a0c70679', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e0a0c70679/won_value//1'),
	('01a21325-d600-715a-8ad4-56f640921cfc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e0a0c70679', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e0a0c70679/won_value//2'),
	('01a21325-d600-715a-8ad4-56f768a42b1d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25/won_value//1'),
	('01a21325-d600-715a-8ad4-56f8bc7f147a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f54f447d25', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f54f447d25/won_value//2'),
	('01a21325-d600-715a-8ad4-56f95e0c330f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f3f1a9be76', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f3f1a9be76/won_value//1'),
	('01a21325-d600-715a-8ad4-56fae3cd5100', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f3f1a9be76', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f3f1a9be76/won_value//2'),
	('01a21325-d600-715a-8ad4-56fbb680fcb2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e4cb694831', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e4cb694831/won_value//1'),
	('01a21325-d600-715a-8ad4-56fcdf83770e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e4cb694831', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e4cb694831/won_value//2'),
	('01a21325-d600-715a-8ad4-56fdc95f8361', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e1b0f94c4f', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e1b0f94c4f/won_value//1'),
	('01a21325-d600-715a-8ad4-56fe1329ed31', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e1b0f94c4f', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e1b0f94c4f/won_value//2'),
	('01a21325-d600-715a-8ad4-56ffbb6875bb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e6175349ef', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e6175349ef/won_value//1'),
	('01a21325-d600-715a-8ad4-5700722eee67', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e6175349ef', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e6175349ef/won_value//2'),
	('01a21325-d600-715a-8ad4-5701634fd174', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b/won_value//1'),
	('01a21325-d600-715a-8ad4-570249370db1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2eb0272370b', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2eb0272370b/won_value//2'),
	('01a21325-d600-715a-8ad4-5703f031438b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f78dbeeed0', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f78dbeeed0/won_value//1'),
	('01a21325-d600-715a-8ad4-5704b0a77cf6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f78dbeeed0', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f78dbeeed0/won_value//2'),
	('01a21325-d600-715a-8ad4-5705871932c3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2fa78047199', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2fa78047199/won_value//1'),
	('01a21325-d600-715a-8ad4-570640876ed6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2fa78047199', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2fa78047199/won_value//2'),
	('01a21325-d600-715a-8ad4-57079ad64dc3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2df6030a2b8', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2df6030a2b8/won_value//1'),
	('01a21325-d600-715a-8ad4-57083ce58a8a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2df6030a2b8', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2df6030a2b8/won_value//2'),
	('01a21325-d600-715a-8ad4-570996d5f793', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f49a4bb69c', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f49a4bb69c/won_value//1'),
	('01a21325-d600-715a-8ad4-570a7cfb6829', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f49a4bb69c', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f49a4bb69c/won_value//2'),
	('01a21325-d600-715a-8ad4-570b090e7cc7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ecd01258ac', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ecd01258ac/won_value//1'),
	('01a21325-d600-715a-8ad4-570c18d57752', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ecd01258ac', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ecd01258ac/won_value//2'),
	('01a21325-d600-715a-8ad4-570d9d43c7a4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e56d89bce5', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e56d89bce5/won_value//1'),
	('01a21325-d600-715a-8ad4-570ee94b041f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e56d89bce5', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e56d89bce5/won_value//2'),
	('01a21325-d600-715a-8ad4-570fcf633a0e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f85aca52d4', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f85aca52d4/won_value//1'),
	('01a21325-d600-715a-8ad4-571006c26c0d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f85aca52d4', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f85aca52d4/won_value//2'),
	('01a21325-d600-715a-8ad4-5711bb153164', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17/won_value//1'),
	('01a21325-d600-715a-8ad4-5712c4f5d3fb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f2c86e9f17', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f2c86e9f17/won_value//2'),
	('01a21325-d600-715a-8ad4-571397828b38', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e3a8db5fb6', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e3a8db5fb6/won_value//1'),
	('01a21325-d600-715a-8ad4-5714c4cba389', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e3a8db5fb6', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e3a8db5fb6/won_value//2'),
	('01a21325-d600-715a-8ad4-57158b1cd688', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f910842300', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f910842300/won_value//1'),
	('01a21325-d600-715a-8ad4-57163207403e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f910842300', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f910842300/won_value//2'),
	('01a21325-d600-715a-8ad4-571702d18fba', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e80c8fdf3d', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e80c8fdf3d/won_value//1'),
	('01a21325-d600-715a-8ad4-5718753c0ddc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e80c8fdf3d', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e80c8fdf3d/won_value//2'),
	('01a21325-d600-715a-8ad4-5719c0cf8fa6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e2d4981f87', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e2d4981f87/won_value//1'),
	('01a21325-d600-715a-8ad4-571ad6fffc20', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e2d4981f87', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e2d4981f87/won_value//2'),
	('01a21325-d600-715a-8ad4-571bb1fa6038', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2de6b061e05', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2de6b061e05/won_value//1'),
	('01a21325-d600-715a-8ad4-571c5e5af7ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2de6b061e05', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2de6b061e05/won_value//2'),
	('01a21325-d600-715a-8ad4-571d7a8d7e18', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754/won_value//1'),
	('01a21325-d600-715a-8ad4-571e974595b9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2e77e37b754', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2e77e37b754/won_value//2'),
	('01a21325-d600-715a-8ad4-571f4c354ef6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f61c110d8a', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f61c110d8a/won_value//1'),
	('01a21325-d600-715a-8ad4-57202fae6a6a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f61c110d8a', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f61c110d8a/won_value//2');
INSERT INTO public.sfa_quota VALUES
	('01a21325-d600-715a-8ad4-5721aa180905', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e/won_value//1'),
	('01a21325-d600-715a-8ad4-572290750bbf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2eaa3678f4e', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2eaa3678f4e/won_value//2'),
	('01a21325-d600-715a-8ad4-5723a732299c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f0633f4417', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f0633f4417/won_value//1'),
	('01a21325-d600-715a-8ad4-57241e11de0f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f0633f4417', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f0633f4417/won_value//2'),
	('01a21325-d600-715a-8ad4-5725fcd1b3c5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f1e9570f1d', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f1e9570f1d/won_value//1'),
	('01a21325-d600-715a-8ad4-572627bc0a63', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2f1e9570f1d', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2f1e9570f1d/won_value//2'),
	('01a21325-d600-715a-8ad4-57279ba34e6b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ee11c9f1e7', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ee11c9f1e7/won_value//1'),
	('01a21325-d600-715a-8ad4-5728c1b35624', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ee11c9f1e7', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ee11c9f1e7/won_value//2'),
	('01a21325-d600-715a-8ad4-57294bef71cc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b/won_value//1'),
	('01a21325-d600-715a-8ad4-572a9752a912', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d5a4-764a-ba73-b2ed19fb506b', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a21325-d5a4-764a-ba73-b2ed19fb506b/won_value//2');
INSERT INTO public.sfa_quote VALUES
	('01a21325-d694-70d4-b9bb-011d48752153', 5, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.quote', 'accepted', '2026-03-02 09:00:00+00', '01a21325-d5a4-764a-ba73-b2ddba947cbd', 'Q-2026-0001', 1, NULL, 'Ten lamps', '01a21325-d67a-70e8-978e-9c3f04bbcc42', '01a21325-d641-71c8-b4b0-98053e5cf492', NULL, '2026-04-01', NULL, 0, 10000000, 'EUR', 10000000, 'EUR', 0, 0, NULL, NULL, NULL, '2026-03-02', '2026-03-02', '2026-03-02', NULL);
INSERT INTO public.sfa_quote_line VALUES
	('01a21325-d6aa-710c-8ea1-7dcf6a37b55b', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a21325-d694-70d4-b9bb-011d48752153', 1, '01a21325-d641-71c8-b4b0-9804edb69318', 'Lamp of the corpus', 10, NULL, 1000000, 'EUR', 1000000, 'EUR', 0, 'once', 10000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_series VALUES
	('01a21325-d692-76b9-a7e8-0a51748bf7c5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Q-2026', 1),
	('01a21325-d6f3-7207-ba45-927b3c37f5ad', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'O-2026', 1);
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
ALTER TABLE ONLY public.sfa_activity
    ADD CONSTRAINT pk_sfa_activity PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_allocation
    ADD CONSTRAINT pk_sfa_allocation PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_approval
    ADD CONSTRAINT pk_sfa_approval PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_attendee
    ADD CONSTRAINT pk_sfa_attendee PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_buying_role
    ADD CONSTRAINT pk_sfa_buying_role PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_commission
    ADD CONSTRAINT pk_sfa_commission PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_competitor
    ADD CONSTRAINT pk_sfa_competitor PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_forecast_snapshot
    ADD CONSTRAINT pk_sfa_forecast_snapshot PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_handover
    ADD CONSTRAINT pk_sfa_handover PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_lead
    ADD CONSTRAINT pk_sfa_lead PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_line_item
    ADD CONSTRAINT pk_sfa_line_item PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_opportunity
    ADD CONSTRAINT pk_sfa_opportunity PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_order
    ADD CONSTRAINT pk_sfa_order PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_order_line
    ADD CONSTRAINT pk_sfa_order_line PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_payment
    ADD CONSTRAINT pk_sfa_payment PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_payment_due
    ADD CONSTRAINT pk_sfa_payment_due PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_product
    ADD CONSTRAINT pk_sfa_product PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_quota
    ADD CONSTRAINT pk_sfa_quota PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_quote
    ADD CONSTRAINT pk_sfa_quote PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_quote_line
    ADD CONSTRAINT pk_sfa_quote_line PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_reminder
    ADD CONSTRAINT pk_sfa_reminder PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_series
    ADD CONSTRAINT pk_sfa_series PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_split
    ADD CONSTRAINT pk_sfa_split PRIMARY KEY (id);
ALTER TABLE ONLY public.sfa_turn
    ADD CONSTRAINT pk_sfa_turn PRIMARY KEY (id);
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
CREATE INDEX ix_core_journal_cause_seq ON public.core_journal USING btree (cause, seq) WHERE (cause IS NOT NULL);
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
CREATE INDEX ix_sfa_activity_customer_id_state_due_at ON public.sfa_activity USING btree (customer_id, state, due_at);
CREATE INDEX ix_sfa_activity_interaction_id ON public.sfa_activity USING btree (interaction_id);
CREATE INDEX ix_sfa_activity_owner_id_done_at ON public.sfa_activity USING btree (owner_id, done_at);
CREATE INDEX ix_sfa_activity_owner_id_state_due_at ON public.sfa_activity USING btree (owner_id, state, due_at);
CREATE INDEX ix_sfa_activity_record_id_state_due_at ON public.sfa_activity USING btree (record_id, state, due_at);
CREATE INDEX ix_sfa_activity_state_remind_at ON public.sfa_activity USING btree (state, remind_at);
CREATE INDEX ix_sfa_allocation_applied_on ON public.sfa_allocation USING btree (applied_on);
CREATE INDEX ix_sfa_allocation_due_id ON public.sfa_allocation USING btree (due_id);
CREATE INDEX ix_sfa_allocation_payment_id ON public.sfa_allocation USING btree (payment_id);
CREATE INDEX ix_sfa_approval_asked_by_id ON public.sfa_approval USING btree (asked_by_id);
CREATE INDEX ix_sfa_approval_asked_of_id_state ON public.sfa_approval USING btree (asked_of_id, state);
CREATE INDEX ix_sfa_approval_decided_by_id ON public.sfa_approval USING btree (decided_by_id);
CREATE INDEX ix_sfa_approval_quote_id_step ON public.sfa_approval USING btree (quote_id, step);
CREATE INDEX ix_sfa_approval_state ON public.sfa_approval USING btree (state);
CREATE INDEX ix_sfa_attendee_customer_id ON public.sfa_attendee USING btree (customer_id);
CREATE INDEX ix_sfa_buying_role_person_id ON public.sfa_buying_role USING btree (person_id);
CREATE INDEX ix_sfa_commission_opportunity_id ON public.sfa_commission USING btree (opportunity_id);
CREATE INDEX ix_sfa_commission_owner_id_earned_on ON public.sfa_commission USING btree (owner_id, earned_on);
CREATE INDEX ix_sfa_commission_plan_period ON public.sfa_commission USING btree (plan, period);
CREATE INDEX ix_sfa_competitor_customer_id ON public.sfa_competitor USING btree (customer_id);
CREATE INDEX ix_sfa_competitor_name_opportunity_id ON public.sfa_competitor USING btree (name, opportunity_id);
CREATE INDEX ix_sfa_forecast_snapshot_owner_id_period ON public.sfa_forecast_snapshot USING btree (owner_id, period);
CREATE INDEX ix_sfa_forecast_snapshot_period_taken_on ON public.sfa_forecast_snapshot USING btree (period, taken_on);
CREATE INDEX ix_sfa_handover_by_id ON public.sfa_handover USING btree (by_id);
CREATE INDEX ix_sfa_handover_from_id_carried_out_at ON public.sfa_handover USING btree (from_id, carried_out_at);
CREATE INDEX ix_sfa_lead_customer_id_closed_on ON public.sfa_lead USING btree (customer_id, closed_on);
CREATE INDEX ix_sfa_lead_opportunity_id ON public.sfa_lead USING btree (opportunity_id);
CREATE INDEX ix_sfa_lead_owner_id_closed_on_stage ON public.sfa_lead USING btree (owner_id, closed_on, stage);
CREATE INDEX ix_sfa_lead_pool_closed_on_owner_id ON public.sfa_lead USING btree (pool, closed_on, owner_id);
CREATE INDEX ix_sfa_lead_source_opened_on ON public.sfa_lead USING btree (source, opened_on);
CREATE INDEX ix_sfa_line_item_opportunity_id ON public.sfa_line_item USING btree (opportunity_id);
CREATE INDEX ix_sfa_line_item_product_id ON public.sfa_line_item USING btree (product_id);
CREATE INDEX ix_sfa_opportunity_closed_on_stage ON public.sfa_opportunity USING btree (closed_on, stage);
CREATE INDEX ix_sfa_opportunity_customer_id_closed_on_close_on ON public.sfa_opportunity USING btree (customer_id, closed_on, close_on);
CREATE INDEX ix_sfa_opportunity_opened_on ON public.sfa_opportunity USING btree (opened_on);
CREATE INDEX ix_sfa_opportunity_owner_id_stage_close_on ON public.sfa_opportunity USING btree (owner_id, stage, close_on);
CREATE INDEX ix_sfa_opportunity_product_id ON public.sfa_opportunity USING btree (product_id);
CREATE INDEX ix_sfa_opportunity_stage_stage_since ON public.sfa_opportunity USING btree (stage, stage_since);
CREATE INDEX ix_sfa_order_customer_id_activated_on_ends_on ON public.sfa_order USING btree (customer_id, activated_on, ends_on);
CREATE INDEX ix_sfa_order_line_order_id ON public.sfa_order_line USING btree (order_id);
CREATE INDEX ix_sfa_order_line_product_id ON public.sfa_order_line USING btree (product_id);
CREATE INDEX ix_sfa_order_opportunity_id ON public.sfa_order USING btree (opportunity_id);
CREATE INDEX ix_sfa_order_owner_id_stage ON public.sfa_order USING btree (owner_id, stage);
CREATE INDEX ix_sfa_order_quote_id ON public.sfa_order USING btree (quote_id);
CREATE INDEX ix_sfa_order_renewal_id ON public.sfa_order USING btree (renewal_id);
CREATE INDEX ix_sfa_order_renews_id ON public.sfa_order USING btree (renews_id);
CREATE INDEX ix_sfa_order_stage_ends_on ON public.sfa_order USING btree (stage, ends_on);
CREATE INDEX ix_sfa_order_stage_scheduled_until ON public.sfa_order USING btree (stage, scheduled_until);
CREATE INDEX ix_sfa_payment_credit ON public.sfa_payment USING btree (credit);
CREATE INDEX ix_sfa_payment_customer_id_received_on ON public.sfa_payment USING btree (customer_id, received_on);
CREATE INDEX ix_sfa_payment_due_customer_id_settled_on_due_on ON public.sfa_payment_due USING btree (customer_id, settled_on, due_on);
CREATE INDEX ix_sfa_payment_due_due_on ON public.sfa_payment_due USING btree (due_on);
CREATE INDEX ix_sfa_payment_due_order_id_due_on ON public.sfa_payment_due USING btree (order_id, due_on);
CREATE INDEX ix_sfa_payment_due_overdue_on_settled_on_due_on ON public.sfa_payment_due USING btree (overdue_on, settled_on, due_on);
CREATE INDEX ix_sfa_payment_due_settled_on_due_on ON public.sfa_payment_due USING btree (settled_on, due_on);
CREATE INDEX ix_sfa_payment_order_id ON public.sfa_payment USING btree (order_id);
CREATE INDEX ix_sfa_payment_owner_id ON public.sfa_payment USING btree (owner_id);
CREATE INDEX ix_sfa_payment_received_on_owner_id ON public.sfa_payment USING btree (received_on, owner_id);
CREATE INDEX ix_sfa_payment_refunds_id ON public.sfa_payment USING btree (refunds_id);
CREATE INDEX ix_sfa_product_family_name ON public.sfa_product USING btree (family, name);
CREATE INDEX ix_sfa_product_name_id ON public.sfa_product USING btree (name, id);
CREATE INDEX ix_sfa_quota_owner_id_starts_on ON public.sfa_quota USING btree (owner_id, starts_on);
CREATE INDEX ix_sfa_quota_starts_on_ends_on ON public.sfa_quota USING btree (starts_on, ends_on);
CREATE INDEX ix_sfa_quota_team_id_starts_on ON public.sfa_quota USING btree (team_id, starts_on);
CREATE INDEX ix_sfa_quote_contact_id ON public.sfa_quote USING btree (contact_id);
CREATE INDEX ix_sfa_quote_customer_id_closed_on_valid_until ON public.sfa_quote USING btree (customer_id, closed_on, valid_until);
CREATE INDEX ix_sfa_quote_line_product_id ON public.sfa_quote_line USING btree (product_id);
CREATE INDEX ix_sfa_quote_line_quote_id_position ON public.sfa_quote_line USING btree (quote_id, "position");
CREATE INDEX ix_sfa_quote_opportunity_id ON public.sfa_quote USING btree (opportunity_id);
CREATE INDEX ix_sfa_quote_owner_id_stage_valid_until ON public.sfa_quote USING btree (owner_id, stage, valid_until);
CREATE INDEX ix_sfa_quote_stage_valid_until ON public.sfa_quote USING btree (stage, valid_until);
CREATE INDEX ix_sfa_quote_supersedes_id ON public.sfa_quote USING btree (supersedes_id);
CREATE INDEX ix_sfa_split_user_id ON public.sfa_split USING btree (user_id);
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
CREATE UNIQUE INDEX uq_sfa_activity_external_key ON public.sfa_activity USING btree (external_key);
CREATE UNIQUE INDEX uq_sfa_attendee_activity_id_customer_id ON public.sfa_attendee USING btree (activity_id, customer_id);
CREATE UNIQUE INDEX uq_sfa_buying_role_opportunity_id_person_id_role ON public.sfa_buying_role USING btree (opportunity_id, person_id, role);
CREATE UNIQUE INDEX uq_sfa_commission_turn ON public.sfa_commission USING btree (turn);
CREATE UNIQUE INDEX uq_sfa_competitor_opportunity_id_name ON public.sfa_competitor USING btree (opportunity_id, name);
CREATE UNIQUE INDEX uq_sfa_forecast_snapshot_taken_on_pipel_eac9807023 ON public.sfa_forecast_snapshot USING btree (taken_on, pipeline, period, category, owner_key);
CREATE UNIQUE INDEX uq_sfa_lead_external_key ON public.sfa_lead USING btree (external_key);
CREATE UNIQUE INDEX uq_sfa_opportunity_external_key ON public.sfa_opportunity USING btree (external_key);
CREATE UNIQUE INDEX uq_sfa_order_external_key ON public.sfa_order USING btree (external_key);
CREATE UNIQUE INDEX uq_sfa_order_number ON public.sfa_order USING btree (number);
CREATE UNIQUE INDEX uq_sfa_payment_due_line_id_period_from_due_on ON public.sfa_payment_due USING btree (line_id, period_from, due_on);
CREATE UNIQUE INDEX uq_sfa_payment_external_key ON public.sfa_payment USING btree (external_key);
CREATE UNIQUE INDEX uq_sfa_product_external_key ON public.sfa_product USING btree (external_key);
CREATE UNIQUE INDEX uq_sfa_quota_turn ON public.sfa_quota USING btree (turn);
CREATE UNIQUE INDEX uq_sfa_quote_number_revision ON public.sfa_quote USING btree (number, revision);
CREATE UNIQUE INDEX uq_sfa_reminder_activity_id_remind_at ON public.sfa_reminder USING btree (activity_id, remind_at);
CREATE UNIQUE INDEX uq_sfa_series_name ON public.sfa_series USING btree (name);
CREATE UNIQUE INDEX uq_sfa_split_opportunity_id_user_id ON public.sfa_split USING btree (opportunity_id, user_id);
CREATE UNIQUE INDEX uq_sfa_turn_name ON public.sfa_turn USING btree (name);
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
ALTER TABLE ONLY public.sfa_activity
    ADD CONSTRAINT fk_sfa_activity_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_activity
    ADD CONSTRAINT fk_sfa_activity_interaction_id FOREIGN KEY (interaction_id) REFERENCES public.core_interaction(id);
ALTER TABLE ONLY public.sfa_activity
    ADD CONSTRAINT fk_sfa_activity_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_allocation
    ADD CONSTRAINT fk_sfa_allocation_due_id FOREIGN KEY (due_id) REFERENCES public.sfa_payment_due(id);
ALTER TABLE ONLY public.sfa_allocation
    ADD CONSTRAINT fk_sfa_allocation_payment_id FOREIGN KEY (payment_id) REFERENCES public.sfa_payment(id);
ALTER TABLE ONLY public.sfa_approval
    ADD CONSTRAINT fk_sfa_approval_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_approval
    ADD CONSTRAINT fk_sfa_approval_asked_of_id FOREIGN KEY (asked_of_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_approval
    ADD CONSTRAINT fk_sfa_approval_decided_by_id FOREIGN KEY (decided_by_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_approval
    ADD CONSTRAINT fk_sfa_approval_quote_id FOREIGN KEY (quote_id) REFERENCES public.sfa_quote(id);
ALTER TABLE ONLY public.sfa_attendee
    ADD CONSTRAINT fk_sfa_attendee_activity_id FOREIGN KEY (activity_id) REFERENCES public.sfa_activity(id);
ALTER TABLE ONLY public.sfa_attendee
    ADD CONSTRAINT fk_sfa_attendee_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_buying_role
    ADD CONSTRAINT fk_sfa_buying_role_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_buying_role
    ADD CONSTRAINT fk_sfa_buying_role_person_id FOREIGN KEY (person_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_commission
    ADD CONSTRAINT fk_sfa_commission_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_commission
    ADD CONSTRAINT fk_sfa_commission_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_competitor
    ADD CONSTRAINT fk_sfa_competitor_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_competitor
    ADD CONSTRAINT fk_sfa_competitor_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_forecast_snapshot
    ADD CONSTRAINT fk_sfa_forecast_snapshot_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_handover
    ADD CONSTRAINT fk_sfa_handover_by_id FOREIGN KEY (by_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_handover
    ADD CONSTRAINT fk_sfa_handover_from_id FOREIGN KEY (from_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_lead
    ADD CONSTRAINT fk_sfa_lead_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_lead
    ADD CONSTRAINT fk_sfa_lead_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_lead
    ADD CONSTRAINT fk_sfa_lead_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
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
ALTER TABLE ONLY public.sfa_order
    ADD CONSTRAINT fk_sfa_order_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_order_line
    ADD CONSTRAINT fk_sfa_order_line_order_id FOREIGN KEY (order_id) REFERENCES public.sfa_order(id);
ALTER TABLE ONLY public.sfa_order_line
    ADD CONSTRAINT fk_sfa_order_line_product_id FOREIGN KEY (product_id) REFERENCES public.sfa_product(id);
ALTER TABLE ONLY public.sfa_order
    ADD CONSTRAINT fk_sfa_order_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_order
    ADD CONSTRAINT fk_sfa_order_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_order
    ADD CONSTRAINT fk_sfa_order_quote_id FOREIGN KEY (quote_id) REFERENCES public.sfa_quote(id);
ALTER TABLE ONLY public.sfa_order
    ADD CONSTRAINT fk_sfa_order_renewal_id FOREIGN KEY (renewal_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_order
    ADD CONSTRAINT fk_sfa_order_renews_id FOREIGN KEY (renews_id) REFERENCES public.sfa_order(id);
ALTER TABLE ONLY public.sfa_payment
    ADD CONSTRAINT fk_sfa_payment_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_payment_due
    ADD CONSTRAINT fk_sfa_payment_due_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_payment_due
    ADD CONSTRAINT fk_sfa_payment_due_line_id FOREIGN KEY (line_id) REFERENCES public.sfa_order_line(id);
ALTER TABLE ONLY public.sfa_payment_due
    ADD CONSTRAINT fk_sfa_payment_due_order_id FOREIGN KEY (order_id) REFERENCES public.sfa_order(id);
ALTER TABLE ONLY public.sfa_payment
    ADD CONSTRAINT fk_sfa_payment_order_id FOREIGN KEY (order_id) REFERENCES public.sfa_order(id);
ALTER TABLE ONLY public.sfa_payment
    ADD CONSTRAINT fk_sfa_payment_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_payment
    ADD CONSTRAINT fk_sfa_payment_refunds_id FOREIGN KEY (refunds_id) REFERENCES public.sfa_payment(id);
ALTER TABLE ONLY public.sfa_quota
    ADD CONSTRAINT fk_sfa_quota_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_quota
    ADD CONSTRAINT fk_sfa_quota_team_id FOREIGN KEY (team_id) REFERENCES public.core_team(id);
ALTER TABLE ONLY public.sfa_quote
    ADD CONSTRAINT fk_sfa_quote_contact_id FOREIGN KEY (contact_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_quote
    ADD CONSTRAINT fk_sfa_quote_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.sfa_quote_line
    ADD CONSTRAINT fk_sfa_quote_line_product_id FOREIGN KEY (product_id) REFERENCES public.sfa_product(id);
ALTER TABLE ONLY public.sfa_quote_line
    ADD CONSTRAINT fk_sfa_quote_line_quote_id FOREIGN KEY (quote_id) REFERENCES public.sfa_quote(id);
ALTER TABLE ONLY public.sfa_quote
    ADD CONSTRAINT fk_sfa_quote_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_quote
    ADD CONSTRAINT fk_sfa_quote_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.sfa_quote
    ADD CONSTRAINT fk_sfa_quote_supersedes_id FOREIGN KEY (supersedes_id) REFERENCES public.sfa_quote(id);
ALTER TABLE ONLY public.sfa_reminder
    ADD CONSTRAINT fk_sfa_reminder_activity_id FOREIGN KEY (activity_id) REFERENCES public.sfa_activity(id);
ALTER TABLE ONLY public.sfa_split
    ADD CONSTRAINT fk_sfa_split_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES public.sfa_opportunity(id);
ALTER TABLE ONLY public.sfa_split
    ADD CONSTRAINT fk_sfa_split_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
