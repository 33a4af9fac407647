-- What makes two figures one: the same subject, unit and place, told as a level or as a change.
alter table statistic add column reached boolean default false not null;
alter table statistic add column unit_name varchar(200) default '' not null;
alter table statistic add column topic varchar(600) default '' not null;
alter table statistic add column folded varchar(2000) default '' not null;
alter table statistic add column source_folded text;
alter table statistic add column place_folded text;
update statistic set source_folded = lower(source_name), place_folded = lower(place);

create index statistic_topic_index on statistic (topic);
create index statistic_low_index on statistic (low);
create index statistic_unit_index on statistic (unit_name);

-- Votes are a kind of figure of their own.
alter table statistic drop constraint statistic_kind_check;
alter table statistic add constraint statistic_kind_check
    check (kind in ('AMOUNT', 'SHARE', 'RATE', 'RATIO', 'MULTIPLE', 'RANK', 'AGE', 'SCORE'));

-- What a claim's words come down to, so that the same claim told again is known.
alter table claim add column content varchar(600) default '' not null;
create index claim_content_index on claim (content);
