-- The facts. Runs the same on H2 and PostgreSQL. Offsets count UTF-16 units, half open.

create sequence article_seq start with 1 increment by 50;
create table article (
    id        bigint                   not null primary key,
    slug      varchar(120)             not null,
    origin    varchar(1100)            not null, -- its address, or its file name when it has none
    version   integer                  not null,
    title     text                     not null,
    author    text,
    publisher text,
    url       varchar(1000),
    published date,
    accessed  date,
    language  varchar(40)              not null,
    added     timestamp with time zone not null,
    words     integer                  not null,
    constraint article_slug_key unique (slug),
    constraint article_origin_key unique (origin),
    constraint article_version_check check (version >= 1),
    constraint article_words_check check (words >= 0)
);

create sequence article_version_seq start with 1 increment by 50;
create table article_version (
    id         bigint                   not null primary key,
    article_id bigint                   not null,
    number     integer                  not null,
    sha256     varchar(64)              not null,
    read_at    timestamp with time zone not null,
    text       text                     not null,
    layout     text                     not null,
    constraint article_version_key unique (article_id, number),
    constraint article_version_article_key foreign key (article_id) references article (id),
    constraint article_version_number_check check (number >= 1),
    constraint article_version_sha256_check check (length(sha256) = 64)
);
create index article_version_sha256_index on article_version (sha256);

create sequence person_seq start with 1 increment by 50;
create table person (
    id      bigint       not null primary key,
    slug    varchar(120) not null,
    name    varchar(500) not null,
    aliases text         not null, -- a line each
    folded  text         not null, -- name and aliases as searches see them
    role    text,
    role_of text,
    party   text,
    state   text,
    constraint person_slug_key unique (slug),
    constraint person_name_key unique (name)
);

create sequence person_mention_seq start with 1 increment by 50;
create table person_mention (
    id         bigint         not null primary key,
    person_id  bigint         not null,
    article_id bigint         not null,
    version    integer        not null,
    start_at   integer        not null,
    end_at     integer        not null,
    exact      varchar(20000) not null,
    prefix     varchar(32)    not null,
    suffix     varchar(32)    not null,
    constraint person_mention_person_key foreign key (person_id) references person (id),
    constraint person_mention_version_key foreign key (article_id, version) references article_version (article_id, number),
    constraint person_mention_span_check check (0 <= start_at and start_at < end_at)
);
create index person_mention_article_index on person_mention (article_id);
create index person_mention_person_index on person_mention (person_id);

create sequence source_seq start with 1 increment by 50;
create table source (
    id     bigint       not null primary key,
    slug   varchar(120) not null,
    name   varchar(500) not null,
    folded text         not null,
    kind   varchar(20)  not null,
    constraint source_slug_key unique (slug),
    constraint source_name_key unique (name),
    constraint source_kind_check check (kind in ('ORGANISATION', 'DATASET', 'REPORT', 'OUTLET', 'STATEMENT', 'BRIEFING', 'DOCUMENT'))
);

create sequence source_mention_seq start with 1 increment by 50;
create table source_mention (
    id         bigint         not null primary key,
    source_id  bigint         not null,
    article_id bigint         not null,
    version    integer        not null,
    start_at   integer        not null,
    end_at     integer        not null,
    exact      varchar(20000) not null,
    prefix     varchar(32)    not null,
    suffix     varchar(32)    not null,
    constraint source_mention_source_key foreign key (source_id) references source (id),
    constraint source_mention_version_key foreign key (article_id, version) references article_version (article_id, number),
    constraint source_mention_span_check check (0 <= start_at and start_at < end_at)
);
create index source_mention_article_index on source_mention (article_id);
create index source_mention_source_index on source_mention (source_id);

create sequence quote_seq start with 1 increment by 50;
create table quote (
    id               bigint           not null primary key,
    article_id       bigint           not null,
    number           integer          not null,
    kind             varchar(20)      not null,
    speaker_id       bigint,
    source_id        bigint,
    speaker_name     text,
    speaker_folded   text,
    speaker_type     varchar(20),
    words            text             not null,
    folded           text             not null,
    section_number   integer          not null,
    paragraph_number integer          not null,
    rule             varchar(100)     not null,
    confidence       double precision not null,
    constraint quote_article_key foreign key (article_id) references article (id),
    constraint quote_speaker_key foreign key (speaker_id) references person (id),
    constraint quote_source_key foreign key (source_id) references source (id),
    constraint quote_kind_check check (kind in ('DIRECT', 'MIXED', 'INDIRECT')),
    constraint quote_speaker_type_check check (speaker_type in ('PERSON', 'GROUP', 'ORGANISATION', 'DOCUMENT', 'UNNAMED')),
    constraint quote_one_speaker_check check (speaker_id is null or source_id is null),
    constraint quote_number_check check (number >= 1),
    constraint quote_confidence_check check (confidence between 0 and 1)
);
create index quote_article_index on quote (article_id);
create index quote_speaker_index on quote (speaker_id);
create index quote_source_index on quote (source_id);

create table quote_piece (
    quote_id   bigint         not null,
    part       varchar(10)    not null,
    place      integer        not null,
    article_id bigint         not null,
    version    integer        not null,
    start_at   integer        not null,
    end_at     integer        not null,
    exact      varchar(20000) not null,
    prefix     varchar(32)    not null,
    suffix     varchar(32)    not null,
    constraint quote_piece_pkey primary key (quote_id, part, place),
    constraint quote_piece_quote_key foreign key (quote_id) references quote (id),
    constraint quote_piece_version_key foreign key (article_id, version) references article_version (article_id, number),
    constraint quote_piece_part_check check (part in ('CONTENT', 'CUE', 'BY')),
    constraint quote_piece_span_check check (0 <= start_at and start_at < end_at)
);

