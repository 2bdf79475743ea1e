-- For tests of migrations.
CREATE TABLE waste_street (name VARCHAR(100) NOT NULL PRIMARY KEY, remark ${text});
