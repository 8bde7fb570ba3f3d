-- Plain SQL for H2, PostgreSQL and MariaDB; MySQL lacks sequences only.
-- Times are milliseconds since 1970-01-01 UTC: no database's idea of time zones comes in between.

create sequence identity_seq start with 50 increment by 50;
create sequence photo_seq start with 50 increment by 50;

create table identity (
    id      bigint       not null primary key,
    kind    varchar(8)   not null,
    text    varchar(255) not null,
    owner   bigint,
    created bigint       not null,
    constraint identity_text unique (text)
);

-- Two OpenIDs that differ in a final slash share hashes, so a hash may lead to more than one identity.
create table identity_hash (
    hash        varchar(64) not null,
    identity_id bigint      not null,
    primary key (hash, identity_id)
);
create index identity_hash_of on identity_hash (identity_id);
alter table identity_hash add constraint identity_hash_identity
    foreign key (identity_id) references identity (id);

create table photo (
    id          bigint      not null primary key,
    identity_id bigint      not null,
    original    varchar(64) not null,
    master      varchar(64) not null,
    format      varchar(8)  not null,
    animated    boolean     not null,
    width       integer     not null,
    height      integer     not null,
    changed     bigint      not null,
    shown       bigint      not null,
    constraint photo_of unique (identity_id)
);
create index photo_original on photo (original);
create index photo_master on photo (master);
alter table photo add constraint photo_identity
    foreign key (identity_id) references identity (id);
