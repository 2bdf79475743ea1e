create sequence news_article_seq start with 20 increment by 20;
create sequence news_column_seq start with 1 increment by 1;

create table news_column (
  id bigint not null primary key,
  version bigint not null,
  site_key varchar(63) not null,
  column_key varchar(40) not null,
  position integer not null,
  constraint news_column_once unique (site_key, column_key)
);

create table news_column_text (
  column_id bigint not null references news_column (id) on delete cascade,
  language_tag varchar(35) not null,
  column_name varchar(100) not null,
  description varchar(1000) not null,
  keywords varchar(500) not null,
  column_type varchar(100) not null,
  primary key (column_id, language_tag)
);

create table news_article (
  id bigint not null primary key,
  version bigint not null,
  site_key varchar(63) not null,
  source_id varchar(200) not null,
  status varchar(20) not null,
  column_key varchar(40) not null,
  title varchar(200) not null,
  subtitle varchar(200) not null,
  brief varchar(2000) not null,
  body ${text} not null,
  source varchar(100) not null,
  author varchar(100) not null,
  keywords varchar(500) not null,
  language_tag varchar(35) not null,
  published_at timestamp not null,
  changed_at timestamp not null,
  picture_file varchar(80) not null,
  picture_alt varchar(500) not null,
  picture_width integer not null,
  picture_height integer not null,
  video_file varchar(80) not null,
  video_poster varchar(80) not null,
  video_captions varchar(80) not null,
  original_url varchar(2000) not null,
  remote_picture varchar(2000) not null,
  constraint news_article_once unique (site_key, source_id)
);

-- The order of lists: a page of a column, and of all columns, is a walk along one of these.
create index news_article_by_column
  on news_article (site_key, column_key, language_tag, status, published_at desc, id desc);
create index news_article_by_date
  on news_article (site_key, language_tag, status, published_at desc, id desc);
create index news_article_by_site_date
  on news_article (site_key, status, published_at desc, id desc);

create table news_article_views (
  article_id bigint not null primary key references news_article (id) on delete cascade,
  total bigint not null
);
