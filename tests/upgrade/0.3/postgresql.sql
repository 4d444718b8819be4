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
    version_to bigint NOT NULL,
    columns jsonb
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
    undone_at timestamp with time zone,
    columns jsonb
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
CREATE TABLE public.marketing_alembic (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.marketing_arm (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    campaign_id uuid NOT NULL,
    "position" bigint NOT NULL,
    name character varying(60) NOT NULL,
    share double precision NOT NULL,
    holdout boolean NOT NULL,
    external_key character varying(270)
);
CREATE TABLE public.marketing_campaign (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    stage_since timestamp with time zone,
    owner_id uuid,
    name character varying(200) NOT NULL,
    purpose character varying(60) NOT NULL,
    channel character varying(20) NOT NULL,
    segment_id uuid,
    starts_at timestamp with time zone,
    ends_at timestamp with time zone,
    window_from bigint,
    window_until bigint,
    started_at timestamp with time zone,
    closed_on date,
    problem character varying(1000) NOT NULL,
    budget bigint,
    budget_currency character varying(3),
    external_key character varying(120)
);
CREATE TABLE public.marketing_campaign_cost (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    campaign_id uuid NOT NULL,
    spent_on date NOT NULL,
    amount bigint NOT NULL,
    amount_currency character varying(3) NOT NULL,
    description character varying(300) NOT NULL
);
CREATE TABLE public.marketing_consent (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    customer_id uuid NOT NULL,
    channel character varying(40) NOT NULL,
    address character varying(320) NOT NULL,
    purpose character varying(60) NOT NULL,
    state character varying(40) NOT NULL,
    confirmed boolean NOT NULL,
    basis character varying(40) NOT NULL,
    text_version character varying(60),
    evidence character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.marketing_content (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    step_id uuid NOT NULL,
    arm_id uuid NOT NULL,
    template_id uuid NOT NULL
);
CREATE TABLE public.marketing_member (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    campaign_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    arm_id uuid,
    status character varying(40) NOT NULL,
    enrolled_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    opened_at timestamp with time zone,
    clicked_at timestamp with time zone,
    responded_at timestamp with time zone,
    converted_at timestamp with time zone,
    bounced_at timestamp with time zone,
    unsubscribed_at timestamp with time zone
);
CREATE TABLE public.marketing_message (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    campaign_id uuid NOT NULL,
    step_id uuid NOT NULL,
    arm_id uuid,
    customer_id uuid NOT NULL,
    template_id uuid NOT NULL,
    channel character varying(20) NOT NULL,
    purpose character varying(60) NOT NULL,
    address character varying(320) NOT NULL,
    state character varying(40) NOT NULL,
    reason character varying(500) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    tries bigint NOT NULL,
    claimed_at timestamp with time zone,
    sent_at timestamp with time zone,
    sender character varying(60) NOT NULL,
    receipt character varying(200) NOT NULL,
    told boolean NOT NULL,
    opened_at timestamp with time zone,
    clicked_at timestamp with time zone,
    unsubscribed_at timestamp with time zone,
    soft_bounces bigint NOT NULL
);
CREATE TABLE public.marketing_segment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(120) NOT NULL,
    description character varying(500) NOT NULL,
    rule character varying(2000),
    configured boolean NOT NULL,
    owner_id uuid
);
CREATE TABLE public.marketing_segment_member (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    segment_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    excluded boolean NOT NULL
);
CREATE TABLE public.marketing_segment_part (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    segment_id uuid NOT NULL,
    other_id uuid NOT NULL,
    excluded boolean NOT NULL,
    people boolean NOT NULL
);
CREATE TABLE public.marketing_step (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    campaign_id uuid NOT NULL,
    number bigint NOT NULL,
    after_hours bigint NOT NULL,
    unless character varying(40)
);
CREATE TABLE public.marketing_suppression (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    channel character varying(40) NOT NULL,
    address character varying(320) NOT NULL,
    reason character varying(40) NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.marketing_template (
    id uuid NOT NULL,
    name character varying(120) NOT NULL,
    number bigint NOT NULL,
    subject character varying(300) NOT NULL,
    mjml character varying(500000) NOT NULL,
    text character varying(100000) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);
CREATE TABLE public.service_alembic (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.service_article (
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
    body character varying(200000) NOT NULL,
    markup character varying(40) NOT NULL,
    language character varying(10) NOT NULL,
    visible character varying(40) NOT NULL,
    published_at timestamp with time zone,
    helpful bigint NOT NULL,
    unhelpful bigint NOT NULL,
    folded_title text NOT NULL,
    folded text NOT NULL
);
CREATE TABLE public.service_article_ticket (
    id uuid NOT NULL,
    article_id uuid NOT NULL,
    ticket_id uuid NOT NULL
);
CREATE TABLE public.service_clock (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    ticket_id uuid NOT NULL,
    target character varying(40) NOT NULL,
    number bigint NOT NULL,
    policy character varying(60) NOT NULL,
    calendar character varying(60) NOT NULL,
    seconds bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    warn_at timestamp with time zone,
    stopped_at timestamp with time zone,
    state character varying(40) NOT NULL,
    used_seconds bigint,
    warned_at timestamp with time zone,
    breached_at timestamp with time zone
);
CREATE TABLE public.service_pause (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    ticket_id uuid NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    stage character varying(60),
    reason character varying(200) NOT NULL,
    user_id uuid
);
CREATE TABLE public.service_queue (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(60) NOT NULL,
    address character varying(254),
    skills jsonb NOT NULL,
    escalates_to_id uuid,
    active boolean NOT NULL
);
CREATE TABLE public.service_queue_agent (
    id uuid NOT NULL,
    queue_id uuid NOT NULL,
    user_id uuid NOT NULL
);
CREATE TABLE public.service_series (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    name character varying(60) NOT NULL,
    last bigint NOT NULL
);
CREATE TABLE public.service_skill (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    name character varying(60) NOT NULL
);
CREATE TABLE public.service_survey (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    customer_id uuid NOT NULL,
    contact_id uuid,
    ticket_id uuid,
    kind character varying(40) NOT NULL,
    language character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    owner_id uuid,
    user_id uuid,
    score bigint,
    comment character varying(2000),
    answered_at timestamp with time zone,
    written_by_id uuid
);
CREATE TABLE public.service_ticket (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    pipeline character varying(60) NOT NULL,
    stage character varying(60) NOT NULL,
    stage_since timestamp with time zone,
    owner_id uuid,
    number character varying(20),
    customer_id uuid NOT NULL,
    contact_id uuid,
    title character varying(200) NOT NULL,
    channel character varying(40) NOT NULL,
    queue_id uuid,
    category character varying(60),
    skills jsonb NOT NULL,
    impact character varying(40) NOT NULL,
    urgency character varying(40) NOT NULL,
    priority character varying(40) NOT NULL,
    priority_reason character varying(200),
    opened_at timestamp with time zone NOT NULL,
    first_response_at timestamp with time zone,
    resolved_at timestamp with time zone,
    closed_on date,
    reopened bigint NOT NULL,
    escalated bigint NOT NULL,
    merged_into_id uuid,
    external_key character varying(120)
);
CREATE TABLE public.service_ticket_link (
    id uuid NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    kind character varying(40) NOT NULL
);
CREATE TABLE public.service_turn (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    custom jsonb NOT NULL,
    queue_id uuid NOT NULL,
    taken bigint NOT NULL,
    last_id uuid
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
	('01a2283d-a170-71ed-9409-9cc181a53911', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-5', '01a2283d-a012-73a3-82c7-ae72a95bba58', 52500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cc23110a224', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-6', '01a2283d-a012-73a3-82c7-ae77acc29795', 62500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cc37d054dbe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-7', '01a2283d-a012-73a3-82c7-ae7a66035fcc', 72500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cc45cd84e67', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-8', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', 82500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cc5e30d7cbd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-9', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', 92500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cc67a69c44e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-10', '01a2283d-a012-73a3-82c7-ae81670ea9fd', 102500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cc7ea9185a8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'draft', '2026-03-02 09:00:00+00', NULL, 'C-11', '01a2283d-a012-73a3-82c7-ae860940aefa', 112500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cbce7165990', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-0', '01a2283d-a011-7316-9b15-325b750cce75', 2500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cbdf3649e4a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-1', '01a2283d-a011-7316-9b15-32606c60bdc7', 12500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cbe5d2afa9d', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-2', '01a2283d-a011-7316-9b15-3263ec69c75a', 22500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cbf5938f799', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-3', '01a2283d-a011-7316-9b15-326584a0993c', 32500, 'EUR', '["net 30", "no refund"]'),
	('01a2283d-a170-71ed-9409-9cc0caf219e0', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme.contracts', 'signed', '2026-03-02 09:00:00+00', NULL, 'C-4', '01a2283d-a012-73a3-82c7-ae709b4e86bc', 42500, 'EUR', '["net 30", "no refund"]');
INSERT INTO public.acme_score_mark VALUES
	('01a2283d-afcb-7191-b411-b0bcdc88fdb8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae85d25638f3', 10, 'first contact'),
	('01a2283d-afd4-763c-8996-ec6259b491df', 9, '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae78dfd178a0', 90, 'first contact'),
	('01a2283d-afd2-7208-8623-5a5404ac763d', 8, '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae717e75af30', 80, 'first contact'),
	('01a2283d-afe7-7070-8890-972284c5e34c', 5, '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', '{}', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', 50, 'first contact'),
	('01a2283d-afd4-763c-8996-ec634e5420d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7697c8df34', 10, 'first contact'),
	('01a2283d-afbf-751e-a1aa-b2156e8f99d6', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', 60, 'first contact'),
	('01a2283d-afc8-7717-8461-7252703f63a4', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', 20, 'first contact'),
	('01a2283d-afce-7729-bec2-89cf11ec1965', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6ea95122bd', 40, 'first contact'),
	('01a2283d-afc6-7677-9599-a0602036f953', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7424e3617d', 30, 'first contact'),
	('01a2283d-afba-7497-90fb-f524fbfb4b91', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae80e18a4388', 20, 'first contact'),
	('01a2283d-afdd-76b3-9efd-9d4d4b77e2a8', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae750af0b7d8', 20, 'first contact'),
	('01a2283d-afbe-72ae-9485-cce7c81034a9', 9, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae87ed379edb', 90, 'first contact'),
	('01a2283d-afc0-73ec-9fb3-fe42f276e209', 10, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7d792672af', 100, 'first contact'),
	('01a2283d-afc7-70ed-8ce6-c33904987d86', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae797caae8dd', 40, 'first contact'),
	('01a2283d-afc1-7011-a8a8-9016ea50da46', 6, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-3264846779a4', 60, 'first contact'),
	('01a2283d-afe2-702d-ae41-be09ed6b3c77', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32606c60bdc7', 30, 'first contact'),
	('01a2283d-afe4-77a1-a8c7-7edc01c0ebb0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae709b4e86bc', 10, 'first contact'),
	('01a2283d-afe5-76d3-a2d1-446c4882907f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae72a95bba58', 20, 'first contact'),
	('01a2283d-afe6-703c-89fb-a287d9f7257f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7a66035fcc', 10, 'first contact'),
	('01a2283d-afe6-703c-89fb-a288b1fa18d1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae860940aefa', 10, 'first contact'),
	('01a2283d-afe7-7070-8890-9721f701607b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325b750cce75', 10, 'first contact'),
	('01a2283d-b3f1-75af-baea-952b8c2ff98a', 1, '2026-03-03 09:00:00+00', '2026-03-03 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32623b00538e', 10, 'first contact');
INSERT INTO public.core_alembic VALUES
	('0002');
INSERT INTO public.core_attachment VALUES
	('01a2283d-a1a4-75ee-9fb3-d18bf9fba236', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'acme_contract', '01a2283d-a170-71ed-9409-9cbce7165990', 'contract.txt', 'text/plain', 9, 'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
INSERT INTO public.core_customer VALUES
	('01a2283d-a012-73a3-82c7-ae7f79b5fad8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Dormont Academy GmbH', NULL, NULL, 'customer', '[]', 'Education', 'Germany', 'Berlin', '01a2283d-a008-7143-8c4a-9f5a461384f3'),
	('01a2283d-a012-73a3-82c7-ae81670ea9fd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Helstad Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a012-73a3-82c7-ae860940aefa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Elstein Logistics Ltd', NULL, NULL, 'customer', '[]', 'Logistics', 'United Kingdom', 'Leeds', '01a2283d-a008-7143-8c4a-9f70b4e7764e'),
	('01a2283d-a011-7316-9b15-325c04756264', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Mendes', 'Hana', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f5da85b88f0'),
	('01a2283d-a011-7316-9b15-325d4b904a04', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Diallo', 'Vera', 'Diallo', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f5da85b88f0'),
	('01a2283d-a011-7316-9b15-325efe632df2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Kovacs', 'Greta', 'Kovacs', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f5da85b88f0'),
	('01a2283d-a011-7316-9b15-325f0132eef8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Sato', 'Mei', 'Sato', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f5da85b88f0'),
	('01a2283d-a011-7316-9b15-326145a3a1f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ana Abadi', 'Ana', 'Abadi', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a2283d-a008-7143-8c4a-9f6091f150e4'),
	('01a2283d-a011-7316-9b15-32623b00538e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Amir Tanaka', 'Amir', 'Tanaka', 'customer', '[]', NULL, 'Spain', 'Bilbao', '01a2283d-a008-7143-8c4a-9f6091f150e4'),
	('01a2283d-a011-7316-9b15-3264846779a4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Ramos', 'Samir', 'Ramos', 'opportunity', '[]', NULL, 'Sweden', 'Malmo', '01a2283d-a008-7143-8c4a-9f687cf7cc45'),
	('01a2283d-a011-7316-9b15-32666f10d69a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Hana Schmid', 'Hana', 'Schmid', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a2283d-a008-7143-8c4a-9f6d0823074f'),
	('01a2283d-a012-73a3-82c7-ae6ea95122bd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Emil Dvorak', 'Emil', 'Dvorak', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a2283d-a008-7143-8c4a-9f6d0823074f'),
	('01a2283d-a012-73a3-82c7-ae6f5c4d86c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ida Dahl', 'Ida', 'Dahl', 'opportunity', '[]', NULL, 'United Kingdom', 'Leeds', '01a2283d-a008-7143-8c4a-9f6d0823074f'),
	('01a2283d-a012-73a3-82c7-ae717e75af30', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Aydin', 'Ada', 'Aydin', 'evangelist', '[]', NULL, 'Spain', 'Bilbao', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a012-73a3-82c7-ae732fb4d08c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jana Marino', 'Jana', 'Marino', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a2283d-a008-7143-8c4a-9f65e366485c'),
	('01a2283d-a012-73a3-82c7-ae7424e3617d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Fontaine', 'Samir', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a2283d-a008-7143-8c4a-9f65e366485c'),
	('01a2283d-a012-73a3-82c7-ae750af0b7d8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Paula Eriksen', 'Paula', 'Eriksen', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a2283d-a008-7143-8c4a-9f65e366485c'),
	('01a2283d-a012-73a3-82c7-ae7697c8df34', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Sofia Fontaine', 'Sofia', 'Fontaine', 'customer', '[]', NULL, 'Netherlands', 'Delft', '01a2283d-a008-7143-8c4a-9f65e366485c'),
	('01a2283d-a012-73a3-82c7-ae78dfd178a0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Farouk', 'Ada', 'Farouk', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f66fb7bfbc0'),
	('01a2283d-a012-73a3-82c7-ae797caae8dd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ivan Haddad', 'Ivan', 'Haddad', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f66fb7bfbc0'),
	('01a2283d-a012-73a3-82c7-ae7b04d94b24', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Imani Costa', 'Imani', 'Costa', 'customer', '[]', NULL, 'Italy', 'Milan', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c'),
	('01a2283d-a012-73a3-82c7-ae7d792672af', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Mei Ramos', 'Mei', 'Ramos', 'customer', '[]', NULL, 'Germany', 'Munich', '01a2283d-a008-7143-8c4a-9f62b5966199'),
	('01a2283d-a012-73a3-82c7-ae7e7a73e2b4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Elif Eriksen', 'Elif', 'Eriksen', 'customer', '[]', NULL, 'Germany', 'Munich', '01a2283d-a008-7143-8c4a-9f62b5966199'),
	('01a2283d-a012-73a3-82c7-ae80e18a4388', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Jonas Olsen', 'Jonas', 'Olsen', 'customer', '[]', NULL, 'Germany', 'Berlin', '01a2283d-a008-7143-8c4a-9f5a461384f3'),
	('01a2283d-a012-73a3-82c7-ae8254794821', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Enzo Banerjee', 'Enzo', 'Banerjee', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a012-73a3-82c7-ae8362613c14', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Omar Mendes', 'Omar', 'Mendes', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a012-73a3-82c7-ae8401c139f8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Vera Castro', 'Vera', 'Castro', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a012-73a3-82c7-ae85d25638f3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Samir Silva', 'Samir', 'Silva', 'customer', '[]', NULL, 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a012-73a3-82c7-ae87ed379edb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Greta Tanaka', 'Greta', 'Tanaka', 'customer', '[]', NULL, 'United Kingdom', 'Leeds', '01a2283d-a008-7143-8c4a-9f70b4e7764e'),
	('01a2283d-a011-7316-9b15-325b750cce75', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 0, "acme.region": "EMEA"}', 'organization', 'Jorstone Foods GmbH', NULL, NULL, 'customer', '[]', 'Food', 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f5da85b88f0'),
	('01a2283d-a011-7316-9b15-32606c60bdc7', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 1, "acme.region": "EMEA"}', 'organization', 'Verstein Logistics SL', NULL, NULL, 'customer', '[]', 'Logistics', 'Spain', 'Bilbao', '01a2283d-a008-7143-8c4a-9f6091f150e4'),
	('01a2283d-a011-7316-9b15-3263ec69c75a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 2, "acme.region": "EMEA"}', 'organization', 'Salmont Energy AB', NULL, NULL, 'opportunity', '[]', 'Energy', 'Sweden', 'Malmo', '01a2283d-a008-7143-8c4a-9f687cf7cc45'),
	('01a2283d-a011-7316-9b15-326584a0993c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 3, "acme.region": "EMEA"}', 'organization', 'Isvale Clinics Ltd', NULL, NULL, 'opportunity', '[]', 'Health care', 'United Kingdom', 'Leeds', '01a2283d-a008-7143-8c4a-9f6d0823074f'),
	('01a2283d-a012-73a3-82c7-ae709b4e86bc', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 4, "acme.region": "EMEA"}', 'organization', 'Zelham Chemicals SL', NULL, NULL, 'evangelist', '[]', 'Chemicals', 'Spain', 'Bilbao', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a012-73a3-82c7-ae72a95bba58', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 5, "acme.region": "EMEA"}', 'organization', 'Elbridge Machines BV', NULL, NULL, 'customer', '[]', 'Machinery', 'Netherlands', 'Delft', '01a2283d-a008-7143-8c4a-9f65e366485c'),
	('01a2283d-a012-73a3-82c7-ae77acc29795', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 6, "acme.region": "EMEA"}', 'organization', 'Jorstein Stores GmbH', NULL, NULL, 'customer', '[]', 'Retail', 'Germany', 'Leipzig', '01a2283d-a008-7143-8c4a-9f66fb7bfbc0'),
	('01a2283d-a012-73a3-82c7-ae7a66035fcc', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 7, "acme.region": "EMEA"}', 'organization', 'Lomdale Water Srl', NULL, NULL, 'customer', '[]', 'Water', 'Italy', 'Milan', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c'),
	('01a2283d-a012-73a3-82c7-ae7c1e2ad56c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{"size": 8, "acme.region": "EMEA"}', 'organization', 'Helgrove Construction GmbH', NULL, NULL, 'customer', '[]', 'Building', 'Germany', 'Munich', '01a2283d-a008-7143-8c4a-9f62b5966199'),
	('01a2283d-a1c8-71a9-a7fd-f291f0afed61', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'person', 'Ada Berg', NULL, NULL, 'opportunity', '[]', NULL, 'AT', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-aa4c-76a2-8773-6ecb97a59e86', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Imported GmbH', NULL, NULL, 'lead', '[]', NULL, NULL, NULL, NULL),
	('01a2283d-aa4c-76a2-8773-6ecc90444959', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'organization', 'Taken SA', NULL, NULL, 'lead', '[]', NULL, NULL, NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a2283d-a02e-7351-9473-2c7d2bbc157b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325b750cce75', 'domain', 'jorstone-foods.example', 'jorstone-foods.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c7e3e1b11e1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325c04756264', 'email', 'hana.mendes@jorstone-foods.example', 'hana.mendes@jorstone-foods.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c7f404ad699', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325c04756264', 'phone', '+12025550108', '+12025550108', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8084796fe6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325d4b904a04', 'email', 'vera.diallo@jorstone-foods.example', 'vera.diallo@jorstone-foods.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c81a1a74413', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325efe632df2', 'email', 'greta.kovacs@jorstone-foods.example', 'greta.kovacs@jorstone-foods.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8222fad8eb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325f0132eef8', 'email', 'mei.sato@jorstone-foods.example', 'mei.sato@jorstone-foods.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c83579954e2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32606c60bdc7', 'domain', 'verstein-logistics.example', 'verstein-logistics.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c84e6940539', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-326145a3a1f0', 'email', 'ana.abadi@verstein-logistics.example', 'ana.abadi@verstein-logistics.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c856fe41205', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32623b00538e', 'email', 'amir.tanaka@verstein-logistics.example', 'amir.tanaka@verstein-logistics.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8628427218', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32623b00538e', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c879abe9c48', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-3263ec69c75a', 'domain', 'salmont-energy.example', 'salmont-energy.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c887c7426fe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-3264846779a4', 'email', 'samir.ramos@salmont-energy.example', 'samir.ramos@salmont-energy.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c896fd4c5a4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-3264846779a4', 'phone', '+12025550109', '+12025550109', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8a816ea457', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-326584a0993c', 'domain', 'isvale-clinics.example', 'isvale-clinics.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8b97d513bd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32666f10d69a', 'email', 'hana.schmid@isvale-clinics.example', 'hana.schmid@isvale-clinics.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8c89d0d406', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6ea95122bd', 'email', 'emil.dvorak@isvale-clinics.example', 'emil.dvorak@isvale-clinics.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8dd97e96c6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6ea95122bd', 'phone', '+12025550196', '+12025550196', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8ec9b320d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', 'email', 'ida.dahl@isvale-clinics.example', 'ida.dahl@isvale-clinics.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c8f6832fcf5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', 'phone', '+12025550194', '+12025550194', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c9093a06634', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae709b4e86bc', 'domain', 'zelham-chemicals.example', 'zelham-chemicals.example', NULL, NULL),
	('01a2283d-a02e-7351-9473-2c9182987ac2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae717e75af30', 'email', 'ada.aydin@zelham-chemicals.example', 'ada.aydin@zelham-chemicals.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063374a9ec6e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae72a95bba58', 'domain', 'elbridge-machines.example', 'elbridge-machines.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-06346acffeed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae732fb4d08c', 'email', 'jana.marino@elbridge-machines.example', 'jana.marino@elbridge-machines.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-06355811e8e9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae732fb4d08c', 'phone', '+12025550148', '+12025550148', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-06363b11bf44', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7424e3617d', 'email', 'samir.fontaine@elbridge-machines.example', 'samir.fontaine@elbridge-machines.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0637ca065b9e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7424e3617d', 'phone', '+12025550187', '+12025550187', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0638a5cbfef5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae750af0b7d8', 'email', 'paula.eriksen@elbridge-machines.example', 'paula.eriksen@elbridge-machines.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063937c235ab', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae750af0b7d8', 'phone', '+12025550105', '+12025550105', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063a3519d10f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7697c8df34', 'email', 'sofia.fontaine@elbridge-machines.example', 'sofia.fontaine@elbridge-machines.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063b55af3c02', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae77acc29795', 'domain', 'jorstein-stores.example', 'jorstein-stores.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063c21a8dc1b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae78dfd178a0', 'email', 'ada.farouk@jorstein-stores.example', 'ada.farouk@jorstein-stores.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063d0562a7e1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae797caae8dd', 'email', 'ivan.haddad@jorstein-stores.example', 'ivan.haddad@jorstein-stores.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063e5d9d96a5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae797caae8dd', 'phone', '+12025550118', '+12025550118', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-063faf0b1aed', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7a66035fcc', 'domain', 'lomdale-water.example', 'lomdale-water.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0640798e1570', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7b04d94b24', 'email', 'imani.costa@lomdale-water.example', 'imani.costa@lomdale-water.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-06414a1792b8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7b04d94b24', 'phone', '+12025550183', '+12025550183', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-06426f06e458', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', 'domain', 'helgrove-construction.example', 'helgrove-construction.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0643a0c9f594', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7d792672af', 'email', 'mei.ramos@helgrove-construction.example', 'mei.ramos@helgrove-construction.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-06449cd42d57', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', 'email', 'elif.eriksen@helgrove-construction.example', 'elif.eriksen@helgrove-construction.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0645235dc976', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', 'phone', '+12025550172', '+12025550172', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-06468d76f72c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', 'domain', 'dormont-academy.example', 'dormont-academy.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0647de8d4835', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae80e18a4388', 'email', 'jonas.olsen@dormont-academy.example', 'jonas.olsen@dormont-academy.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0648af077b09', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae80e18a4388', 'phone', '+12025550161', '+12025550161', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-064929682723', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae81670ea9fd', 'domain', 'helstad-foods.example', 'helstad-foods.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-064aad2f0ba5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8254794821', 'email', 'enzo.banerjee@helstad-foods.example', 'enzo.banerjee@helstad-foods.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-064bfe4ab670', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8254794821', 'phone', '+12025550134', '+12025550134', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-064c643f5d1a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8362613c14', 'email', 'omar.mendes@helstad-foods.example', 'omar.mendes@helstad-foods.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-064d6a12ba79', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8401c139f8', 'email', 'vera.castro@helstad-foods.example', 'vera.castro@helstad-foods.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-064eb8c632d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8401c139f8', 'phone', '+12025550127', '+12025550127', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-064f20c3c975', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae85d25638f3', 'email', 'samir.silva@helstad-foods.example', 'samir.silva@helstad-foods.example', NULL, NULL);
INSERT INTO public.core_identity VALUES
	('01a2283d-a02f-7544-ba4a-065000a1485b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae860940aefa', 'domain', 'elstein-logistics.example', 'elstein-logistics.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-065158aed37f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae87ed379edb', 'email', 'greta.tanaka@elstein-logistics.example', 'greta.tanaka@elstein-logistics.example', NULL, NULL),
	('01a2283d-a02f-7544-ba4a-0652dba3b13c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae87ed379edb', 'phone', '+12025550166', '+12025550166', NULL, NULL),
	('01a2283d-a1d3-70f1-a8c2-6b548009f50e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', 'email', 'ada@berg.example', 'ada@berg.example', NULL, NULL),
	('01a2283d-aa59-744e-a05c-84d60acf5ad1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-aa4c-76a2-8773-6ecb97a59e86', 'email', 'info@imported.example', 'info@imported.example', NULL, NULL),
	('01a2283d-aa59-744e-a05c-84d7339dfca4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-aa4c-76a2-8773-6ecc90444959', 'email', 'info@taken.example', 'info@taken.example', NULL, NULL);
INSERT INTO public.core_interaction VALUES
	('01a2283d-a097-7034-ac58-52199eedc9ab', 'core.email', '2025-10-31 10:21:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f5a461384f3', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-521df25fd626', 'core.note', '2025-11-05 11:24:00+00', 'Budget is decided in spring', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50fea7ce5375', 'core.call', '2025-11-05 12:33:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-5103b40fd1fc', 'core.email', '2025-11-06 12:03:00+00', 'Question about delivery times', 'in', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50dfc9b55e8d', 'core.call', '2025-11-07 10:38:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50fc56f29628', 'core.email', '2025-11-07 15:05:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510aeb980125', 'core.email', '2025-11-07 15:39:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f190cff44e', 'core.note', '2025-11-12 15:27:00+00', 'Plans to open a second site', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-52236c17092d', 'core.email', '2025-11-13 13:23:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f47e5c0d26', 'core.call', '2025-11-14 14:24:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50ea4d874c14', 'core.visit', '2025-11-14 14:58:00+00', 'Visit on site', 'out', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e465fad921', 'core.meeting', '2025-11-20 09:59:00+00', 'Review of the year', 'out', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-52212137e57f', 'core.call', '2025-11-21 14:02:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-521ef80f75bd', 'core.call', '2025-11-21 14:05:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50fdc4d71ba4', 'core.email', '2025-11-27 11:36:00+00', 'Question about delivery times', 'in', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-521a28bb5594', 'core.note', '2025-12-01 08:19:00+00', 'Budget is decided in spring', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e0347c7bde', 'core.email', '2025-12-05 11:31:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510603b9de27', 'core.email', '2025-12-05 14:23:00+00', 'Question about delivery times', 'in', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50ef142cc044', 'core.note', '2025-12-11 09:10:00+00', 'Budget is decided in spring', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510591022645', 'core.call', '2025-12-11 13:14:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e8c21a1398', 'core.call', '2025-12-15 10:15:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e9b47cf742', 'core.visit', '2025-12-30 11:49:00+00', 'Visit on site', 'out', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-5108c2570078', 'core.call', '2025-12-31 11:19:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510479a31e3f', 'core.call', '2025-12-31 14:05:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-5222767a1625', 'core.email', '2026-01-02 08:16:00+00', 'Question about delivery times', 'in', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510b89edc4be', 'core.call', '2026-01-02 08:38:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510287e62f58', 'core.call', '2026-01-02 11:35:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-51093e480ff3', 'core.call', '2026-01-02 12:48:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50ec35cf1562', 'core.call', '2026-01-02 16:08:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-521bafd70082', 'core.meeting', '2026-01-07 09:00:00+00', 'Review of the year', 'out', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f872ffefc3', 'core.note', '2026-01-08 12:54:00+00', 'Plans to open a second site', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50eef9d9bf5d', 'core.call', '2026-01-09 11:19:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50edf2af2c72', 'core.note', '2026-01-09 12:19:00+00', 'Plans to open a second site', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e60d6c9008', 'core.email', '2026-01-16 14:48:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-52200cbf2217', 'core.call', '2026-01-21 15:01:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e382374a0b', 'core.visit', '2026-01-22 13:00:00+00', 'Visit on site', 'out', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e2704fbccb', 'core.visit', '2026-01-23 10:26:00+00', 'Visit on site', 'out', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510130d922ab', 'core.note', '2026-01-23 15:17:00+00', 'Budget is decided in spring', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e7566b62e3', 'core.email', '2026-01-26 08:53:00+00', 'Question about delivery times', 'in', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f796bd2fb7', 'core.email', '2026-01-27 11:24:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f650c7134a', 'core.note', '2026-01-27 13:08:00+00', 'Plans to open a second site', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e544c542db', 'core.call', '2026-01-29 09:25:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-51006552a61b', 'core.visit', '2026-01-29 17:00:00+00', 'Visit on site', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50fb37058119', 'core.note', '2026-01-30 09:14:00+00', 'Plans to open a second site', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f5ecb63aae', 'core.note', '2026-02-04 12:21:00+00', 'Budget is decided in spring', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f06254f2a0', 'core.email', '2026-02-04 15:35:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-521f16e03501', 'core.note', '2026-02-05 16:58:00+00', 'Plans to open a second site', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f2dd394f91', 'core.note', '2026-02-06 09:11:00+00', 'Budget is decided in spring', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-52187e0844e4', 'core.email', '2026-02-06 15:57:00+00', 'Question about delivery times', 'in', NULL, '01a2283d-a008-7143-8c4a-9f5a461384f3', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50ff4618214b', 'core.email', '2026-02-17 12:33:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL);
INSERT INTO public.core_interaction VALUES
	('01a2283d-a096-7645-82f4-50f392790801', 'core.note', '2026-02-18 11:23:00+00', 'Budget is decided in spring', 'internal', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '{}', NULL),
	('01a2283d-a097-7034-ac58-521c4861ea58', 'core.call', '2026-02-19 14:56:00+00', 'Called about an invoice', 'in', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-510c1501f4a4', 'core.visit', '2026-02-20 08:38:00+00', 'Visit on site', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50fa229a61d1', 'core.email', '2026-02-20 16:54:00+00', 'Question about delivery times', 'in', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50eb53ba3e0a', 'core.email', '2026-02-23 14:28:00+00', 'News of the season', 'out', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50f95ca4b80b', 'core.email', '2026-02-25 15:37:00+00', 'Asks for a data sheet', 'in', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-50e1fd6f8dbf', 'core.visit', '2026-02-26 08:31:00+00', 'Visit on site', 'out', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '{}', NULL),
	('01a2283d-a096-7645-82f4-5107e05ba308', 'core.call', '2026-02-27 12:47:00+00', 'Checked in by phone', 'out', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec2442b0e4ab', 'core.meeting', '2026-01-23 08:28:00+00', 'Meeting on Renewal: Cloud Team', 'out', NULL, '01a2283d-a008-7143-8c4a-9f6091f150e4', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec25cac2cc69', 'core.email', '2026-02-02 08:49:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a2283d-a008-7143-8c4a-9f6091f150e4', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec26e44e2f40', 'core.email', '2026-02-16 08:36:00+00', 'Questions on Renewal: Cloud Team', 'in', NULL, '01a2283d-a008-7143-8c4a-9f6091f150e4', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec27f96618b0', 'core.meeting', '2026-01-05 17:12:00+00', 'Meeting on First order: Gateway G1', 'out', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec2807c98e98', 'core.email', '2025-11-18 17:29:00+00', 'Offer for Renewal: Cloud Enterprise', 'out', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec2939fc6522', 'core.email', '2025-12-04 08:26:00+00', 'Questions on Renewal: Cloud Enterprise', 'in', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec2a04e1ff0c', 'core.email', '2026-03-02 08:56:00+00', 'Offer for First order: Gateway G1', 'out', NULL, '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0ada06228ea', '{}', NULL),
	('01a2283d-a10e-774b-9cf5-ec2b34edd198', 'core.call', '2026-02-17 17:28:00+00', 'Call about Expansion: Cloud Team', 'out', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0b0b89385c0', '{}', NULL),
	('01a2283d-a1a0-73d9-8141-5b79b64c9cf3', 'core.note', '2026-11-29 16:57:37.440849+00', 'Signed at the fair', 'internal', NULL, NULL, NULL, NULL, '{}', NULL),
	('01a2283d-a27d-732c-aa3d-9d2d84cda224', 'core.call', '2026-03-02 09:00:00+00', 'Call Ada', 'out', NULL, NULL, 'sfa_opportunity', '01a2283d-a233-755b-b04e-6f00c5d6e744', '{"notes": "She wants ten."}', NULL),
	('01a2283d-af4f-71f4-892c-3c2dabaaaa24', 'marketing.sent', '2026-03-02 09:00:00+00', '''Spring 2026'' was sent', 'out', 'email', NULL, 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '{"step": "01a2283d-abc1-7358-a57d-8841ac83fd39", "message": "01a2283d-adb3-75a2-aa6e-c8afd1ca5b74"}', NULL),
	('01a2283d-af4f-71f4-892c-3c2e371af1b1', 'marketing.sent', '2026-03-02 09:00:00+00', '''Spring 2026'' was sent', 'out', 'email', NULL, 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '{"step": "01a2283d-abc1-7358-a57d-8841ac83fd39", "message": "01a2283d-adb3-75a2-aa6e-c8b08f0a9069"}', NULL),
	('01a2283d-af4f-71f4-892c-3c2f8801633c', 'marketing.sent', '2026-03-02 09:00:00+00', '''Spring 2026'' was sent', 'out', 'email', NULL, 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '{"step": "01a2283d-abc1-7358-a57d-8841ac83fd39", "message": "01a2283d-adb3-75a2-aa6e-c8b14552630b"}', NULL),
	('01a2283d-af8a-7795-91ba-23ea1515f730', 'marketing.sent', '2026-03-02 09:00:00+00', '''Spring 2026'' was sent', 'out', 'email', NULL, 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '{"step": "01a2283d-abc1-7358-a57d-8841ac83fd39", "message": "01a2283d-adb3-75a2-aa6e-c8b340c0902c"}', NULL),
	('01a2283d-b08e-726b-8228-fd86ba60f735', 'service.opened', '2026-03-02 09:00:00+00', 'Ticket #1 opened: No light', 'in', 'other', NULL, 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '{"text": "Since Monday"}', NULL),
	('01a2283d-b195-7440-8b1b-5e81997f34cd', 'service.opened', '2026-03-02 09:00:00+00', 'Ticket #2 opened: Where is the manual?', 'in', 'other', NULL, 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', '{"text": "Since Monday"}', NULL),
	('01a2283d-b1b4-76e7-95ef-4f3a83c6dca6', 'service.opened', '2026-03-02 09:00:00+00', 'Ticket #3 opened: No light at all', 'in', 'other', NULL, 'service_ticket', '01a2283d-b1a4-70b3-a27d-71129c500fa5', '{"text": "Since Monday"}', NULL),
	('01a2283d-b1c0-74db-b50b-5af9ea3c29d9', 'service.replied', '2026-03-02 09:00:00+00', 'Ticket #1 answered: Please press the button', 'out', 'other', NULL, 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '{"text": "Please press the button"}', NULL),
	('01a2283d-b1d8-7759-b1ac-52313405818e', 'service.noted', '2026-03-02 09:00:00+00', 'Ticket #1 note: button!', 'internal', 'other', NULL, 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '{"text": "button!"}', NULL),
	('01a2283d-b1da-7762-93b4-ee2cf5f6f409', 'service.replied', '2026-03-02 09:00:00+00', 'Ticket #2 answered: Here it is', 'out', 'other', NULL, 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', '{"text": "Here it is"}', NULL),
	('01a2283d-b1fa-721d-8bfa-67a15f0c830d', 'service.resolved', '2026-03-02 09:00:00+00', 'Ticket #2 resolved: Sent', 'out', 'other', NULL, 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', '{"text": "Sent"}', NULL),
	('01a2283d-b263-719b-8148-1ef8013fb5d3', 'service.answered', '2026-03-02 09:00:00+00', 'CSAT 4 of 5: quick', 'in', NULL, NULL, 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', '{"score": 4, "survey": "csat", "comment": "quick"}', NULL),
	('01a2283d-b28c-76d2-ab27-a171b24b48d2', 'service.noted', '2026-03-02 09:00:00+00', 'Ticket #1 note: on hold: spare part is ordered', 'internal', 'other', NULL, 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '{"text": "on hold: spare part is ordered"}', NULL),
	('01a2283d-b2a6-770a-bfee-d169d16371a1', 'service.merged', '2026-03-02 09:00:00+00', 'Ticket #3 merged: into #1', 'internal', 'other', NULL, 'service_ticket', '01a2283d-b1a4-70b3-a27d-71129c500fa5', '{"other": "#1"}', NULL),
	('01a2283d-b2a6-770a-bfee-d16add6de5b6', 'service.merged', '2026-03-02 09:00:00+00', 'Ticket #1 merged: #3 into it', 'internal', 'other', NULL, 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '{"other": "#3"}', NULL);
INSERT INTO public.core_journal VALUES
	(1, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', NULL, NULL, '{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}', NULL),
	(2, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-9ffe-7013-8c68-1b9870ab2305', NULL, NULL, '{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}', NULL),
	(3, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-9ffe-7013-8c68-1b99046136ec', NULL, NULL, '{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a2283d-9ff6-7477-a8fe-950bf7a7adf3","roles":["viewer"]}', NULL),
	(4, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a000-7654-84e2-7c9ce3d61eae', NULL, NULL, '{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a2283d-9ff6-7477-a8fe-950bf7a7adf3","roles":["manager"]}', NULL),
	(5, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a000-7654-84e2-7c9dd400cf2d', NULL, NULL, '{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a2283d-9ff6-7477-a8fe-950bf7a7adf3","roles":["manager"]}', NULL),
	(6, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a000-7654-84e2-7c9e9de56eb7', NULL, NULL, '{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a2283d-9ff6-7477-a8fe-950bf7a7adf3","roles":["manager"]}', NULL),
	(7, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a000-7654-84e2-7c9f20eacd9f', NULL, NULL, '{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a2283d-9ff6-7477-a8fe-950bf7a7adf3","roles":["manager"]}', NULL),
	(8, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a000-7654-84e2-7ca0c6db4665', NULL, NULL, '{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a2283d-9ff6-7477-a8fe-950bf7a7adf3","roles":["manager"]}', NULL),
	(9, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a000-7654-84e2-7ca117a6f6bc', NULL, NULL, '{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a2283d-9ff6-7477-a8fe-950bf7a7adf3","roles":["manager"]}', NULL),
	(10, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a2283d-a001-744d-9d26-a8af8dc671ff', NULL, NULL, '{"name":"North"}', NULL),
	(11, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a2283d-a001-744d-9d26-a8b0b416cc15', NULL, NULL, '{"name":"South"}', NULL),
	(12, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a2283d-a001-744d-9d26-a8b1d868a9fe', NULL, NULL, '{"name":"East"}', NULL),
	(13, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a2283d-a001-744d-9d26-a8b23fb59c5d', NULL, NULL, '{"name":"West"}', NULL),
	(14, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a2283d-a001-744d-9d26-a8b3f4e2d70c', NULL, NULL, '{"name":"Key accounts"}', NULL),
	(15, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team', '01a2283d-a001-744d-9d26-a8b4398a8bd1', NULL, NULL, '{"name":"Partners"}', NULL),
	(16, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f582b2f739d', NULL, NULL, '{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9ce3d61eae","roles":["rep"]}', NULL),
	(17, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f59f2eb6d99', NULL, NULL, '{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9ce3d61eae","roles":["rep"]}', NULL),
	(18, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f5a461384f3', NULL, NULL, '{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9ce3d61eae","roles":["rep"]}', NULL),
	(19, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f5b8edecca8', NULL, NULL, '{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9ce3d61eae","roles":["rep"]}', NULL),
	(20, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f5cb72c90c4', NULL, NULL, '{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9ce3d61eae","roles":["rep"]}', NULL),
	(21, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f5da85b88f0', NULL, NULL, '{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9dd400cf2d","roles":["rep"]}', NULL),
	(22, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f5eb59c3f89', NULL, NULL, '{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9dd400cf2d","roles":["rep"]}', NULL),
	(23, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', NULL, NULL, '{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9dd400cf2d","roles":["rep"]}', NULL),
	(24, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f6091f150e4', NULL, NULL, '{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9dd400cf2d","roles":["rep"]}', NULL),
	(25, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f615d67befd', NULL, NULL, '{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9dd400cf2d","roles":["rep"]}', NULL),
	(26, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9e9de56eb7","roles":["rep"]}', NULL),
	(27, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f630fb6027f', NULL, NULL, '{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9e9de56eb7","roles":["rep"]}', NULL),
	(28, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f64468d6a3e', NULL, NULL, '{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9e9de56eb7","roles":["rep"]}', NULL),
	(29, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9e9de56eb7","roles":["rep"]}', NULL),
	(30, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9e9de56eb7","roles":["rep"]}', NULL),
	(31, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f67bb96dd80', NULL, NULL, '{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9f20eacd9f","roles":["rep"]}', NULL),
	(32, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9f20eacd9f","roles":["rep"]}', NULL),
	(33, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f69450f1b2a', NULL, NULL, '{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9f20eacd9f","roles":["rep"]}', NULL),
	(34, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f6a74815621', NULL, NULL, '{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9f20eacd9f","roles":["rep"]}', NULL),
	(35, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f6bd6f3e8dc', NULL, NULL, '{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a2283d-a000-7654-84e2-7c9f20eacd9f","roles":["rep"]}', NULL),
	(36, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f6cc9019b70', NULL, NULL, '{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca0c6db4665","roles":["rep"]}', NULL),
	(37, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca0c6db4665","roles":["rep"]}', NULL),
	(38, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f6eba8b3132', NULL, NULL, '{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca0c6db4665","roles":["rep"]}', NULL),
	(39, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f6f3c7dbb3f', NULL, NULL, '{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca0c6db4665","roles":["rep"]}', NULL),
	(40, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca0c6db4665","roles":["rep"]}', NULL),
	(41, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f7188f124dd', NULL, NULL, '{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca117a6f6bc","roles":["rep"]}', NULL),
	(42, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f72ec4f726c', NULL, NULL, '{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca117a6f6bc","roles":["rep"]}', NULL),
	(43, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f734df6d718', NULL, NULL, '{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca117a6f6bc","roles":["rep"]}', NULL),
	(44, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f7409e21036', NULL, NULL, '{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca117a6f6bc","roles":["rep"]}', NULL),
	(45, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'user', '01a2283d-a008-7143-8c4a-9f75982d653f', NULL, NULL, '{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a2283d-a000-7654-84e2-7ca117a6f6bc","roles":["rep"]}', NULL),
	(46, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b0d6d6af08', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8af8dc671ff","user_id":"01a2283d-a000-7654-84e2-7c9ce3d61eae"}', NULL),
	(47, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b195c9f5d5', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b0b416cc15","user_id":"01a2283d-a000-7654-84e2-7c9dd400cf2d"}', NULL),
	(48, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b27a380198', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b1d868a9fe","user_id":"01a2283d-a000-7654-84e2-7c9e9de56eb7"}', NULL),
	(49, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b3f29f06f7', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b23fb59c5d","user_id":"01a2283d-a000-7654-84e2-7c9f20eacd9f"}', NULL),
	(50, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b4daa6de9c', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b3f4e2d70c","user_id":"01a2283d-a000-7654-84e2-7ca0c6db4665"}', NULL);
INSERT INTO public.core_journal VALUES
	(51, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b5bf3bad07', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b4398a8bd1","user_id":"01a2283d-a000-7654-84e2-7ca117a6f6bc"}', NULL),
	(52, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b6897f4450', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8af8dc671ff","user_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', NULL),
	(53, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b719fdc7f8', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8af8dc671ff","user_id":"01a2283d-a008-7143-8c4a-9f59f2eb6d99"}', NULL),
	(54, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b89cac21ac', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8af8dc671ff","user_id":"01a2283d-a008-7143-8c4a-9f5a461384f3"}', NULL),
	(55, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85b926ab60c7', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8af8dc671ff","user_id":"01a2283d-a008-7143-8c4a-9f5b8edecca8"}', NULL),
	(56, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85ba9d8a0584', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8af8dc671ff","user_id":"01a2283d-a008-7143-8c4a-9f5cb72c90c4"}', NULL),
	(57, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85bb0b98d57e', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b0b416cc15","user_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0"}', NULL),
	(58, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85bc124e07f4', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b0b416cc15","user_id":"01a2283d-a008-7143-8c4a-9f5eb59c3f89"}', NULL),
	(59, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85bd4cd80028', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b0b416cc15","user_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c"}', NULL),
	(60, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85bee27d9b43', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b0b416cc15","user_id":"01a2283d-a008-7143-8c4a-9f6091f150e4"}', NULL),
	(61, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85bf478866b8', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b0b416cc15","user_id":"01a2283d-a008-7143-8c4a-9f615d67befd"}', NULL),
	(62, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c0d2fd2969', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b1d868a9fe","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199"}', NULL),
	(63, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c1e1ed1b2c', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b1d868a9fe","user_id":"01a2283d-a008-7143-8c4a-9f630fb6027f"}', NULL),
	(64, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c20b02b913', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b1d868a9fe","user_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(65, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c3958d7252', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b1d868a9fe","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c"}', NULL),
	(66, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c473cdff01', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b1d868a9fe","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0"}', NULL),
	(67, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c5c48ce727', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b23fb59c5d","user_id":"01a2283d-a008-7143-8c4a-9f67bb96dd80"}', NULL),
	(68, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c67ae2ab04', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b23fb59c5d","user_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45"}', NULL),
	(69, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c70bbc374d', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b23fb59c5d","user_id":"01a2283d-a008-7143-8c4a-9f69450f1b2a"}', NULL),
	(70, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c8f3910f25', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b23fb59c5d","user_id":"01a2283d-a008-7143-8c4a-9f6a74815621"}', NULL),
	(71, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85c988d88524', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b23fb59c5d","user_id":"01a2283d-a008-7143-8c4a-9f6bd6f3e8dc"}', NULL),
	(72, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85cae39c02ea', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b3f4e2d70c","user_id":"01a2283d-a008-7143-8c4a-9f6cc9019b70"}', NULL),
	(73, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85cb4314febd', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b3f4e2d70c","user_id":"01a2283d-a008-7143-8c4a-9f6d0823074f"}', NULL),
	(74, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85cc2fea20e4', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b3f4e2d70c","user_id":"01a2283d-a008-7143-8c4a-9f6eba8b3132"}', NULL),
	(75, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85cde79b4619', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b3f4e2d70c","user_id":"01a2283d-a008-7143-8c4a-9f6f3c7dbb3f"}', NULL),
	(76, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85cefb991ab2', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b3f4e2d70c","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e"}', NULL),
	(77, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85cfc65a2361', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b4398a8bd1","user_id":"01a2283d-a008-7143-8c4a-9f7188f124dd"}', NULL),
	(78, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85d0eb206b63', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b4398a8bd1","user_id":"01a2283d-a008-7143-8c4a-9f72ec4f726c"}', NULL),
	(79, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85d1272742eb', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b4398a8bd1","user_id":"01a2283d-a008-7143-8c4a-9f734df6d718"}', NULL),
	(80, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85d23f0d6ec2', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b4398a8bd1","user_id":"01a2283d-a008-7143-8c4a-9f7409e21036"}', NULL),
	(81, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'team_member', '01a2283d-a00b-76ab-993b-85d3d15012ec', NULL, NULL, '{"team_id":"01a2283d-a001-744d-9d26-a8b4398a8bd1","user_id":"01a2283d-a008-7143-8c4a-9f75982d653f"}', NULL),
	(82, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-325b750cce75', '01a2283d-a011-7316-9b15-325b750cce75', NULL, '{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0"}', NULL),
	(83, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-32606c60bdc7', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4"}', NULL),
	(84, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-3263ec69c75a', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL, '{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45"}', NULL),
	(85, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-326584a0993c', '01a2283d-a011-7316-9b15-326584a0993c', NULL, '{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-a008-7143-8c4a-9f6d0823074f"}', NULL),
	(86, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL, '{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(87, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae72a95bba58', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL, '{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c"}', NULL),
	(88, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae77acc29795', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL, '{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0"}', NULL),
	(89, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7a66035fcc', '01a2283d-a012-73a3-82c7-ae7a66035fcc', NULL, '{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c"}', NULL),
	(90, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL, '{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a2283d-a008-7143-8c4a-9f62b5966199"}', NULL),
	(91, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', NULL, '{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a2283d-a008-7143-8c4a-9f5a461384f3"}', NULL),
	(92, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae81670ea9fd', '01a2283d-a012-73a3-82c7-ae81670ea9fd', NULL, '{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(93, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae860940aefa', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL, '{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e"}', NULL),
	(94, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-325c04756264', '01a2283d-a011-7316-9b15-325c04756264', NULL, '{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0"}', NULL),
	(95, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-325d4b904a04', '01a2283d-a011-7316-9b15-325d4b904a04', NULL, '{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0"}', NULL),
	(96, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-325efe632df2', '01a2283d-a011-7316-9b15-325efe632df2', NULL, '{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0"}', NULL),
	(97, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-325f0132eef8', '01a2283d-a011-7316-9b15-325f0132eef8', NULL, '{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0"}', NULL),
	(98, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-326145a3a1f0', '01a2283d-a011-7316-9b15-326145a3a1f0', NULL, '{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4"}', NULL),
	(99, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-32623b00538e', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4"}', NULL),
	(100, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-3264846779a4', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45"}', NULL);
INSERT INTO public.core_journal VALUES
	(101, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a011-7316-9b15-32666f10d69a', '01a2283d-a011-7316-9b15-32666f10d69a', NULL, '{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-a008-7143-8c4a-9f6d0823074f"}', NULL),
	(102, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-a008-7143-8c4a-9f6d0823074f"}', NULL),
	(103, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', NULL, '{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-a008-7143-8c4a-9f6d0823074f"}', NULL),
	(104, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae717e75af30', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(105, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae732fb4d08c', '01a2283d-a012-73a3-82c7-ae732fb4d08c', NULL, '{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c"}', NULL),
	(106, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7424e3617d', '01a2283d-a012-73a3-82c7-ae7424e3617d', NULL, '{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c"}', NULL),
	(107, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae750af0b7d8', '01a2283d-a012-73a3-82c7-ae750af0b7d8', NULL, '{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c"}', NULL),
	(108, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7697c8df34', '01a2283d-a012-73a3-82c7-ae7697c8df34', NULL, '{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c"}', NULL),
	(109, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0"}', NULL),
	(110, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae797caae8dd', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0"}', NULL),
	(111, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7b04d94b24', '01a2283d-a012-73a3-82c7-ae7b04d94b24', NULL, '{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c"}', NULL),
	(112, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7d792672af', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a2283d-a008-7143-8c4a-9f62b5966199"}', NULL),
	(113, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a2283d-a008-7143-8c4a-9f62b5966199"}', NULL),
	(114, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae80e18a4388', '01a2283d-a012-73a3-82c7-ae80e18a4388', NULL, '{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a2283d-a008-7143-8c4a-9f5a461384f3"}', NULL),
	(115, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae8254794821', '01a2283d-a012-73a3-82c7-ae8254794821', NULL, '{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(116, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae8362613c14', '01a2283d-a012-73a3-82c7-ae8362613c14', NULL, '{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(117, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae8401c139f8', '01a2283d-a012-73a3-82c7-ae8401c139f8', NULL, '{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(118, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae85d25638f3', '01a2283d-a012-73a3-82c7-ae85d25638f3', NULL, '{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', NULL),
	(119, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'customer', '01a2283d-a012-73a3-82c7-ae87ed379edb', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e"}', NULL),
	(120, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f554c1226155', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-325c04756264","to_id":"01a2283d-a011-7316-9b15-325b750cce75","kind":"works_for","role":"Quality"}', NULL),
	(121, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f5556b6ba311', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-325c04756264","to_id":"01a2283d-a011-7316-9b15-325b750cce75","kind":"decides_for","role":"Quality"}', NULL),
	(122, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55679013cc5', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-325d4b904a04","to_id":"01a2283d-a011-7316-9b15-325b750cce75","kind":"works_for","role":"Maintenance"}', NULL),
	(123, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f5571d742552', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-325efe632df2","to_id":"01a2283d-a011-7316-9b15-325b750cce75","kind":"works_for","role":"Operations"}', NULL),
	(124, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55813f99810', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-325f0132eef8","to_id":"01a2283d-a011-7316-9b15-325b750cce75","kind":"works_for","role":"Purchasing"}', NULL),
	(125, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55949931358', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-326145a3a1f0","to_id":"01a2283d-a011-7316-9b15-32606c60bdc7","kind":"works_for","role":"Maintenance"}', NULL),
	(126, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55aae4eec40', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-326145a3a1f0","to_id":"01a2283d-a011-7316-9b15-32606c60bdc7","kind":"decides_for","role":"Maintenance"}', NULL),
	(553, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":30}', '{"points":40}', NULL),
	(127, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55b82845db5', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-32623b00538e","to_id":"01a2283d-a011-7316-9b15-32606c60bdc7","kind":"works_for","role":"Quality"}', NULL),
	(128, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55c1bd19051', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-3264846779a4","to_id":"01a2283d-a011-7316-9b15-3263ec69c75a","kind":"works_for","role":"Maintenance"}', NULL),
	(129, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55d30373471', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-3264846779a4","to_id":"01a2283d-a011-7316-9b15-3263ec69c75a","kind":"decides_for","role":"Maintenance"}', NULL),
	(130, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55eb1fc2410', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-32666f10d69a","to_id":"01a2283d-a011-7316-9b15-326584a0993c","kind":"works_for","role":"Quality"}', NULL),
	(131, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f55f3a9ef477', NULL, NULL, '{"from_id":"01a2283d-a011-7316-9b15-32666f10d69a","to_id":"01a2283d-a011-7316-9b15-326584a0993c","kind":"decides_for","role":"Quality"}', NULL),
	(132, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f56026264c15', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae6ea95122bd","to_id":"01a2283d-a011-7316-9b15-326584a0993c","kind":"works_for","role":"Operations"}', NULL),
	(133, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f561acd37dfb', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae6f5c4d86c2","to_id":"01a2283d-a011-7316-9b15-326584a0993c","kind":"works_for","role":"Quality"}', NULL),
	(134, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f56285c2c3dd', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae717e75af30","to_id":"01a2283d-a012-73a3-82c7-ae709b4e86bc","kind":"works_for","role":"Quality"}', NULL),
	(135, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f563a8957f58', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae717e75af30","to_id":"01a2283d-a012-73a3-82c7-ae709b4e86bc","kind":"decides_for","role":"Quality"}', NULL),
	(136, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f564d6c3dece', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae732fb4d08c","to_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","kind":"works_for","role":"Managing director"}', NULL),
	(137, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f565e795c56d', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae732fb4d08c","to_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","kind":"decides_for","role":"Managing director"}', NULL),
	(138, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f56620513dbf', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae7424e3617d","to_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","kind":"works_for","role":"Purchasing"}', NULL),
	(139, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f567ba1bf8db', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae750af0b7d8","to_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","kind":"works_for","role":"Managing director"}', NULL),
	(140, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f56897c2522f', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae7697c8df34","to_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","kind":"works_for","role":"Maintenance"}', NULL),
	(141, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a021-70e7-83d2-f569d83a3ca9', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","to_id":"01a2283d-a012-73a3-82c7-ae77acc29795","kind":"works_for","role":"Maintenance"}', NULL),
	(142, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0cd9c9c6fc4', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","to_id":"01a2283d-a012-73a3-82c7-ae77acc29795","kind":"decides_for","role":"Maintenance"}', NULL),
	(143, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0ce46cdfdb5', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae797caae8dd","to_id":"01a2283d-a012-73a3-82c7-ae77acc29795","kind":"works_for","role":"Maintenance"}', NULL),
	(144, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0cf08782df1', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae7b04d94b24","to_id":"01a2283d-a012-73a3-82c7-ae7a66035fcc","kind":"works_for","role":"Maintenance"}', NULL),
	(145, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d042450c0c', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae7b04d94b24","to_id":"01a2283d-a012-73a3-82c7-ae7a66035fcc","kind":"decides_for","role":"Maintenance"}', NULL),
	(146, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d1961dd1b8', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae7d792672af","to_id":"01a2283d-a012-73a3-82c7-ae7c1e2ad56c","kind":"works_for","role":"Purchasing"}', NULL),
	(147, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d26fad69bb', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae7d792672af","to_id":"01a2283d-a012-73a3-82c7-ae7c1e2ad56c","kind":"decides_for","role":"Purchasing"}', NULL),
	(148, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d39b0718bc', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae7e7a73e2b4","to_id":"01a2283d-a012-73a3-82c7-ae7c1e2ad56c","kind":"works_for","role":"Purchasing"}', NULL),
	(149, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d40c18729f', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae80e18a4388","to_id":"01a2283d-a012-73a3-82c7-ae7f79b5fad8","kind":"works_for","role":"Finance"}', NULL);
INSERT INTO public.core_journal VALUES
	(150, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d5bea24c04', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae80e18a4388","to_id":"01a2283d-a012-73a3-82c7-ae7f79b5fad8","kind":"decides_for","role":"Finance"}', NULL),
	(151, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d67288b281', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae8254794821","to_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","kind":"works_for","role":"IT"}', NULL),
	(152, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d761da3c74', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae8254794821","to_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","kind":"decides_for","role":"IT"}', NULL),
	(153, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d88602586f', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae8362613c14","to_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","kind":"works_for","role":"Quality"}', NULL),
	(154, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0d9464924c4', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae8401c139f8","to_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","kind":"works_for","role":"Purchasing"}', NULL),
	(155, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0dac57a1703', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae85d25638f3","to_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","kind":"works_for","role":"Maintenance"}', NULL),
	(156, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0dbbdb14683', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","to_id":"01a2283d-a012-73a3-82c7-ae7c1e2ad56c","kind":"subsidiary_of"}', NULL),
	(157, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0dc00333852', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae87ed379edb","to_id":"01a2283d-a012-73a3-82c7-ae860940aefa","kind":"works_for","role":"Quality"}', NULL),
	(158, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'relation', '01a2283d-a022-70e2-b0d2-c0ddcef8e075', NULL, NULL, '{"from_id":"01a2283d-a012-73a3-82c7-ae87ed379edb","to_id":"01a2283d-a012-73a3-82c7-ae860940aefa","kind":"decides_for","role":"Quality"}', NULL),
	(159, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c7d2bbc157b', '01a2283d-a011-7316-9b15-325b750cce75', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-325b750cce75","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}', NULL),
	(160, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c7e3e1b11e1', '01a2283d-a011-7316-9b15-325c04756264', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-325c04756264","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}', NULL),
	(161, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c7f404ad699', '01a2283d-a011-7316-9b15-325c04756264', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-325c04756264","kind":"phone","value":"+12025550108","normalized":"+12025550108"}', NULL),
	(162, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8084796fe6', '01a2283d-a011-7316-9b15-325d4b904a04', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-325d4b904a04","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}', NULL),
	(163, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c81a1a74413', '01a2283d-a011-7316-9b15-325efe632df2', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-325efe632df2","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}', NULL),
	(164, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8222fad8eb', '01a2283d-a011-7316-9b15-325f0132eef8', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-325f0132eef8","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}', NULL),
	(165, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c83579954e2', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-32606c60bdc7","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}', NULL),
	(166, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c84e6940539', '01a2283d-a011-7316-9b15-326145a3a1f0', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-326145a3a1f0","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}', NULL),
	(167, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c856fe41205', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-32623b00538e","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}', NULL),
	(168, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8628427218', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-32623b00538e","kind":"phone","value":"+12025550194","normalized":"+12025550194"}', NULL),
	(169, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c879abe9c48', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-3263ec69c75a","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}', NULL),
	(170, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c887c7426fe', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-3264846779a4","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}', NULL),
	(171, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c896fd4c5a4', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-3264846779a4","kind":"phone","value":"+12025550109","normalized":"+12025550109"}', NULL),
	(172, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8a816ea457', '01a2283d-a011-7316-9b15-326584a0993c', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-326584a0993c","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}', NULL),
	(173, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8b97d513bd', '01a2283d-a011-7316-9b15-32666f10d69a', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-32666f10d69a","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}', NULL),
	(174, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8c89d0d406', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae6ea95122bd","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}', NULL),
	(175, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8dd97e96c6', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae6ea95122bd","kind":"phone","value":"+12025550196","normalized":"+12025550196"}', NULL),
	(176, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8ec9b320d2', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae6f5c4d86c2","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}', NULL),
	(177, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c8f6832fcf5', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae6f5c4d86c2","kind":"phone","value":"+12025550194","normalized":"+12025550194"}', NULL),
	(178, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c9093a06634', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae709b4e86bc","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}', NULL),
	(179, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02e-7351-9473-2c9182987ac2', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae717e75af30","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}', NULL),
	(180, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063374a9ec6e', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}', NULL),
	(181, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-06346acffeed', '01a2283d-a012-73a3-82c7-ae732fb4d08c', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae732fb4d08c","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}', NULL),
	(182, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-06355811e8e9', '01a2283d-a012-73a3-82c7-ae732fb4d08c', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae732fb4d08c","kind":"phone","value":"+12025550148","normalized":"+12025550148"}', NULL),
	(183, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-06363b11bf44', '01a2283d-a012-73a3-82c7-ae7424e3617d', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7424e3617d","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}', NULL),
	(184, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0637ca065b9e', '01a2283d-a012-73a3-82c7-ae7424e3617d', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7424e3617d","kind":"phone","value":"+12025550187","normalized":"+12025550187"}', NULL),
	(185, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0638a5cbfef5', '01a2283d-a012-73a3-82c7-ae750af0b7d8', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae750af0b7d8","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}', NULL),
	(186, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063937c235ab', '01a2283d-a012-73a3-82c7-ae750af0b7d8', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae750af0b7d8","kind":"phone","value":"+12025550105","normalized":"+12025550105"}', NULL),
	(187, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063a3519d10f', '01a2283d-a012-73a3-82c7-ae7697c8df34', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7697c8df34","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}', NULL),
	(188, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063b55af3c02', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae77acc29795","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}', NULL),
	(189, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063c21a8dc1b', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}', NULL),
	(190, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063d0562a7e1', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae797caae8dd","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}', NULL),
	(191, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063e5d9d96a5', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae797caae8dd","kind":"phone","value":"+12025550118","normalized":"+12025550118"}', NULL),
	(192, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-063faf0b1aed', '01a2283d-a012-73a3-82c7-ae7a66035fcc', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7a66035fcc","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}', NULL),
	(193, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0640798e1570', '01a2283d-a012-73a3-82c7-ae7b04d94b24', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7b04d94b24","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}', NULL),
	(194, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-06414a1792b8', '01a2283d-a012-73a3-82c7-ae7b04d94b24', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7b04d94b24","kind":"phone","value":"+12025550183","normalized":"+12025550183"}', NULL),
	(195, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-06426f06e458', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7c1e2ad56c","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}', NULL),
	(196, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0643a0c9f594', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7d792672af","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}', NULL),
	(197, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-06449cd42d57', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7e7a73e2b4","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}', NULL),
	(198, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0645235dc976', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7e7a73e2b4","kind":"phone","value":"+12025550172","normalized":"+12025550172"}', NULL),
	(199, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-06468d76f72c', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7f79b5fad8","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}', NULL);
INSERT INTO public.core_journal VALUES
	(200, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0647de8d4835', '01a2283d-a012-73a3-82c7-ae80e18a4388', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae80e18a4388","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}', NULL),
	(201, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0648af077b09', '01a2283d-a012-73a3-82c7-ae80e18a4388', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae80e18a4388","kind":"phone","value":"+12025550161","normalized":"+12025550161"}', NULL),
	(202, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-064929682723', '01a2283d-a012-73a3-82c7-ae81670ea9fd', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}', NULL),
	(203, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-064aad2f0ba5', '01a2283d-a012-73a3-82c7-ae8254794821', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae8254794821","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}', NULL),
	(204, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-064bfe4ab670', '01a2283d-a012-73a3-82c7-ae8254794821', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae8254794821","kind":"phone","value":"+12025550134","normalized":"+12025550134"}', NULL),
	(205, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-064c643f5d1a', '01a2283d-a012-73a3-82c7-ae8362613c14', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae8362613c14","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}', NULL),
	(206, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-064d6a12ba79', '01a2283d-a012-73a3-82c7-ae8401c139f8', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae8401c139f8","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}', NULL),
	(207, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-064eb8c632d2', '01a2283d-a012-73a3-82c7-ae8401c139f8', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae8401c139f8","kind":"phone","value":"+12025550127","normalized":"+12025550127"}', NULL),
	(208, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-064f20c3c975', '01a2283d-a012-73a3-82c7-ae85d25638f3', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae85d25638f3","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}', NULL),
	(209, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-065000a1485b', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae860940aefa","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}', NULL),
	(210, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-065158aed37f', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae87ed379edb","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}', NULL),
	(211, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'identity', '01a2283d-a02f-7544-ba4a-0652dba3b13c', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae87ed379edb","kind":"phone","value":"+12025550166","normalized":"+12025550166"}', NULL),
	(212, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a2283d-a044-754d-be39-5048da65e1ad', NULL, NULL, '{"record_type":"customer","record_id":"01a2283d-a011-7316-9b15-325b750cce75","tag":"reference"}', NULL),
	(213, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a2283d-a044-754d-be39-5049cf942841', NULL, NULL, '{"record_type":"customer","record_id":"01a2283d-a011-7316-9b15-3263ec69c75a","tag":"slow payer"}', NULL),
	(214, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a2283d-a044-754d-be39-504a143b1ce9', NULL, NULL, '{"record_type":"customer","record_id":"01a2283d-a011-7316-9b15-326584a0993c","tag":"key account"}', NULL),
	(215, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a2283d-a044-754d-be39-504ba12ff72f', NULL, NULL, '{"record_type":"customer","record_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","tag":"reference"}', NULL),
	(216, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a2283d-a044-754d-be39-504ca58873f5', NULL, NULL, '{"record_type":"customer","record_id":"01a2283d-a012-73a3-82c7-ae77acc29795","tag":"slow payer"}', NULL),
	(217, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a2283d-a044-754d-be39-504d614e8e04', NULL, NULL, '{"record_type":"customer","record_id":"01a2283d-a012-73a3-82c7-ae7f79b5fad8","tag":"newsletter"}', NULL),
	(438, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'intake_key', '01a2283d-aa4e-7168-988e-0be812eba2dd', NULL, NULL, '{"scheme":"old.no","key":"1","record_type":"customer","record_id":"01a2283d-aa4c-76a2-8773-6ecb97a59e86","import_id":"01a2283d-a9ac-7373-a7d3-1221d2e03936","row":1,"line":2}', '01a2283d-a9ac-7373-a7d3-12204fd5b10c'),
	(218, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-52199eedc9ab', '01a2283d-a012-73a3-82c7-ae80e18a4388', NULL, '{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f5a461384f3","participants":["01a2283d-a012-73a3-82c7-ae80e18a4388"]}', NULL),
	(219, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-521df25fd626', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(220, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50fea7ce5375', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7e7a73e2b4"]}', NULL),
	(221, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-5103b40fd1fc', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(222, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50dfc9b55e8d', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","participants":["01a2283d-a011-7316-9b15-3264846779a4"]}', NULL),
	(223, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50fc56f29628', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(224, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510aeb980125', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(225, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f190cff44e', '01a2283d-a012-73a3-82c7-ae7424e3617d', NULL, '{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","participants":["01a2283d-a012-73a3-82c7-ae7424e3617d"]}', NULL),
	(226, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-52236c17092d', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(227, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f47e5c0d26', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae797caae8dd"]}', NULL),
	(228, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50ea4d874c14', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', NULL, '{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","participants":["01a2283d-a012-73a3-82c7-ae6f5c4d86c2"]}', NULL),
	(229, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e465fad921', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","participants":["01a2283d-a011-7316-9b15-3264846779a4"]}', NULL),
	(230, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-52212137e57f', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(231, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-521ef80f75bd', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(232, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50fdc4d71ba4', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(233, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-521a28bb5594', '01a2283d-a012-73a3-82c7-ae85d25638f3', NULL, '{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","participants":["01a2283d-a012-73a3-82c7-ae85d25638f3"]}', NULL),
	(234, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e0347c7bde', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","participants":["01a2283d-a011-7316-9b15-3264846779a4"]}', NULL),
	(235, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510603b9de27', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7e7a73e2b4"]}', NULL),
	(236, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50ef142cc044', '01a2283d-a012-73a3-82c7-ae7424e3617d', NULL, '{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","participants":["01a2283d-a012-73a3-82c7-ae7424e3617d"]}', NULL),
	(237, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510591022645', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7e7a73e2b4"]}', NULL),
	(238, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e8c21a1398', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","participants":["01a2283d-a012-73a3-82c7-ae6ea95122bd"]}', NULL),
	(239, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e9b47cf742', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","participants":["01a2283d-a012-73a3-82c7-ae6ea95122bd"]}', NULL),
	(240, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-5108c2570078', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(509, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afba-7497-90fb-f524fbfb4b91', '01a2283d-a012-73a3-82c7-ae80e18a4388', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae80e18a4388","points":10,"reason":"first contact"}', NULL),
	(241, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510479a31e3f', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7e7a73e2b4"]}', NULL),
	(242, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-5222767a1625', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(243, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510b89edc4be', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(244, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510287e62f58', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(245, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-51093e480ff3', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7e7a73e2b4"]}', NULL),
	(246, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50ec35cf1562', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL),
	(247, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-521bafd70082', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL);
INSERT INTO public.core_journal VALUES
	(248, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f872ffefc3', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(249, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50eef9d9bf5d', '01a2283d-a012-73a3-82c7-ae7697c8df34', NULL, '{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","participants":["01a2283d-a012-73a3-82c7-ae7697c8df34"]}', NULL),
	(250, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50edf2af2c72', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL),
	(251, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e60d6c9008', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","participants":["01a2283d-a012-73a3-82c7-ae6ea95122bd"]}', NULL),
	(252, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-52200cbf2217', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(253, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e382374a0b', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","participants":["01a2283d-a011-7316-9b15-3264846779a4"]}', NULL),
	(254, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e2704fbccb', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","participants":["01a2283d-a011-7316-9b15-3264846779a4"]}', NULL),
	(255, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510130d922ab', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7e7a73e2b4"]}', NULL),
	(256, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e7566b62e3', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', NULL, '{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","participants":["01a2283d-a012-73a3-82c7-ae6f5c4d86c2"]}', NULL),
	(257, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f796bd2fb7', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae797caae8dd"]}', NULL),
	(258, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f650c7134a', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(259, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e544c542db', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","participants":["01a2283d-a012-73a3-82c7-ae6ea95122bd"]}', NULL),
	(260, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-51006552a61b', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(261, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50fb37058119', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(262, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f5ecb63aae', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(263, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f06254f2a0', '01a2283d-a012-73a3-82c7-ae7424e3617d', NULL, '{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","participants":["01a2283d-a012-73a3-82c7-ae7424e3617d"]}', NULL),
	(510, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae87ed379edb","points":10,"reason":"first contact"}', NULL),
	(264, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-521f16e03501', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(265, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f2dd394f91', '01a2283d-a012-73a3-82c7-ae750af0b7d8', NULL, '{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","participants":["01a2283d-a012-73a3-82c7-ae750af0b7d8"]}', NULL),
	(266, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-52187e0844e4', '01a2283d-a012-73a3-82c7-ae80e18a4388', NULL, '{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f5a461384f3","participants":["01a2283d-a012-73a3-82c7-ae80e18a4388"]}', NULL),
	(267, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50ff4618214b', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(268, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f392790801', '01a2283d-a012-73a3-82c7-ae750af0b7d8', NULL, '{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","participants":["01a2283d-a012-73a3-82c7-ae750af0b7d8"]}', NULL),
	(269, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a097-7034-ac58-521c4861ea58', '01a2283d-a012-73a3-82c7-ae87ed379edb', NULL, '{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","participants":["01a2283d-a012-73a3-82c7-ae87ed379edb"]}', NULL),
	(270, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-510c1501f4a4', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(271, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50fa229a61d1', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae797caae8dd"]}', NULL),
	(272, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50eb53ba3e0a', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL),
	(273, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50f95ca4b80b', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","participants":["01a2283d-a012-73a3-82c7-ae797caae8dd"]}', NULL),
	(274, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-50e1fd6f8dbf', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","participants":["01a2283d-a011-7316-9b15-3264846779a4"]}', NULL),
	(275, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a096-7645-82f4-5107e05ba308', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f62b5966199","participants":["01a2283d-a012-73a3-82c7-ae7d792672af"]}', NULL),
	(276, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29c431d28409', NULL, NULL, '{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}', NULL),
	(277, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29c54c16114f', NULL, NULL, '{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}', NULL),
	(278, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29c67d2d10c0', NULL, NULL, '{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}', NULL),
	(279, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29c78a358da9', NULL, NULL, '{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}', NULL),
	(280, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29c8d1cdfb3c', NULL, NULL, '{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}', NULL),
	(281, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29c90cda9ced', NULL, NULL, '{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}', NULL),
	(282, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29cac3f9042a', NULL, NULL, '{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}', NULL),
	(283, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29cbefee86d6', NULL, NULL, '{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}', NULL),
	(284, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29cca75da292', NULL, NULL, '{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}', NULL),
	(285, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29cd3872606b', NULL, NULL, '{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}', NULL),
	(286, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29cec01ca59c', NULL, NULL, '{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}', NULL),
	(287, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_product', '01a2283d-a0b8-76d9-add7-29cf5512ade6', NULL, NULL, '{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}', NULL),
	(288, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4","customer_id":"01a2283d-a011-7316-9b15-32606c60bdc7","product_id":"01a2283d-a0b8-76d9-add7-29cbefee86d6","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}', NULL),
	(332, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d06caeb2fcd2', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f72ec4f726c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f72ec4f726c/won_value//2"}', NULL),
	(289, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f43d591c6e1e', '01a2283d-a011-7316-9b15-326584a0993c', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","customer_id":"01a2283d-a011-7316-9b15-326584a0993c","product_id":"01a2283d-a0b8-76d9-add7-29c90cda9ced","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}', NULL),
	(290, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL, '{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","customer_id":"01a2283d-a012-73a3-82c7-ae709b4e86bc","product_id":"01a2283d-a0b8-76d9-add7-29c67d2d10c0","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}', NULL),
	(291, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL, '{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c","customer_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","product_id":"01a2283d-a0b8-76d9-add7-29cca75da292","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}', NULL),
	(292, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0ada06228ea', '01a2283d-a012-73a3-82c7-ae7a66035fcc', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","customer_id":"01a2283d-a012-73a3-82c7-ae7a66035fcc","product_id":"01a2283d-a0b8-76d9-add7-29c67d2d10c0","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}', NULL),
	(293, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0b0b89385c0', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL, '{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","customer_id":"01a2283d-a012-73a3-82c7-ae860940aefa","product_id":"01a2283d-a0b8-76d9-add7-29cbefee86d6","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}', NULL),
	(294, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d4-7752-af42-f43a0bc9ead9', NULL, NULL, '{"opportunity_id":"01a2283d-a0d4-7752-af42-f4392442c3c2","product_id":"01a2283d-a0b8-76d9-add7-29cbefee86d6","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}', NULL),
	(295, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d4-7752-af42-f43b056e72b7', NULL, NULL, '{"opportunity_id":"01a2283d-a0d4-7752-af42-f4392442c3c2","product_id":"01a2283d-a0b8-76d9-add7-29cf5512ade6","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}', NULL);
INSERT INTO public.core_journal VALUES
	(296, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d4-7752-af42-f43ca9ee5c8a', NULL, NULL, '{"opportunity_id":"01a2283d-a0d4-7752-af42-f4392442c3c2","product_id":"01a2283d-a0b8-76d9-add7-29c54c16114f","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}', NULL),
	(297, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d4-7752-af42-f43eceda9615', NULL, NULL, '{"opportunity_id":"01a2283d-a0d4-7752-af42-f43d591c6e1e","product_id":"01a2283d-a0b8-76d9-add7-29c90cda9ced","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}', NULL),
	(298, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d5-7369-bed8-f0aaa73bd634', NULL, NULL, '{"opportunity_id":"01a2283d-a0d5-7369-bed8-f0a9f983b8bf","product_id":"01a2283d-a0b8-76d9-add7-29c67d2d10c0","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}', NULL),
	(299, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d5-7369-bed8-f0ac913f645b', NULL, NULL, '{"opportunity_id":"01a2283d-a0d5-7369-bed8-f0abceb1c972","product_id":"01a2283d-a0b8-76d9-add7-29cca75da292","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}', NULL),
	(300, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d5-7369-bed8-f0aecf8c12cb', NULL, NULL, '{"opportunity_id":"01a2283d-a0d5-7369-bed8-f0ada06228ea","product_id":"01a2283d-a0b8-76d9-add7-29c67d2d10c0","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}', NULL),
	(301, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d5-7369-bed8-f0afd8ea0da0', NULL, NULL, '{"opportunity_id":"01a2283d-a0d5-7369-bed8-f0ada06228ea","product_id":"01a2283d-a0b8-76d9-add7-29cf5512ade6","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}', NULL),
	(302, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_line_item', '01a2283d-a0d5-7369-bed8-f0b1f9d6eceb', NULL, NULL, '{"opportunity_id":"01a2283d-a0d5-7369-bed8-f0b0b89385c0","product_id":"01a2283d-a0b8-76d9-add7-29cbefee86d6","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}', NULL),
	(303, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec2442b0e4ab', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"kind":"core.meeting","at":"2026-01-23T08:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f6091f150e4","record_type":"sfa_opportunity","record_id":"01a2283d-a0d4-7752-af42-f4392442c3c2","participants":["01a2283d-a011-7316-9b15-32606c60bdc7"]}', NULL),
	(304, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec25cac2cc69', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"kind":"core.email","at":"2026-02-02T08:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f6091f150e4","record_type":"sfa_opportunity","record_id":"01a2283d-a0d4-7752-af42-f4392442c3c2","participants":["01a2283d-a011-7316-9b15-32606c60bdc7"]}', NULL),
	(305, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec26e44e2f40', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"kind":"core.email","at":"2026-02-16T08:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f6091f150e4","record_type":"sfa_opportunity","record_id":"01a2283d-a0d4-7752-af42-f4392442c3c2","participants":["01a2283d-a011-7316-9b15-32606c60bdc7"]}', NULL),
	(306, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec27f96618b0', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL, '{"kind":"core.meeting","at":"2026-01-05T17:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","record_type":"sfa_opportunity","record_id":"01a2283d-a0d5-7369-bed8-f0a9f983b8bf","participants":["01a2283d-a012-73a3-82c7-ae709b4e86bc"]}', NULL),
	(307, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec2807c98e98', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL, '{"kind":"core.email","at":"2025-11-18T17:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","record_type":"sfa_opportunity","record_id":"01a2283d-a0d5-7369-bed8-f0abceb1c972","participants":["01a2283d-a012-73a3-82c7-ae72a95bba58"]}', NULL),
	(308, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec2939fc6522', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL, '{"kind":"core.email","at":"2025-12-04T08:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a2283d-a008-7143-8c4a-9f65e366485c","record_type":"sfa_opportunity","record_id":"01a2283d-a0d5-7369-bed8-f0abceb1c972","participants":["01a2283d-a012-73a3-82c7-ae72a95bba58"]}', NULL),
	(309, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec2a04e1ff0c', '01a2283d-a012-73a3-82c7-ae7a66035fcc', NULL, '{"kind":"core.email","at":"2026-03-02T08:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","record_type":"sfa_opportunity","record_id":"01a2283d-a0d5-7369-bed8-f0ada06228ea","participants":["01a2283d-a012-73a3-82c7-ae7a66035fcc"]}', NULL),
	(310, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'interaction', '01a2283d-a10e-774b-9cf5-ec2b34edd198', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL, '{"kind":"core.call","at":"2026-02-17T17:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","record_type":"sfa_opportunity","record_id":"01a2283d-a0d5-7369-bed8-f0b0b89385c0","participants":["01a2283d-a012-73a3-82c7-ae860940aefa"]}', NULL),
	(311, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d05708307a2e', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f582b2f739d/won_value//1"}', NULL),
	(312, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d058255c7ef6', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f582b2f739d/won_value//2"}', NULL),
	(313, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0598e82a97e', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f64468d6a3e/won_value//1"}', NULL),
	(314, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d05afad05a63', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f64468d6a3e/won_value//2"}', NULL),
	(315, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d05b83d30589', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6a74815621","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6a74815621/won_value//1"}', NULL),
	(316, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d05c341624e7', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6a74815621","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6a74815621/won_value//2"}', NULL),
	(317, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d05d360d34cd', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5b8edecca8","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5b8edecca8/won_value//1"}', NULL),
	(318, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d05ee1d07f22', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5b8edecca8","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5b8edecca8/won_value//2"}', NULL),
	(319, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d05fc36cb249', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f70b4e7764e/won_value//1"}', NULL),
	(320, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d060e2b706f1', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f70b4e7764e/won_value//2"}', NULL),
	(321, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0615cc5031b', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6eba8b3132","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6eba8b3132/won_value//1"}', NULL),
	(322, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0628d64e535', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6eba8b3132","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6eba8b3132/won_value//2"}', NULL),
	(323, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0634148160d', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c/won_value//1"}', NULL),
	(324, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d064e10911ef', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c/won_value//2"}', NULL),
	(325, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0652f3ce43a', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5cb72c90c4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5cb72c90c4/won_value//1"}', NULL),
	(326, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d06637ed80e3', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5cb72c90c4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5cb72c90c4/won_value//2"}', NULL),
	(327, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0674a5f25aa', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f615d67befd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f615d67befd/won_value//1"}', NULL),
	(328, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d068f34779ec', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f615d67befd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f615d67befd/won_value//2"}', NULL),
	(329, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d069685e1663', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0/won_value//1"}', NULL),
	(330, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d06a24f22dde', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f66fb7bfbc0/won_value//2"}', NULL),
	(331, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d06b83fc2a00', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f72ec4f726c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f72ec4f726c/won_value//1"}', NULL),
	(333, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d06dba344abd', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f75982d653f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f75982d653f/won_value//1"}', NULL),
	(334, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d06e3a3be9c3', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f75982d653f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f75982d653f/won_value//2"}', NULL),
	(335, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d06f3a421bcc', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5a461384f3","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5a461384f3/won_value//1"}', NULL),
	(336, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0706d881ac1', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5a461384f3","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5a461384f3/won_value//2"}', NULL),
	(337, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0712cba93d2', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6f3c7dbb3f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6f3c7dbb3f/won_value//1"}', NULL),
	(338, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d072e8485430', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6f3c7dbb3f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6f3c7dbb3f/won_value//2"}', NULL),
	(339, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d073202c3aa5', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f67bb96dd80","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f67bb96dd80/won_value//1"}', NULL),
	(340, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d074e0b67a49', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f67bb96dd80","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f67bb96dd80/won_value//2"}', NULL),
	(341, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d075ea9b8095', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6091f150e4/won_value//1"}', NULL),
	(342, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d076271947d3', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6091f150e4/won_value//2"}', NULL),
	(343, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d077186c4880', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f734df6d718","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f734df6d718/won_value//1"}', NULL),
	(344, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0783ffc0e50', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f734df6d718","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f734df6d718/won_value//2"}', NULL),
	(345, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0791736b09d', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6d0823074f/won_value//1"}', NULL),
	(346, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d07a48e9b295', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6d0823074f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6d0823074f/won_value//2"}', NULL);
INSERT INTO public.core_journal VALUES
	(347, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d07bce0d5e93', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5eb59c3f89","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5eb59c3f89/won_value//1"}', NULL),
	(348, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d07cf7a3a16b', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5eb59c3f89","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5eb59c3f89/won_value//2"}', NULL),
	(349, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d07d21354395', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f7409e21036","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f7409e21036/won_value//1"}', NULL),
	(350, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d07eb659418a', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f7409e21036","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f7409e21036/won_value//2"}', NULL),
	(351, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d07fd56ae0d6', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f630fb6027f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f630fb6027f/won_value//1"}', NULL),
	(352, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d080bac6908a', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f630fb6027f","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f630fb6027f/won_value//2"}', NULL),
	(353, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d08155c06464', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5da85b88f0/won_value//1"}', NULL),
	(354, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d082063dd8cf', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f5da85b88f0","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f5da85b88f0/won_value//2"}', NULL),
	(355, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d08314cd07bd', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f59f2eb6d99","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f59f2eb6d99/won_value//1"}', NULL),
	(356, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0846a67a921', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f59f2eb6d99","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f59f2eb6d99/won_value//2"}', NULL),
	(357, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d085c839a472', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f62b5966199","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f62b5966199/won_value//1"}', NULL),
	(358, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d08665b55eb7', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f62b5966199","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f62b5966199/won_value//2"}', NULL),
	(359, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d087b19636b3', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f7188f124dd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f7188f124dd/won_value//1"}', NULL),
	(360, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12b-73ce-bb6b-d0886379f0ce', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f7188f124dd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f7188f124dd/won_value//2"}', NULL),
	(361, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d2781b525b32', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f65e366485c/won_value//1"}', NULL),
	(362, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d279101b9746', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f65e366485c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f65e366485c/won_value//2"}', NULL),
	(363, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d27ae49eaa27', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6bd6f3e8dc","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6bd6f3e8dc/won_value//1"}', NULL),
	(364, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d27b48b4e926', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6bd6f3e8dc","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6bd6f3e8dc/won_value//2"}', NULL),
	(365, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d27c647054dc', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6cc9019b70","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6cc9019b70/won_value//1"}', NULL),
	(366, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d27dd81509d2', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f6cc9019b70","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f6cc9019b70/won_value//2"}', NULL),
	(367, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d27e4846af3a', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f69450f1b2a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f69450f1b2a/won_value//1"}', NULL),
	(368, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d27f078d64dd', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f69450f1b2a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f69450f1b2a/won_value//2"}', NULL),
	(369, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d280f93e8380', NULL, NULL, '{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f687cf7cc45/won_value//1"}', NULL),
	(370, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', 'sfa', 'added', 'sfa_quota', '01a2283d-a12c-711c-a713-d281a3b177ac', NULL, NULL, '{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-a008-7143-8c4a-9f687cf7cc45","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-a008-7143-8c4a-9f687cf7cc45/won_value//2"}', NULL),
	(371, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a011-7316-9b15-325b750cce75', '01a2283d-a011-7316-9b15-325b750cce75', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":0}}', NULL),
	(372, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a011-7316-9b15-32606c60bdc7', '01a2283d-a011-7316-9b15-32606c60bdc7', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":1}}', NULL),
	(373, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a011-7316-9b15-3263ec69c75a', '01a2283d-a011-7316-9b15-3263ec69c75a', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":2}}', NULL),
	(374, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a011-7316-9b15-326584a0993c', '01a2283d-a011-7316-9b15-326584a0993c', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":3}}', NULL),
	(375, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":4}}', NULL),
	(376, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a012-73a3-82c7-ae72a95bba58', '01a2283d-a012-73a3-82c7-ae72a95bba58', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":5}}', NULL),
	(377, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a012-73a3-82c7-ae77acc29795', '01a2283d-a012-73a3-82c7-ae77acc29795', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":6}}', NULL),
	(378, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a012-73a3-82c7-ae7a66035fcc', '01a2283d-a012-73a3-82c7-ae7a66035fcc', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":7}}', NULL),
	(379, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'changed', 'customer', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '{"custom":null}', '{"custom":{"acme.region":"EMEA","size":8}}', NULL),
	(380, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cbce7165990', '01a2283d-a011-7316-9b15-325b750cce75', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a011-7316-9b15-325b750cce75","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(381, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cbdf3649e4a', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a011-7316-9b15-32606c60bdc7","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(382, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cbe5d2afa9d', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a011-7316-9b15-3263ec69c75a","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(383, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cbf5938f799', '01a2283d-a011-7316-9b15-326584a0993c', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a011-7316-9b15-326584a0993c","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(437, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'customer', '01a2283d-aa4c-76a2-8773-6ecc90444959', '01a2283d-aa4c-76a2-8773-6ecc90444959', NULL, '{"kind":"organization","name":"Taken SA","lifecycle":"lead"}', '01a2283d-a9ac-7373-a7d3-12204fd5b10c'),
	(384, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc0caf219e0', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae709b4e86bc","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(385, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc181a53911', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(386, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc23110a224', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae77acc29795","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(387, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc37d054dbe', '01a2283d-a012-73a3-82c7-ae7a66035fcc', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae7a66035fcc","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(388, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc45cd84e67', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae7c1e2ad56c","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(389, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc5e30d7cbd', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae7f79b5fad8","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(390, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc67a69c44e', '01a2283d-a012-73a3-82c7-ae81670ea9fd', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae81670ea9fd","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(391, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'acme_contract', '01a2283d-a170-71ed-9409-9cc7ea9185a8', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL, '{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-a012-73a3-82c7-ae860940aefa","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}', NULL),
	(392, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a2283d-a170-71ed-9409-9cbce7165990', '01a2283d-a011-7316-9b15-325b750cce75', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(393, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a2283d-a170-71ed-9409-9cbdf3649e4a', '01a2283d-a011-7316-9b15-32606c60bdc7', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(394, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a2283d-a170-71ed-9409-9cbe5d2afa9d', '01a2283d-a011-7316-9b15-3263ec69c75a', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(395, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a2283d-a170-71ed-9409-9cbf5938f799', '01a2283d-a011-7316-9b15-326584a0993c', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL);
INSERT INTO public.core_journal VALUES
	(396, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'moved', 'acme_contract', '01a2283d-a170-71ed-9409-9cc0caf219e0', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '{"stage":"draft"}', '{"stage":"signed","pipeline":"acme.contracts"}', NULL),
	(397, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'tag', '01a2283d-a198-74f2-b892-cd38886b1f2d', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a2283d-a170-71ed-9409-9cbce7165990","tag":"key account"}', NULL),
	(398, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'interaction', '01a2283d-a1a0-73d9-8141-5b79b64c9cf3', '01a2283d-a011-7316-9b15-325b750cce75', NULL, '{"kind":"core.note","at":"2026-11-29T16:57:37.440849+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a2283d-a011-7316-9b15-325b750cce75"]}', NULL),
	(399, '2026-03-02 09:00:00+00', NULL, 'system: make the firm', NULL, 'added', 'attachment', '01a2283d-a1a4-75ee-9fb3-d18bf9fba236', NULL, NULL, '{"record_type":"acme_contract","record_id":"01a2283d-a170-71ed-9409-9cbce7165990","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}', NULL),
	(400, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_product', '01a2283d-a1c7-73cd-abd5-e2e1b14ef87e', NULL, NULL, '{"name":"Lamp of the corpus","active":true,"price":{"amount":"100","currency":"EUR"}}', NULL),
	(401, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'customer', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"person","name":"Ada Berg","lifecycle":"lead","country":"AT","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', NULL),
	(402, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'identity', '01a2283d-a1d3-70f1-a8c2-6b548009f50e', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","kind":"email","value":"ada@berg.example","normalized":"ada@berg.example"}', NULL),
	(403, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_lead', '01a2283d-a1d2-73b6-96ba-4d573f58ab28', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"pipeline":"sfa.lead","stage":"new","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","title":"Lamps for the hall","recycled":0,"with_customer":true,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","touched_at":"2026-03-02T09:00:00+00:00","opened_on":"2026-03-02"}', NULL),
	(404, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_lead', '01a2283d-a1d2-73b6-96ba-4d573f58ab28', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"stage":"new","qualified_on":null}', '{"stage":"qualified","qualified_on":"2026-03-02","pipeline":"sfa.lead"}', NULL),
	(405, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_opportunity', '01a2283d-a233-755b-b04e-6f00c5d6e744', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"pipeline":"sfa.sales","stage":"prospecting","title":"Lamps for the hall","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","amount":{"amount":"900","currency":"EUR"},"opened_on":"2026-03-02"}', NULL),
	(406, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_lead', '01a2283d-a1d2-73b6-96ba-4d573f58ab28', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"stage":"qualified","closed_on":null,"opportunity_id":null}', '{"stage":"converted","closed_on":"2026-03-02","opportunity_id":"01a2283d-a233-755b-b04e-6f00c5d6e744","pipeline":"sfa.lead"}', NULL),
	(407, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: convert a lead', NULL, 'changed', 'customer', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"lifecycle":"lead"}', '{"lifecycle":"opportunity"}', NULL),
	(408, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_activity', '01a2283d-a24a-755e-bb7d-f01c4f61012f', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"call","subject":"Call Ada","state":"planned","priority":"normal","all_day":false,"customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","record_type":"sfa_opportunity","record_id":"01a2283d-a233-755b-b04e-6f00c5d6e744"}', NULL),
	(409, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'interaction', '01a2283d-a27d-732c-aa3d-9d2d84cda224', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"core.call","at":"2026-03-02T09:00:00+00:00","summary":"Call Ada","direction":"out","record_type":"sfa_opportunity","record_id":"01a2283d-a233-755b-b04e-6f00c5d6e744","payload":{"notes":"She wants ten."},"participants":["01a2283d-a1c8-71a9-a7fd-f291f0afed61"]}', NULL),
	(410, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_activity', '01a2283d-a24a-755e-bb7d-f01c4f61012f', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"state":"planned","done_at":null,"outcome":null,"interaction_id":null}', '{"state":"done","done_at":"2026-03-02T09:00:00+00:00","outcome":"She wants ten.","interaction_id":"01a2283d-a27d-732c-aa3d-9d2d84cda224"}', NULL),
	(411, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_activity', '01a2283d-a281-730a-beb7-2ca00ae925a3', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"task","subject":"Send the lamps","state":"planned","priority":"normal","all_day":true,"customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","record_type":"sfa_opportunity","record_id":"01a2283d-a233-755b-b04e-6f00c5d6e744","due_at":"2026-03-05T00:00:00+00:00","ends_at":"2026-03-06T00:00:00+00:00"}', NULL),
	(412, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: number a record', NULL, 'added', 'sfa_series', '01a2283d-a28c-74e6-9db6-f5f656615080', NULL, NULL, '{"name":"Q-2026","last":1}', NULL),
	(413, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"pipeline":"sfa.quote","stage":"draft","number":"Q-2026-0001","revision":1,"title":"Ten lamps","discount":0.0,"discount_share":0.0,"highest_discount":0.0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","opportunity_id":"01a2283d-a233-755b-b04e-6f00c5d6e744","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","valid_until":"2026-04-01","total":{"amount":"0","currency":"EUR"},"opened_on":"2026-03-02"}', NULL),
	(414, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_quote_line', '01a2283d-a2dc-766c-9fb2-89ab5ae0a2e1', NULL, NULL, '{"quote_id":"01a2283d-a293-734b-801e-6bfd93603b96","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"recurrence":"once","product_id":"01a2283d-a1c7-73cd-abd5-e2e1b14ef87e","list_price":{"amount":"100","currency":"EUR"}}', NULL),
	(415, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: reckon a quote', NULL, 'changed', 'sfa_quote_line', '01a2283d-a2dc-766c-9fb2-89ab5ae0a2e1', NULL, '{"amount":null}', '{"amount":{"amount":"1000","currency":"EUR"}}', NULL),
	(416, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: reckon a quote', NULL, 'changed', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"total":{"amount":"0","currency":"EUR"},"list_total":null}', '{"total":{"amount":"1000","currency":"EUR"},"list_total":{"amount":"1000","currency":"EUR"}}', NULL),
	(417, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"stage":"draft"}', '{"stage":"approved","pipeline":"sfa.quote"}', NULL),
	(418, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"stage":"approved","sent_on":null}', '{"stage":"sent","sent_on":"2026-03-02","pipeline":"sfa.quote"}', NULL),
	(419, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"stage":"sent","closed_on":null}', '{"stage":"accepted","closed_on":"2026-03-02","pipeline":"sfa.quote"}', NULL),
	(420, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_opportunity', '01a2283d-a233-755b-b04e-6f00c5d6e744', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"amount":{"amount":"900","currency":"EUR"}}', '{"amount":{"amount":"1000","currency":"EUR"}}', NULL),
	(421, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_line_item', '01a2283d-a349-710a-a10a-107738139a24', NULL, NULL, '{"opportunity_id":"01a2283d-a233-755b-b04e-6f00c5d6e744","product_id":"01a2283d-a1c7-73cd-abd5-e2e1b14ef87e","quantity":10,"unit_price":{"amount":"100","currency":"EUR"}}', NULL),
	(422, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: number a record', NULL, 'added', 'sfa_series', '01a2283d-a36f-7320-a901-ccde732593ad', NULL, NULL, '{"name":"O-2026","last":1}', NULL),
	(423, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_order', '01a2283d-a373-7554-97d6-e0d29e964ecc', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"pipeline":"sfa.order","stage":"draft","number":"O-2026-0001","title":"Ten lamps","kind":"order","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","starts_on":"2026-03-02","billing":"anniversary","terms_days":30,"auto_renew":false,"notice_days":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","opportunity_id":"01a2283d-a233-755b-b04e-6f00c5d6e744","quote_id":"01a2283d-a293-734b-801e-6bfd93603b96","total":{"amount":"1000","currency":"EUR"}}', NULL),
	(424, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_order_line', '01a2283d-a373-7554-97d6-e0d3e328779e', NULL, NULL, '{"order_id":"01a2283d-a373-7554-97d6-e0d29e964ecc","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"amount":{"amount":"1000","currency":"EUR"},"recurrence":"once","product_id":"01a2283d-a1c7-73cd-abd5-e2e1b14ef87e"}', NULL),
	(425, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'moved', 'sfa_order', '01a2283d-a373-7554-97d6-e0d29e964ecc', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"stage":"draft","activated_on":null}', '{"stage":"active","activated_on":"2026-03-02","pipeline":"sfa.order"}', NULL),
	(426, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_payment_due', '01a2283d-a3f9-72e2-9a7e-86f806bc3354', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"order_id":"01a2283d-a373-7554-97d6-e0d29e964ecc","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","purpose":"Lamp of the corpus","due_on":"2026-04-01","amount":{"amount":"1000","currency":"EUR"},"line_id":"01a2283d-a373-7554-97d6-e0d3e328779e","period_from":"2026-03-02"}', NULL),
	(427, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_payment', '01a2283d-a423-721a-9969-7e45a8c834aa', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","received_on":"2026-03-02","amount":{"amount":"400","currency":"EUR"},"method":"transfer","reference":"","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","order_id":"01a2283d-a373-7554-97d6-e0d29e964ecc"}', NULL),
	(428, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'added', 'sfa_allocation', '01a2283d-a71a-706e-8a24-2ec131493599', NULL, NULL, '{"payment_id":"01a2283d-a423-721a-9969-7e45a8c834aa","due_id":"01a2283d-a3f9-72e2-9a7e-86f806bc3354","amount":{"amount":"400","currency":"EUR"},"settled":{"amount":"400","currency":"EUR"},"applied_on":"2026-03-02"}', NULL),
	(429, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_payment_due', '01a2283d-a3f9-72e2-9a7e-86f806bc3354', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"paid":null}', '{"paid":{"amount":"400","currency":"EUR"}}', NULL),
	(430, '2026-03-02 09:00:00+00', NULL, 'system: sell', NULL, 'changed', 'sfa_payment', '01a2283d-a423-721a-9969-7e45a8c834aa', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"credit":null}', '{"credit":{"amount":"0","currency":"EUR"}}', NULL),
	(431, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'added', 'sfa_handover', '01a2283d-a97d-77aa-a18b-b9f71383d91c', NULL, NULL, '{"from_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","summary":"Aiko Mendes to Aiko Park (3)","carried_out_at":"2026-03-02T09:00:00+00:00","deactivated":false,"kept":0,"counts":{"customer":{"01a2283d-a008-7143-8c4a-9f64468d6a3e":1},"sfa_opportunity":{"01a2283d-a008-7143-8c4a-9f64468d6a3e":1},"sfa_order":{"01a2283d-a008-7143-8c4a-9f64468d6a3e":1}}}', NULL),
	(432, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'changed', 'customer', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', '{"owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', '01a2283d-a97d-77aa-a18b-b9f71383d91c'),
	(433, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'changed', 'sfa_opportunity', '01a2283d-a233-755b-b04e-6f00c5d6e744', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', '{"owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', '01a2283d-a97d-77aa-a18b-b9f71383d91c'),
	(434, '2026-03-02 09:00:00+00', NULL, 'system: sell as system: hand over', NULL, 'changed', 'sfa_order', '01a2283d-a373-7554-97d6-e0d29e964ecc', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', '{"owner_id":"01a2283d-a008-7143-8c4a-9f64468d6a3e"}', '01a2283d-a97d-77aa-a18b-b9f71383d91c'),
	(435, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'intake_import', '01a2283d-a9ac-7373-a7d3-1221d2e03936', NULL, NULL, '{"job_id":"01a2283d-a9ac-7373-a7d3-12204fd5b10c","file":"old.csv","sha256":"a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c","profile":"Old system","fingerprint":"670d3d5dc83b8f134778eef018207005b9632be4a21848563a5455c49fd72055","source":1,"record_type":"customer","scheme":"old.no","state":"waiting","rows":2,"done":0,"linked":0,"created":0,"changed":0,"unchanged":0,"skipped":0,"refused":0,"related":0,"columns":{"kind":"","name":"name","email":"mail"}}', NULL),
	(436, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'customer', '01a2283d-aa4c-76a2-8773-6ecb97a59e86', '01a2283d-aa4c-76a2-8773-6ecb97a59e86', NULL, '{"kind":"organization","name":"Imported GmbH","lifecycle":"lead"}', '01a2283d-a9ac-7373-a7d3-12204fd5b10c'),
	(439, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'intake_key', '01a2283d-aa4e-7168-988e-0be97aebf951', NULL, NULL, '{"scheme":"old.no","key":"2","record_type":"customer","record_id":"01a2283d-aa4c-76a2-8773-6ecc90444959","import_id":"01a2283d-a9ac-7373-a7d3-1221d2e03936","row":2,"line":3}', '01a2283d-a9ac-7373-a7d3-12204fd5b10c'),
	(440, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'identity', '01a2283d-aa59-744e-a05c-84d60acf5ad1', '01a2283d-aa4c-76a2-8773-6ecb97a59e86', NULL, '{"customer_id":"01a2283d-aa4c-76a2-8773-6ecb97a59e86","kind":"email","value":"info@imported.example","normalized":"info@imported.example"}', '01a2283d-a9ac-7373-a7d3-12204fd5b10c'),
	(441, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'added', 'identity', '01a2283d-aa59-744e-a05c-84d7339dfca4', '01a2283d-aa4c-76a2-8773-6ecc90444959', NULL, '{"customer_id":"01a2283d-aa4c-76a2-8773-6ecc90444959","kind":"email","value":"info@taken.example","normalized":"info@taken.example"}', '01a2283d-a9ac-7373-a7d3-12204fd5b10c'),
	(442, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'changed', 'intake_import', '01a2283d-a9ac-7373-a7d3-1221d2e03936', NULL, '{"state":"waiting","done":0,"created":0}', '{"state":"rows","done":2,"created":2}', NULL),
	(443, '2026-03-02 09:00:00+00', NULL, 'system: corpus', NULL, 'changed', 'intake_import', '01a2283d-a9ac-7373-a7d3-1221d2e03936', NULL, '{"state":"rows","finished_at":null}', '{"state":"finished","finished_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(444, '2026-03-02 09:00:00+00', NULL, 'system: market as system: record consent', NULL, 'added', 'marketing_consent', '01a2283d-aaa7-74dd-92c3-45c198d19ea0', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae717e75af30","channel":"email","address":"ada.aydin@zelham-chemicals.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}', NULL),
	(445, '2026-03-02 09:00:00+00', NULL, 'system: market as system: record consent', NULL, 'added', 'marketing_consent', '01a2283d-aabe-70e8-893c-b8344697f748', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","channel":"email","address":"ada.farouk@jorstein-stores.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}', NULL),
	(446, '2026-03-02 09:00:00+00', NULL, 'system: market as system: record consent', NULL, 'added', 'marketing_consent', '01a2283d-aacf-778b-9a15-0362cdadb09e', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","channel":"email","address":"ada@berg.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}', NULL),
	(447, '2026-03-02 09:00:00+00', NULL, 'system: market as system: record consent', NULL, 'added', 'marketing_consent', '01a2283d-aadf-771a-af18-2bda23894e71', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-32623b00538e","channel":"email","address":"amir.tanaka@verstein-logistics.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}', NULL);
INSERT INTO public.core_journal VALUES
	(448, '2026-03-02 09:00:00+00', NULL, 'system: market as system: record consent', NULL, 'added', 'marketing_consent', '01a2283d-aaeb-70d7-9d2a-426b9cff944c', '01a2283d-a011-7316-9b15-326145a3a1f0', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-326145a3a1f0","channel":"email","address":"ana.abadi@verstein-logistics.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}', NULL),
	(449, '2026-03-02 09:00:00+00', NULL, 'system: market as system: record consent', NULL, 'added', 'marketing_consent', '01a2283d-aaff-71d9-8691-d42cfe8c3a13', '01a2283d-a011-7316-9b15-326145a3a1f0', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-326145a3a1f0","channel":"email","address":"ana.abadi@verstein-logistics.example","purpose":"newsletter","state":"withdrawn","confirmed":false,"basis":"consent","evidence":"wrote so","at":"2026-03-02T09:00:00+00:00"}', NULL),
	(450, '2026-03-02 09:00:00+00', NULL, 'system: market as system: suppress an address', NULL, 'added', 'marketing_suppression', '01a2283d-ab01-758e-890d-63a656a13e2e', NULL, NULL, '{"channel":"email","address":"nobody@example.org","reason":"request","note":"complained","at":"2026-03-02T09:00:00+00:00"}', NULL),
	(451, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_template', '01a2283d-ab21-7471-b563-181fc63beb9d', NULL, NULL, '{"name":"spring","number":1,"subject":"Spring","mjml":"<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{ customer.name }}</mj-text><mj-text><a href=\"{{ link.unsubscribe }}\">No more</a></mj-text></mj-column></mj-section></mj-body></mjml>","text":"","saved_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(452, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment', '01a2283d-ab2e-7000-b44b-5114f840e018', NULL, NULL, '{"name":"chosen","description":"by hand","configured":false}', NULL),
	(453, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment_member', '01a2283d-ab5a-71bc-9f9d-7256f42c5638', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"segment_id":"01a2283d-ab2e-7000-b44b-5114f840e018","customer_id":"01a2283d-a012-73a3-82c7-ae717e75af30","excluded":false}', NULL),
	(454, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment_member', '01a2283d-ab5a-71bc-9f9d-7257ae4af662', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"segment_id":"01a2283d-ab2e-7000-b44b-5114f840e018","customer_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","excluded":false}', NULL),
	(455, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment_member', '01a2283d-ab5a-71bc-9f9d-72587bd6bc87', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"segment_id":"01a2283d-ab2e-7000-b44b-5114f840e018","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","excluded":false}', NULL),
	(456, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment_member', '01a2283d-ab5a-71bc-9f9d-725990294d97', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"segment_id":"01a2283d-ab2e-7000-b44b-5114f840e018","customer_id":"01a2283d-a011-7316-9b15-32623b00538e","excluded":false}', NULL),
	(457, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment_member', '01a2283d-ab5a-71bc-9f9d-725a63113cbb', '01a2283d-a011-7316-9b15-326145a3a1f0', NULL, '{"segment_id":"01a2283d-ab2e-7000-b44b-5114f840e018","customer_id":"01a2283d-a011-7316-9b15-326145a3a1f0","excluded":false}', NULL),
	(458, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment_member', '01a2283d-ab5a-71bc-9f9d-725b7ec63733', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"segment_id":"01a2283d-ab2e-7000-b44b-5114f840e018","customer_id":"01a2283d-a012-73a3-82c7-ae7e7a73e2b4","excluded":false}', NULL),
	(459, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment', '01a2283d-ab7b-77ab-863b-8466301cb0c4', NULL, NULL, '{"name":"persons","description":"","configured":false,"rule":"record.kind == ''person''"}', NULL),
	(460, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_segment_part', '01a2283d-ab7b-77ab-863b-84679311accd', NULL, NULL, '{"segment_id":"01a2283d-ab7b-77ab-863b-8466301cb0c4","other_id":"01a2283d-ab2e-7000-b44b-5114f840e018","excluded":false,"people":false}', NULL),
	(461, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', NULL, NULL, '{"pipeline":"marketing.campaign","stage":"draft","name":"Spring 2026","purpose":"newsletter","channel":"email","problem":"","stage_since":"2026-03-02T09:00:00+00:00","segment_id":"01a2283d-ab2e-7000-b44b-5114f840e018"}', NULL),
	(462, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_arm', '01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', NULL, NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","position":1,"name":"a","share":0.5,"holdout":false,"external_key":"Spring 2026/a"}', NULL),
	(463, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_arm', '01a2283d-aba6-7798-9bf8-4847ba2694c3', NULL, NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","position":2,"name":"b","share":0.5,"holdout":false,"external_key":"Spring 2026/b"}', NULL),
	(464, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_step', '01a2283d-abc1-7358-a57d-8841ac83fd39', NULL, NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","number":1,"after_hours":0}', NULL),
	(465, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_content', '01a2283d-abd8-7758-a3aa-aa4133533d43', NULL, NULL, '{"step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","arm_id":"01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d"}', NULL),
	(466, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_content', '01a2283d-abd8-7758-a3aa-aa42516270bc', NULL, NULL, '{"step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d"}', NULL),
	(467, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_step', '01a2283d-abea-71d7-b4d6-91edee790556', NULL, NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","number":2,"after_hours":720,"unless":"clicked"}', NULL),
	(468, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_content', '01a2283d-abec-739d-b652-cf20f79035b3', NULL, NULL, '{"step_id":"01a2283d-abea-71d7-b4d6-91edee790556","arm_id":"01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d"}', NULL),
	(469, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_content', '01a2283d-abec-739d-b652-cf215ff1e60f', NULL, NULL, '{"step_id":"01a2283d-abea-71d7-b4d6-91edee790556","arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d"}', NULL),
	(470, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_campaign_cost', '01a2283d-abef-7042-bbc3-dd1a4223dbbc', NULL, NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","spent_on":"2026-03-01","amount":{"amount":"120.50","currency":"EUR"},"description":"printing"}', NULL),
	(471, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'moved', 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', NULL, '{"stage":"draft","started_at":null}', '{"stage":"running","started_at":"2026-03-02T09:00:00+00:00","pipeline":"marketing.campaign"}', NULL),
	(472, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_member', '01a2283d-ac63-7341-8e17-5564a5122b8b', '01a2283d-a011-7316-9b15-326145a3a1f0', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","customer_id":"01a2283d-a011-7316-9b15-326145a3a1f0","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(473, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_member', '01a2283d-ac63-7341-8e17-556509e213ae', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","customer_id":"01a2283d-a011-7316-9b15-32623b00538e","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(474, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_member', '01a2283d-ac63-7341-8e17-55669bdf0ac4', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","customer_id":"01a2283d-a012-73a3-82c7-ae717e75af30","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac"}', NULL),
	(475, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_member', '01a2283d-ac63-7341-8e17-556724c87f10', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","customer_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(476, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_member', '01a2283d-ac63-7341-8e17-5568507853d1', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","customer_id":"01a2283d-a012-73a3-82c7-ae7e7a73e2b4","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac"}', NULL),
	(477, '2026-03-02 09:00:00+00', NULL, 'system: market', NULL, 'added', 'marketing_member', '01a2283d-ac63-7341-8e17-556978561292', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(478, '2026-03-02 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a2283d-ad20-7661-ad0f-2942c90cb645', NULL, NULL, '{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-a008-7143-8c4a-9f6091f150e4","category":"closed","deals":1,"amount":{"amount":"16500","currency":"EUR"},"weighted":{"amount":"16500","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4"}', NULL),
	(479, '2026-03-02 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a2283d-ad20-7661-ad0f-29431b0f98b4', NULL, NULL, '{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-a008-7143-8c4a-9f70b4e7764e","category":"pipeline","deals":1,"amount":{"amount":"10800","currency":"EUR"},"weighted":{"amount":"2700.00","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","rate_on":"2026-03-02"}', NULL),
	(480, '2026-03-02 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a2283d-ad20-7661-ad0f-2944492b5d1b', NULL, NULL, '{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q2","owner_key":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","category":"pipeline","deals":1,"amount":{"amount":"3850","currency":"EUR"},"weighted":{"amount":"962.50","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","rate_on":"2026-03-02"}', NULL),
	(481, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.campaigns as system: queue messages', 'marketing', 'added', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8aeb7857306', '01a2283d-a011-7316-9b15-326145a3a1f0', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","customer_id":"01a2283d-a011-7316-9b15-326145a3a1f0","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d","channel":"email","purpose":"newsletter","address":"ana.abadi@verstein-logistics.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(482, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.campaigns as system: queue messages', 'marketing', 'added', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8afd1ca5b74', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","customer_id":"01a2283d-a011-7316-9b15-32623b00538e","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d","channel":"email","purpose":"newsletter","address":"amir.tanaka@verstein-logistics.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(483, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.campaigns as system: queue messages', 'marketing', 'added', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b08f0a9069', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","customer_id":"01a2283d-a012-73a3-82c7-ae717e75af30","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d","channel":"email","purpose":"newsletter","address":"ada.aydin@zelham-chemicals.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac"}', NULL),
	(484, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.campaigns as system: queue messages', 'marketing', 'added', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b14552630b', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","customer_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d","channel":"email","purpose":"newsletter","address":"ada.farouk@jorstein-stores.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(511, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afbf-751e-a1aa-b2156e8f99d6', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7e7a73e2b4","points":10,"reason":"first contact"}', NULL),
	(485, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.campaigns as system: queue messages', 'marketing', 'added', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b21b10eb64', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","customer_id":"01a2283d-a012-73a3-82c7-ae7e7a73e2b4","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d","channel":"email","purpose":"newsletter","address":"elif.eriksen@helgrove-construction.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac"}', NULL),
	(486, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.campaigns as system: queue messages', 'marketing', 'added', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b340c0902c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"campaign_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","step_id":"01a2283d-abc1-7358-a57d-8841ac83fd39","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","template_id":"01a2283d-ab21-7471-b563-181fc63beb9d","channel":"email","purpose":"newsletter","address":"ada@berg.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-aba6-7798-9bf8-4847ba2694c3"}', NULL),
	(487, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8aeb7857306', '01a2283d-a011-7316-9b15-326145a3a1f0', '{"state":"queued","reason":""}', '{"state":"refused","reason":"Consent for ''newsletter'' was withdrawn."}', NULL),
	(488, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b21b10eb64', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '{"state":"queued","reason":""}', '{"state":"refused","reason":"There is no consent for ''newsletter''."}', NULL),
	(489, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8afd1ca5b74', '01a2283d-a011-7316-9b15-32623b00538e', '{"state":"queued","tries":0,"claimed_at":null,"sender":""}', '{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}', NULL),
	(490, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8afd1ca5b74', '01a2283d-a011-7316-9b15-32623b00538e', '{"state":"sending","sent_at":null,"receipt":""}', '{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-adb3-75a2-aa6e-c8afd1ca5b74.eml"}', NULL),
	(491, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b08f0a9069', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"state":"queued","tries":0,"claimed_at":null,"sender":""}', '{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}', NULL),
	(492, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b08f0a9069', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"state":"sending","sent_at":null,"receipt":""}', '{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-adb3-75a2-aa6e-c8b08f0a9069.eml"}', NULL),
	(493, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b14552630b', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"state":"queued","tries":0,"claimed_at":null,"sender":""}', '{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}', NULL),
	(494, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b14552630b', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"state":"sending","sent_at":null,"receipt":""}', '{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-adb3-75a2-aa6e-c8b14552630b.eml"}', NULL),
	(495, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b340c0902c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"state":"queued","tries":0,"claimed_at":null,"sender":""}', '{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}', NULL),
	(496, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'added', 'interaction', '01a2283d-af4f-71f4-892c-3c2dabaaaa24', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","payload":{"message":"01a2283d-adb3-75a2-aa6e-c8afd1ca5b74","step":"01a2283d-abc1-7358-a57d-8841ac83fd39"},"participants":["01a2283d-a011-7316-9b15-32623b00538e"]}', NULL);
INSERT INTO public.core_journal VALUES
	(497, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'added', 'interaction', '01a2283d-af4f-71f4-892c-3c2e371af1b1', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","payload":{"message":"01a2283d-adb3-75a2-aa6e-c8b08f0a9069","step":"01a2283d-abc1-7358-a57d-8841ac83fd39"},"participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL),
	(498, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'added', 'interaction', '01a2283d-af4f-71f4-892c-3c2f8801633c', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","payload":{"message":"01a2283d-adb3-75a2-aa6e-c8b14552630b","step":"01a2283d-abc1-7358-a57d-8841ac83fd39"},"participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(499, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_member', '01a2283d-ac63-7341-8e17-556509e213ae', '01a2283d-a011-7316-9b15-32623b00538e', '{"status":"planned","sent_at":null}', '{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(500, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_member', '01a2283d-ac63-7341-8e17-55669bdf0ac4', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"status":"planned","sent_at":null}', '{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(501, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_member', '01a2283d-ac63-7341-8e17-556724c87f10', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"status":"planned","sent_at":null}', '{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(502, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8afd1ca5b74', '01a2283d-a011-7316-9b15-32623b00538e', '{"told":false}', '{"told":true}', NULL),
	(503, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b08f0a9069', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"told":false}', '{"told":true}', NULL),
	(504, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b14552630b', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"told":false}', '{"told":true}', NULL),
	(505, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b340c0902c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"state":"sending","sent_at":null,"receipt":""}', '{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-adb3-75a2-aa6e-c8b340c0902c.eml"}', NULL),
	(506, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'added', 'interaction', '01a2283d-af8a-7795-91ba-23ea1515f730', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-ab94-73cd-9148-a1be3fc8174c","payload":{"message":"01a2283d-adb3-75a2-aa6e-c8b340c0902c","step":"01a2283d-abc1-7358-a57d-8841ac83fd39"},"participants":["01a2283d-a1c8-71a9-a7fd-f291f0afed61"]}', NULL),
	(507, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_member', '01a2283d-ac63-7341-8e17-556978561292', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"status":"planned","sent_at":null}', '{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(508, '2026-03-02 09:00:00+00', NULL, 'system: job marketing.deliver', 'marketing', 'changed', 'marketing_message', '01a2283d-adb3-75a2-aa6e-c8b340c0902c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"told":false}', '{"told":true}', NULL),
	(512, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7d792672af","points":10,"reason":"first contact"}', NULL),
	(513, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afc1-7011-a8a8-9016ea50da46', '01a2283d-a011-7316-9b15-3264846779a4', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-3264846779a4","points":10,"reason":"first contact"}', NULL),
	(514, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":10}', '{"points":20}', NULL),
	(515, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":20}', '{"points":30}', NULL),
	(516, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afc6-7677-9599-a0602036f953', '01a2283d-a012-73a3-82c7-ae7424e3617d', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7424e3617d","points":10,"reason":"first contact"}', NULL),
	(517, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":10}', '{"points":20}', NULL),
	(518, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afc7-70ed-8ce6-c33904987d86', '01a2283d-a012-73a3-82c7-ae797caae8dd', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae797caae8dd","points":10,"reason":"first contact"}', NULL),
	(519, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afc8-7717-8461-7252703f63a4', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae6f5c4d86c2","points":10,"reason":"first contact"}', NULL),
	(520, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc1-7011-a8a8-9016ea50da46', '01a2283d-a011-7316-9b15-3264846779a4', '{"points":10}', '{"points":20}', NULL),
	(521, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":20}', '{"points":30}', NULL),
	(522, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":30}', '{"points":40}', NULL),
	(523, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":30}', '{"points":40}', NULL),
	(524, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afcb-7191-b411-b0bcdc88fdb8', '01a2283d-a012-73a3-82c7-ae85d25638f3', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae85d25638f3","points":10,"reason":"first contact"}', NULL),
	(525, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc1-7011-a8a8-9016ea50da46', '01a2283d-a011-7316-9b15-3264846779a4', '{"points":20}', '{"points":30}', NULL),
	(526, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbf-751e-a1aa-b2156e8f99d6', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '{"points":10}', '{"points":20}', NULL),
	(527, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc6-7677-9599-a0602036f953', '01a2283d-a012-73a3-82c7-ae7424e3617d', '{"points":10}', '{"points":20}', NULL),
	(528, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbf-751e-a1aa-b2156e8f99d6', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '{"points":20}', '{"points":30}', NULL),
	(529, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afce-7729-bec2-89cf11ec1965', '01a2283d-a012-73a3-82c7-ae6ea95122bd', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae6ea95122bd","points":10,"reason":"first contact"}', NULL),
	(530, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afce-7729-bec2-89cf11ec1965', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '{"points":10}', '{"points":20}', NULL),
	(531, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":40}', '{"points":50}', NULL),
	(532, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbf-751e-a1aa-b2156e8f99d6', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '{"points":30}', '{"points":40}', NULL),
	(533, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":40}', '{"points":50}', NULL),
	(534, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":50}', '{"points":60}', NULL),
	(535, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":60}', '{"points":70}', NULL),
	(536, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbf-751e-a1aa-b2156e8f99d6', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '{"points":40}', '{"points":50}', NULL),
	(537, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae717e75af30","points":10,"reason":"first contact"}', NULL),
	(538, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":50}', '{"points":60}', NULL),
	(539, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","points":10,"reason":"first contact"}', NULL),
	(540, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec634e5420d2', '01a2283d-a012-73a3-82c7-ae7697c8df34', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7697c8df34","points":10,"reason":"first contact"}', NULL),
	(541, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"points":10}', '{"points":20}', NULL),
	(542, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afce-7729-bec2-89cf11ec1965', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '{"points":20}', '{"points":30}', NULL),
	(543, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":60}', '{"points":70}', NULL),
	(544, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc1-7011-a8a8-9016ea50da46', '01a2283d-a011-7316-9b15-3264846779a4', '{"points":30}', '{"points":40}', NULL),
	(545, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc1-7011-a8a8-9016ea50da46', '01a2283d-a011-7316-9b15-3264846779a4', '{"points":40}', '{"points":50}', NULL),
	(546, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbf-751e-a1aa-b2156e8f99d6', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '{"points":50}', '{"points":60}', NULL),
	(547, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc8-7717-8461-7252703f63a4', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', '{"points":10}', '{"points":20}', NULL),
	(548, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc7-70ed-8ce6-c33904987d86', '01a2283d-a012-73a3-82c7-ae797caae8dd', '{"points":10}', '{"points":20}', NULL),
	(549, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":10}', '{"points":20}', NULL);
INSERT INTO public.core_journal VALUES
	(550, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afce-7729-bec2-89cf11ec1965', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '{"points":30}', '{"points":40}', NULL),
	(551, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":70}', '{"points":80}', NULL),
	(552, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":20}', '{"points":30}', NULL),
	(554, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc6-7677-9599-a0602036f953', '01a2283d-a012-73a3-82c7-ae7424e3617d', '{"points":20}', '{"points":30}', NULL),
	(555, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":70}', '{"points":80}', NULL),
	(556, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afdd-76b3-9efd-9d4d4b77e2a8', '01a2283d-a012-73a3-82c7-ae750af0b7d8', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae750af0b7d8","points":10,"reason":"first contact"}', NULL),
	(557, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afba-7497-90fb-f524fbfb4b91', '01a2283d-a012-73a3-82c7-ae80e18a4388', '{"points":10}', '{"points":20}', NULL),
	(558, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":80}', '{"points":90}', NULL),
	(559, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afdd-76b3-9efd-9d4d4b77e2a8', '01a2283d-a012-73a3-82c7-ae750af0b7d8', '{"points":10}', '{"points":20}', NULL),
	(560, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afbe-72ae-9485-cce7c81034a9', '01a2283d-a012-73a3-82c7-ae87ed379edb', '{"points":80}', '{"points":90}', NULL),
	(561, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc0-73ec-9fb3-fe42f276e209', '01a2283d-a012-73a3-82c7-ae7d792672af', '{"points":90}', '{"points":100}', NULL),
	(562, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc7-70ed-8ce6-c33904987d86', '01a2283d-a012-73a3-82c7-ae797caae8dd', '{"points":20}', '{"points":30}', NULL),
	(563, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"points":20}', '{"points":30}', NULL),
	(564, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc7-70ed-8ce6-c33904987d86', '01a2283d-a012-73a3-82c7-ae797caae8dd', '{"points":30}', '{"points":40}', NULL),
	(565, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afc1-7011-a8a8-9016ea50da46', '01a2283d-a011-7316-9b15-3264846779a4', '{"points":50}', '{"points":60}', NULL),
	(566, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afe2-702d-ae41-be09ed6b3c77', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-32606c60bdc7","points":10,"reason":"first contact"}', NULL),
	(567, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afe2-702d-ae41-be09ed6b3c77', '01a2283d-a011-7316-9b15-32606c60bdc7', '{"points":10}', '{"points":20}', NULL),
	(568, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afe2-702d-ae41-be09ed6b3c77', '01a2283d-a011-7316-9b15-32606c60bdc7', '{"points":20}', '{"points":30}', NULL),
	(569, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afe4-77a1-a8c7-7edc01c0ebb0', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae709b4e86bc","points":10,"reason":"first contact"}', NULL),
	(570, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afe5-76d3-a2d1-446c4882907f', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae72a95bba58","points":10,"reason":"first contact"}', NULL),
	(571, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afe5-76d3-a2d1-446c4882907f', '01a2283d-a012-73a3-82c7-ae72a95bba58', '{"points":10}', '{"points":20}', NULL),
	(572, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afe6-703c-89fb-a287d9f7257f', '01a2283d-a012-73a3-82c7-ae7a66035fcc', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae7a66035fcc","points":10,"reason":"first contact"}', NULL),
	(573, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afe6-703c-89fb-a288b1fa18d1', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae860940aefa","points":10,"reason":"first contact"}', NULL),
	(574, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afe7-7070-8890-9721f701607b', '01a2283d-a011-7316-9b15-325b750cce75', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-325b750cce75","points":10,"reason":"first contact"}', NULL),
	(575, '2026-03-02 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-afe7-7070-8890-972284c5e34c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","points":10,"reason":"first contact"}', NULL),
	(576, '2026-03-02 09:00:00+00', NULL, 'system: consumer sfa', 'sfa', 'changed', 'sfa_lead', '01a2283d-a1d2-73b6-96ba-4d573f58ab28', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"with_customer":true}', '{"with_customer":false}', NULL),
	(577, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_queue', '01a2283d-b036-7312-8831-972acce48174', NULL, NULL, '{"name":"support","active":true,"address":"support@firm.example"}', NULL),
	(578, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_queue_agent', '01a2283d-b03d-75ce-b19f-8bb9e600fb7e', NULL, NULL, '{"queue_id":"01a2283d-b036-7312-8831-972acce48174","user_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', NULL),
	(579, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_skill', '01a2283d-b041-7206-8e4d-03b890945639', NULL, NULL, '{"user_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","name":"german"}', NULL),
	(580, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: number tickets', NULL, 'added', 'service_series', '01a2283d-b052-7045-b550-2fff788e42f3', NULL, NULL, '{"name":"ticket","last":1}', NULL),
	(581, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: assign tickets', NULL, 'added', 'service_turn', '01a2283d-b07b-7043-85d2-7e704e42b85e', NULL, NULL, '{"queue_id":"01a2283d-b036-7312-8831-972acce48174","taken":1}', NULL),
	(582, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: assign tickets', NULL, 'changed', 'service_turn', '01a2283d-b07b-7043-85d2-7e704e42b85e', NULL, '{"last_id":null}', '{"last_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', NULL),
	(583, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL, '{"pipeline":"service.tickets","stage":"new","customer_id":"01a2283d-a012-73a3-82c7-ae709b4e86bc","title":"No light","channel":"other","impact":"low","urgency":"low","priority":"low","opened_at":"2026-03-02T09:00:00+00:00","reopened":0,"escalated":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","number":"1","contact_id":"01a2283d-a012-73a3-82c7-ae717e75af30","queue_id":"01a2283d-b036-7312-8831-972acce48174"}', NULL),
	(584, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b08e-726b-8228-fd86ba60f735', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"service.opened","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 opened: No light","direction":"in","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","payload":{"text":"Since Monday"},"participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL),
	(585, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_clock', '01a2283d-b164-7067-a97b-68810184463b', NULL, NULL, '{"ticket_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","target":"first_response","number":1,"policy":"standard","calendar":"office","seconds":7200,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-02T11:00:00+00:00","warn_at":"2026-03-02T10:30:00+00:00"}', NULL),
	(586, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_clock', '01a2283d-b165-7547-aef0-c5af814fee7c', NULL, NULL, '{"ticket_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","target":"resolution","number":1,"policy":"standard","calendar":"office","seconds":64800,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00"}', NULL),
	(587, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: number tickets', NULL, 'changed', 'service_series', '01a2283d-b052-7045-b550-2fff788e42f3', NULL, '{"last":1}', '{"last":2}', NULL),
	(588, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: assign tickets', NULL, 'changed', 'service_turn', '01a2283d-b07b-7043-85d2-7e704e42b85e', NULL, '{"taken":1}', '{"taken":2}', NULL),
	(636, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"points":40}', '{"points":50}', NULL),
	(589, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL, '{"pipeline":"service.tickets","stage":"new","customer_id":"01a2283d-a012-73a3-82c7-ae77acc29795","title":"Where is the manual?","channel":"other","impact":"low","urgency":"low","priority":"low","opened_at":"2026-03-02T09:00:00+00:00","reopened":0,"escalated":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","number":"2","contact_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","queue_id":"01a2283d-b036-7312-8831-972acce48174"}', NULL),
	(590, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b195-7440-8b1b-5e81997f34cd', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"service.opened","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #2 opened: Where is the manual?","direction":"in","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","payload":{"text":"Since Monday"},"participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(591, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_clock', '01a2283d-b1a0-750d-b12c-38b8c5a18fdd', NULL, NULL, '{"ticket_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","target":"first_response","number":1,"policy":"standard","calendar":"office","seconds":7200,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-02T11:00:00+00:00","warn_at":"2026-03-02T10:30:00+00:00"}', NULL),
	(592, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_clock', '01a2283d-b1a0-750d-b12c-38b99fe73ff8', NULL, NULL, '{"ticket_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","target":"resolution","number":1,"policy":"standard","calendar":"office","seconds":64800,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00"}', NULL),
	(593, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: number tickets', NULL, 'changed', 'service_series', '01a2283d-b052-7045-b550-2fff788e42f3', NULL, '{"last":2}', '{"last":3}', NULL),
	(594, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: assign tickets', NULL, 'changed', 'service_turn', '01a2283d-b07b-7043-85d2-7e704e42b85e', NULL, '{"taken":2}', '{"taken":3}', NULL),
	(595, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_ticket', '01a2283d-b1a4-70b3-a27d-71129c500fa5', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"pipeline":"service.tickets","stage":"new","customer_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","title":"No light at all","channel":"other","impact":"low","urgency":"low","priority":"low","opened_at":"2026-03-02T09:00:00+00:00","reopened":0,"escalated":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d","number":"3","contact_id":"01a2283d-a1c8-71a9-a7fd-f291f0afed61","queue_id":"01a2283d-b036-7312-8831-972acce48174"}', NULL),
	(596, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b1b4-76e7-95ef-4f3a83c6dca6', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"service.opened","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #3 opened: No light at all","direction":"in","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b1a4-70b3-a27d-71129c500fa5","payload":{"text":"Since Monday"},"participants":["01a2283d-a1c8-71a9-a7fd-f291f0afed61"]}', NULL),
	(597, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_clock', '01a2283d-b1bd-72d1-92c8-193cac29021c', NULL, NULL, '{"ticket_id":"01a2283d-b1a4-70b3-a27d-71129c500fa5","target":"first_response","number":1,"policy":"standard","calendar":"office","seconds":7200,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-02T11:00:00+00:00","warn_at":"2026-03-02T10:30:00+00:00"}', NULL),
	(598, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_clock', '01a2283d-b1be-71fb-bd86-dde655b24d77', NULL, NULL, '{"ticket_id":"01a2283d-b1a4-70b3-a27d-71129c500fa5","target":"resolution","number":1,"policy":"standard","calendar":"office","seconds":64800,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00"}', NULL),
	(599, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b1c0-74db-b50b-5af9ea3c29d9', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"service.replied","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 answered: Please press the button","direction":"out","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","payload":{"text":"Please press the button"},"participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL);
INSERT INTO public.core_journal VALUES
	(600, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'moved', 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '{"stage":"new","first_response_at":null}', '{"stage":"open","first_response_at":"2026-03-02T09:00:00+00:00","pipeline":"service.tickets"}', NULL),
	(601, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'changed', 'service_clock', '01a2283d-b164-7067-a97b-68810184463b', NULL, '{"stopped_at":null,"state":"running","used_seconds":null}', '{"stopped_at":"2026-03-02T09:00:00+00:00","state":"met","used_seconds":0}', NULL),
	(602, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b1d8-7759-b1ac-52313405818e', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"service.noted","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 note: button!","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","payload":{"text":"button!"},"participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL),
	(603, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b1da-7762-93b4-ee2cf5f6f409', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"service.replied","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #2 answered: Here it is","direction":"out","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","payload":{"text":"Here it is"},"participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(604, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'moved', 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', '01a2283d-a012-73a3-82c7-ae77acc29795', '{"stage":"new","first_response_at":null}', '{"stage":"pending","first_response_at":"2026-03-02T09:00:00+00:00","pipeline":"service.tickets"}', NULL),
	(605, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'changed', 'service_clock', '01a2283d-b1a0-750d-b12c-38b8c5a18fdd', NULL, '{"stopped_at":null,"state":"running","used_seconds":null}', '{"stopped_at":"2026-03-02T09:00:00+00:00","state":"met","used_seconds":0}', NULL),
	(606, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'changed', 'service_clock', '01a2283d-b1a0-750d-b12c-38b99fe73ff8', NULL, '{"due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00","state":"running","used_seconds":null}', '{"due_at":null,"warn_at":null,"state":"paused","used_seconds":0}', NULL),
	(607, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_pause', '01a2283d-b1ed-75eb-95f4-6770be8ee40e', NULL, NULL, '{"ticket_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","began_at":"2026-03-02T09:00:00+00:00","reason":"pending","stage":"pending"}', NULL),
	(608, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'moved', 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', '01a2283d-a012-73a3-82c7-ae77acc29795', '{"stage":"pending","resolved_at":null,"closed_on":null}', '{"stage":"resolved","resolved_at":"2026-03-02T09:00:00+00:00","closed_on":"2026-03-02","pipeline":"service.tickets"}', NULL),
	(609, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b1fa-721d-8bfa-67a15f0c830d', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"service.resolved","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #2 resolved: Sent","direction":"out","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","payload":{"text":"Sent"},"participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(610, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'changed', 'service_clock', '01a2283d-b1a0-750d-b12c-38b99fe73ff8', NULL, '{"due_at":null,"warn_at":null,"stopped_at":null,"state":"paused"}', '{"due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00","stopped_at":"2026-03-02T09:00:00+00:00","state":"met"}', NULL),
	(611, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'removed', 'service_pause', '01a2283d-b1ed-75eb-95f4-6770be8ee40e', NULL, '{"ticket_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","began_at":"2026-03-02T09:00:00+00:00","reason":"pending","stage":"pending"}', NULL, NULL),
	(612, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_survey', '01a2283d-b222-771f-90b5-f3d69be83339', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL, '{"customer_id":"01a2283d-a012-73a3-82c7-ae77acc29795","kind":"csat","language":"en","asked_at":"2026-03-02T09:00:00+00:00","expires_at":"2026-04-01T09:00:00+00:00","contact_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0","ticket_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","owner_id":"01a2283d-a008-7143-8c4a-9f582b2f739d"}', NULL),
	(613, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'service.survey_asked', 'service_survey', '01a2283d-b222-771f-90b5-f3d69be83339', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL, '{"language":"en","survey":"csat","number":"2","contact_id":"01a2283d-a012-73a3-82c7-ae78dfd178a0"}', NULL),
	(614, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: write an answer down', NULL, 'changed', 'service_survey', '01a2283d-b222-771f-90b5-f3d69be83339', '01a2283d-a012-73a3-82c7-ae77acc29795', '{"score":null,"comment":null,"answered_at":null}', '{"score":4,"comment":"quick","answered_at":"2026-03-02T09:00:00+00:00"}', NULL),
	(615, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: write an answer down', NULL, 'added', 'interaction', '01a2283d-b263-719b-8148-1ef8013fb5d3', '01a2283d-a012-73a3-82c7-ae78dfd178a0', NULL, '{"kind":"service.answered","at":"2026-03-02T09:00:00+00:00","summary":"CSAT 4 of 5: quick","direction":"in","record_type":"service_ticket","record_id":"01a2283d-b17b-7171-94f7-3c196cd8550d","payload":{"survey":"csat","score":4,"comment":"quick"},"participants":["01a2283d-a012-73a3-82c7-ae78dfd178a0"]}', NULL),
	(616, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'service.survey_answered', 'service_survey', '01a2283d-b222-771f-90b5-f3d69be83339', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL, '{"score":4,"comment":"quick","survey":"csat","number":"2"}', NULL),
	(617, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_article', '01a2283d-b266-7168-bd6d-b711e3b7999a', NULL, NULL, '{"pipeline":"service.articles","stage":"draft","title":"The lamp is dark","body":"Press the button.","markup":"markdown","language":"en","visible":"internal","helpful":0,"unhelpful":0,"folded_title":" the lamp is dark ","folded":" the lamp is dark press the button ","stage_since":"2026-03-02T09:00:00+00:00"}', NULL),
	(618, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'moved', 'service_article', '01a2283d-b266-7168-bd6d-b711e3b7999a', NULL, '{"stage":"draft","published_at":null}', '{"stage":"published","published_at":"2026-03-02T09:00:00+00:00","pipeline":"service.articles"}', NULL),
	(619, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'service_article_ticket', '01a2283d-b284-7630-9ed1-d1075d470201', NULL, NULL, '{"article_id":"01a2283d-b266-7168-bd6d-b711e3b7999a","ticket_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e"}', NULL),
	(620, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'moved', 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '{"stage":"open"}', '{"stage":"on_hold","pipeline":"service.tickets"}', NULL),
	(621, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b28c-76d2-ab27-a171b24b48d2', '01a2283d-a012-73a3-82c7-ae717e75af30', NULL, '{"kind":"service.noted","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 note: on hold: spare part is ordered","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","payload":{"text":"on hold: spare part is ordered"},"participants":["01a2283d-a012-73a3-82c7-ae717e75af30"]}', NULL),
	(622, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'changed', 'service_clock', '01a2283d-b165-7547-aef0-c5af814fee7c', NULL, '{"due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00","state":"running","used_seconds":null}', '{"due_at":null,"warn_at":null,"state":"paused","used_seconds":0}', NULL),
	(623, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'added', 'service_pause', '01a2283d-b297-7390-876f-514d5e6e0fc8', NULL, NULL, '{"ticket_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","began_at":"2026-03-02T09:00:00+00:00","reason":"on_hold","stage":"on_hold"}', NULL),
	(624, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'moved', 'service_ticket', '01a2283d-b1a4-70b3-a27d-71129c500fa5', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"stage":"new","closed_on":null,"merged_into_id":null}', '{"stage":"closed","closed_on":"2026-03-02","merged_into_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","pipeline":"service.tickets"}', '01a2283d-b298-714c-9f3f-fa488a49610c'),
	(625, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b2a6-770a-bfee-d169d16371a1', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"service.merged","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #3 merged: into #1","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b1a4-70b3-a27d-71129c500fa5","payload":{"other":"#1"},"participants":["01a2283d-a1c8-71a9-a7fd-f291f0afed61"]}', '01a2283d-b298-714c-9f3f-fa488a49610c'),
	(626, '2026-03-02 09:00:00+00', NULL, 'system: serve', NULL, 'added', 'interaction', '01a2283d-b2a6-770a-bfee-d16add6de5b6', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '{"kind":"service.merged","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 merged: #3 into it","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-b04b-7259-84d6-6df83d33bc2e","payload":{"other":"#3"},"participants":["01a2283d-a1c8-71a9-a7fd-f291f0afed61"]}', '01a2283d-b298-714c-9f3f-fa488a49610c'),
	(627, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'changed', 'service_clock', '01a2283d-b1bd-72d1-92c8-193cac29021c', NULL, '{"stopped_at":null,"state":"running","used_seconds":null}', '{"stopped_at":"2026-03-02T09:00:00+00:00","state":"canceled","used_seconds":0}', NULL),
	(628, '2026-03-02 09:00:00+00', NULL, 'system: serve as system: keep service levels', NULL, 'changed', 'service_clock', '01a2283d-b1be-71fb-bd86-dde655b24d77', NULL, '{"stopped_at":null,"state":"running","used_seconds":null}', '{"stopped_at":"2026-03-02T09:00:00+00:00","state":"canceled","used_seconds":0}', NULL),
	(629, '2026-03-03 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a2283d-b329-76bf-85dc-5e1f1ea33fc6', NULL, NULL, '{"taken_on":"2026-03-03","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-a008-7143-8c4a-9f6091f150e4","category":"closed","deals":1,"amount":{"amount":"16500","currency":"EUR"},"weighted":{"amount":"16500","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-a008-7143-8c4a-9f6091f150e4"}', NULL),
	(630, '2026-03-03 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a2283d-b329-76bf-85dc-5e20bb004319', NULL, NULL, '{"taken_on":"2026-03-03","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-a008-7143-8c4a-9f70b4e7764e","category":"pipeline","deals":1,"amount":{"amount":"10800","currency":"EUR"},"weighted":{"amount":"2700.00","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-a008-7143-8c4a-9f70b4e7764e","rate_on":"2026-03-03"}', NULL),
	(631, '2026-03-03 09:00:00+00', NULL, 'system: job sfa.snapshot as system: take a snapshot of the forecast', 'sfa', 'added', 'sfa_forecast_snapshot', '01a2283d-b329-76bf-85dc-5e212989f3e1', NULL, NULL, '{"taken_on":"2026-03-03","pipeline":"sfa.sales","period":"2026-Q2","owner_key":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","category":"pipeline","deals":1,"amount":{"amount":"3850","currency":"EUR"},"weighted":{"amount":"962.50","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-a008-7143-8c4a-9f5f6e57cf7c","rate_on":"2026-03-03"}', NULL),
	(632, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'added', 'acme_score_mark', '01a2283d-b3f1-75af-baea-952b8c2ff98a', '01a2283d-a011-7316-9b15-32623b00538e', NULL, '{"customer_id":"01a2283d-a011-7316-9b15-32623b00538e","points":10,"reason":"first contact"}', NULL),
	(633, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"points":30}', '{"points":40}', NULL),
	(634, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":40}', '{"points":50}', NULL),
	(635, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afe7-7070-8890-972284c5e34c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"points":10}', '{"points":20}', NULL),
	(637, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":50}', '{"points":60}', NULL),
	(638, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afe7-7070-8890-972284c5e34c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"points":20}', '{"points":30}', NULL),
	(639, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"points":50}', '{"points":60}', NULL),
	(640, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"points":60}', '{"points":70}', NULL),
	(641, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":60}', '{"points":70}', NULL),
	(642, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":70}', '{"points":80}', NULL),
	(643, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd4-763c-8996-ec6259b491df', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '{"points":80}', '{"points":90}', NULL),
	(644, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afd2-7208-8623-5a5404ac763d', '01a2283d-a012-73a3-82c7-ae717e75af30', '{"points":70}', '{"points":80}', NULL),
	(645, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afe7-7070-8890-972284c5e34c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"points":30}', '{"points":40}', '01a2283d-b298-714c-9f3f-fa488a49610c'),
	(646, '2026-03-03 09:00:00+00', NULL, 'system: consumer acme_score', 'acme_score', 'changed', 'acme_score_mark', '01a2283d-afe7-7070-8890-972284c5e34c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '{"points":40}', '{"points":50}', '01a2283d-b298-714c-9f3f-fa488a49610c');
INSERT INTO public.core_journal_head VALUES
	(1, 646);
INSERT INTO public.core_participant VALUES
	('01a2283d-a0a8-75ef-8dcd-6d66a89a90b9', '01a2283d-a097-7034-ac58-52199eedc9ab', '01a2283d-a012-73a3-82c7-ae80e18a4388', '2025-10-31 10:21:00+00', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d670d7d4058', '01a2283d-a097-7034-ac58-52199eedc9ab', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', '2025-10-31 10:21:00+00', NULL, '01a2283d-a012-73a3-82c7-ae80e18a4388'),
	('01a2283d-a0a8-75ef-8dcd-6d6876ebac13', '01a2283d-a097-7034-ac58-521df25fd626', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2025-11-05 11:24:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d69be0c5981', '01a2283d-a097-7034-ac58-521df25fd626', '01a2283d-a012-73a3-82c7-ae860940aefa', '2025-11-05 11:24:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a8-75ef-8dcd-6d6ad7430a25', '01a2283d-a096-7645-82f4-50fea7ce5375', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '2025-11-05 12:33:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d6b79182581', '01a2283d-a096-7645-82f4-50fea7ce5375', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-11-05 12:33:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7e7a73e2b4'),
	('01a2283d-a0a8-75ef-8dcd-6d6c5cf27e0c', '01a2283d-a096-7645-82f4-5103b40fd1fc', '01a2283d-a012-73a3-82c7-ae7d792672af', '2025-11-06 12:03:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d6d78f4cac0', '01a2283d-a096-7645-82f4-5103b40fd1fc', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-11-06 12:03:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a8-75ef-8dcd-6d6e65237527', '01a2283d-a096-7645-82f4-50dfc9b55e8d', '01a2283d-a011-7316-9b15-3264846779a4', '2025-11-07 10:38:00+00', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d6f2efd1970', '01a2283d-a096-7645-82f4-50dfc9b55e8d', '01a2283d-a011-7316-9b15-3263ec69c75a', '2025-11-07 10:38:00+00', NULL, '01a2283d-a011-7316-9b15-3264846779a4'),
	('01a2283d-a0a8-75ef-8dcd-6d704c963fca', '01a2283d-a096-7645-82f4-50fc56f29628', '01a2283d-a012-73a3-82c7-ae7d792672af', '2025-11-07 15:05:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d71a9f441c7', '01a2283d-a096-7645-82f4-50fc56f29628', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-11-07 15:05:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a8-75ef-8dcd-6d723ae5eb8c', '01a2283d-a096-7645-82f4-510aeb980125', '01a2283d-a012-73a3-82c7-ae7d792672af', '2025-11-07 15:39:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d73431efec0', '01a2283d-a096-7645-82f4-510aeb980125', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-11-07 15:39:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a8-75ef-8dcd-6d74198ff80a', '01a2283d-a096-7645-82f4-50f190cff44e', '01a2283d-a012-73a3-82c7-ae7424e3617d', '2025-11-12 15:27:00+00', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d75efdd79b4', '01a2283d-a096-7645-82f4-50f190cff44e', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2025-11-12 15:27:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7424e3617d'),
	('01a2283d-a0a8-75ef-8dcd-6d76959d4486', '01a2283d-a097-7034-ac58-52236c17092d', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2025-11-13 13:23:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d775ba59a7b', '01a2283d-a097-7034-ac58-52236c17092d', '01a2283d-a012-73a3-82c7-ae860940aefa', '2025-11-13 13:23:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a8-75ef-8dcd-6d783328eb58', '01a2283d-a096-7645-82f4-50f47e5c0d26', '01a2283d-a012-73a3-82c7-ae797caae8dd', '2025-11-14 14:24:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d79023c793e', '01a2283d-a096-7645-82f4-50f47e5c0d26', '01a2283d-a012-73a3-82c7-ae77acc29795', '2025-11-14 14:24:00+00', NULL, '01a2283d-a012-73a3-82c7-ae797caae8dd'),
	('01a2283d-a0a8-75ef-8dcd-6d7a8a053e5a', '01a2283d-a096-7645-82f4-50ea4d874c14', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', '2025-11-14 14:58:00+00', '01a2283d-a011-7316-9b15-326584a0993c', NULL),
	('01a2283d-a0a8-75ef-8dcd-6d7b2eb25e41', '01a2283d-a096-7645-82f4-50ea4d874c14', '01a2283d-a011-7316-9b15-326584a0993c', '2025-11-14 14:58:00+00', NULL, '01a2283d-a012-73a3-82c7-ae6f5c4d86c2'),
	('01a2283d-a0a9-7652-828f-49497e5a213c', '01a2283d-a096-7645-82f4-50e465fad921', '01a2283d-a011-7316-9b15-3264846779a4', '2025-11-20 09:59:00+00', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL),
	('01a2283d-a0a9-7652-828f-494a1163026d', '01a2283d-a096-7645-82f4-50e465fad921', '01a2283d-a011-7316-9b15-3263ec69c75a', '2025-11-20 09:59:00+00', NULL, '01a2283d-a011-7316-9b15-3264846779a4'),
	('01a2283d-a0a9-7652-828f-494b8dfd7fab', '01a2283d-a097-7034-ac58-52212137e57f', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2025-11-21 14:02:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a9-7652-828f-494ce088a6a3', '01a2283d-a097-7034-ac58-52212137e57f', '01a2283d-a012-73a3-82c7-ae860940aefa', '2025-11-21 14:02:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a9-7652-828f-494d78b325dc', '01a2283d-a097-7034-ac58-521ef80f75bd', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2025-11-21 14:05:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a9-7652-828f-494e0b9524db', '01a2283d-a097-7034-ac58-521ef80f75bd', '01a2283d-a012-73a3-82c7-ae860940aefa', '2025-11-21 14:05:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a9-7652-828f-494f0443cc49', '01a2283d-a096-7645-82f4-50fdc4d71ba4', '01a2283d-a012-73a3-82c7-ae7d792672af', '2025-11-27 11:36:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-495054dbb699', '01a2283d-a096-7645-82f4-50fdc4d71ba4', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-11-27 11:36:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a9-7652-828f-4951240c3f41', '01a2283d-a097-7034-ac58-521a28bb5594', '01a2283d-a012-73a3-82c7-ae85d25638f3', '2025-12-01 08:19:00+00', '01a2283d-a012-73a3-82c7-ae81670ea9fd', NULL),
	('01a2283d-a0a9-7652-828f-4952e23c4dba', '01a2283d-a097-7034-ac58-521a28bb5594', '01a2283d-a012-73a3-82c7-ae81670ea9fd', '2025-12-01 08:19:00+00', NULL, '01a2283d-a012-73a3-82c7-ae85d25638f3'),
	('01a2283d-a0a9-7652-828f-4953102e4e53', '01a2283d-a096-7645-82f4-50e0347c7bde', '01a2283d-a011-7316-9b15-3264846779a4', '2025-12-05 11:31:00+00', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL),
	('01a2283d-a0a9-7652-828f-495411cad466', '01a2283d-a096-7645-82f4-50e0347c7bde', '01a2283d-a011-7316-9b15-3263ec69c75a', '2025-12-05 11:31:00+00', NULL, '01a2283d-a011-7316-9b15-3264846779a4'),
	('01a2283d-a0a9-7652-828f-49551f670f0b', '01a2283d-a096-7645-82f4-510603b9de27', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '2025-12-05 14:23:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-49564e2fabbb', '01a2283d-a096-7645-82f4-510603b9de27', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-12-05 14:23:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7e7a73e2b4'),
	('01a2283d-a0a9-7652-828f-495797df5f23', '01a2283d-a096-7645-82f4-50ef142cc044', '01a2283d-a012-73a3-82c7-ae7424e3617d', '2025-12-11 09:10:00+00', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL),
	('01a2283d-a0a9-7652-828f-495886b1fb84', '01a2283d-a096-7645-82f4-50ef142cc044', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2025-12-11 09:10:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7424e3617d'),
	('01a2283d-a0a9-7652-828f-4959f070c705', '01a2283d-a096-7645-82f4-510591022645', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '2025-12-11 13:14:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-495adedeba14', '01a2283d-a096-7645-82f4-510591022645', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-12-11 13:14:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7e7a73e2b4'),
	('01a2283d-a0a9-7652-828f-495b7de1868d', '01a2283d-a096-7645-82f4-50e8c21a1398', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '2025-12-15 10:15:00+00', '01a2283d-a011-7316-9b15-326584a0993c', NULL),
	('01a2283d-a0a9-7652-828f-495c13f62c8a', '01a2283d-a096-7645-82f4-50e8c21a1398', '01a2283d-a011-7316-9b15-326584a0993c', '2025-12-15 10:15:00+00', NULL, '01a2283d-a012-73a3-82c7-ae6ea95122bd'),
	('01a2283d-a0a9-7652-828f-495dd6dee804', '01a2283d-a096-7645-82f4-50e9b47cf742', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '2025-12-30 11:49:00+00', '01a2283d-a011-7316-9b15-326584a0993c', NULL),
	('01a2283d-a0a9-7652-828f-495e04c7a40d', '01a2283d-a096-7645-82f4-50e9b47cf742', '01a2283d-a011-7316-9b15-326584a0993c', '2025-12-30 11:49:00+00', NULL, '01a2283d-a012-73a3-82c7-ae6ea95122bd'),
	('01a2283d-a0a9-7652-828f-495ff519bd99', '01a2283d-a096-7645-82f4-5108c2570078', '01a2283d-a012-73a3-82c7-ae7d792672af', '2025-12-31 11:19:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-4960f95416ca', '01a2283d-a096-7645-82f4-5108c2570078', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-12-31 11:19:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a9-7652-828f-4961f159b859', '01a2283d-a096-7645-82f4-510479a31e3f', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '2025-12-31 14:05:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-49623cf3085f', '01a2283d-a096-7645-82f4-510479a31e3f', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2025-12-31 14:05:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7e7a73e2b4'),
	('01a2283d-a0a9-7652-828f-49632d08c984', '01a2283d-a097-7034-ac58-5222767a1625', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2026-01-02 08:16:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a9-7652-828f-4964e0163c88', '01a2283d-a097-7034-ac58-5222767a1625', '01a2283d-a012-73a3-82c7-ae860940aefa', '2026-01-02 08:16:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb');
INSERT INTO public.core_participant VALUES
	('01a2283d-a0a9-7652-828f-496596e3b111', '01a2283d-a096-7645-82f4-510b89edc4be', '01a2283d-a012-73a3-82c7-ae7d792672af', '2026-01-02 08:38:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-4966350b5ed1', '01a2283d-a096-7645-82f4-510b89edc4be', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-01-02 08:38:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a9-7652-828f-4967de2d39f9', '01a2283d-a096-7645-82f4-510287e62f58', '01a2283d-a012-73a3-82c7-ae7d792672af', '2026-01-02 11:35:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-49689229b24c', '01a2283d-a096-7645-82f4-510287e62f58', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-01-02 11:35:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a9-7652-828f-496906895dd6', '01a2283d-a096-7645-82f4-51093e480ff3', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '2026-01-02 12:48:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-496a27cf73b0', '01a2283d-a096-7645-82f4-51093e480ff3', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-01-02 12:48:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7e7a73e2b4'),
	('01a2283d-a0a9-7652-828f-496b9a098f49', '01a2283d-a096-7645-82f4-50ec35cf1562', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-01-02 16:08:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-a0a9-7652-828f-496c8214d6ca', '01a2283d-a096-7645-82f4-50ec35cf1562', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-01-02 16:08:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30'),
	('01a2283d-a0a9-7652-828f-496d5f761233', '01a2283d-a097-7034-ac58-521bafd70082', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2026-01-07 09:00:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a9-7652-828f-496e40fb1f78', '01a2283d-a097-7034-ac58-521bafd70082', '01a2283d-a012-73a3-82c7-ae860940aefa', '2026-01-07 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a9-7652-828f-496f25e89d1c', '01a2283d-a096-7645-82f4-50f872ffefc3', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-01-08 12:54:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a9-7652-828f-49701aa3b4eb', '01a2283d-a096-7645-82f4-50f872ffefc3', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-01-08 12:54:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-a0a9-7652-828f-4971316122dc', '01a2283d-a096-7645-82f4-50eef9d9bf5d', '01a2283d-a012-73a3-82c7-ae7697c8df34', '2026-01-09 11:19:00+00', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL),
	('01a2283d-a0a9-7652-828f-49729b5b78f5', '01a2283d-a096-7645-82f4-50eef9d9bf5d', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2026-01-09 11:19:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7697c8df34'),
	('01a2283d-a0a9-7652-828f-497348d30246', '01a2283d-a096-7645-82f4-50edf2af2c72', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-01-09 12:19:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-a0a9-7652-828f-4974aac1ff22', '01a2283d-a096-7645-82f4-50edf2af2c72', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-01-09 12:19:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30'),
	('01a2283d-a0a9-7652-828f-497524763b6c', '01a2283d-a096-7645-82f4-50e60d6c9008', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '2026-01-16 14:48:00+00', '01a2283d-a011-7316-9b15-326584a0993c', NULL),
	('01a2283d-a0a9-7652-828f-497693c52014', '01a2283d-a096-7645-82f4-50e60d6c9008', '01a2283d-a011-7316-9b15-326584a0993c', '2026-01-16 14:48:00+00', NULL, '01a2283d-a012-73a3-82c7-ae6ea95122bd'),
	('01a2283d-a0a9-7652-828f-49772bdecfc9', '01a2283d-a097-7034-ac58-52200cbf2217', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2026-01-21 15:01:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a9-7652-828f-4978efd054c8', '01a2283d-a097-7034-ac58-52200cbf2217', '01a2283d-a012-73a3-82c7-ae860940aefa', '2026-01-21 15:01:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a9-7652-828f-497934ddf21d', '01a2283d-a096-7645-82f4-50e382374a0b', '01a2283d-a011-7316-9b15-3264846779a4', '2026-01-22 13:00:00+00', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL),
	('01a2283d-a0a9-7652-828f-497a5dbac0b7', '01a2283d-a096-7645-82f4-50e382374a0b', '01a2283d-a011-7316-9b15-3263ec69c75a', '2026-01-22 13:00:00+00', NULL, '01a2283d-a011-7316-9b15-3264846779a4'),
	('01a2283d-a0a9-7652-828f-497b86549c84', '01a2283d-a096-7645-82f4-50e2704fbccb', '01a2283d-a011-7316-9b15-3264846779a4', '2026-01-23 10:26:00+00', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL),
	('01a2283d-a0a9-7652-828f-497c5dca7ba1', '01a2283d-a096-7645-82f4-50e2704fbccb', '01a2283d-a011-7316-9b15-3263ec69c75a', '2026-01-23 10:26:00+00', NULL, '01a2283d-a011-7316-9b15-3264846779a4'),
	('01a2283d-a0a9-7652-828f-497d5e8df6ba', '01a2283d-a096-7645-82f4-510130d922ab', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '2026-01-23 15:17:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-497ef7bea6c8', '01a2283d-a096-7645-82f4-510130d922ab', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-01-23 15:17:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7e7a73e2b4'),
	('01a2283d-a0a9-7652-828f-497f18ebed00', '01a2283d-a096-7645-82f4-50e7566b62e3', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', '2026-01-26 08:53:00+00', '01a2283d-a011-7316-9b15-326584a0993c', NULL),
	('01a2283d-a0a9-7652-828f-498097253478', '01a2283d-a096-7645-82f4-50e7566b62e3', '01a2283d-a011-7316-9b15-326584a0993c', '2026-01-26 08:53:00+00', NULL, '01a2283d-a012-73a3-82c7-ae6f5c4d86c2'),
	('01a2283d-a0a9-7652-828f-49818fd979ae', '01a2283d-a096-7645-82f4-50f796bd2fb7', '01a2283d-a012-73a3-82c7-ae797caae8dd', '2026-01-27 11:24:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a9-7652-828f-4982a94f52e8', '01a2283d-a096-7645-82f4-50f796bd2fb7', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-01-27 11:24:00+00', NULL, '01a2283d-a012-73a3-82c7-ae797caae8dd'),
	('01a2283d-a0a9-7652-828f-498302819801', '01a2283d-a096-7645-82f4-50f650c7134a', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-01-27 13:08:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a9-7652-828f-49844efeff7b', '01a2283d-a096-7645-82f4-50f650c7134a', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-01-27 13:08:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-a0a9-7652-828f-4985efa140c5', '01a2283d-a096-7645-82f4-50e544c542db', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '2026-01-29 09:25:00+00', '01a2283d-a011-7316-9b15-326584a0993c', NULL),
	('01a2283d-a0a9-7652-828f-4986aacce4b5', '01a2283d-a096-7645-82f4-50e544c542db', '01a2283d-a011-7316-9b15-326584a0993c', '2026-01-29 09:25:00+00', NULL, '01a2283d-a012-73a3-82c7-ae6ea95122bd'),
	('01a2283d-a0a9-7652-828f-4987eebeeab2', '01a2283d-a096-7645-82f4-51006552a61b', '01a2283d-a012-73a3-82c7-ae7d792672af', '2026-01-29 17:00:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-4988b0dd1f2a', '01a2283d-a096-7645-82f4-51006552a61b', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-01-29 17:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a9-7652-828f-4989b6892b91', '01a2283d-a096-7645-82f4-50fb37058119', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-01-30 09:14:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a9-7652-828f-498a04297915', '01a2283d-a096-7645-82f4-50fb37058119', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-01-30 09:14:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-a0a9-7652-828f-498bc7620c00', '01a2283d-a096-7645-82f4-50f5ecb63aae', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-02-04 12:21:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a9-7652-828f-498c4dd9338a', '01a2283d-a096-7645-82f4-50f5ecb63aae', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-02-04 12:21:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-a0a9-7652-828f-498d6bfddb1f', '01a2283d-a096-7645-82f4-50f06254f2a0', '01a2283d-a012-73a3-82c7-ae7424e3617d', '2026-02-04 15:35:00+00', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL),
	('01a2283d-a0a9-7652-828f-498e4891c8d1', '01a2283d-a096-7645-82f4-50f06254f2a0', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2026-02-04 15:35:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7424e3617d'),
	('01a2283d-a0a9-7652-828f-498fd76f5ae2', '01a2283d-a097-7034-ac58-521f16e03501', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2026-02-05 16:58:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a9-7652-828f-49909489848a', '01a2283d-a097-7034-ac58-521f16e03501', '01a2283d-a012-73a3-82c7-ae860940aefa', '2026-02-05 16:58:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a9-7652-828f-4991d240bdc3', '01a2283d-a096-7645-82f4-50f2dd394f91', '01a2283d-a012-73a3-82c7-ae750af0b7d8', '2026-02-06 09:11:00+00', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL),
	('01a2283d-a0a9-7652-828f-49922bfb10ad', '01a2283d-a096-7645-82f4-50f2dd394f91', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2026-02-06 09:11:00+00', NULL, '01a2283d-a012-73a3-82c7-ae750af0b7d8'),
	('01a2283d-a0a9-7652-828f-4993faa51365', '01a2283d-a097-7034-ac58-52187e0844e4', '01a2283d-a012-73a3-82c7-ae80e18a4388', '2026-02-06 15:57:00+00', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', NULL),
	('01a2283d-a0a9-7652-828f-49946f47a14b', '01a2283d-a097-7034-ac58-52187e0844e4', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', '2026-02-06 15:57:00+00', NULL, '01a2283d-a012-73a3-82c7-ae80e18a4388'),
	('01a2283d-a0a9-7652-828f-4995600644a1', '01a2283d-a096-7645-82f4-50ff4618214b', '01a2283d-a012-73a3-82c7-ae7d792672af', '2026-02-17 12:33:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-4996c25b36d2', '01a2283d-a096-7645-82f4-50ff4618214b', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-02-17 12:33:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af');
INSERT INTO public.core_participant VALUES
	('01a2283d-a0a9-7652-828f-4997ca65821e', '01a2283d-a096-7645-82f4-50f392790801', '01a2283d-a012-73a3-82c7-ae750af0b7d8', '2026-02-18 11:23:00+00', '01a2283d-a012-73a3-82c7-ae72a95bba58', NULL),
	('01a2283d-a0a9-7652-828f-4998def7c421', '01a2283d-a096-7645-82f4-50f392790801', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2026-02-18 11:23:00+00', NULL, '01a2283d-a012-73a3-82c7-ae750af0b7d8'),
	('01a2283d-a0a9-7652-828f-4999eded0ceb', '01a2283d-a097-7034-ac58-521c4861ea58', '01a2283d-a012-73a3-82c7-ae87ed379edb', '2026-02-19 14:56:00+00', '01a2283d-a012-73a3-82c7-ae860940aefa', NULL),
	('01a2283d-a0a9-7652-828f-499af15b5116', '01a2283d-a097-7034-ac58-521c4861ea58', '01a2283d-a012-73a3-82c7-ae860940aefa', '2026-02-19 14:56:00+00', NULL, '01a2283d-a012-73a3-82c7-ae87ed379edb'),
	('01a2283d-a0a9-7652-828f-499b3cea132b', '01a2283d-a096-7645-82f4-510c1501f4a4', '01a2283d-a012-73a3-82c7-ae7d792672af', '2026-02-20 08:38:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-499c9f2af5cf', '01a2283d-a096-7645-82f4-510c1501f4a4', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-02-20 08:38:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a0a9-7652-828f-499d1e9542e0', '01a2283d-a096-7645-82f4-50fa229a61d1', '01a2283d-a012-73a3-82c7-ae797caae8dd', '2026-02-20 16:54:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a9-7652-828f-499eadafec2c', '01a2283d-a096-7645-82f4-50fa229a61d1', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-02-20 16:54:00+00', NULL, '01a2283d-a012-73a3-82c7-ae797caae8dd'),
	('01a2283d-a0a9-7652-828f-499f180746f2', '01a2283d-a096-7645-82f4-50eb53ba3e0a', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-02-23 14:28:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-a0a9-7652-828f-49a0936d891e', '01a2283d-a096-7645-82f4-50eb53ba3e0a', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-02-23 14:28:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30'),
	('01a2283d-a0a9-7652-828f-49a166c071ce', '01a2283d-a096-7645-82f4-50f95ca4b80b', '01a2283d-a012-73a3-82c7-ae797caae8dd', '2026-02-25 15:37:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-a0a9-7652-828f-49a2dc5712fa', '01a2283d-a096-7645-82f4-50f95ca4b80b', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-02-25 15:37:00+00', NULL, '01a2283d-a012-73a3-82c7-ae797caae8dd'),
	('01a2283d-a0a9-7652-828f-49a3fd58e521', '01a2283d-a096-7645-82f4-50e1fd6f8dbf', '01a2283d-a011-7316-9b15-3264846779a4', '2026-02-26 08:31:00+00', '01a2283d-a011-7316-9b15-3263ec69c75a', NULL),
	('01a2283d-a0a9-7652-828f-49a4150f6501', '01a2283d-a096-7645-82f4-50e1fd6f8dbf', '01a2283d-a011-7316-9b15-3263ec69c75a', '2026-02-26 08:31:00+00', NULL, '01a2283d-a011-7316-9b15-3264846779a4'),
	('01a2283d-a0a9-7652-828f-49a5ba0de355', '01a2283d-a096-7645-82f4-5107e05ba308', '01a2283d-a012-73a3-82c7-ae7d792672af', '2026-02-27 12:47:00+00', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', NULL),
	('01a2283d-a0a9-7652-828f-49a6f26c6a60', '01a2283d-a096-7645-82f4-5107e05ba308', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', '2026-02-27 12:47:00+00', NULL, '01a2283d-a012-73a3-82c7-ae7d792672af'),
	('01a2283d-a10e-774b-9cf5-ec2c43867467', '01a2283d-a10e-774b-9cf5-ec2442b0e4ab', '01a2283d-a011-7316-9b15-32606c60bdc7', '2026-01-23 08:28:00+00', NULL, NULL),
	('01a2283d-a10e-774b-9cf5-ec2d3a2cdcf6', '01a2283d-a10e-774b-9cf5-ec25cac2cc69', '01a2283d-a011-7316-9b15-32606c60bdc7', '2026-02-02 08:49:00+00', NULL, NULL),
	('01a2283d-a10e-774b-9cf5-ec2e96597e30', '01a2283d-a10e-774b-9cf5-ec26e44e2f40', '01a2283d-a011-7316-9b15-32606c60bdc7', '2026-02-16 08:36:00+00', NULL, NULL),
	('01a2283d-a10e-774b-9cf5-ec2f0bedd5c4', '01a2283d-a10e-774b-9cf5-ec27f96618b0', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-01-05 17:12:00+00', NULL, NULL),
	('01a2283d-a10e-774b-9cf5-ec3002844e3e', '01a2283d-a10e-774b-9cf5-ec2807c98e98', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2025-11-18 17:29:00+00', NULL, NULL),
	('01a2283d-a10e-774b-9cf5-ec3180de75ad', '01a2283d-a10e-774b-9cf5-ec2939fc6522', '01a2283d-a012-73a3-82c7-ae72a95bba58', '2025-12-04 08:26:00+00', NULL, NULL),
	('01a2283d-a10e-774b-9cf5-ec32a8edd963', '01a2283d-a10e-774b-9cf5-ec2a04e1ff0c', '01a2283d-a012-73a3-82c7-ae7a66035fcc', '2026-03-02 08:56:00+00', NULL, NULL),
	('01a2283d-a10e-774b-9cf5-ec33d053da8a', '01a2283d-a10e-774b-9cf5-ec2b34edd198', '01a2283d-a012-73a3-82c7-ae860940aefa', '2026-02-17 17:28:00+00', NULL, NULL),
	('01a2283d-a1a1-77c3-b408-088d3b9a3033', '01a2283d-a1a0-73d9-8141-5b79b64c9cf3', '01a2283d-a011-7316-9b15-325b750cce75', '2026-11-29 16:57:37.440849+00', NULL, NULL),
	('01a2283d-a27d-732c-aa3d-9d2ef45f8c44', '01a2283d-a27d-732c-aa3d-9d2d84cda224', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-af52-726d-9340-225ef45c9f45', '01a2283d-af4f-71f4-892c-3c2dabaaaa24', '01a2283d-a011-7316-9b15-32623b00538e', '2026-03-02 09:00:00+00', '01a2283d-a011-7316-9b15-32606c60bdc7', NULL),
	('01a2283d-af52-726d-9340-225f13ddee0b', '01a2283d-af4f-71f4-892c-3c2dabaaaa24', '01a2283d-a011-7316-9b15-32606c60bdc7', '2026-03-02 09:00:00+00', NULL, '01a2283d-a011-7316-9b15-32623b00538e'),
	('01a2283d-af52-726d-9340-2260e67274ae', '01a2283d-af4f-71f4-892c-3c2e371af1b1', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-af52-726d-9340-22616f388b57', '01a2283d-af4f-71f4-892c-3c2e371af1b1', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30'),
	('01a2283d-af52-726d-9340-2262b3e89c4d', '01a2283d-af4f-71f4-892c-3c2f8801633c', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-af52-726d-9340-22636d1b1ffe', '01a2283d-af4f-71f4-892c-3c2f8801633c', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-af8b-7492-92f9-d30ada82eb65', '01a2283d-af8a-7795-91ba-23ea1515f730', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-b08f-721f-adfd-59cb17904981', '01a2283d-b08e-726b-8228-fd86ba60f735', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-b08f-721f-adfd-59ccba0da554', '01a2283d-b08e-726b-8228-fd86ba60f735', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30'),
	('01a2283d-b195-7440-8b1b-5e82c58d1ab1', '01a2283d-b195-7440-8b1b-5e81997f34cd', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-b195-7440-8b1b-5e83a5843e45', '01a2283d-b195-7440-8b1b-5e81997f34cd', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-b1b4-76e7-95ef-4f3bc69ac086', '01a2283d-b1b4-76e7-95ef-4f3a83c6dca6', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-b1c1-71eb-bc55-63002d3ef412', '01a2283d-b1c0-74db-b50b-5af9ea3c29d9', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-b1c2-7417-83e1-904dd1c7fb46', '01a2283d-b1c0-74db-b50b-5af9ea3c29d9', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30'),
	('01a2283d-b1d8-7759-b1ac-5232c6032413', '01a2283d-b1d8-7759-b1ac-52313405818e', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-b1d8-7759-b1ac-52331710ccca', '01a2283d-b1d8-7759-b1ac-52313405818e', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30'),
	('01a2283d-b1db-7475-b427-a5c615ca4816', '01a2283d-b1da-7762-93b4-ee2cf5f6f409', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-b1db-7475-b427-a5c7b3e32ec4', '01a2283d-b1da-7762-93b4-ee2cf5f6f409', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-b1fb-75c4-8de3-d7fc1e30e576', '01a2283d-b1fa-721d-8bfa-67a15f0c830d', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-b1fb-75c4-8de3-d7fd52b24ac5', '01a2283d-b1fa-721d-8bfa-67a15f0c830d', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-b264-717e-8bfb-1288e5f9bd97', '01a2283d-b263-719b-8148-1ef8013fb5d3', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae77acc29795', NULL),
	('01a2283d-b264-717e-8bfb-1289b1babf9b', '01a2283d-b263-719b-8148-1ef8013fb5d3', '01a2283d-a012-73a3-82c7-ae77acc29795', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae78dfd178a0'),
	('01a2283d-b28d-77b0-9784-11327ff0bfa3', '01a2283d-b28c-76d2-ab27-a171b24b48d2', '01a2283d-a012-73a3-82c7-ae717e75af30', '2026-03-02 09:00:00+00', '01a2283d-a012-73a3-82c7-ae709b4e86bc', NULL),
	('01a2283d-b28d-77b0-9784-113322325267', '01a2283d-b28c-76d2-ab27-a171b24b48d2', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '2026-03-02 09:00:00+00', NULL, '01a2283d-a012-73a3-82c7-ae717e75af30');
INSERT INTO public.core_participant VALUES
	('01a2283d-b2a7-73d4-ad28-2e7ea355684b', '01a2283d-b2a6-770a-bfee-d169d16371a1', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-b2a7-73d4-ad28-2e7f0d2480a4', '01a2283d-b2a6-770a-bfee-d16add6de5b6', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '2026-03-02 09:00:00+00', NULL, NULL);
INSERT INTO public.core_plugin VALUES
	('core', '0.3.0', 'enabled', '2026-03-02 09:00:00+00', '0002', NULL, '{"kinds": {"core.call": "Call", "core.note": "Note", "core.email": "E-mail", "core.visit": "Visit", "core.meeting": "Meeting"}, "guards": [{"hook": "crm_check_change", "records": ["user"], "if_unavailable": "block"}], "plugin": "core", "records": [{"name": "user", "entry": false, "label": "User", "owned": false, "table": "core_user", "title": "name", "unique": [["email"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "email", "optional": true}, {"kind": "ref", "name": "manager_id", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "list", "name": "roles", "optional": false}], "follows": null, "personal": ["name", "email"], "references": [{"field": "manager_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "team", "entry": false, "label": "Team", "owned": false, "table": "core_team", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "parent_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "parent_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "team_member", "entry": true, "label": "Team member", "owned": false, "table": "core_team_member", "title": null, "unique": [["team_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "team_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}], "follows": null, "personal": [], "references": [{"field": "team_id", "table": "core_team", "record": "team", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "customer", "entry": false, "label": "Customer", "owned": true, "table": "core_customer", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["person", "organization"], "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "given_name", "optional": true}, {"kind": "text", "name": "family_name", "optional": true}, {"kind": "choice", "name": "lifecycle", "choices": ["subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist", "other"], "optional": false}, {"kind": "list", "name": "roles", "optional": false}, {"kind": "text", "name": "industry", "optional": true}, {"kind": "text", "name": "country", "optional": true}, {"kind": "text", "name": "city", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": ["name", "given_name", "family_name"], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "identity", "entry": false, "label": "Identity", "owned": false, "table": "core_identity", "title": null, "unique": [["external"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["email", "phone", "domain", "external"], "optional": false}, {"kind": "text", "name": "value", "optional": false}, {"kind": "text", "name": "normalized", "optional": false}, {"kind": "text", "name": "external", "optional": true}, {"kind": "text", "name": "label", "optional": true}], "follows": "customer_id", "personal": ["value", "normalized"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "relation", "entry": false, "label": "Relation", "owned": false, "table": "core_relation", "title": null, "unique": [["from_id", "to_id", "kind", "since"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "to_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["works_for", "decides_for", "subsidiary_of", "partner_of"], "optional": false}, {"kind": "text", "name": "role", "optional": true}, {"kind": "date", "name": "since", "optional": true}, {"kind": "date", "name": "until", "optional": true}], "follows": "from_id", "personal": [], "references": [{"field": "from_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "to_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "tag", "entry": true, "label": "Tag", "owned": false, "table": "core_tag", "title": null, "unique": [["record_id", "tag", "record_type"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "tag", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "attachment", "entry": false, "label": "File", "owned": false, "table": "core_attachment", "title": "name", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "media_type", "optional": false}, {"kind": "integer", "name": "size", "optional": false}, {"kind": "text", "name": "sha256", "optional": false}], "follows": "record_id", "personal": [], "references": []}, {"name": "interaction", "entry": true, "label": "Interaction", "owned": false, "table": "core_interaction", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "kind", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "choice", "name": "direction", "choices": ["in", "out", "internal"], "optional": false}, {"kind": "text", "name": "channel", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "json", "name": "payload", "optional": false}, {"kind": "ref", "name": "corrects_id", "optional": true}], "follows": "participant.interaction_id", "personal": ["summary"], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}, {"field": "corrects_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "participant", "entry": true, "label": "Participant", "owned": false, "table": "core_participant", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "interaction_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "ref", "name": "organization_id", "optional": true}, {"kind": "ref", "name": "through_id", "optional": true}], "follows": "customer_id", "personal": [], "references": [{"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "organization_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "through_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "stage_move", "entry": true, "label": "Stage move", "owned": false, "table": "core_stage_move", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "from_stage", "optional": true}, {"kind": "text", "name": "to_stage", "optional": false}, {"kind": "time", "name": "at", "optional": false}, {"kind": "time", "name": "entered_at", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "rate", "entry": false, "label": "Exchange rate", "owned": false, "table": "core_rate", "title": null, "unique": [["currency", "on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "currency", "optional": false}, {"kind": "date", "name": "on", "optional": false}, {"kind": "integer", "name": "units", "optional": false}], "follows": null, "personal": [], "references": []}], "version": "0.3.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('acme', '1.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-8f57d2cc6b373f45', NULL, '{"kinds": {}, "guards": [], "plugin": "acme", "records": [{"name": "acme_contract", "entry": false, "label": "Contract", "owned": true, "table": "acme_contract", "title": null, "unique": [["number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "money", "name": "worth", "optional": true}, {"kind": "list", "name": "terms", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}], "version": "1.0", "requires": [], "pipelines": {"acme.contracts": {"record": "acme_contract", "stages": [{"name": "draft", "outcome": "open"}, {"name": "signed", "outcome": "won"}, {"name": "off", "outcome": "lost"}]}}, "custom_fields": [{"kind": "text", "name": "acme.region", "group": null, "label": "Region", "record": "customer", "personal": false}]}'),
	('acme_score', '0', 'enabled', '2026-03-02 09:00:00+00', 'declared-c938a7bf61ef3aff', NULL, '{"kinds": {}, "guards": [{"hook": "crm_check_change", "records": ["acme_score_mark"], "if_unavailable": "block"}], "plugin": "acme_score", "records": [{"name": "acme_score_mark", "entry": false, "label": "Mark", "owned": false, "table": "acme_score_mark", "title": null, "unique": [["customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "integer", "name": "points", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "customer_id", "personal": [], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}], "version": "0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('intake', '0.3.0', 'enabled', '2026-03-02 09:00:00+00', '0003', NULL, '{"kinds": {}, "guards": [], "plugin": "intake", "records": [{"name": "intake_import", "entry": false, "label": "Import", "owned": true, "table": "intake_import", "title": "file", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "id", "name": "job_id", "optional": false}, {"kind": "text", "name": "file", "optional": false}, {"kind": "text", "name": "sheet", "optional": true}, {"kind": "text", "name": "sha256", "optional": false}, {"kind": "text", "name": "profile", "optional": false}, {"kind": "text", "name": "fingerprint", "optional": false}, {"kind": "integer", "name": "source", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "choice", "name": "state", "choices": ["waiting", "rows", "relations", "finished"], "optional": false}, {"kind": "integer", "name": "rows", "optional": false}, {"kind": "integer", "name": "done", "optional": false}, {"kind": "integer", "name": "linked", "optional": false}, {"kind": "integer", "name": "created", "optional": false}, {"kind": "integer", "name": "changed", "optional": false}, {"kind": "integer", "name": "unchanged", "optional": false}, {"kind": "integer", "name": "skipped", "optional": false}, {"kind": "integer", "name": "refused", "optional": false}, {"kind": "integer", "name": "related", "optional": false}, {"kind": "json", "name": "columns", "optional": true}, {"kind": "time", "name": "finished_at", "optional": true}, {"kind": "time", "name": "undone_at", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "intake_key", "entry": false, "label": "Imported row", "owned": false, "table": "intake_key", "title": null, "unique": [["scheme", "key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "scheme", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "boolean", "name": "recognized", "optional": true}, {"kind": "text", "name": "revision", "optional": true}], "follows": "record_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_effect", "entry": true, "label": "Effect of an import", "owned": false, "table": "intake_effect", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "record_type", "optional": false}, {"kind": "id", "name": "record_id", "optional": false}, {"kind": "integer", "name": "version_from", "optional": false}, {"kind": "integer", "name": "version_to", "optional": false}, {"kind": "json", "name": "columns", "optional": true}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}, {"name": "intake_refusal", "entry": true, "label": "Refused row", "owned": false, "table": "intake_refusal", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "import_id", "optional": false}, {"kind": "integer", "name": "row", "optional": false}, {"kind": "integer", "name": "line", "optional": false}, {"kind": "text", "name": "key", "optional": false}, {"kind": "text", "name": "reason", "optional": false}], "follows": "import_id", "personal": [], "references": [{"field": "import_id", "table": "intake_import", "record": "intake_import", "optional": false}]}], "version": "0.3.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('sfa', '0.3.0', 'enabled', '2026-03-02 09:00:00+00', '0002', NULL, '{"kinds": {"sfa.task": "Task"}, "guards": [{"hook": "crm_check_change", "records": ["sfa_opportunity", "sfa_line_item", "sfa_competitor", "sfa_buying_role", "sfa_split", "sfa_lead", "sfa_activity", "sfa_quote", "sfa_quote_line", "sfa_approval", "sfa_order", "sfa_order_line", "sfa_payment_due", "sfa_payment", "sfa_allocation", "sfa_quota", "sfa_commission", "sfa_forecast_snapshot"], "if_unavailable": "block"}, {"hook": "crm_check_move", "records": ["sfa_opportunity", "sfa_lead", "sfa_quote"], "if_unavailable": "block"}, {"hook": "crm_choose_owner", "records": ["sfa_lead", "sfa_payment", "sfa_quota"], "if_unavailable": "pass"}], "plugin": "sfa", "records": [{"name": "sfa_product", "entry": false, "label": "Product", "owned": false, "table": "sfa_product", "title": "name", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "family", "optional": true}, {"kind": "money", "name": "price", "optional": true}, {"kind": "money", "name": "cost", "group": "finance", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_opportunity", "entry": false, "label": "Opportunity", "owned": true, "table": "sfa_opportunity", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "close_on", "optional": true}, {"kind": "float", "name": "probability", "optional": true}, {"kind": "choice", "name": "forecast", "choices": ["omitted", "pipeline", "best_case", "commit", "closed"], "optional": true}, {"kind": "text", "name": "next_step", "optional": true}, {"kind": "date", "name": "next_step_on", "optional": true}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "lost_reason", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_line_item", "entry": false, "label": "Line item", "owned": false, "table": "sfa_line_item", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "product_id", "optional": false}, {"kind": "integer", "name": "quantity", "optional": false}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "discount", "optional": true}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": false}]}, {"name": "sfa_competitor", "entry": false, "label": "Competitor", "owned": false, "table": "sfa_competitor", "title": "name", "unique": [["opportunity_id", "name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "choice", "name": "position", "choices": ["ahead", "even", "behind"], "optional": true}, {"kind": "text", "name": "strengths", "optional": true}, {"kind": "text", "name": "weaknesses", "optional": true}, {"kind": "boolean", "name": "won", "optional": false}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "sfa_buying_role", "entry": false, "label": "Buying role", "owned": false, "table": "sfa_buying_role", "title": null, "unique": [["opportunity_id", "person_id", "role"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "person_id", "optional": false}, {"kind": "choice", "name": "role", "choices": ["economic_buyer", "decision_maker", "champion", "influencer", "evaluator", "user", "gatekeeper", "blocker", "other"], "optional": false}, {"kind": "choice", "name": "influence", "choices": ["high", "medium", "low"], "optional": true}, {"kind": "choice", "name": "attitude", "choices": ["supporter", "neutral", "opponent", "unknown"], "optional": false}, {"kind": "text", "name": "note", "optional": true}], "follows": "opportunity_id", "personal": ["note"], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "person_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "sfa_split", "entry": false, "label": "Split", "owned": false, "table": "sfa_split", "title": null, "unique": [["opportunity_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}, {"kind": "integer", "name": "basis_points", "optional": false}], "follows": "opportunity_id", "personal": [], "references": [{"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "sfa_lead", "entry": false, "label": "Lead", "owned": true, "table": "sfa_lead", "title": "title", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "text", "name": "title", "optional": false}, {"kind": "text", "name": "source", "optional": true}, {"kind": "text", "name": "campaign", "optional": true}, {"kind": "text", "name": "territory", "optional": true}, {"kind": "text", "name": "assigned_by", "optional": true}, {"kind": "text", "name": "pool", "optional": true}, {"kind": "time", "name": "claimed_at", "optional": true}, {"kind": "time", "name": "touched_at", "optional": true}, {"kind": "integer", "name": "recycled", "optional": false}, {"kind": "boolean", "name": "with_customer", "optional": false}, {"kind": "money", "name": "budget", "optional": true}, {"kind": "text", "name": "authority", "optional": true}, {"kind": "text", "name": "need", "optional": true}, {"kind": "date", "name": "timeline", "optional": true}, {"kind": "choice", "name": "rating", "choices": ["hot", "warm", "cold"], "optional": true}, {"kind": "integer", "name": "score", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "qualified_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "text", "name": "disqualified_reason", "optional": true}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}]}, {"name": "sfa_turn", "entry": false, "label": "Turn", "owned": false, "table": "sfa_turn", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "integer", "name": "taken", "optional": false}, {"kind": "id", "name": "last_id", "optional": true}], "follows": null, "personal": [], "references": []}, {"name": "sfa_activity", "entry": false, "label": "Activity", "owned": true, "table": "sfa_activity", "title": "subject", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["task", "call", "meeting", "visit", "note"], "optional": false}, {"kind": "text", "name": "subject", "optional": false}, {"kind": "choice", "name": "state", "choices": ["planned", "done", "canceled"], "optional": false}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "text", "name": "record_type", "optional": true}, {"kind": "id", "name": "record_id", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "choice", "name": "priority", "choices": ["high", "normal", "low"], "optional": false}, {"kind": "time", "name": "due_at", "optional": true}, {"kind": "time", "name": "ends_at", "optional": true}, {"kind": "boolean", "name": "all_day", "optional": false}, {"kind": "time", "name": "remind_at", "optional": true}, {"kind": "text", "name": "location", "optional": true}, {"kind": "text", "name": "notes", "optional": true}, {"kind": "time", "name": "done_at", "optional": true}, {"kind": "integer", "name": "minutes", "optional": true}, {"kind": "text", "name": "outcome", "optional": true}, {"kind": "ref", "name": "interaction_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": ["subject", "notes"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "interaction_id", "table": "core_interaction", "record": "interaction", "optional": true}]}, {"name": "sfa_attendee", "entry": true, "label": "Attendee", "owned": false, "table": "sfa_attendee", "title": null, "unique": [["activity_id", "customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "activity_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}], "follows": "activity_id", "personal": [], "references": [{"field": "activity_id", "table": "sfa_activity", "record": "sfa_activity", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "sfa_reminder", "entry": true, "label": "Reminder", "owned": false, "table": "sfa_reminder", "title": null, "unique": [["activity_id", "remind_at"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "activity_id", "optional": false}, {"kind": "time", "name": "remind_at", "optional": false}], "follows": "activity_id", "personal": [], "references": [{"field": "activity_id", "table": "sfa_activity", "record": "sfa_activity", "optional": false}]}, {"name": "sfa_series", "entry": false, "label": "Number series", "owned": false, "table": "sfa_series", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "integer", "name": "last", "optional": false}], "follows": null, "personal": [], "references": []}, {"name": "sfa_quote", "entry": false, "label": "Quote", "owned": true, "table": "sfa_quote", "title": "number", "unique": [["number", "revision"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "integer", "name": "revision", "optional": false}, {"kind": "ref", "name": "supersedes_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": true}, {"kind": "ref", "name": "contact_id", "optional": true}, {"kind": "date", "name": "valid_until", "optional": true}, {"kind": "integer", "name": "term_months", "optional": true}, {"kind": "float", "name": "discount", "optional": false}, {"kind": "money", "name": "total", "optional": true}, {"kind": "money", "name": "list_total", "optional": true}, {"kind": "float", "name": "discount_share", "optional": false}, {"kind": "float", "name": "highest_discount", "optional": false}, {"kind": "float", "name": "margin", "group": "finance", "optional": true}, {"kind": "text", "name": "terms", "optional": true}, {"kind": "text", "name": "notes", "optional": true}, {"kind": "date", "name": "opened_on", "optional": true}, {"kind": "date", "name": "sent_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "text", "name": "declined_reason", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "supersedes_id", "table": "sfa_quote", "record": "sfa_quote", "optional": true}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "contact_id", "table": "core_customer", "record": "customer", "optional": true}]}, {"name": "sfa_quote_line", "entry": false, "label": "Quote line", "owned": false, "table": "sfa_quote_line", "title": "description", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "quote_id", "optional": false}, {"kind": "integer", "name": "position", "optional": false}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "text", "name": "description", "optional": false}, {"kind": "float", "name": "quantity", "optional": false}, {"kind": "text", "name": "unit", "optional": true}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "money", "name": "list_price", "optional": true}, {"kind": "float", "name": "discount", "optional": false}, {"kind": "choice", "name": "recurrence", "choices": ["once", "month", "quarter", "year"], "optional": false}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "money", "name": "unit_cost", "group": "finance", "optional": true}], "follows": "quote_id", "personal": [], "references": [{"field": "quote_id", "table": "sfa_quote", "record": "sfa_quote", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_approval", "entry": false, "label": "Approval", "owned": false, "table": "sfa_approval", "title": "rule", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "quote_id", "optional": false}, {"kind": "integer", "name": "step", "optional": false}, {"kind": "text", "name": "rule", "optional": false}, {"kind": "text", "name": "reason", "optional": false}, {"kind": "ref", "name": "asked_of_id", "optional": true}, {"kind": "text", "name": "asked_role", "optional": true}, {"kind": "ref", "name": "asked_by_id", "optional": true}, {"kind": "time", "name": "asked_at", "optional": false}, {"kind": "choice", "name": "state", "choices": ["pending", "approved", "refused", "void"], "optional": false}, {"kind": "ref", "name": "decided_by_id", "optional": true}, {"kind": "time", "name": "decided_at", "optional": true}, {"kind": "text", "name": "comment", "optional": true}], "follows": "quote_id", "personal": [], "references": [{"field": "quote_id", "table": "sfa_quote", "record": "sfa_quote", "optional": false}, {"field": "asked_of_id", "table": "core_user", "record": "user", "optional": true}, {"field": "asked_by_id", "table": "core_user", "record": "user", "optional": true}, {"field": "decided_by_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "sfa_order", "entry": false, "label": "Order", "owned": true, "table": "sfa_order", "title": "number", "unique": [["number"], ["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": false}, {"kind": "text", "name": "title", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["order", "contract"], "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "ref", "name": "quote_id", "optional": true}, {"kind": "date", "name": "starts_on", "optional": false}, {"kind": "date", "name": "ends_on", "optional": true}, {"kind": "choice", "name": "billing", "choices": ["anniversary", "calendar"], "optional": false}, {"kind": "integer", "name": "terms_days", "optional": false}, {"kind": "money", "name": "total", "optional": true}, {"kind": "boolean", "name": "auto_renew", "optional": false}, {"kind": "integer", "name": "notice_days", "optional": false}, {"kind": "date", "name": "signed_on", "optional": true}, {"kind": "date", "name": "activated_on", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "date", "name": "scheduled_until", "optional": true}, {"kind": "ref", "name": "renews_id", "optional": true}, {"kind": "ref", "name": "renewal_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}, {"field": "quote_id", "table": "sfa_quote", "record": "sfa_quote", "optional": true}, {"field": "renews_id", "table": "sfa_order", "record": "sfa_order", "optional": true}, {"field": "renewal_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}]}, {"name": "sfa_order_line", "entry": false, "label": "Order line", "owned": false, "table": "sfa_order_line", "title": "description", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "order_id", "optional": false}, {"kind": "integer", "name": "position", "optional": false}, {"kind": "ref", "name": "product_id", "optional": true}, {"kind": "text", "name": "description", "optional": false}, {"kind": "float", "name": "quantity", "optional": false}, {"kind": "text", "name": "unit", "optional": true}, {"kind": "money", "name": "unit_price", "optional": false}, {"kind": "float", "name": "discount", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "choice", "name": "recurrence", "choices": ["once", "month", "quarter", "year"], "optional": false}, {"kind": "date", "name": "starts_on", "optional": true}, {"kind": "date", "name": "ends_on", "optional": true}], "follows": "order_id", "personal": [], "references": [{"field": "order_id", "table": "sfa_order", "record": "sfa_order", "optional": false}, {"field": "product_id", "table": "sfa_product", "record": "sfa_product", "optional": true}]}, {"name": "sfa_payment_due", "entry": false, "label": "Payment due", "owned": false, "table": "sfa_payment_due", "title": "purpose", "unique": [["line_id", "period_from", "due_on"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "order_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "line_id", "optional": true}, {"kind": "text", "name": "purpose", "optional": false}, {"kind": "date", "name": "period_from", "optional": true}, {"kind": "date", "name": "period_until", "optional": true}, {"kind": "date", "name": "due_on", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "paid", "optional": true}, {"kind": "date", "name": "settled_on", "optional": true}, {"kind": "date", "name": "overdue_on", "optional": true}], "follows": "order_id", "personal": [], "references": [{"field": "order_id", "table": "sfa_order", "record": "sfa_order", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "line_id", "table": "sfa_order_line", "record": "sfa_order_line", "optional": true}]}, {"name": "sfa_payment", "entry": false, "label": "Payment", "owned": true, "table": "sfa_payment", "title": "reference", "unique": [["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "order_id", "optional": true}, {"kind": "date", "name": "received_on", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "credit", "optional": true}, {"kind": "choice", "name": "method", "choices": ["transfer", "direct_debit", "card", "cash", "check", "other"], "optional": false}, {"kind": "text", "name": "reference", "optional": false}, {"kind": "ref", "name": "refunds_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "order_id", "table": "sfa_order", "record": "sfa_order", "optional": true}, {"field": "refunds_id", "table": "sfa_payment", "record": "sfa_payment", "optional": true}]}, {"name": "sfa_allocation", "entry": true, "label": "Allocation", "owned": false, "table": "sfa_allocation", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "payment_id", "optional": false}, {"kind": "ref", "name": "due_id", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "settled", "optional": false}, {"kind": "date", "name": "applied_on", "optional": false}], "follows": "due_id", "personal": [], "references": [{"field": "payment_id", "table": "sfa_payment", "record": "sfa_payment", "optional": false}, {"field": "due_id", "table": "sfa_payment_due", "record": "sfa_payment_due", "optional": false}]}, {"name": "sfa_quota", "entry": false, "label": "Quota", "owned": true, "table": "sfa_quota", "title": null, "unique": [["turn"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "ref", "name": "team_id", "optional": true}, {"kind": "text", "name": "territory", "optional": true}, {"kind": "date", "name": "starts_on", "optional": false}, {"kind": "date", "name": "ends_on", "optional": false}, {"kind": "choice", "name": "measure", "choices": ["won_value", "won_deals", "received", "activities"], "optional": false}, {"kind": "text", "name": "pipeline", "optional": true}, {"kind": "money", "name": "amount", "optional": true}, {"kind": "integer", "name": "number", "optional": true}, {"kind": "text", "name": "turn", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "team_id", "table": "core_team", "record": "team", "optional": true}]}, {"name": "sfa_commission", "entry": false, "label": "Commission", "owned": true, "table": "sfa_commission", "title": "reason", "unique": [["turn"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "plan", "optional": false}, {"kind": "text", "name": "period", "optional": false}, {"kind": "choice", "name": "posting", "choices": ["earned", "floor", "adjusted", "clawback"], "optional": false}, {"kind": "ref", "name": "opportunity_id", "optional": true}, {"kind": "id", "name": "source_id", "optional": true}, {"kind": "date", "name": "earned_on", "optional": false}, {"kind": "money", "name": "base", "optional": true}, {"kind": "money", "name": "margin", "group": "finance", "optional": true}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "date", "name": "settled_on", "optional": false}, {"kind": "text", "name": "reason", "optional": false}, {"kind": "text", "name": "turn", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "opportunity_id", "table": "sfa_opportunity", "record": "sfa_opportunity", "optional": true}]}, {"name": "sfa_handover", "entry": false, "label": "Hand-over", "owned": false, "table": "sfa_handover", "title": "summary", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "by_id", "optional": true}, {"kind": "text", "name": "summary", "optional": false}, {"kind": "time", "name": "carried_out_at", "optional": false}, {"kind": "json", "name": "counts", "optional": false}, {"kind": "boolean", "name": "deactivated", "optional": false}, {"kind": "time", "name": "undone_at", "optional": true}, {"kind": "integer", "name": "kept", "optional": false}], "follows": null, "personal": [], "references": [{"field": "from_id", "table": "core_user", "record": "user", "optional": false}, {"field": "by_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "sfa_forecast_snapshot", "entry": true, "label": "Forecast snapshot", "owned": true, "table": "sfa_forecast_snapshot", "title": null, "unique": [["taken_on", "pipeline", "period", "category", "owner_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "date", "name": "taken_on", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "period", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "owner_key", "optional": false}, {"kind": "choice", "name": "category", "choices": ["omitted", "pipeline", "best_case", "commit", "closed"], "optional": false}, {"kind": "integer", "name": "deals", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "money", "name": "weighted", "optional": false}, {"kind": "date", "name": "rate_on", "optional": true}, {"kind": "integer", "name": "without_rate", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}], "version": "0.3.0", "requires": [], "pipelines": {"sfa.lead": {"record": "sfa_lead", "stages": [{"name": "new", "outcome": "open"}, {"name": "working", "outcome": "open"}, {"name": "qualified", "outcome": "open"}, {"name": "converted", "outcome": "done"}, {"name": "disqualified", "outcome": "lost"}]}, "sfa.order": {"record": "sfa_order", "stages": [{"name": "draft", "outcome": "open"}, {"name": "active", "outcome": "open"}, {"name": "ended", "outcome": "done"}, {"name": "canceled", "outcome": "canceled"}]}, "sfa.quote": {"record": "sfa_quote", "stages": [{"name": "draft", "outcome": "open"}, {"name": "in_approval", "outcome": "open"}, {"name": "approved", "outcome": "open"}, {"name": "sent", "outcome": "open"}, {"name": "accepted", "outcome": "won"}, {"name": "declined", "outcome": "lost"}, {"name": "expired", "outcome": "lost"}, {"name": "superseded", "outcome": "canceled"}]}, "sfa.sales": {"record": "sfa_opportunity", "stages": [{"name": "prospecting", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}, "sfa.renewal": {"record": "sfa_opportunity", "stages": [{"name": "upcoming", "outcome": "open"}, {"name": "in_talks", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}, "sfa.expansion": {"record": "sfa_opportunity", "stages": [{"name": "identified", "outcome": "open"}, {"name": "qualifying", "outcome": "open"}, {"name": "quoted", "outcome": "open"}, {"name": "negotiating", "outcome": "open"}, {"name": "won", "outcome": "won"}, {"name": "lost", "outcome": "lost"}]}}, "custom_fields": []}'),
	('web', '0.3.0', 'enabled', '2026-03-02 09:00:00+00', 'declared-e3b0c44298fc1c14', NULL, '{"kinds": {}, "guards": [], "plugin": "web", "records": [], "version": "0.3.0", "requires": [], "pipelines": {}, "custom_fields": []}'),
	('marketing', '0.3.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {"marketing.sent": "Message sent", "marketing.opened": "Message opened", "marketing.bounced": "Message came back", "marketing.clicked": "Link clicked", "marketing.unsubscribed": "Unsubscribed"}, "guards": [{"hook": "crm_check_change", "records": ["marketing_consent", "marketing_suppression", "marketing_segment", "marketing_segment_member", "marketing_segment_part", "marketing_template", "marketing_campaign", "marketing_arm", "marketing_step", "marketing_content", "marketing_member", "marketing_message"], "if_unavailable": "block"}, {"hook": "crm_check_move", "records": ["marketing_campaign"], "if_unavailable": "block"}], "plugin": "marketing", "records": [{"name": "marketing_consent", "entry": false, "label": "Consent", "owned": false, "table": "marketing_consent", "title": "purpose", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "choice", "name": "channel", "choices": ["email", "sms", "phone", "post"], "optional": false}, {"kind": "text", "name": "address", "optional": false}, {"kind": "text", "name": "purpose", "optional": false}, {"kind": "choice", "name": "state", "choices": ["given", "withdrawn"], "optional": false}, {"kind": "boolean", "name": "confirmed", "optional": false}, {"kind": "choice", "name": "basis", "choices": ["consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interest"], "optional": false}, {"kind": "text", "name": "text_version", "optional": true}, {"kind": "text", "name": "evidence", "optional": false}, {"kind": "time", "name": "at", "optional": false}], "follows": "customer_id", "personal": ["address", "evidence"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "marketing_suppression", "entry": false, "label": "Suppression", "owned": false, "table": "marketing_suppression", "title": "address", "unique": [["channel", "address"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "choice", "name": "channel", "choices": ["email", "sms", "phone", "post"], "optional": false}, {"kind": "text", "name": "address", "optional": false}, {"kind": "choice", "name": "reason", "choices": ["request", "complaint", "hard_bounce", "erasure"], "optional": false}, {"kind": "text", "name": "note", "optional": false}, {"kind": "time", "name": "at", "optional": false}], "follows": null, "personal": [], "references": []}, {"name": "marketing_segment", "entry": false, "label": "Segment", "owned": true, "table": "marketing_segment", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "description", "optional": false}, {"kind": "text", "name": "rule", "rule": true, "optional": true}, {"kind": "boolean", "name": "configured", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "marketing_segment_member", "entry": false, "label": "Member by hand", "owned": false, "table": "marketing_segment_member", "title": null, "unique": [["segment_id", "customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "segment_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "boolean", "name": "excluded", "optional": false}], "follows": "customer_id", "personal": [], "references": [{"field": "segment_id", "table": "marketing_segment", "record": "marketing_segment", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}]}, {"name": "marketing_segment_part", "entry": false, "label": "Part of a segment", "owned": false, "table": "marketing_segment_part", "title": null, "unique": [["segment_id", "other_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "segment_id", "optional": false}, {"kind": "ref", "name": "other_id", "optional": false}, {"kind": "boolean", "name": "excluded", "optional": false}, {"kind": "boolean", "name": "people", "optional": false}], "follows": "segment_id", "personal": [], "references": [{"field": "segment_id", "table": "marketing_segment", "record": "marketing_segment", "optional": false}, {"field": "other_id", "table": "marketing_segment", "record": "marketing_segment", "optional": false}]}, {"name": "marketing_template", "entry": true, "label": "Template", "owned": false, "table": "marketing_template", "title": "name", "unique": [["name", "number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "integer", "name": "number", "optional": false}, {"kind": "text", "name": "subject", "optional": false}, {"kind": "text", "name": "mjml", "optional": false}, {"kind": "text", "name": "text", "optional": false}, {"kind": "time", "name": "saved_at", "optional": false}], "follows": null, "personal": [], "references": []}, {"name": "marketing_campaign", "entry": false, "label": "Campaign", "owned": true, "table": "marketing_campaign", "title": "name", "unique": [["name"], ["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "purpose", "optional": false}, {"kind": "text", "name": "channel", "optional": false}, {"kind": "ref", "name": "segment_id", "optional": true}, {"kind": "time", "name": "starts_at", "optional": true}, {"kind": "time", "name": "ends_at", "optional": true}, {"kind": "integer", "name": "window_from", "optional": true}, {"kind": "integer", "name": "window_until", "optional": true}, {"kind": "time", "name": "started_at", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "text", "name": "problem", "optional": false}, {"kind": "money", "name": "budget", "group": "marketing.budget", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "segment_id", "table": "marketing_segment", "record": "marketing_segment", "optional": true}]}, {"name": "marketing_campaign_cost", "entry": false, "label": "Campaign cost", "owned": false, "table": "marketing_campaign_cost", "title": "description", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "campaign_id", "optional": false}, {"kind": "date", "name": "spent_on", "optional": false}, {"kind": "money", "name": "amount", "optional": false}, {"kind": "text", "name": "description", "optional": false}], "follows": null, "personal": [], "references": [{"field": "campaign_id", "table": "marketing_campaign", "record": "marketing_campaign", "optional": false}]}, {"name": "marketing_arm", "entry": false, "label": "Arm", "owned": false, "table": "marketing_arm", "title": "name", "unique": [["campaign_id", "name"], ["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "campaign_id", "optional": false}, {"kind": "integer", "name": "position", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "float", "name": "share", "optional": false}, {"kind": "boolean", "name": "holdout", "optional": false}, {"kind": "text", "name": "external_key", "optional": true}], "follows": "campaign_id", "personal": [], "references": [{"field": "campaign_id", "table": "marketing_campaign", "record": "marketing_campaign", "optional": false}]}, {"name": "marketing_step", "entry": false, "label": "Step", "owned": false, "table": "marketing_step", "title": "number", "unique": [["campaign_id", "number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "campaign_id", "optional": false}, {"kind": "integer", "name": "number", "optional": false}, {"kind": "integer", "name": "after_hours", "optional": false}, {"kind": "choice", "name": "unless", "choices": ["opened", "clicked", "responded", "converted"], "optional": true}], "follows": "campaign_id", "personal": [], "references": [{"field": "campaign_id", "table": "marketing_campaign", "record": "marketing_campaign", "optional": false}]}, {"name": "marketing_content", "entry": false, "label": "Content", "owned": false, "table": "marketing_content", "title": null, "unique": [["step_id", "arm_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "step_id", "optional": false}, {"kind": "ref", "name": "arm_id", "optional": false}, {"kind": "ref", "name": "template_id", "optional": false}], "follows": "step_id", "personal": [], "references": [{"field": "step_id", "table": "marketing_step", "record": "marketing_step", "optional": false}, {"field": "arm_id", "table": "marketing_arm", "record": "marketing_arm", "optional": false}, {"field": "template_id", "table": "marketing_template", "record": "marketing_template", "optional": false}]}, {"name": "marketing_member", "entry": false, "label": "Campaign member", "owned": false, "table": "marketing_member", "title": null, "unique": [["campaign_id", "customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "campaign_id", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "arm_id", "optional": true}, {"kind": "choice", "name": "status", "choices": ["planned", "sent", "bounced", "opened", "clicked", "unsubscribed", "responded", "converted"], "optional": false}, {"kind": "time", "name": "enrolled_at", "optional": false}, {"kind": "time", "name": "sent_at", "optional": true}, {"kind": "time", "name": "opened_at", "optional": true}, {"kind": "time", "name": "clicked_at", "optional": true}, {"kind": "time", "name": "responded_at", "optional": true}, {"kind": "time", "name": "converted_at", "optional": true}, {"kind": "time", "name": "bounced_at", "optional": true}, {"kind": "time", "name": "unsubscribed_at", "optional": true}], "follows": "customer_id", "personal": [], "references": [{"field": "campaign_id", "table": "marketing_campaign", "record": "marketing_campaign", "optional": false}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "arm_id", "table": "marketing_arm", "record": "marketing_arm", "optional": true}]}, {"name": "marketing_message", "entry": false, "label": "Message", "owned": false, "table": "marketing_message", "title": "address", "unique": [["campaign_id", "step_id", "customer_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "campaign_id", "optional": false}, {"kind": "ref", "name": "step_id", "optional": false}, {"kind": "ref", "name": "arm_id", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "template_id", "optional": false}, {"kind": "text", "name": "channel", "optional": false}, {"kind": "text", "name": "purpose", "optional": false}, {"kind": "text", "name": "address", "optional": false}, {"kind": "choice", "name": "state", "choices": ["queued", "sending", "sent", "refused", "failed", "bounced", "unknown"], "optional": false}, {"kind": "text", "name": "reason", "optional": false}, {"kind": "time", "name": "due_at", "optional": false}, {"kind": "integer", "name": "tries", "optional": false}, {"kind": "time", "name": "claimed_at", "optional": true}, {"kind": "time", "name": "sent_at", "optional": true}, {"kind": "text", "name": "sender", "optional": false}, {"kind": "text", "name": "receipt", "optional": false}, {"kind": "boolean", "name": "told", "optional": false}, {"kind": "time", "name": "opened_at", "optional": true}, {"kind": "time", "name": "clicked_at", "optional": true}, {"kind": "time", "name": "unsubscribed_at", "optional": true}, {"kind": "integer", "name": "soft_bounces", "optional": false}], "follows": "customer_id", "personal": ["address", "reason"], "references": [{"field": "campaign_id", "table": "marketing_campaign", "record": "marketing_campaign", "optional": false}, {"field": "step_id", "table": "marketing_step", "record": "marketing_step", "optional": false}, {"field": "arm_id", "table": "marketing_arm", "record": "marketing_arm", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "template_id", "table": "marketing_template", "record": "marketing_template", "optional": false}]}], "version": "0.3.0", "requires": ["web"], "pipelines": {"marketing.campaign": {"record": "marketing_campaign", "stages": [{"name": "draft", "outcome": "open"}, {"name": "scheduled", "outcome": "open"}, {"name": "running", "outcome": "open"}, {"name": "paused", "outcome": "open"}, {"name": "done", "outcome": "done"}, {"name": "canceled", "outcome": "canceled"}]}}, "custom_fields": []}'),
	('service', '0.3.0', 'enabled', '2026-03-02 09:00:00+00', '0001', NULL, '{"kinds": {"service.noted": "Internal note", "service.merged": "Tickets merged", "service.opened": "Ticket opened", "service.replied": "Reply to a ticket", "service.updated": "Ticket updated elsewhere", "service.answered": "Survey answered", "service.received": "Reply of the customer", "service.reopened": "Ticket reopened", "service.resolved": "Ticket resolved", "service.escalated": "Ticket escalated"}, "guards": [{"hook": "crm_check_change", "records": ["interaction"], "if_unavailable": "pass"}, {"hook": "crm_check_change", "records": ["service_queue", "service_ticket", "service_clock", "service_pause", "service_survey"], "if_unavailable": "block"}, {"hook": "crm_check_move", "records": ["service_ticket"], "if_unavailable": "block"}, {"hook": "crm_choose_owner", "records": ["service_ticket"], "if_unavailable": "pass"}], "plugin": "service", "records": [{"name": "service_queue", "entry": false, "label": "Queue", "owned": false, "table": "service_queue", "title": "name", "unique": [["name"], ["address"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "text", "name": "address", "optional": true}, {"kind": "list", "name": "skills", "optional": false}, {"kind": "ref", "name": "escalates_to_id", "optional": true}, {"kind": "boolean", "name": "active", "optional": false}], "follows": null, "personal": [], "references": [{"field": "escalates_to_id", "table": "service_queue", "record": "service_queue", "optional": true}]}, {"name": "service_queue_agent", "entry": true, "label": "Agent of a queue", "owned": false, "table": "service_queue_agent", "title": null, "unique": [["queue_id", "user_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "queue_id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}], "follows": null, "personal": [], "references": [{"field": "queue_id", "table": "service_queue", "record": "service_queue", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "service_skill", "entry": true, "label": "Skill", "owned": false, "table": "service_skill", "title": "name", "unique": [["user_id", "name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "user_id", "optional": false}, {"kind": "text", "name": "name", "optional": false}], "follows": null, "personal": [], "references": [{"field": "user_id", "table": "core_user", "record": "user", "optional": false}]}, {"name": "service_ticket", "entry": false, "label": "Ticket", "owned": true, "table": "service_ticket", "title": "title", "unique": [["number"], ["external_key"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "number", "optional": true}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "contact_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "choice", "name": "channel", "choices": ["mail", "phone", "web", "chat", "other"], "optional": false}, {"kind": "ref", "name": "queue_id", "optional": true}, {"kind": "text", "name": "category", "optional": true}, {"kind": "list", "name": "skills", "optional": false}, {"kind": "choice", "name": "impact", "choices": ["high", "medium", "low"], "optional": false}, {"kind": "choice", "name": "urgency", "choices": ["high", "medium", "low"], "optional": false}, {"kind": "choice", "name": "priority", "choices": ["critical", "high", "moderate", "low"], "optional": false}, {"kind": "text", "name": "priority_reason", "optional": true}, {"kind": "time", "name": "opened_at", "optional": false}, {"kind": "time", "name": "first_response_at", "optional": true}, {"kind": "time", "name": "resolved_at", "optional": true}, {"kind": "date", "name": "closed_on", "optional": true}, {"kind": "integer", "name": "reopened", "optional": false}, {"kind": "integer", "name": "escalated", "optional": false}, {"kind": "ref", "name": "merged_into_id", "optional": true}, {"kind": "text", "name": "external_key", "optional": true}], "follows": "customer_id", "personal": ["title"], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "contact_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "queue_id", "table": "service_queue", "record": "service_queue", "optional": true}, {"field": "merged_into_id", "table": "service_ticket", "record": "service_ticket", "optional": true}]}, {"name": "service_ticket_link", "entry": true, "label": "Link between tickets", "owned": false, "table": "service_ticket_link", "title": null, "unique": [["from_id", "to_id", "kind"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "from_id", "optional": false}, {"kind": "ref", "name": "to_id", "optional": false}, {"kind": "choice", "name": "kind", "choices": ["caused_by", "follows_up", "related_to"], "optional": false}], "follows": "from_id", "personal": [], "references": [{"field": "from_id", "table": "service_ticket", "record": "service_ticket", "optional": false}, {"field": "to_id", "table": "service_ticket", "record": "service_ticket", "optional": false}]}, {"name": "service_series", "entry": false, "label": "Series of numbers", "owned": false, "table": "service_series", "title": "name", "unique": [["name"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "name", "optional": false}, {"kind": "integer", "name": "last", "optional": false}], "follows": null, "personal": [], "references": []}, {"name": "service_turn", "entry": false, "label": "Turn of a queue", "owned": false, "table": "service_turn", "title": null, "unique": [["queue_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "queue_id", "optional": false}, {"kind": "integer", "name": "taken", "optional": false}, {"kind": "id", "name": "last_id", "optional": true}], "follows": null, "personal": [], "references": [{"field": "queue_id", "table": "service_queue", "record": "service_queue", "optional": false}]}, {"name": "service_clock", "entry": false, "label": "Clock", "owned": false, "table": "service_clock", "title": null, "unique": [["ticket_id", "target", "number"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "ticket_id", "optional": false}, {"kind": "choice", "name": "target", "choices": ["first_response", "next_response", "resolution"], "optional": false}, {"kind": "integer", "name": "number", "optional": false}, {"kind": "text", "name": "policy", "optional": false}, {"kind": "text", "name": "calendar", "optional": false}, {"kind": "integer", "name": "seconds", "optional": false}, {"kind": "time", "name": "started_at", "optional": false}, {"kind": "time", "name": "due_at", "optional": true}, {"kind": "time", "name": "warn_at", "optional": true}, {"kind": "time", "name": "stopped_at", "optional": true}, {"kind": "choice", "name": "state", "choices": ["running", "paused", "met", "breached", "canceled"], "optional": false}, {"kind": "integer", "name": "used_seconds", "optional": true}, {"kind": "time", "name": "warned_at", "optional": true}, {"kind": "time", "name": "breached_at", "optional": true}], "follows": "ticket_id", "personal": [], "references": [{"field": "ticket_id", "table": "service_ticket", "record": "service_ticket", "optional": false}]}, {"name": "service_pause", "entry": false, "label": "Pause", "owned": false, "table": "service_pause", "title": "reason", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "ticket_id", "optional": false}, {"kind": "time", "name": "began_at", "optional": false}, {"kind": "time", "name": "ended_at", "optional": true}, {"kind": "text", "name": "stage", "optional": true}, {"kind": "text", "name": "reason", "optional": false}, {"kind": "ref", "name": "user_id", "optional": true}], "follows": "ticket_id", "personal": [], "references": [{"field": "ticket_id", "table": "service_ticket", "record": "service_ticket", "optional": false}, {"field": "user_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "service_survey", "entry": false, "label": "Survey", "owned": true, "table": "service_survey", "title": null, "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "ref", "name": "customer_id", "optional": false}, {"kind": "ref", "name": "contact_id", "optional": true}, {"kind": "ref", "name": "ticket_id", "optional": true}, {"kind": "choice", "name": "kind", "choices": ["csat", "nps", "ces"], "optional": false}, {"kind": "text", "name": "language", "optional": false}, {"kind": "time", "name": "asked_at", "optional": false}, {"kind": "time", "name": "expires_at", "optional": false}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "ref", "name": "user_id", "optional": true}, {"kind": "integer", "name": "score", "optional": true}, {"kind": "text", "name": "comment", "optional": true}, {"kind": "time", "name": "answered_at", "optional": true}, {"kind": "ref", "name": "written_by_id", "optional": true}], "follows": "customer_id", "personal": ["comment"], "references": [{"field": "customer_id", "table": "core_customer", "record": "customer", "optional": false}, {"field": "contact_id", "table": "core_customer", "record": "customer", "optional": true}, {"field": "ticket_id", "table": "service_ticket", "record": "service_ticket", "optional": true}, {"field": "owner_id", "table": "core_user", "record": "user", "optional": true}, {"field": "user_id", "table": "core_user", "record": "user", "optional": true}, {"field": "written_by_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "service_article", "entry": false, "label": "Article", "owned": true, "table": "service_article", "title": "title", "unique": [], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "integer", "name": "version", "optional": false}, {"kind": "time", "name": "created_at", "optional": true}, {"kind": "time", "name": "updated_at", "optional": true}, {"kind": "json", "name": "custom", "optional": false}, {"kind": "text", "name": "pipeline", "optional": false}, {"kind": "text", "name": "stage", "optional": false}, {"kind": "time", "name": "stage_since", "optional": true}, {"kind": "ref", "name": "owner_id", "optional": true}, {"kind": "text", "name": "title", "optional": false}, {"kind": "text", "name": "body", "optional": false}, {"kind": "choice", "name": "markup", "choices": ["markdown", "plain"], "optional": false}, {"kind": "text", "name": "language", "optional": false}, {"kind": "choice", "name": "visible", "choices": ["internal", "public"], "optional": false}, {"kind": "time", "name": "published_at", "optional": true}, {"kind": "integer", "name": "helpful", "optional": false}, {"kind": "integer", "name": "unhelpful", "optional": false}, {"kind": "text", "name": "folded_title", "optional": false}, {"kind": "text", "name": "folded", "optional": false}], "follows": null, "personal": [], "references": [{"field": "owner_id", "table": "core_user", "record": "user", "optional": true}]}, {"name": "service_article_ticket", "entry": true, "label": "Ticket of an article", "owned": false, "table": "service_article_ticket", "title": null, "unique": [["article_id", "ticket_id"]], "columns": [{"kind": "id", "name": "id", "optional": false}, {"kind": "ref", "name": "article_id", "optional": false}, {"kind": "ref", "name": "ticket_id", "optional": false}], "follows": "article_id", "personal": [], "references": [{"field": "article_id", "table": "service_article", "record": "service_article", "optional": false}, {"field": "ticket_id", "table": "service_ticket", "record": "service_ticket", "optional": false}]}], "version": "0.3.0", "requires": ["web"], "pipelines": {"service.tickets": {"record": "service_ticket", "stages": [{"name": "new", "outcome": "open"}, {"name": "open", "outcome": "open"}, {"name": "pending", "outcome": "open"}, {"name": "on_hold", "outcome": "open"}, {"name": "resolved", "outcome": "done"}, {"name": "closed", "outcome": "done"}]}, "service.articles": {"record": "service_article", "stages": [{"name": "draft", "outcome": "open"}, {"name": "published", "outcome": "done"}, {"name": "archived", "outcome": "canceled"}]}}, "custom_fields": []}');
INSERT INTO public.core_relation VALUES
	('01a2283d-a021-70e7-83d2-f554c1226155', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325c04756264', '01a2283d-a011-7316-9b15-325b750cce75', 'works_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f5556b6ba311', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325c04756264', '01a2283d-a011-7316-9b15-325b750cce75', 'decides_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55679013cc5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325d4b904a04', '01a2283d-a011-7316-9b15-325b750cce75', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f5571d742552', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325efe632df2', '01a2283d-a011-7316-9b15-325b750cce75', 'works_for', 'Operations', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55813f99810', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-325f0132eef8', '01a2283d-a011-7316-9b15-325b750cce75', 'works_for', 'Purchasing', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55949931358', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-326145a3a1f0', '01a2283d-a011-7316-9b15-32606c60bdc7', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55aae4eec40', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-326145a3a1f0', '01a2283d-a011-7316-9b15-32606c60bdc7', 'decides_for', 'Maintenance', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55b82845db5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32623b00538e', '01a2283d-a011-7316-9b15-32606c60bdc7', 'works_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55c1bd19051', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-3264846779a4', '01a2283d-a011-7316-9b15-3263ec69c75a', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55d30373471', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-3264846779a4', '01a2283d-a011-7316-9b15-3263ec69c75a', 'decides_for', 'Maintenance', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55eb1fc2410', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32666f10d69a', '01a2283d-a011-7316-9b15-326584a0993c', 'works_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f55f3a9ef477', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32666f10d69a', '01a2283d-a011-7316-9b15-326584a0993c', 'decides_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f56026264c15', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6ea95122bd', '01a2283d-a011-7316-9b15-326584a0993c', 'works_for', 'Operations', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f561acd37dfb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae6f5c4d86c2', '01a2283d-a011-7316-9b15-326584a0993c', 'works_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f56285c2c3dd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae717e75af30', '01a2283d-a012-73a3-82c7-ae709b4e86bc', 'works_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f563a8957f58', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae717e75af30', '01a2283d-a012-73a3-82c7-ae709b4e86bc', 'decides_for', 'Quality', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f564d6c3dece', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae732fb4d08c', '01a2283d-a012-73a3-82c7-ae72a95bba58', 'works_for', 'Managing director', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f565e795c56d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae732fb4d08c', '01a2283d-a012-73a3-82c7-ae72a95bba58', 'decides_for', 'Managing director', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f56620513dbf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7424e3617d', '01a2283d-a012-73a3-82c7-ae72a95bba58', 'works_for', 'Purchasing', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f567ba1bf8db', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae750af0b7d8', '01a2283d-a012-73a3-82c7-ae72a95bba58', 'works_for', 'Managing director', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f56897c2522f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7697c8df34', '01a2283d-a012-73a3-82c7-ae72a95bba58', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a021-70e7-83d2-f569d83a3ca9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '01a2283d-a012-73a3-82c7-ae77acc29795', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0cd9c9c6fc4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '01a2283d-a012-73a3-82c7-ae77acc29795', 'decides_for', 'Maintenance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0ce46cdfdb5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae797caae8dd', '01a2283d-a012-73a3-82c7-ae77acc29795', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0cf08782df1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7b04d94b24', '01a2283d-a012-73a3-82c7-ae7a66035fcc', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d042450c0c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7b04d94b24', '01a2283d-a012-73a3-82c7-ae7a66035fcc', 'decides_for', 'Maintenance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d1961dd1b8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7d792672af', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', 'works_for', 'Purchasing', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d26fad69bb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7d792672af', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', 'decides_for', 'Purchasing', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d39b0718bc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', 'works_for', 'Purchasing', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d40c18729f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae80e18a4388', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', 'works_for', 'Finance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d5bea24c04', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae80e18a4388', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', 'decides_for', 'Finance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d67288b281', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8254794821', '01a2283d-a012-73a3-82c7-ae81670ea9fd', 'works_for', 'IT', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d761da3c74', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8254794821', '01a2283d-a012-73a3-82c7-ae81670ea9fd', 'decides_for', 'IT', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d88602586f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8362613c14', '01a2283d-a012-73a3-82c7-ae81670ea9fd', 'works_for', 'Quality', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0d9464924c4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae8401c139f8', '01a2283d-a012-73a3-82c7-ae81670ea9fd', 'works_for', 'Purchasing', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0dac57a1703', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae85d25638f3', '01a2283d-a012-73a3-82c7-ae81670ea9fd', 'works_for', 'Maintenance', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0dbbdb14683', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae81670ea9fd', '01a2283d-a012-73a3-82c7-ae7c1e2ad56c', 'subsidiary_of', NULL, NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0dc00333852', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae87ed379edb', '01a2283d-a012-73a3-82c7-ae860940aefa', 'works_for', 'Quality', NULL, NULL),
	('01a2283d-a022-70e2-b0d2-c0ddcef8e075', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae87ed379edb', '01a2283d-a012-73a3-82c7-ae860940aefa', 'decides_for', 'Quality', NULL, NULL);
INSERT INTO public.core_stage_move VALUES
	('01a2283d-a0ee-72b2-91bf-e3c203b8be60', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', 'sfa.sales', NULL, 'prospecting', '2026-01-12 09:00:00+00', NULL, NULL),
	('01a2283d-a0ee-72b2-91bf-e3c3096f9d1d', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', 'sfa.sales', 'prospecting', 'qualifying', '2026-01-24 09:00:00+00', '2026-01-12 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3c44bbf770f', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', 'sfa.sales', 'qualifying', 'quoted', '2026-02-02 09:00:00+00', '2026-01-24 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3c5e61357de', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', 'sfa.sales', 'quoted', 'negotiating', '2026-02-16 09:00:00+00', '2026-02-02 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3c6876256fc', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f4392442c3c2', 'sfa.sales', 'negotiating', 'won', '2026-02-22 09:00:00+00', '2026-02-16 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3c7fba4f1ab', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f43d591c6e1e', 'sfa.sales', NULL, 'prospecting', '2025-12-05 09:00:00+00', NULL, NULL),
	('01a2283d-a0ee-72b2-91bf-e3c8b313f294', 'sfa_opportunity', '01a2283d-a0d4-7752-af42-f43d591c6e1e', 'sfa.sales', 'prospecting', 'lost', '2025-12-19 09:00:00+00', '2025-12-05 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3c9e92caacd', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', 'sfa.sales', NULL, 'prospecting', '2025-12-16 09:00:00+00', NULL, NULL),
	('01a2283d-a0ee-72b2-91bf-e3cad2411ab1', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', 'sfa.sales', 'prospecting', 'qualifying', '2025-12-30 09:00:00+00', '2025-12-16 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3cb432e710c', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', 'sfa.sales', 'qualifying', 'quoted', '2026-01-06 09:00:00+00', '2025-12-30 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3cc6a7fbcea', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', 'sfa.sales', 'quoted', 'negotiating', '2026-01-15 09:00:00+00', '2026-01-06 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3cdad8afab9', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', 'sfa.sales', 'negotiating', 'lost', '2026-01-19 09:00:00+00', '2026-01-15 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3ce0bc546f9', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', 'sfa.sales', NULL, 'prospecting', '2025-11-14 09:00:00+00', NULL, NULL),
	('01a2283d-a0ee-72b2-91bf-e3cfbf3eab7e', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', 'sfa.sales', 'prospecting', 'qualifying', '2025-11-19 09:00:00+00', '2025-11-14 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3d0b3fe0a3c', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', 'sfa.sales', 'qualifying', 'quoted', '2025-11-26 09:00:00+00', '2025-11-19 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3d107221504', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', 'sfa.sales', 'quoted', 'negotiating', '2025-12-04 09:00:00+00', '2025-11-26 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3d2469021a8', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0abceb1c972', 'sfa.sales', 'negotiating', 'won', '2025-12-10 09:00:00+00', '2025-12-04 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3d32c08dc3f', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0ada06228ea', 'sfa.sales', NULL, 'prospecting', '2026-02-24 09:00:00+00', NULL, NULL),
	('01a2283d-a0ee-72b2-91bf-e3d4aa8d8152', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0ada06228ea', 'sfa.sales', 'prospecting', 'qualifying', '2026-03-02 09:00:00+00', '2026-02-24 09:00:00+00', NULL),
	('01a2283d-a0ee-72b2-91bf-e3d57f710c10', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0b0b89385c0', 'sfa.sales', NULL, 'prospecting', '2026-02-06 09:00:00+00', NULL, NULL),
	('01a2283d-a0ee-72b2-91bf-e3d663f8cb9b', 'sfa_opportunity', '01a2283d-a0d5-7369-bed8-f0b0b89385c0', 'sfa.sales', 'prospecting', 'qualifying', '2026-02-18 09:00:00+00', '2026-02-06 09:00:00+00', NULL),
	('01a2283d-a18c-734d-add0-451cc5d2d945', 'acme_contract', '01a2283d-a170-71ed-9409-9cbce7165990', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18c-734d-add0-451d9df00bc3', 'acme_contract', '01a2283d-a170-71ed-9409-9cbdf3649e4a', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18c-734d-add0-451e84585956', 'acme_contract', '01a2283d-a170-71ed-9409-9cbe5d2afa9d', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18c-734d-add0-451fffd1f89d', 'acme_contract', '01a2283d-a170-71ed-9409-9cbf5938f799', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18c-734d-add0-4520e1993025', 'acme_contract', '01a2283d-a170-71ed-9409-9cc0caf219e0', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18c-734d-add0-45211e1e7352', 'acme_contract', '01a2283d-a170-71ed-9409-9cc181a53911', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18c-734d-add0-452285bc6426', 'acme_contract', '01a2283d-a170-71ed-9409-9cc23110a224', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18d-77f0-88cd-4596bc2c0abc', 'acme_contract', '01a2283d-a170-71ed-9409-9cc37d054dbe', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18d-77f0-88cd-4597f4aa45f0', 'acme_contract', '01a2283d-a170-71ed-9409-9cc45cd84e67', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18d-77f0-88cd-459854ca268c', 'acme_contract', '01a2283d-a170-71ed-9409-9cc5e30d7cbd', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18d-77f0-88cd-4599bd5d85d7', 'acme_contract', '01a2283d-a170-71ed-9409-9cc67a69c44e', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a18d-77f0-88cd-459a67dfede7', 'acme_contract', '01a2283d-a170-71ed-9409-9cc7ea9185a8', 'acme.contracts', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a196-73ff-a865-2c9e4a8c9179', 'acme_contract', '01a2283d-a170-71ed-9409-9cbce7165990', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a196-73ff-a865-2c9f9b02b76a', 'acme_contract', '01a2283d-a170-71ed-9409-9cbdf3649e4a', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a196-73ff-a865-2ca06ec1d5b1', 'acme_contract', '01a2283d-a170-71ed-9409-9cbe5d2afa9d', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a196-73ff-a865-2ca18746c82b', 'acme_contract', '01a2283d-a170-71ed-9409-9cbf5938f799', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a196-73ff-a865-2ca2b0ae786d', 'acme_contract', '01a2283d-a170-71ed-9409-9cc0caf219e0', 'acme.contracts', 'draft', 'signed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a21e-7777-b603-4d2803181e28', 'sfa_lead', '01a2283d-a1d2-73b6-96ba-4d573f58ab28', 'sfa.lead', NULL, 'new', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a230-72d6-bd18-1e3560456a24', 'sfa_lead', '01a2283d-a1d2-73b6-96ba-4d573f58ab28', 'sfa.lead', 'new', 'qualified', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a234-71db-aff0-0173b4273f98', 'sfa_opportunity', '01a2283d-a233-755b-b04e-6f00c5d6e744', 'sfa.sales', NULL, 'prospecting', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a23d-72d3-a130-216a2814df12', 'sfa_lead', '01a2283d-a1d2-73b6-96ba-4d573f58ab28', 'sfa.lead', 'qualified', 'converted', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a2bd-733f-8e73-39b4c5aa766e', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', 'sfa.quote', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a327-708c-b98f-ca76d4f74d97', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', 'sfa.quote', 'draft', 'approved', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a335-7684-973f-20ba71f0272a', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', 'sfa.quote', 'approved', 'sent', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a33a-7033-a1f2-0a4bee48c92d', 'sfa_quote', '01a2283d-a293-734b-801e-6bfd93603b96', 'sfa.quote', 'sent', 'accepted', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-a39c-76f2-a2a4-13a1a3ecc616', 'sfa_order', '01a2283d-a373-7554-97d6-e0d29e964ecc', 'sfa.order', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-a3d6-7513-b126-ff817a8e720a', 'sfa_order', '01a2283d-a373-7554-97d6-e0d29e964ecc', 'sfa.order', 'draft', 'active', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-aba5-76dd-9a0a-f4a0e313833f', 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', 'marketing.campaign', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-ac3a-743b-b9f4-3e4c2d674b47', 'marketing_campaign', '01a2283d-ab94-73cd-9148-a1be3fc8174c', 'marketing.campaign', 'draft', 'running', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.core_stage_move VALUES
	('01a2283d-b08d-7094-9077-9a2aaf513372', 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', 'service.tickets', NULL, 'new', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-b194-7262-be27-807a7642ff1d', 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', 'service.tickets', NULL, 'new', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-b1b3-70b8-a345-c91bd09021df', 'service_ticket', '01a2283d-b1a4-70b3-a27d-71129c500fa5', 'service.tickets', NULL, 'new', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-b1c8-73b9-a550-40fab26f5fdf', 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', 'service.tickets', 'new', 'open', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-b1dd-70cc-9e5b-18ced69fcc51', 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', 'service.tickets', 'new', 'pending', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-b1f9-71c7-9c36-caaf3446915d', 'service_ticket', '01a2283d-b17b-7171-94f7-3c196cd8550d', 'service.tickets', 'pending', 'resolved', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-b27b-74a1-b3de-507a2253f0c7', 'service_article', '01a2283d-b266-7168-bd6d-b711e3b7999a', 'service.articles', NULL, 'draft', '2026-03-02 09:00:00+00', NULL, NULL),
	('01a2283d-b27e-7673-8946-4336c1b454fc', 'service_article', '01a2283d-b266-7168-bd6d-b711e3b7999a', 'service.articles', 'draft', 'published', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-b28b-70d1-9a20-5c87565c50c1', 'service_ticket', '01a2283d-b04b-7259-84d6-6df83d33bc2e', 'service.tickets', 'open', 'on_hold', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL),
	('01a2283d-b2a5-76fb-8cd8-c06fe765ebf1', 'service_ticket', '01a2283d-b1a4-70b3-a27d-71129c500fa5', 'service.tickets', 'new', 'closed', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.core_stage_total VALUES
	('sfa.sales', 'lost', '01a2283d-a008-7143-8c4a-9f64468d6a3e', 'EUR', 1, 165000000),
	('sfa.sales', 'lost', '01a2283d-a008-7143-8c4a-9f6d0823074f', 'EUR', 1, 137750000),
	('sfa.sales', 'qualifying', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', 'EUR', 1, 38500000),
	('sfa.sales', 'qualifying', '01a2283d-a008-7143-8c4a-9f70b4e7764e', 'EUR', 1, 108000000),
	('sfa.sales', 'won', '01a2283d-a008-7143-8c4a-9f6091f150e4', 'EUR', 1, 165000000),
	('sfa.sales', 'won', '01a2283d-a008-7143-8c4a-9f65e366485c', 'EUR', 1, 440000000),
	('acme.contracts', 'draft', '00000000-0000-0000-0000-000000000000', 'EUR', 7, 577500),
	('acme.contracts', 'signed', '00000000-0000-0000-0000-000000000000', 'EUR', 5, 112500),
	('sfa.lead', 'converted', '01a2283d-a008-7143-8c4a-9f582b2f739d', '', 1, 0),
	('sfa.quote', 'draft', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'EUR', 0, 0),
	('sfa.quote', 'accepted', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'EUR', 1, 10000000),
	('sfa.quote', 'approved', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'EUR', 0, 0),
	('sfa.order', 'draft', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'EUR', 0, 0),
	('sfa.order', 'active', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'EUR', 0, 0),
	('sfa.order', 'active', '01a2283d-a008-7143-8c4a-9f64468d6a3e', 'EUR', 1, 10000000),
	('sfa.sales', 'prospecting', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'EUR', 0, 0),
	('sfa.sales', 'prospecting', '01a2283d-a008-7143-8c4a-9f64468d6a3e', 'EUR', 1, 10000000),
	('marketing.campaign', 'draft', '00000000-0000-0000-0000-000000000000', '', 0, 0),
	('marketing.campaign', 'running', '00000000-0000-0000-0000-000000000000', '', 1, 0),
	('service.tickets', 'pending', '01a2283d-a008-7143-8c4a-9f582b2f739d', '', 0, 0),
	('service.tickets', 'resolved', '01a2283d-a008-7143-8c4a-9f582b2f739d', '', 1, 0),
	('service.articles', 'published', '00000000-0000-0000-0000-000000000000', '', 1, 0),
	('service.tickets', 'on_hold', '01a2283d-a008-7143-8c4a-9f582b2f739d', '', 1, 0),
	('service.tickets', 'open', '01a2283d-a008-7143-8c4a-9f582b2f739d', '', 0, 0),
	('service.tickets', 'closed', '01a2283d-a008-7143-8c4a-9f582b2f739d', '', 1, 0),
	('service.tickets', 'new', '01a2283d-a008-7143-8c4a-9f582b2f739d', '', 0, 0);
INSERT INTO public.core_tag VALUES
	('01a2283d-a044-754d-be39-5048da65e1ad', 'customer', '01a2283d-a011-7316-9b15-325b750cce75', 'reference'),
	('01a2283d-a044-754d-be39-5049cf942841', 'customer', '01a2283d-a011-7316-9b15-3263ec69c75a', 'slow payer'),
	('01a2283d-a044-754d-be39-504a143b1ce9', 'customer', '01a2283d-a011-7316-9b15-326584a0993c', 'key account'),
	('01a2283d-a044-754d-be39-504ba12ff72f', 'customer', '01a2283d-a012-73a3-82c7-ae72a95bba58', 'reference'),
	('01a2283d-a044-754d-be39-504ca58873f5', 'customer', '01a2283d-a012-73a3-82c7-ae77acc29795', 'slow payer'),
	('01a2283d-a044-754d-be39-504d614e8e04', 'customer', '01a2283d-a012-73a3-82c7-ae7f79b5fad8', 'newsletter'),
	('01a2283d-a198-74f2-b892-cd38886b1f2d', 'acme_contract', '01a2283d-a170-71ed-9409-9cbce7165990', 'key account');
INSERT INTO public.core_task VALUES
	('sfa.orders.plan_ahead', 'job', 0, '2026-03-03 12:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.orders.open_renewals', 'job', 0, '2026-03-03 12:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.orders.renew_and_end', 'job', 0, '2026-03-03 10:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.orders.find_overdue', 'job', 0, '2026-03-03 10:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.snapshot', 'job', 0, '2026-03-03 12:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('marketing.campaigns', 'job', 0, '2026-03-03 09:01:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('marketing.deliver', 'job', 0, '2026-03-03 09:00:10+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('marketing.returns', 'job', 0, '2026-03-03 09:05:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('service.levels.find_due', 'job', 0, '2026-03-03 09:01:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('service.satisfaction.ask', 'job', 0, '2026-03-03 09:05:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('acme_score', 'consumer', 646, '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.recycle_leads', 'job', 0, '2026-03-03 10:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.reminders', 'job', 0, '2026-03-03 09:01:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa', 'consumer', 646, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL),
	('sfa.expire_quotes', 'job', 0, '2026-03-03 10:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL),
	('service', 'consumer', 646, '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 0, false, NULL, NULL, NULL);
INSERT INTO public.core_team VALUES
	('01a2283d-a001-744d-9d26-a8af8dc671ff', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'North', NULL),
	('01a2283d-a001-744d-9d26-a8b0b416cc15', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'South', NULL),
	('01a2283d-a001-744d-9d26-a8b1d868a9fe', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'East', NULL),
	('01a2283d-a001-744d-9d26-a8b23fb59c5d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'West', NULL),
	('01a2283d-a001-744d-9d26-a8b3f4e2d70c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Key accounts', NULL),
	('01a2283d-a001-744d-9d26-a8b4398a8bd1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Partners', NULL);
INSERT INTO public.core_team_member VALUES
	('01a2283d-a00b-76ab-993b-85b0d6d6af08', '01a2283d-a001-744d-9d26-a8af8dc671ff', '01a2283d-a000-7654-84e2-7c9ce3d61eae'),
	('01a2283d-a00b-76ab-993b-85b195c9f5d5', '01a2283d-a001-744d-9d26-a8b0b416cc15', '01a2283d-a000-7654-84e2-7c9dd400cf2d'),
	('01a2283d-a00b-76ab-993b-85b27a380198', '01a2283d-a001-744d-9d26-a8b1d868a9fe', '01a2283d-a000-7654-84e2-7c9e9de56eb7'),
	('01a2283d-a00b-76ab-993b-85b3f29f06f7', '01a2283d-a001-744d-9d26-a8b23fb59c5d', '01a2283d-a000-7654-84e2-7c9f20eacd9f'),
	('01a2283d-a00b-76ab-993b-85b4daa6de9c', '01a2283d-a001-744d-9d26-a8b3f4e2d70c', '01a2283d-a000-7654-84e2-7ca0c6db4665'),
	('01a2283d-a00b-76ab-993b-85b5bf3bad07', '01a2283d-a001-744d-9d26-a8b4398a8bd1', '01a2283d-a000-7654-84e2-7ca117a6f6bc'),
	('01a2283d-a00b-76ab-993b-85b6897f4450', '01a2283d-a001-744d-9d26-a8af8dc671ff', '01a2283d-a008-7143-8c4a-9f582b2f739d'),
	('01a2283d-a00b-76ab-993b-85b719fdc7f8', '01a2283d-a001-744d-9d26-a8af8dc671ff', '01a2283d-a008-7143-8c4a-9f59f2eb6d99'),
	('01a2283d-a00b-76ab-993b-85b89cac21ac', '01a2283d-a001-744d-9d26-a8af8dc671ff', '01a2283d-a008-7143-8c4a-9f5a461384f3'),
	('01a2283d-a00b-76ab-993b-85b926ab60c7', '01a2283d-a001-744d-9d26-a8af8dc671ff', '01a2283d-a008-7143-8c4a-9f5b8edecca8'),
	('01a2283d-a00b-76ab-993b-85ba9d8a0584', '01a2283d-a001-744d-9d26-a8af8dc671ff', '01a2283d-a008-7143-8c4a-9f5cb72c90c4'),
	('01a2283d-a00b-76ab-993b-85bb0b98d57e', '01a2283d-a001-744d-9d26-a8b0b416cc15', '01a2283d-a008-7143-8c4a-9f5da85b88f0'),
	('01a2283d-a00b-76ab-993b-85bc124e07f4', '01a2283d-a001-744d-9d26-a8b0b416cc15', '01a2283d-a008-7143-8c4a-9f5eb59c3f89'),
	('01a2283d-a00b-76ab-993b-85bd4cd80028', '01a2283d-a001-744d-9d26-a8b0b416cc15', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c'),
	('01a2283d-a00b-76ab-993b-85bee27d9b43', '01a2283d-a001-744d-9d26-a8b0b416cc15', '01a2283d-a008-7143-8c4a-9f6091f150e4'),
	('01a2283d-a00b-76ab-993b-85bf478866b8', '01a2283d-a001-744d-9d26-a8b0b416cc15', '01a2283d-a008-7143-8c4a-9f615d67befd'),
	('01a2283d-a00b-76ab-993b-85c0d2fd2969', '01a2283d-a001-744d-9d26-a8b1d868a9fe', '01a2283d-a008-7143-8c4a-9f62b5966199'),
	('01a2283d-a00b-76ab-993b-85c1e1ed1b2c', '01a2283d-a001-744d-9d26-a8b1d868a9fe', '01a2283d-a008-7143-8c4a-9f630fb6027f'),
	('01a2283d-a00b-76ab-993b-85c20b02b913', '01a2283d-a001-744d-9d26-a8b1d868a9fe', '01a2283d-a008-7143-8c4a-9f64468d6a3e'),
	('01a2283d-a00b-76ab-993b-85c3958d7252', '01a2283d-a001-744d-9d26-a8b1d868a9fe', '01a2283d-a008-7143-8c4a-9f65e366485c'),
	('01a2283d-a00b-76ab-993b-85c473cdff01', '01a2283d-a001-744d-9d26-a8b1d868a9fe', '01a2283d-a008-7143-8c4a-9f66fb7bfbc0'),
	('01a2283d-a00b-76ab-993b-85c5c48ce727', '01a2283d-a001-744d-9d26-a8b23fb59c5d', '01a2283d-a008-7143-8c4a-9f67bb96dd80'),
	('01a2283d-a00b-76ab-993b-85c67ae2ab04', '01a2283d-a001-744d-9d26-a8b23fb59c5d', '01a2283d-a008-7143-8c4a-9f687cf7cc45'),
	('01a2283d-a00b-76ab-993b-85c70bbc374d', '01a2283d-a001-744d-9d26-a8b23fb59c5d', '01a2283d-a008-7143-8c4a-9f69450f1b2a'),
	('01a2283d-a00b-76ab-993b-85c8f3910f25', '01a2283d-a001-744d-9d26-a8b23fb59c5d', '01a2283d-a008-7143-8c4a-9f6a74815621'),
	('01a2283d-a00b-76ab-993b-85c988d88524', '01a2283d-a001-744d-9d26-a8b23fb59c5d', '01a2283d-a008-7143-8c4a-9f6bd6f3e8dc'),
	('01a2283d-a00b-76ab-993b-85cae39c02ea', '01a2283d-a001-744d-9d26-a8b3f4e2d70c', '01a2283d-a008-7143-8c4a-9f6cc9019b70'),
	('01a2283d-a00b-76ab-993b-85cb4314febd', '01a2283d-a001-744d-9d26-a8b3f4e2d70c', '01a2283d-a008-7143-8c4a-9f6d0823074f'),
	('01a2283d-a00b-76ab-993b-85cc2fea20e4', '01a2283d-a001-744d-9d26-a8b3f4e2d70c', '01a2283d-a008-7143-8c4a-9f6eba8b3132'),
	('01a2283d-a00b-76ab-993b-85cde79b4619', '01a2283d-a001-744d-9d26-a8b3f4e2d70c', '01a2283d-a008-7143-8c4a-9f6f3c7dbb3f'),
	('01a2283d-a00b-76ab-993b-85cefb991ab2', '01a2283d-a001-744d-9d26-a8b3f4e2d70c', '01a2283d-a008-7143-8c4a-9f70b4e7764e'),
	('01a2283d-a00b-76ab-993b-85cfc65a2361', '01a2283d-a001-744d-9d26-a8b4398a8bd1', '01a2283d-a008-7143-8c4a-9f7188f124dd'),
	('01a2283d-a00b-76ab-993b-85d0eb206b63', '01a2283d-a001-744d-9d26-a8b4398a8bd1', '01a2283d-a008-7143-8c4a-9f72ec4f726c'),
	('01a2283d-a00b-76ab-993b-85d1272742eb', '01a2283d-a001-744d-9d26-a8b4398a8bd1', '01a2283d-a008-7143-8c4a-9f734df6d718'),
	('01a2283d-a00b-76ab-993b-85d23f0d6ec2', '01a2283d-a001-744d-9d26-a8b4398a8bd1', '01a2283d-a008-7143-8c4a-9f7409e21036'),
	('01a2283d-a00b-76ab-993b-85d3d15012ec', '01a2283d-a001-744d-9d26-a8b4398a8bd1', '01a2283d-a008-7143-8c4a-9f75982d653f');
INSERT INTO public.core_user VALUES
	('01a2283d-9ff6-7477-a8fe-950bf7a7adf3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Kofi Abadi', 'kofi.abadi@halden.example', NULL, true, '["manager"]'),
	('01a2283d-9ffe-7013-8c68-1b9870ab2305', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Elif Banerjee', 'elif.banerjee@halden.example', NULL, true, '["admin"]'),
	('01a2283d-9ffe-7013-8c68-1b99046136ec', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Okafor', 'maya.okafor@halden.example', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', true, '["viewer"]'),
	('01a2283d-a000-7654-84e2-7c9ce3d61eae', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Schmid', 'anton.schmid@halden.example', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', true, '["manager"]'),
	('01a2283d-a000-7654-84e2-7c9dd400cf2d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Ramos', 'bela.ramos@halden.example', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', true, '["manager"]'),
	('01a2283d-a000-7654-84e2-7c9e9de56eb7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sara Albrecht', 'sara.albrecht@halden.example', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', true, '["manager"]'),
	('01a2283d-a000-7654-84e2-7c9f20eacd9f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Kovacs', 'carla.kovacs@halden.example', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', true, '["manager"]'),
	('01a2283d-a000-7654-84e2-7ca0c6db4665', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lena Fontaine', 'lena.fontaine@halden.example', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', true, '["manager"]'),
	('01a2283d-a000-7654-84e2-7ca117a6f6bc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Ramos', 'tomas.ramos@halden.example', '01a2283d-9ff6-7477-a8fe-950bf7a7adf3', true, '["manager"]'),
	('01a2283d-a008-7143-8c4a-9f582b2f739d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Mendes', 'aiko.mendes@halden.example', '01a2283d-a000-7654-84e2-7c9ce3d61eae', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f59f2eb6d99', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Rafael Park', 'rafael.park@halden.example', '01a2283d-a000-7654-84e2-7c9ce3d61eae', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f5a461384f3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Dahl', 'felix.dahl@halden.example', '01a2283d-a000-7654-84e2-7c9ce3d61eae', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f5b8edecca8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Abadi', 'anton.abadi@halden.example', '01a2283d-a000-7654-84e2-7c9ce3d61eae', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f5cb72c90c4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bram Tanaka', 'bram.tanaka@halden.example', '01a2283d-a000-7654-84e2-7c9ce3d61eae', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f5da85b88f0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Rossi', 'nadia.rossi@halden.example', '01a2283d-a000-7654-84e2-7c9dd400cf2d', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f5eb59c3f89', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Lang', 'milan.lang@halden.example', '01a2283d-a000-7654-84e2-7c9dd400cf2d', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f5f6e57cf7c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Bela Lindqvist', 'bela.lindqvist@halden.example', '01a2283d-a000-7654-84e2-7c9dd400cf2d', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f6091f150e4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Hana Farouk', 'hana.farouk@halden.example', '01a2283d-a000-7654-84e2-7c9dd400cf2d', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f615d67befd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Carla Dvorak', 'carla.dvorak@halden.example', '01a2283d-a000-7654-84e2-7c9dd400cf2d', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f62b5966199', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Diallo', 'sofia.diallo@halden.example', '01a2283d-a000-7654-84e2-7c9e9de56eb7', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f630fb6027f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Nadia Aydin', 'nadia.aydin@halden.example', '01a2283d-a000-7654-84e2-7c9e9de56eb7', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f64468d6a3e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Park', 'aiko.park@halden.example', '01a2283d-a000-7654-84e2-7c9e9de56eb7', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f65e366485c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tariq Haddad', 'tariq.haddad@halden.example', '01a2283d-a000-7654-84e2-7c9e9de56eb7', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f66fb7bfbc0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Clara Weber', 'clara.weber@halden.example', '01a2283d-a000-7654-84e2-7c9e9de56eb7', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f67bb96dd80', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Vidal', 'felix.vidal@halden.example', '01a2283d-a000-7654-84e2-7c9f20eacd9f', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f687cf7cc45', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Mendes', 'yusuf.mendes@halden.example', '01a2283d-a000-7654-84e2-7c9f20eacd9f', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f69450f1b2a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Yusuf Garcia', 'yusuf.garcia@halden.example', '01a2283d-a000-7654-84e2-7c9f20eacd9f', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f6a74815621', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Aiko Yilmaz', 'aiko.yilmaz@halden.example', '01a2283d-a000-7654-84e2-7c9f20eacd9f', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f6bd6f3e8dc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Tomas Fischer', 'tomas.fischer@halden.example', '01a2283d-a000-7654-84e2-7c9f20eacd9f', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f6cc9019b70', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Uma Albrecht', 'uma.albrecht@halden.example', '01a2283d-a000-7654-84e2-7ca0c6db4665', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f6d0823074f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Maya Sato', 'maya.sato@halden.example', '01a2283d-a000-7654-84e2-7ca0c6db4665', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f6eba8b3132', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Zeman', 'anton.zeman@halden.example', '01a2283d-a000-7654-84e2-7ca0c6db4665', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f6f3c7dbb3f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Felix Park', 'felix.park@halden.example', '01a2283d-a000-7654-84e2-7ca0c6db4665', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f70b4e7764e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Anton Olsen', 'anton.olsen@halden.example', '01a2283d-a000-7654-84e2-7ca0c6db4665', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f7188f124dd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sofia Okafor', 'sofia.okafor@halden.example', '01a2283d-a000-7654-84e2-7ca117a6f6bc', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f72ec4f726c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Dana Novak', 'dana.novak@halden.example', '01a2283d-a000-7654-84e2-7ca117a6f6bc', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f734df6d718', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Ivan Diallo', 'ivan.diallo@halden.example', '01a2283d-a000-7654-84e2-7ca117a6f6bc', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f7409e21036', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Milan Mendes', 'milan.mendes@halden.example', '01a2283d-a000-7654-84e2-7ca117a6f6bc', true, '["rep"]'),
	('01a2283d-a008-7143-8c4a-9f75982d653f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Diego Lang', 'diego.lang@halden.example', '01a2283d-a000-7654-84e2-7ca117a6f6bc', true, '["rep"]');
INSERT INTO public.intake_alembic VALUES
	('0003');
INSERT INTO public.intake_import VALUES
	('01a2283d-a9ac-7373-a7d3-1221d2e03936', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a9ac-7373-a7d3-12204fd5b10c', 'old.csv', 'a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c', 'Old system', '670d3d5dc83b8f134778eef018207005b9632be4a21848563a5455c49fd72055', 1, 'customer', 'old.no', 'finished', 2, 2, 0, 2, 0, 0, 0, 0, 0, '2026-03-02 09:00:00+00', NULL, NULL, NULL, '{"kind": "", "name": "name", "email": "mail"}');
INSERT INTO public.intake_key VALUES
	('01a2283d-aa4e-7168-988e-0be812eba2dd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'old.no', '1', 'customer', '01a2283d-aa4c-76a2-8773-6ecb97a59e86', '01a2283d-a9ac-7373-a7d3-1221d2e03936', 1, 2, NULL, NULL),
	('01a2283d-aa4e-7168-988e-0be97aebf951', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'old.no', '2', 'customer', '01a2283d-aa4c-76a2-8773-6ecc90444959', '01a2283d-a9ac-7373-a7d3-1221d2e03936', 2, 3, NULL, NULL);
INSERT INTO public.marketing_alembic VALUES
	('0001');
INSERT INTO public.marketing_arm VALUES
	('01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', 1, 'a', 0.5, false, 'Spring 2026/a'),
	('01a2283d-aba6-7798-9bf8-4847ba2694c3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', 2, 'b', 0.5, false, 'Spring 2026/b');
INSERT INTO public.marketing_campaign VALUES
	('01a2283d-ab94-73cd-9148-a1be3fc8174c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'marketing.campaign', 'running', '2026-03-02 09:00:00+00', NULL, 'Spring 2026', 'newsletter', 'email', '01a2283d-ab2e-7000-b44b-5114f840e018', NULL, NULL, NULL, NULL, '2026-03-02 09:00:00+00', NULL, '', NULL, NULL, NULL);
INSERT INTO public.marketing_campaign_cost VALUES
	('01a2283d-abef-7042-bbc3-dd1a4223dbbc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '2026-03-01', 1205000, 'EUR', 'printing');
INSERT INTO public.marketing_consent VALUES
	('01a2283d-aaa7-74dd-92c3-45c198d19ea0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae717e75af30', 'email', 'ada.aydin@zelham-chemicals.example', 'newsletter', 'given', false, 'consent', '2026-01', 'asked for it at the fair', '2026-03-02 09:00:00+00'),
	('01a2283d-aabe-70e8-893c-b8344697f748', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae78dfd178a0', 'email', 'ada.farouk@jorstein-stores.example', 'newsletter', 'given', false, 'consent', '2026-01', 'asked for it at the fair', '2026-03-02 09:00:00+00'),
	('01a2283d-aacf-778b-9a15-0362cdadb09e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', 'email', 'ada@berg.example', 'newsletter', 'given', false, 'consent', '2026-01', 'asked for it at the fair', '2026-03-02 09:00:00+00'),
	('01a2283d-aadf-771a-af18-2bda23894e71', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-32623b00538e', 'email', 'amir.tanaka@verstein-logistics.example', 'newsletter', 'given', false, 'consent', '2026-01', 'asked for it at the fair', '2026-03-02 09:00:00+00'),
	('01a2283d-aaeb-70d7-9d2a-426b9cff944c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-326145a3a1f0', 'email', 'ana.abadi@verstein-logistics.example', 'newsletter', 'given', false, 'consent', '2026-01', 'asked for it at the fair', '2026-03-02 09:00:00+00'),
	('01a2283d-aaff-71d9-8691-d42cfe8c3a13', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a011-7316-9b15-326145a3a1f0', 'email', 'ana.abadi@verstein-logistics.example', 'newsletter', 'withdrawn', false, 'consent', NULL, 'wrote so', '2026-03-02 09:00:00+00');
INSERT INTO public.marketing_content VALUES
	('01a2283d-abd8-7758-a3aa-aa4133533d43', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', '01a2283d-ab21-7471-b563-181fc63beb9d'),
	('01a2283d-abd8-7758-a3aa-aa42516270bc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba6-7798-9bf8-4847ba2694c3', '01a2283d-ab21-7471-b563-181fc63beb9d'),
	('01a2283d-abec-739d-b652-cf20f79035b3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-abea-71d7-b4d6-91edee790556', '01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', '01a2283d-ab21-7471-b563-181fc63beb9d'),
	('01a2283d-abec-739d-b652-cf215ff1e60f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-abea-71d7-b4d6-91edee790556', '01a2283d-aba6-7798-9bf8-4847ba2694c3', '01a2283d-ab21-7471-b563-181fc63beb9d');
INSERT INTO public.marketing_member VALUES
	('01a2283d-ac63-7341-8e17-5564a5122b8b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-a011-7316-9b15-326145a3a1f0', '01a2283d-aba6-7798-9bf8-4847ba2694c3', 'planned', '2026-03-02 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2283d-ac63-7341-8e17-5568507853d1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', 'planned', '2026-03-02 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2283d-ac63-7341-8e17-556509e213ae', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-a011-7316-9b15-32623b00538e', '01a2283d-aba6-7798-9bf8-4847ba2694c3', 'sent', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2283d-ac63-7341-8e17-55669bdf0ac4', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-a012-73a3-82c7-ae717e75af30', '01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', 'sent', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2283d-ac63-7341-8e17-556724c87f10', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '01a2283d-aba6-7798-9bf8-4847ba2694c3', 'sent', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2283d-ac63-7341-8e17-556978561292', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-aba6-7798-9bf8-4847ba2694c3', 'sent', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.marketing_message VALUES
	('01a2283d-adb3-75a2-aa6e-c8aeb7857306', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba6-7798-9bf8-4847ba2694c3', '01a2283d-a011-7316-9b15-326145a3a1f0', '01a2283d-ab21-7471-b563-181fc63beb9d', 'email', 'newsletter', 'ana.abadi@verstein-logistics.example', 'refused', 'Consent for ''newsletter'' was withdrawn.', '2026-03-02 09:00:00+00', 0, NULL, NULL, '', '', false, NULL, NULL, NULL, 0),
	('01a2283d-adb3-75a2-aa6e-c8b21b10eb64', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', '01a2283d-ab21-7471-b563-181fc63beb9d', 'email', 'newsletter', 'elif.eriksen@helgrove-construction.example', 'refused', 'There is no consent for ''newsletter''.', '2026-03-02 09:00:00+00', 0, NULL, NULL, '', '', false, NULL, NULL, NULL, 0),
	('01a2283d-adb3-75a2-aa6e-c8afd1ca5b74', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba6-7798-9bf8-4847ba2694c3', '01a2283d-a011-7316-9b15-32623b00538e', '01a2283d-ab21-7471-b563-181fc63beb9d', 'email', 'newsletter', 'amir.tanaka@verstein-logistics.example', 'sent', '', '2026-03-02 09:00:00+00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 'outbox', '01a2283d-adb3-75a2-aa6e-c8afd1ca5b74.eml', true, NULL, NULL, NULL, 0),
	('01a2283d-adb3-75a2-aa6e-c8b08f0a9069', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba5-76dd-9a0a-f4a1cc4e27ac', '01a2283d-a012-73a3-82c7-ae717e75af30', '01a2283d-ab21-7471-b563-181fc63beb9d', 'email', 'newsletter', 'ada.aydin@zelham-chemicals.example', 'sent', '', '2026-03-02 09:00:00+00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 'outbox', '01a2283d-adb3-75a2-aa6e-c8b08f0a9069.eml', true, NULL, NULL, NULL, 0),
	('01a2283d-adb3-75a2-aa6e-c8b14552630b', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba6-7798-9bf8-4847ba2694c3', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '01a2283d-ab21-7471-b563-181fc63beb9d', 'email', 'newsletter', 'ada.farouk@jorstein-stores.example', 'sent', '', '2026-03-02 09:00:00+00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 'outbox', '01a2283d-adb3-75a2-aa6e-c8b14552630b.eml', true, NULL, NULL, NULL, 0),
	('01a2283d-adb3-75a2-aa6e-c8b340c0902c', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', '01a2283d-abc1-7358-a57d-8841ac83fd39', '01a2283d-aba6-7798-9bf8-4847ba2694c3', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-ab21-7471-b563-181fc63beb9d', 'email', 'newsletter', 'ada@berg.example', 'sent', '', '2026-03-02 09:00:00+00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 'outbox', '01a2283d-adb3-75a2-aa6e-c8b340c0902c.eml', true, NULL, NULL, NULL, 0);
INSERT INTO public.marketing_segment VALUES
	('01a2283d-ab2e-7000-b44b-5114f840e018', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'chosen', 'by hand', NULL, false, NULL),
	('01a2283d-ab7b-77ab-863b-8466301cb0c4', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'persons', '', 'record.kind == ''person''', false, NULL);
INSERT INTO public.marketing_segment_member VALUES
	('01a2283d-ab5a-71bc-9f9d-7256f42c5638', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab2e-7000-b44b-5114f840e018', '01a2283d-a012-73a3-82c7-ae717e75af30', false),
	('01a2283d-ab5a-71bc-9f9d-7257ae4af662', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab2e-7000-b44b-5114f840e018', '01a2283d-a012-73a3-82c7-ae78dfd178a0', false),
	('01a2283d-ab5a-71bc-9f9d-72587bd6bc87', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab2e-7000-b44b-5114f840e018', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', false),
	('01a2283d-ab5a-71bc-9f9d-725990294d97', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab2e-7000-b44b-5114f840e018', '01a2283d-a011-7316-9b15-32623b00538e', false),
	('01a2283d-ab5a-71bc-9f9d-725a63113cbb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab2e-7000-b44b-5114f840e018', '01a2283d-a011-7316-9b15-326145a3a1f0', false),
	('01a2283d-ab5a-71bc-9f9d-725b7ec63733', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab2e-7000-b44b-5114f840e018', '01a2283d-a012-73a3-82c7-ae7e7a73e2b4', false);
INSERT INTO public.marketing_segment_part VALUES
	('01a2283d-ab7b-77ab-863b-84679311accd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab7b-77ab-863b-8466301cb0c4', '01a2283d-ab2e-7000-b44b-5114f840e018', false, false);
INSERT INTO public.marketing_step VALUES
	('01a2283d-abc1-7358-a57d-8841ac83fd39', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', 1, 0, NULL),
	('01a2283d-abea-71d7-b4d6-91edee790556', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-ab94-73cd-9148-a1be3fc8174c', 2, 720, 'clicked');
INSERT INTO public.marketing_suppression VALUES
	('01a2283d-ab01-758e-890d-63a656a13e2e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'email', 'nobody@example.org', 'request', 'complained', '2026-03-02 09:00:00+00');
INSERT INTO public.marketing_template VALUES
	('01a2283d-ab21-7471-b563-181fc63beb9d', 'spring', 1, 'Spring', '<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{ customer.name }}</mj-text><mj-text><a href="{{ link.unsubscribe }}">No more</a></mj-text></mj-column></mj-section></mj-body></mjml>', '', '2026-03-02 09:00:00+00');
INSERT INTO public.service_alembic VALUES
	('0001');
INSERT INTO public.service_article VALUES
	('01a2283d-b266-7168-bd6d-b711e3b7999a', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'service.articles', 'published', '2026-03-02 09:00:00+00', NULL, 'The lamp is dark', 'Press the button.', 'markdown', 'en', 'internal', '2026-03-02 09:00:00+00', 0, 0, ' the lamp is dark ', ' the lamp is dark press the button ');
INSERT INTO public.service_article_ticket VALUES
	('01a2283d-b284-7630-9ed1-d1075d470201', '01a2283d-b266-7168-bd6d-b711e3b7999a', '01a2283d-b04b-7259-84d6-6df83d33bc2e');
INSERT INTO public.service_clock VALUES
	('01a2283d-b164-7067-a97b-68810184463b', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b04b-7259-84d6-6df83d33bc2e', 'first_response', 1, 'standard', 'office', 7200, '2026-03-02 09:00:00+00', '2026-03-02 11:00:00+00', '2026-03-02 10:30:00+00', '2026-03-02 09:00:00+00', 'met', 0, NULL, NULL),
	('01a2283d-b1a0-750d-b12c-38b8c5a18fdd', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b17b-7171-94f7-3c196cd8550d', 'first_response', 1, 'standard', 'office', 7200, '2026-03-02 09:00:00+00', '2026-03-02 11:00:00+00', '2026-03-02 10:30:00+00', '2026-03-02 09:00:00+00', 'met', 0, NULL, NULL),
	('01a2283d-b1a0-750d-b12c-38b99fe73ff8', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b17b-7171-94f7-3c196cd8550d', 'resolution', 1, 'standard', 'office', 64800, '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', '2026-03-03 13:30:00+00', '2026-03-02 09:00:00+00', 'met', 0, NULL, NULL),
	('01a2283d-b165-7547-aef0-c5af814fee7c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b04b-7259-84d6-6df83d33bc2e', 'resolution', 1, 'standard', 'office', 64800, '2026-03-02 09:00:00+00', NULL, NULL, NULL, 'paused', 0, NULL, NULL),
	('01a2283d-b1bd-72d1-92c8-193cac29021c', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b1a4-70b3-a27d-71129c500fa5', 'first_response', 1, 'standard', 'office', 7200, '2026-03-02 09:00:00+00', '2026-03-02 11:00:00+00', '2026-03-02 10:30:00+00', '2026-03-02 09:00:00+00', 'canceled', 0, NULL, NULL),
	('01a2283d-b1be-71fb-bd86-dde655b24d77', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b1a4-70b3-a27d-71129c500fa5', 'resolution', 1, 'standard', 'office', 64800, '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', '2026-03-03 13:30:00+00', '2026-03-02 09:00:00+00', 'canceled', 0, NULL, NULL);
INSERT INTO public.service_pause VALUES
	('01a2283d-b297-7390-876f-514d5e6e0fc8', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b04b-7259-84d6-6df83d33bc2e', '2026-03-02 09:00:00+00', NULL, 'on_hold', 'on_hold', NULL);
INSERT INTO public.service_queue VALUES
	('01a2283d-b036-7312-8831-972acce48174', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'support', 'support@firm.example', '[]', NULL, true);
INSERT INTO public.service_queue_agent VALUES
	('01a2283d-b03d-75ce-b19f-8bb9e600fb7e', '01a2283d-b036-7312-8831-972acce48174', '01a2283d-a008-7143-8c4a-9f582b2f739d');
INSERT INTO public.service_series VALUES
	('01a2283d-b052-7045-b550-2fff788e42f3', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'ticket', 3);
INSERT INTO public.service_skill VALUES
	('01a2283d-b041-7206-8e4d-03b890945639', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'german');
INSERT INTO public.service_survey VALUES
	('01a2283d-b222-771f-90b5-f3d69be83339', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a012-73a3-82c7-ae77acc29795', '01a2283d-a012-73a3-82c7-ae78dfd178a0', '01a2283d-b17b-7171-94f7-3c196cd8550d', 'csat', 'en', '2026-03-02 09:00:00+00', '2026-04-01 09:00:00+00', '01a2283d-a008-7143-8c4a-9f582b2f739d', NULL, 4, 'quick', '2026-03-02 09:00:00+00', NULL);
INSERT INTO public.service_ticket VALUES
	('01a2283d-b17b-7171-94f7-3c196cd8550d', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'service.tickets', 'resolved', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f582b2f739d', '2', '01a2283d-a012-73a3-82c7-ae77acc29795', '01a2283d-a012-73a3-82c7-ae78dfd178a0', 'Where is the manual?', 'other', '01a2283d-b036-7312-8831-972acce48174', NULL, '[]', 'low', 'low', 'low', NULL, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '2026-03-02', 0, 0, NULL, NULL),
	('01a2283d-b04b-7259-84d6-6df83d33bc2e', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'service.tickets', 'on_hold', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f582b2f739d', '1', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '01a2283d-a012-73a3-82c7-ae717e75af30', 'No light', 'other', '01a2283d-b036-7312-8831-972acce48174', NULL, '[]', 'low', 'low', 'low', NULL, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL, NULL, 0, 0, NULL, NULL),
	('01a2283d-b1a4-70b3-a27d-71129c500fa5', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'service.tickets', 'closed', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f582b2f739d', '3', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', 'No light at all', 'other', '01a2283d-b036-7312-8831-972acce48174', NULL, '[]', 'low', 'low', 'low', NULL, '2026-03-02 09:00:00+00', NULL, NULL, '2026-03-02', 0, 0, '01a2283d-b04b-7259-84d6-6df83d33bc2e', NULL);
INSERT INTO public.service_turn VALUES
	('01a2283d-b07b-7043-85d2-7e704e42b85e', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-b036-7312-8831-972acce48174', 3, '01a2283d-a008-7143-8c4a-9f582b2f739d');
INSERT INTO public.sfa_activity VALUES
	('01a2283d-a24a-755e-bb7d-f01c4f61012f', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'call', 'Call Ada', 'done', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', 'sfa_opportunity', '01a2283d-a233-755b-b04e-6f00c5d6e744', NULL, 'normal', NULL, NULL, false, NULL, NULL, NULL, '2026-03-02 09:00:00+00', NULL, 'She wants ten.', '01a2283d-a27d-732c-aa3d-9d2d84cda224', NULL),
	('01a2283d-a281-730a-beb7-2ca00ae925a3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'task', 'Send the lamps', 'planned', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', 'sfa_opportunity', '01a2283d-a233-755b-b04e-6f00c5d6e744', NULL, 'normal', '2026-03-05 00:00:00+00', '2026-03-06 00:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sfa_alembic VALUES
	('0002');
INSERT INTO public.sfa_allocation VALUES
	('01a2283d-a71a-706e-8a24-2ec131493599', '01a2283d-a423-721a-9969-7e45a8c834aa', '01a2283d-a3f9-72e2-9a7e-86f806bc3354', 4000000, 'EUR', 4000000, 'EUR', '2026-03-02');
INSERT INTO public.sfa_forecast_snapshot VALUES
	('01a2283d-ad20-7661-ad0f-2942c90cb645', '2026-03-02', 'sfa.sales', '2026-Q1', '01a2283d-a008-7143-8c4a-9f6091f150e4', '01a2283d-a008-7143-8c4a-9f6091f150e4', 'closed', 1, 165000000, 'EUR', 165000000, 'EUR', NULL, 0),
	('01a2283d-ad20-7661-ad0f-29431b0f98b4', '2026-03-02', 'sfa.sales', '2026-Q1', '01a2283d-a008-7143-8c4a-9f70b4e7764e', '01a2283d-a008-7143-8c4a-9f70b4e7764e', 'pipeline', 1, 108000000, 'EUR', 27000000, 'EUR', '2026-03-02', 0),
	('01a2283d-ad20-7661-ad0f-2944492b5d1b', '2026-03-02', 'sfa.sales', '2026-Q2', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', 'pipeline', 1, 38500000, 'EUR', 9625000, 'EUR', '2026-03-02', 0),
	('01a2283d-b329-76bf-85dc-5e1f1ea33fc6', '2026-03-03', 'sfa.sales', '2026-Q1', '01a2283d-a008-7143-8c4a-9f6091f150e4', '01a2283d-a008-7143-8c4a-9f6091f150e4', 'closed', 1, 165000000, 'EUR', 165000000, 'EUR', NULL, 0),
	('01a2283d-b329-76bf-85dc-5e20bb004319', '2026-03-03', 'sfa.sales', '2026-Q1', '01a2283d-a008-7143-8c4a-9f70b4e7764e', '01a2283d-a008-7143-8c4a-9f70b4e7764e', 'pipeline', 1, 108000000, 'EUR', 27000000, 'EUR', '2026-03-03', 0),
	('01a2283d-b329-76bf-85dc-5e212989f3e1', '2026-03-03', 'sfa.sales', '2026-Q2', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', 'pipeline', 1, 38500000, 'EUR', 9625000, 'EUR', '2026-03-03', 0);
INSERT INTO public.sfa_handover VALUES
	('01a2283d-a97d-77aa-a18b-b9f71383d91c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f582b2f739d', NULL, 'Aiko Mendes to Aiko Park (3)', '2026-03-02 09:00:00+00', '{"customer": {"01a2283d-a008-7143-8c4a-9f64468d6a3e": 1}, "sfa_order": {"01a2283d-a008-7143-8c4a-9f64468d6a3e": 1}, "sfa_opportunity": {"01a2283d-a008-7143-8c4a-9f64468d6a3e": 1}}', false, NULL, 0);
INSERT INTO public.sfa_lead VALUES
	('01a2283d-a1d2-73b6-96ba-4d573f58ab28', 4, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.lead', 'converted', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f582b2f739d', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', 'Lamps for the hall', NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02 09:00:00+00', 0, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02', '2026-03-02', '2026-03-02', NULL, '01a2283d-a233-755b-b04e-6f00c5d6e744', NULL);
INSERT INTO public.sfa_line_item VALUES
	('01a2283d-a0d4-7752-af42-f43a0bc9ead9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d4-7752-af42-f4392442c3c2', '01a2283d-a0b8-76d9-add7-29cbefee86d6', 1, 54000000, 'EUR', NULL, NULL),
	('01a2283d-a0d4-7752-af42-f43b056e72b7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d4-7752-af42-f4392442c3c2', '01a2283d-a0b8-76d9-add7-29cf5512ade6', 2, 11000000, 'EUR', NULL, NULL),
	('01a2283d-a0d4-7752-af42-f43ca9ee5c8a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d4-7752-af42-f4392442c3c2', '01a2283d-a0b8-76d9-add7-29c54c16114f', 10, 8900000, 'EUR', NULL, NULL),
	('01a2283d-a0d4-7752-af42-f43eceda9615', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d4-7752-af42-f43d591c6e1e', '01a2283d-a0b8-76d9-add7-29c90cda9ced', 1, 145000000, 'EUR', 7250000, 'EUR'),
	('01a2283d-a0d5-7369-bed8-f0aaa73bd634', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d5-7369-bed8-f0a9f983b8bf', '01a2283d-a0b8-76d9-add7-29c67d2d10c0', 10, 16500000, 'EUR', NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0ac913f645b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d5-7369-bed8-f0abceb1c972', '01a2283d-a0b8-76d9-add7-29cca75da292', 2, 220000000, 'EUR', NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0aecf8c12cb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d5-7369-bed8-f0ada06228ea', '01a2283d-a0b8-76d9-add7-29c67d2d10c0', 1, 16500000, 'EUR', NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0afd8ea0da0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d5-7369-bed8-f0ada06228ea', '01a2283d-a0b8-76d9-add7-29cf5512ade6', 2, 11000000, 'EUR', NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0b1f9d6eceb', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a0d5-7369-bed8-f0b0b89385c0', '01a2283d-a0b8-76d9-add7-29cbefee86d6', 2, 54000000, 'EUR', NULL, NULL),
	('01a2283d-a349-710a-a10a-107738139a24', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a233-755b-b04e-6f00c5d6e744', '01a2283d-a1c7-73cd-abd5-e2e1b14ef87e', 10, 1000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_opportunity VALUES
	('01a2283d-a0d4-7752-af42-f4392442c3c2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2026-02-22 09:00:00+00', '01a2283d-a008-7143-8c4a-9f6091f150e4', 'Renewal: Cloud Team', '01a2283d-a011-7316-9b15-32606c60bdc7', '01a2283d-a0b8-76d9-add7-29cbefee86d6', 165000000, 'EUR', '2026-01-12', '2026-02-22', '2026-04-05', NULL, NULL, 'referral', NULL, NULL, NULL, NULL),
	('01a2283d-a0d4-7752-af42-f43d591c6e1e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2025-12-19 09:00:00+00', '01a2283d-a008-7143-8c4a-9f6d0823074f', 'First order: Station XL', '01a2283d-a011-7316-9b15-326584a0993c', '01a2283d-a0b8-76d9-add7-29c90cda9ced', 137750000, 'EUR', '2025-12-05', '2025-12-19', '2026-02-19', NULL, NULL, 'outbound', 'no budget', NULL, NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0a9f983b8bf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'lost', '2026-01-19 09:00:00+00', '01a2283d-a008-7143-8c4a-9f64468d6a3e', 'First order: Gateway G1', '01a2283d-a012-73a3-82c7-ae709b4e86bc', '01a2283d-a0b8-76d9-add7-29c67d2d10c0', 165000000, 'EUR', '2025-12-16', '2026-01-19', '2026-02-23', NULL, NULL, 'partner', 'competitor', NULL, NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0abceb1c972', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'won', '2025-12-10 09:00:00+00', '01a2283d-a008-7143-8c4a-9f65e366485c', 'Renewal: Cloud Enterprise', '01a2283d-a012-73a3-82c7-ae72a95bba58', '01a2283d-a0b8-76d9-add7-29cca75da292', 440000000, 'EUR', '2025-11-14', '2025-12-10', '2026-01-07', NULL, NULL, 'trade fair', NULL, NULL, NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0ada06228ea', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', 'First order: Gateway G1', '01a2283d-a012-73a3-82c7-ae7a66035fcc', '01a2283d-a0b8-76d9-add7-29c67d2d10c0', 38500000, 'EUR', '2026-02-24', NULL, '2026-06-06', NULL, NULL, 'partner', NULL, NULL, NULL, NULL),
	('01a2283d-a0d5-7369-bed8-f0b0b89385c0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'qualifying', '2026-02-18 09:00:00+00', '01a2283d-a008-7143-8c4a-9f70b4e7764e', 'Expansion: Cloud Team', '01a2283d-a012-73a3-82c7-ae860940aefa', '01a2283d-a0b8-76d9-add7-29cbefee86d6', 108000000, 'EUR', '2026-02-06', NULL, '2026-03-09', NULL, NULL, 'existing customer', NULL, NULL, NULL, NULL),
	('01a2283d-a233-755b-b04e-6f00c5d6e744', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.sales', 'prospecting', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f64468d6a3e', 'Lamps for the hall', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, 10000000, 'EUR', '2026-03-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sfa_order VALUES
	('01a2283d-a373-7554-97d6-e0d29e964ecc', 3, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.order', 'active', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f64468d6a3e', 'O-2026-0001', 'Ten lamps', 'order', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-a233-755b-b04e-6f00c5d6e744', '01a2283d-a293-734b-801e-6bfd93603b96', '2026-03-02', NULL, 'anniversary', 30, 10000000, 'EUR', false, 0, NULL, '2026-03-02', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sfa_order_line VALUES
	('01a2283d-a373-7554-97d6-e0d3e328779e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a373-7554-97d6-e0d29e964ecc', 1, '01a2283d-a1c7-73cd-abd5-e2e1b14ef87e', 'Lamp of the corpus', 10, NULL, 1000000, 'EUR', 0, 10000000, 'EUR', 'once', NULL, NULL);
INSERT INTO public.sfa_payment VALUES
	('01a2283d-a423-721a-9969-7e45a8c834aa', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f582b2f739d', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-a373-7554-97d6-e0d29e964ecc', '2026-03-02', 4000000, 'EUR', 0, 'EUR', 'transfer', '', NULL, NULL);
INSERT INTO public.sfa_payment_due VALUES
	('01a2283d-a3f9-72e2-9a7e-86f806bc3354', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a373-7554-97d6-e0d29e964ecc', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', '01a2283d-a373-7554-97d6-e0d3e328779e', 'Lamp of the corpus', '2026-03-02', NULL, '2026-04-01', 10000000, 'EUR', 4000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_product VALUES
	('01a2283d-a0b8-76d9-add7-29c431d28409', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S1', 'Compact', 4800000, 'EUR', 2880000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29c54c16114f', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Sensor S2', 'Compact', 8900000, 'EUR', 5340000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29c67d2d10c0', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Gateway G1', 'Compact', 16500000, 'EUR', 9900000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29c78a358da9', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station M', 'Station', 42000000, 'EUR', 25200000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29c8d1cdfb3c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station L', 'Station', 79000000, 'EUR', 47400000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29c90cda9ced', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Station XL', 'Station', 145000000, 'EUR', 87000000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29cac3f9042a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Basic', 'Cloud', 12000000, 'EUR', 7200000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29cbefee86d6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Team', 'Cloud', 54000000, 'EUR', 32400000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29cca75da292', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Cloud Enterprise', 'Cloud', 220000000, 'EUR', 132000000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29cd3872606b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Installation', 'Service', 9500000, 'EUR', 5700000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29cec01ca59c', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Care plan', 'Service', 24000000, 'EUR', 14400000, 'EUR', true, NULL),
	('01a2283d-a0b8-76d9-add7-29cf5512ade6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Training day', 'Service', 11000000, 'EUR', 6600000, 'EUR', true, NULL),
	('01a2283d-a1c7-73cd-abd5-e2e1b14ef87e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Lamp of the corpus', NULL, 1000000, 'EUR', NULL, NULL, true, NULL);
INSERT INTO public.sfa_quota VALUES
	('01a2283d-a12b-73ce-bb6b-d05708307a2e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f582b2f739d', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f582b2f739d/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d058255c7ef6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f582b2f739d', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f582b2f739d/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d0598e82a97e', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f64468d6a3e', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d05afad05a63', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f64468d6a3e', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f64468d6a3e/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d05b83d30589', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6a74815621', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6a74815621/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d05c341624e7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6a74815621', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6a74815621/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d05d360d34cd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5b8edecca8', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5b8edecca8/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d05ee1d07f22', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5b8edecca8', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5b8edecca8/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d05fc36cb249', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d060e2b706f1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f70b4e7764e', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f70b4e7764e/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d0615cc5031b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6eba8b3132', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6eba8b3132/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d0628d64e535', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6eba8b3132', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6eba8b3132/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d0634148160d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5f6e57cf7c/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d064e10911ef', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5f6e57cf7c', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5f6e57cf7c/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d0652f3ce43a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5cb72c90c4', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5cb72c90c4/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d06637ed80e3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5cb72c90c4', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5cb72c90c4/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d0674a5f25aa', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f615d67befd', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f615d67befd/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d068f34779ec', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f615d67befd', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f615d67befd/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d069685e1663', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d06a24f22dde', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f66fb7bfbc0', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f66fb7bfbc0/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d06b83fc2a00', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f72ec4f726c', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f72ec4f726c/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d06caeb2fcd2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f72ec4f726c', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f72ec4f726c/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d06dba344abd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f75982d653f', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f75982d653f/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d06e3a3be9c3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f75982d653f', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f75982d653f/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d06f3a421bcc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5a461384f3', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5a461384f3/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d0706d881ac1', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5a461384f3', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5a461384f3/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d0712cba93d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6f3c7dbb3f', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6f3c7dbb3f/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d072e8485430', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6f3c7dbb3f', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6f3c7dbb3f/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d073202c3aa5', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f67bb96dd80', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f67bb96dd80/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d074e0b67a49', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f67bb96dd80', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f67bb96dd80/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d075ea9b8095', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6091f150e4', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6091f150e4/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d076271947d3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6091f150e4', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6091f150e4/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d077186c4880', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f734df6d718', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f734df6d718/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d0783ffc0e50', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f734df6d718', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f734df6d718/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d0791736b09d', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d07a48e9b295', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6d0823074f', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6d0823074f/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d07bce0d5e93', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5eb59c3f89', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5eb59c3f89/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d07cf7a3a16b', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5eb59c3f89', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5eb59c3f89/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d07d21354395', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f7409e21036', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f7409e21036/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d07eb659418a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f7409e21036', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f7409e21036/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d07fd56ae0d6', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f630fb6027f', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f630fb6027f/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d080bac6908a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f630fb6027f', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f630fb6027f/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d08155c06464', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5da85b88f0', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5da85b88f0/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d082063dd8cf', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f5da85b88f0', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f5da85b88f0/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d08314cd07bd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f59f2eb6d99', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f59f2eb6d99/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d0846a67a921', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f59f2eb6d99', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f59f2eb6d99/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d085c839a472', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d08665b55eb7', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f62b5966199', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f62b5966199/won_value//2'),
	('01a2283d-a12b-73ce-bb6b-d087b19636b3', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f7188f124dd', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f7188f124dd/won_value//1'),
	('01a2283d-a12b-73ce-bb6b-d0886379f0ce', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f7188f124dd', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f7188f124dd/won_value//2');
INSERT INTO public.sfa_quota VALUES
	('01a2283d-a12c-711c-a713-d2781b525b32', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c/won_value//1'),
	('01a2283d-a12c-711c-a713-d279101b9746', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f65e366485c', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f65e366485c/won_value//2'),
	('01a2283d-a12c-711c-a713-d27ae49eaa27', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6bd6f3e8dc', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6bd6f3e8dc/won_value//1'),
	('01a2283d-a12c-711c-a713-d27b48b4e926', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6bd6f3e8dc', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6bd6f3e8dc/won_value//2'),
	('01a2283d-a12c-711c-a713-d27c647054dc', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6cc9019b70', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6cc9019b70/won_value//1'),
	('01a2283d-a12c-711c-a713-d27dd81509d2', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f6cc9019b70', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f6cc9019b70/won_value//2'),
	('01a2283d-a12c-711c-a713-d27e4846af3a', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f69450f1b2a', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f69450f1b2a/won_value//1'),
	('01a2283d-a12c-711c-a713-d27f078d64dd', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f69450f1b2a', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f69450f1b2a/won_value//2'),
	('01a2283d-a12c-711c-a713-d280f93e8380', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '2025-10-01', '2025-12-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45/won_value//1'),
	('01a2283d-a12c-711c-a713-d281a3b177ac', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a008-7143-8c4a-9f687cf7cc45', NULL, NULL, '2026-01-01', '2026-03-31', 'won_value', NULL, 10000000, 'EUR', NULL, '01a2283d-a008-7143-8c4a-9f687cf7cc45/won_value//2');
INSERT INTO public.sfa_quote VALUES
	('01a2283d-a293-734b-801e-6bfd93603b96', 5, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'sfa.quote', 'accepted', '2026-03-02 09:00:00+00', '01a2283d-a008-7143-8c4a-9f582b2f739d', 'Q-2026-0001', 1, NULL, 'Ten lamps', '01a2283d-a233-755b-b04e-6f00c5d6e744', '01a2283d-a1c8-71a9-a7fd-f291f0afed61', NULL, '2026-04-01', NULL, 0, 10000000, 'EUR', 10000000, 'EUR', 0, 0, NULL, NULL, NULL, '2026-03-02', '2026-03-02', '2026-03-02', NULL);
INSERT INTO public.sfa_quote_line VALUES
	('01a2283d-a2dc-766c-9fb2-89ab5ae0a2e1', 2, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', '01a2283d-a293-734b-801e-6bfd93603b96', 1, '01a2283d-a1c7-73cd-abd5-e2e1b14ef87e', 'Lamp of the corpus', 10, NULL, 1000000, 'EUR', 1000000, 'EUR', 0, 'once', 10000000, 'EUR', NULL, NULL);
INSERT INTO public.sfa_series VALUES
	('01a2283d-a28c-74e6-9db6-f5f656615080', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'Q-2026', 1),
	('01a2283d-a36f-7320-a901-ccde732593ad', 1, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '{}', 'O-2026', 1);
ALTER TABLE ONLY public.core_alembic
    ADD CONSTRAINT core_alembic_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.intake_alembic
    ADD CONSTRAINT intake_alembic_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.marketing_alembic
    ADD CONSTRAINT marketing_alembic_pkc PRIMARY KEY (version_num);
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
ALTER TABLE ONLY public.marketing_arm
    ADD CONSTRAINT pk_marketing_arm PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_campaign
    ADD CONSTRAINT pk_marketing_campaign PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_campaign_cost
    ADD CONSTRAINT pk_marketing_campaign_cost PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_consent
    ADD CONSTRAINT pk_marketing_consent PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_content
    ADD CONSTRAINT pk_marketing_content PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_member
    ADD CONSTRAINT pk_marketing_member PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_message
    ADD CONSTRAINT pk_marketing_message PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_segment
    ADD CONSTRAINT pk_marketing_segment PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_segment_member
    ADD CONSTRAINT pk_marketing_segment_member PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_segment_part
    ADD CONSTRAINT pk_marketing_segment_part PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_step
    ADD CONSTRAINT pk_marketing_step PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_suppression
    ADD CONSTRAINT pk_marketing_suppression PRIMARY KEY (id);
ALTER TABLE ONLY public.marketing_template
    ADD CONSTRAINT pk_marketing_template PRIMARY KEY (id);
ALTER TABLE ONLY public.service_article
    ADD CONSTRAINT pk_service_article PRIMARY KEY (id);
ALTER TABLE ONLY public.service_article_ticket
    ADD CONSTRAINT pk_service_article_ticket PRIMARY KEY (id);
ALTER TABLE ONLY public.service_clock
    ADD CONSTRAINT pk_service_clock PRIMARY KEY (id);
ALTER TABLE ONLY public.service_pause
    ADD CONSTRAINT pk_service_pause PRIMARY KEY (id);
ALTER TABLE ONLY public.service_queue
    ADD CONSTRAINT pk_service_queue PRIMARY KEY (id);
ALTER TABLE ONLY public.service_queue_agent
    ADD CONSTRAINT pk_service_queue_agent PRIMARY KEY (id);
ALTER TABLE ONLY public.service_series
    ADD CONSTRAINT pk_service_series PRIMARY KEY (id);
ALTER TABLE ONLY public.service_skill
    ADD CONSTRAINT pk_service_skill PRIMARY KEY (id);
ALTER TABLE ONLY public.service_survey
    ADD CONSTRAINT pk_service_survey PRIMARY KEY (id);
ALTER TABLE ONLY public.service_ticket
    ADD CONSTRAINT pk_service_ticket PRIMARY KEY (id);
ALTER TABLE ONLY public.service_ticket_link
    ADD CONSTRAINT pk_service_ticket_link PRIMARY KEY (id);
ALTER TABLE ONLY public.service_turn
    ADD CONSTRAINT pk_service_turn PRIMARY KEY (id);
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
ALTER TABLE ONLY public.service_alembic
    ADD CONSTRAINT service_alembic_pkc PRIMARY KEY (version_num);
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
CREATE INDEX ix_marketing_campaign_cost_campaign_id_spent_on ON public.marketing_campaign_cost USING btree (campaign_id, spent_on);
CREATE INDEX ix_marketing_campaign_owner_id_stage ON public.marketing_campaign USING btree (owner_id, stage);
CREATE INDEX ix_marketing_campaign_segment_id ON public.marketing_campaign USING btree (segment_id);
CREATE INDEX ix_marketing_campaign_stage_ends_at ON public.marketing_campaign USING btree (stage, ends_at);
CREATE INDEX ix_marketing_campaign_stage_starts_at ON public.marketing_campaign USING btree (stage, starts_at);
CREATE INDEX ix_marketing_consent_channel_address ON public.marketing_consent USING btree (channel, address);
CREATE INDEX ix_marketing_consent_customer_id_channe_3374fbde1e ON public.marketing_consent USING btree (customer_id, channel, purpose, at);
CREATE INDEX ix_marketing_content_arm_id ON public.marketing_content USING btree (arm_id);
CREATE INDEX ix_marketing_content_template_id ON public.marketing_content USING btree (template_id);
CREATE INDEX ix_marketing_member_arm_id ON public.marketing_member USING btree (arm_id);
CREATE INDEX ix_marketing_member_campaign_id_arm_id_status ON public.marketing_member USING btree (campaign_id, arm_id, status);
CREATE INDEX ix_marketing_member_customer_id_enrolled_at ON public.marketing_member USING btree (customer_id, enrolled_at);
CREATE INDEX ix_marketing_message_address_claimed_at ON public.marketing_message USING btree (address, claimed_at);
CREATE INDEX ix_marketing_message_arm_id ON public.marketing_message USING btree (arm_id);
CREATE INDEX ix_marketing_message_campaign_id_state_due_at ON public.marketing_message USING btree (campaign_id, state, due_at);
CREATE INDEX ix_marketing_message_customer_id_purpos_5775869b01 ON public.marketing_message USING btree (customer_id, purpose, claimed_at);
CREATE INDEX ix_marketing_message_state_due_at ON public.marketing_message USING btree (state, due_at);
CREATE INDEX ix_marketing_message_state_told ON public.marketing_message USING btree (state, told);
CREATE INDEX ix_marketing_message_step_id_arm_id ON public.marketing_message USING btree (step_id, arm_id);
CREATE INDEX ix_marketing_message_template_id ON public.marketing_message USING btree (template_id);
CREATE INDEX ix_marketing_segment_member_customer_id ON public.marketing_segment_member USING btree (customer_id);
CREATE INDEX ix_marketing_segment_owner_id_name ON public.marketing_segment USING btree (owner_id, name);
CREATE INDEX ix_marketing_segment_part_other_id ON public.marketing_segment_part USING btree (other_id);
CREATE INDEX ix_service_article_owner_id ON public.service_article USING btree (owner_id);
CREATE INDEX ix_service_article_stage_language ON public.service_article USING btree (stage, language);
CREATE INDEX ix_service_article_ticket_ticket_id ON public.service_article_ticket USING btree (ticket_id);
CREATE INDEX ix_service_clock_started_at ON public.service_clock USING btree (started_at);
CREATE INDEX ix_service_clock_state_due_at ON public.service_clock USING btree (state, due_at);
CREATE INDEX ix_service_clock_state_warned_at_warn_at ON public.service_clock USING btree (state, warned_at, warn_at);
CREATE INDEX ix_service_pause_ticket_id_began_at ON public.service_pause USING btree (ticket_id, began_at);
CREATE INDEX ix_service_pause_user_id ON public.service_pause USING btree (user_id);
CREATE INDEX ix_service_queue_agent_user_id ON public.service_queue_agent USING btree (user_id);
CREATE INDEX ix_service_queue_escalates_to_id ON public.service_queue USING btree (escalates_to_id);
CREATE INDEX ix_service_skill_name ON public.service_skill USING btree (name);
CREATE INDEX ix_service_survey_answered_at ON public.service_survey USING btree (answered_at);
CREATE INDEX ix_service_survey_asked_at ON public.service_survey USING btree (asked_at);
CREATE INDEX ix_service_survey_contact_id_answered_at ON public.service_survey USING btree (contact_id, answered_at);
CREATE INDEX ix_service_survey_customer_id_answered_at ON public.service_survey USING btree (customer_id, answered_at);
CREATE INDEX ix_service_survey_owner_id ON public.service_survey USING btree (owner_id);
CREATE INDEX ix_service_survey_ticket_id ON public.service_survey USING btree (ticket_id);
CREATE INDEX ix_service_survey_user_id ON public.service_survey USING btree (user_id);
CREATE INDEX ix_service_survey_written_by_id ON public.service_survey USING btree (written_by_id);
CREATE INDEX ix_service_ticket_contact_id_closed_on ON public.service_ticket USING btree (contact_id, closed_on);
CREATE INDEX ix_service_ticket_customer_id_closed_on ON public.service_ticket USING btree (customer_id, closed_on);
CREATE INDEX ix_service_ticket_link_to_id_kind ON public.service_ticket_link USING btree (to_id, kind);
CREATE INDEX ix_service_ticket_merged_into_id ON public.service_ticket USING btree (merged_into_id);
CREATE INDEX ix_service_ticket_opened_at ON public.service_ticket USING btree (opened_at);
CREATE INDEX ix_service_ticket_owner_id_closed_on ON public.service_ticket USING btree (owner_id, closed_on);
CREATE INDEX ix_service_ticket_queue_id_closed_on_owner_id ON public.service_ticket USING btree (queue_id, closed_on, owner_id);
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
CREATE UNIQUE INDEX uq_marketing_arm_campaign_id_name ON public.marketing_arm USING btree (campaign_id, name);
CREATE UNIQUE INDEX uq_marketing_arm_external_key ON public.marketing_arm USING btree (external_key);
CREATE UNIQUE INDEX uq_marketing_campaign_external_key ON public.marketing_campaign USING btree (external_key);
CREATE UNIQUE INDEX uq_marketing_campaign_name ON public.marketing_campaign USING btree (name);
CREATE UNIQUE INDEX uq_marketing_content_step_id_arm_id ON public.marketing_content USING btree (step_id, arm_id);
CREATE UNIQUE INDEX uq_marketing_member_campaign_id_customer_id ON public.marketing_member USING btree (campaign_id, customer_id);
CREATE UNIQUE INDEX uq_marketing_message_campaign_id_step_i_4573ee17cb ON public.marketing_message USING btree (campaign_id, step_id, customer_id);
CREATE UNIQUE INDEX uq_marketing_segment_member_segment_id_customer_id ON public.marketing_segment_member USING btree (segment_id, customer_id);
CREATE UNIQUE INDEX uq_marketing_segment_name ON public.marketing_segment USING btree (name);
CREATE UNIQUE INDEX uq_marketing_segment_part_segment_id_other_id ON public.marketing_segment_part USING btree (segment_id, other_id);
CREATE UNIQUE INDEX uq_marketing_step_campaign_id_number ON public.marketing_step USING btree (campaign_id, number);
CREATE UNIQUE INDEX uq_marketing_suppression_channel_address ON public.marketing_suppression USING btree (channel, address);
CREATE UNIQUE INDEX uq_marketing_template_name_number ON public.marketing_template USING btree (name, number);
CREATE UNIQUE INDEX uq_service_article_ticket_article_id_ticket_id ON public.service_article_ticket USING btree (article_id, ticket_id);
CREATE UNIQUE INDEX uq_service_clock_ticket_id_target_number ON public.service_clock USING btree (ticket_id, target, number);
CREATE UNIQUE INDEX uq_service_queue_address ON public.service_queue USING btree (address);
CREATE UNIQUE INDEX uq_service_queue_agent_queue_id_user_id ON public.service_queue_agent USING btree (queue_id, user_id);
CREATE UNIQUE INDEX uq_service_queue_name ON public.service_queue USING btree (name);
CREATE UNIQUE INDEX uq_service_series_name ON public.service_series USING btree (name);
CREATE UNIQUE INDEX uq_service_skill_user_id_name ON public.service_skill USING btree (user_id, name);
CREATE UNIQUE INDEX uq_service_ticket_external_key ON public.service_ticket USING btree (external_key);
CREATE UNIQUE INDEX uq_service_ticket_link_from_id_to_id_kind ON public.service_ticket_link USING btree (from_id, to_id, kind);
CREATE UNIQUE INDEX uq_service_ticket_number ON public.service_ticket USING btree (number);
CREATE UNIQUE INDEX uq_service_turn_queue_id ON public.service_turn USING btree (queue_id);
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
ALTER TABLE ONLY public.marketing_arm
    ADD CONSTRAINT fk_marketing_arm_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.marketing_campaign(id);
ALTER TABLE ONLY public.marketing_campaign_cost
    ADD CONSTRAINT fk_marketing_campaign_cost_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.marketing_campaign(id);
ALTER TABLE ONLY public.marketing_campaign
    ADD CONSTRAINT fk_marketing_campaign_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.marketing_campaign
    ADD CONSTRAINT fk_marketing_campaign_segment_id FOREIGN KEY (segment_id) REFERENCES public.marketing_segment(id);
ALTER TABLE ONLY public.marketing_consent
    ADD CONSTRAINT fk_marketing_consent_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.marketing_content
    ADD CONSTRAINT fk_marketing_content_arm_id FOREIGN KEY (arm_id) REFERENCES public.marketing_arm(id);
ALTER TABLE ONLY public.marketing_content
    ADD CONSTRAINT fk_marketing_content_step_id FOREIGN KEY (step_id) REFERENCES public.marketing_step(id);
ALTER TABLE ONLY public.marketing_content
    ADD CONSTRAINT fk_marketing_content_template_id FOREIGN KEY (template_id) REFERENCES public.marketing_template(id);
ALTER TABLE ONLY public.marketing_member
    ADD CONSTRAINT fk_marketing_member_arm_id FOREIGN KEY (arm_id) REFERENCES public.marketing_arm(id);
ALTER TABLE ONLY public.marketing_member
    ADD CONSTRAINT fk_marketing_member_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.marketing_campaign(id);
ALTER TABLE ONLY public.marketing_member
    ADD CONSTRAINT fk_marketing_member_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.marketing_message
    ADD CONSTRAINT fk_marketing_message_arm_id FOREIGN KEY (arm_id) REFERENCES public.marketing_arm(id);
ALTER TABLE ONLY public.marketing_message
    ADD CONSTRAINT fk_marketing_message_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.marketing_campaign(id);
ALTER TABLE ONLY public.marketing_message
    ADD CONSTRAINT fk_marketing_message_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.marketing_message
    ADD CONSTRAINT fk_marketing_message_step_id FOREIGN KEY (step_id) REFERENCES public.marketing_step(id);
ALTER TABLE ONLY public.marketing_message
    ADD CONSTRAINT fk_marketing_message_template_id FOREIGN KEY (template_id) REFERENCES public.marketing_template(id);
ALTER TABLE ONLY public.marketing_segment_member
    ADD CONSTRAINT fk_marketing_segment_member_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.marketing_segment_member
    ADD CONSTRAINT fk_marketing_segment_member_segment_id FOREIGN KEY (segment_id) REFERENCES public.marketing_segment(id);
ALTER TABLE ONLY public.marketing_segment
    ADD CONSTRAINT fk_marketing_segment_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.marketing_segment_part
    ADD CONSTRAINT fk_marketing_segment_part_other_id FOREIGN KEY (other_id) REFERENCES public.marketing_segment(id);
ALTER TABLE ONLY public.marketing_segment_part
    ADD CONSTRAINT fk_marketing_segment_part_segment_id FOREIGN KEY (segment_id) REFERENCES public.marketing_segment(id);
ALTER TABLE ONLY public.marketing_step
    ADD CONSTRAINT fk_marketing_step_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.marketing_campaign(id);
ALTER TABLE ONLY public.service_article
    ADD CONSTRAINT fk_service_article_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_article_ticket
    ADD CONSTRAINT fk_service_article_ticket_article_id FOREIGN KEY (article_id) REFERENCES public.service_article(id);
ALTER TABLE ONLY public.service_article_ticket
    ADD CONSTRAINT fk_service_article_ticket_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.service_ticket(id);
ALTER TABLE ONLY public.service_clock
    ADD CONSTRAINT fk_service_clock_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.service_ticket(id);
ALTER TABLE ONLY public.service_pause
    ADD CONSTRAINT fk_service_pause_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.service_ticket(id);
ALTER TABLE ONLY public.service_pause
    ADD CONSTRAINT fk_service_pause_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_queue_agent
    ADD CONSTRAINT fk_service_queue_agent_queue_id FOREIGN KEY (queue_id) REFERENCES public.service_queue(id);
ALTER TABLE ONLY public.service_queue_agent
    ADD CONSTRAINT fk_service_queue_agent_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_queue
    ADD CONSTRAINT fk_service_queue_escalates_to_id FOREIGN KEY (escalates_to_id) REFERENCES public.service_queue(id);
ALTER TABLE ONLY public.service_skill
    ADD CONSTRAINT fk_service_skill_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_survey
    ADD CONSTRAINT fk_service_survey_contact_id FOREIGN KEY (contact_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.service_survey
    ADD CONSTRAINT fk_service_survey_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.service_survey
    ADD CONSTRAINT fk_service_survey_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_survey
    ADD CONSTRAINT fk_service_survey_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.service_ticket(id);
ALTER TABLE ONLY public.service_survey
    ADD CONSTRAINT fk_service_survey_user_id FOREIGN KEY (user_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_survey
    ADD CONSTRAINT fk_service_survey_written_by_id FOREIGN KEY (written_by_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_ticket
    ADD CONSTRAINT fk_service_ticket_contact_id FOREIGN KEY (contact_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.service_ticket
    ADD CONSTRAINT fk_service_ticket_customer_id FOREIGN KEY (customer_id) REFERENCES public.core_customer(id);
ALTER TABLE ONLY public.service_ticket_link
    ADD CONSTRAINT fk_service_ticket_link_from_id FOREIGN KEY (from_id) REFERENCES public.service_ticket(id);
ALTER TABLE ONLY public.service_ticket_link
    ADD CONSTRAINT fk_service_ticket_link_to_id FOREIGN KEY (to_id) REFERENCES public.service_ticket(id);
ALTER TABLE ONLY public.service_ticket
    ADD CONSTRAINT fk_service_ticket_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES public.service_ticket(id);
ALTER TABLE ONLY public.service_ticket
    ADD CONSTRAINT fk_service_ticket_owner_id FOREIGN KEY (owner_id) REFERENCES public.core_user(id);
ALTER TABLE ONLY public.service_ticket
    ADD CONSTRAINT fk_service_ticket_queue_id FOREIGN KEY (queue_id) REFERENCES public.service_queue(id);
ALTER TABLE ONLY public.service_turn
    ADD CONSTRAINT fk_service_turn_queue_id FOREIGN KEY (queue_id) REFERENCES public.service_queue(id);
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
