-- A photo stands for itself: many identities may show one, and an account may own one that no identity shows.
-- Until now each photo belonged to one identity.

alter table identity add column photo bigint;
update identity set photo = (select p.id from photo p where p.identity_id = identity.id);

alter table photo drop constraint photo_identity;
alter table photo drop constraint photo_of;
alter table photo drop column identity_id;

alter table photo add column owner bigint;
create index photo_owner on photo (owner);

create index identity_photo on identity (photo);
alter table identity add constraint identity_shows foreign key (photo) references photo (id);