create sequence pull_quote_seq start with 1 increment by 50;
create table pull_quote (
    id         bigint         not null primary key,
    repeats_id bigint,
    article_id bigint         not null,
    version    integer        not null,
    start_at   integer        not null,
    end_at     integer        not null,
    exact      varchar(20000) not null,
    prefix     varchar(32)    not null,
    suffix     varchar(32)    not null,
    constraint pull_quote_repeats_key foreign key (repeats_id) references quote (id),
    constraint pull_quote_version_key foreign key (article_id, version) references article_version (article_id, number),
    constraint pull_quote_span_check check (0 <= start_at and start_at < end_at)
);
create index pull_quote_article_index on pull_quote (article_id);

create sequence statistic_seq start with 1 increment by 50;
create table statistic (
    id                 bigint           not null primary key,
    article_id         bigint           not null,
    number             integer          not null,
    version            integer          not null,
    start_at           integer          not null,
    end_at             integer          not null,
    exact              varchar(20000)   not null,
    prefix             varchar(32)      not null,
    suffix             varchar(32)      not null,
    low                numeric(38, 10)  not null,
    high               numeric(38, 10)  not null,
    unit               text             not null,
    kind               varchar(20)      not null,
    comparator         varchar(20)      not null,
    change             varchar(20),
    subject            text,
    place              text,
    period_text        text,
    period_start_at    integer,
    period_end_at      integer,
    period_first_day   date,
    period_last_day    date,
    baseline_text      text,
    baseline_start_at  integer,
    baseline_end_at    integer,
    baseline_first_day date,
    baseline_last_day  date,
    source_id          bigint,
    person_id          bigint,
    source_name        text,
    section_number     integer          not null,
    paragraph_number   integer          not null,
    rule               varchar(100)     not null,
    confidence         double precision not null,
    constraint statistic_article_key foreign key (article_id) references article (id),
    constraint statistic_version_key foreign key (article_id, version) references article_version (article_id, number),
    constraint statistic_source_key foreign key (source_id) references source (id),
    constraint statistic_person_key foreign key (person_id) references person (id),
    constraint statistic_span_check check (0 <= start_at and start_at < end_at),
    constraint statistic_range_check check (low <= high),
    constraint statistic_kind_check check (kind in ('AMOUNT', 'SHARE', 'RATE', 'RATIO', 'MULTIPLE', 'RANK', 'AGE')),
    constraint statistic_comparator_check check (comparator in ('EXACTLY', 'ABOUT', 'MORE_THAN', 'LESS_THAN', 'AT_LEAST', 'AT_MOST', 'BETWEEN')),
    constraint statistic_change_check check (change in ('INCREASE', 'DECREASE', 'UNCHANGED')),
    constraint statistic_period_check check (period_first_day <= period_last_day),
    constraint statistic_baseline_check check (baseline_first_day <= baseline_last_day),
    constraint statistic_number_check check (number >= 1),
    constraint statistic_confidence_check check (confidence between 0 and 1)
);
create index statistic_article_index on statistic (article_id);
create index statistic_source_index on statistic (source_id);
create index statistic_person_index on statistic (person_id);

create sequence claim_seq start with 1 increment by 50;
create table claim (
    id               bigint           not null primary key,
    article_id       bigint           not null,
    number           integer          not null,
    version          integer          not null,
    start_at         integer          not null,
    end_at           integer          not null,
    exact            varchar(20000)   not null,
    prefix           varchar(32)      not null,
    suffix           varchar(32)      not null,
    claimant_id      bigint,
    source_id        bigint,
    claimant_name    text,
    claimant_type    varchar(20),
    quote_id         bigint,
    section_number   integer          not null,
    paragraph_number integer          not null,
    rule             varchar(100)     not null,
    confidence       double precision not null,
    constraint claim_article_key foreign key (article_id) references article (id),
    constraint claim_version_key foreign key (article_id, version) references article_version (article_id, number),
    constraint claim_claimant_key foreign key (claimant_id) references person (id),
    constraint claim_source_key foreign key (source_id) references source (id),
    constraint claim_quote_key foreign key (quote_id) references quote (id),
    constraint claim_span_check check (0 <= start_at and start_at < end_at),
    constraint claim_claimant_type_check check (claimant_type in ('PERSON', 'GROUP', 'ORGANISATION', 'DOCUMENT', 'UNNAMED')),
    constraint claim_one_claimant_check check (claimant_id is null or source_id is null),
    constraint claim_number_check check (number >= 1),
    constraint claim_confidence_check check (confidence between 0 and 1)
);
create index claim_article_index on claim (article_id);
create index claim_claimant_index on claim (claimant_id);
create index claim_source_index on claim (source_id);
create index claim_quote_index on claim (quote_id);

create table claim_statistic (
    claim_id     bigint  not null,
    place        integer not null,
    statistic_id bigint  not null,
    constraint claim_statistic_pkey primary key (claim_id, place),
    constraint claim_statistic_claim_key foreign key (claim_id) references claim (id),
    constraint claim_statistic_statistic_key foreign key (statistic_id) references statistic (id)
);
create index claim_statistic_statistic_index on claim_statistic (statistic_id);

-- Who ingests holds this row, so that two processes on one PostgreSQL take turns.
create table ingest_turn (
    id integer not null primary key,
    constraint ingest_turn_one_check check (id = 1)
);
insert into ingest_turn (id) values (1);
