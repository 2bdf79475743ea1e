-- Nobody publishes what they wrote last. Of what was there before, nobody is known.
alter table news_article add column written_by varchar(64) default '' not null;
alter table news_article add column edited_by varchar(64) default '' not null;
alter table news_article add column returned_by varchar(64) default '' not null;
alter table news_article add column published_by varchar(64) default '' not null;
alter table news_article add column remark varchar(1000) default '' not null;
-- What citizens have ever seen is not deleted; of what was there before, that cannot be told any more.
alter table news_article add column was_published boolean default true not null;
