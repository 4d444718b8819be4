BEGIN TRANSACTION;
CREATE TABLE acme_contract (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	number VARCHAR(20) NOT NULL, 
	customer_id CHAR(32), 
	worth BIGINT, 
	worth_currency VARCHAR(3), 
	terms JSON NOT NULL, 
	CONSTRAINT pk_acme_contract PRIMARY KEY (id), 
	CONSTRAINT fk_acme_contract_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_acme_contract_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583f62dd2ce6c',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-0','01a2283d85a974c0bb516310cdf98559',2500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583f7bce6abd9',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-1','01a2283d85a974c0bb516315978c70ea',12500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583f8131b65b8',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-2','01a2283d85a974c0bb51631898047f44',22500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583f939fbbafe',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-3','01a2283d85a974c0bb51631ae4580ea6',32500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583fa29e2eb3e',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-4','01a2283d85a974c0bb51631e901f650b',42500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583fbd4e2b172',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-5','01a2283d85a974c0bb516320d3fc50b6',52500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583fcbfab6ed3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-6','01a2283d85a974c0bb516325c9c25aa5',62500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583fd0f0d4716',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-7','01a2283d85a974c0bb516328d05757d4',72500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583fe3ccd3420',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-8','01a2283d85a974c0bb51632aa4f97c16',82500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d583ff2e52e574',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-9','01a2283d85a974c0bb51632d2f78cf98',92500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d58400450de9ef',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-10','01a2283d85a974c0bb51632f3b71ef50',102500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a2283d86d770d4a2d58401af81a1c2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-11','01a2283d85a974c0bb51633401b953d2',112500,'EUR','["net 30","no refund"]');
CREATE TABLE acme_score_mark (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	points BIGINT NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_acme_score_mark PRIMARY KEY (id), 
	CONSTRAINT fk_acme_score_mark_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id)
);
INSERT INTO "acme_score_mark" VALUES('01a2283d915c7458ab9ce63e40e9fbc7',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632e9311c706',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d916876deb72bac0434205cf3',9,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163353e95bc91',90,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91697205baa3fe4e278537db',6,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632cfaac0ad9',60,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91697205baa3fe4f2d4b2352',10,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632b48374bf6',100,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d916e731c83ee23881008c83d',6,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516319a0b5d92b',60,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91767668bf7b9b7fda502166',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516322ae4a8ad7',30,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d917770fabdd6d57ed59097e4',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516327c1add4ef',40,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d9178770c8c1a5463ec2b78a8',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631d3b49827d',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d917d743986fa9cba854651fa',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633346261369',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d9180706abec1e94a3eee61cb',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631cb8aab27f',40,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d918e755d915f74b928d180d6',8,'2026-03-02 09:00:00.000000','2026-03-03 09:00:00.000000','{}','01a2283d85a974c0bb51631ffb3aff30',80,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d918f74fd95635ed15262972c',9,'2026-03-02 09:00:00.000000','2026-03-03 09:00:00.000000','{}','01a2283d85a974c0bb5163262af333ab',90,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d918f74fd95635ed29675dbff',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516324210a3051',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91a077d78eb7def1a1cf1565',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516323bc734192',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91aa75cd86bdf71891e6e235',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516315978c70ea',30,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91ab7577a6c25f982f4dc627',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631e901f650b',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91ac768982c989c812e7ed4f',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516320d3fc50b6',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91ac768982c989c9b2b5683a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516328d05757d4',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91ad77168f35127e3d8e0e00',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633401b953d2',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91ad77168f35127fb4654fe3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516310cdf98559',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d91ae733f92b4fe0a082588cc',5,'2026-03-02 09:00:00.000000','2026-03-03 09:00:00.000000','{}','01a2283d8729711d8cf9461a3508b3b7',50,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a2283d959977b89dc620bb2f92a12a',1,'2026-03-03 09:00:00.000000','2026-03-03 09:00:00.000000','{}','01a2283d85a974c0bb51631731e8cfa2',10,'first contact');
CREATE TABLE core_alembic (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT core_alembic_pkc PRIMARY KEY (version_num)
);
INSERT INTO "core_alembic" VALUES('0002');
CREATE TABLE core_attachment (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	media_type VARCHAR(120) NOT NULL, 
	size BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_core_attachment PRIMARY KEY (id)
);
INSERT INTO "core_attachment" VALUES('01a2283d86f275c895afc64b0e5314ee',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme_contract','01a2283d86d770d4a2d583f62dd2ce6c','contract.txt','text/plain',9,'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
CREATE TABLE core_customer (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	given_name VARCHAR(100), 
	family_name VARCHAR(100), 
	lifecycle VARCHAR(40) NOT NULL, 
	roles JSON NOT NULL, 
	industry VARCHAR(100), 
	country VARCHAR(100), 
	city VARCHAR(100), 
	owner_id CHAR(32), 
	CONSTRAINT pk_core_customer PRIMARY KEY (id), 
	CONSTRAINT fk_core_customer_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516310cdf98559',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":0}','organization','Jorstone Foods GmbH',NULL,NULL,'customer','[]','Food','Germany','Leipzig','01a2283d85a675aaa2785870f89777d3');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516315978c70ea',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":1}','organization','Verstein Logistics SL',NULL,NULL,'customer','[]','Logistics','Spain','Bilbao','01a2283d85a675aaa2785873546b4c0d');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631898047f44',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":2}','organization','Salmont Energy AB',NULL,NULL,'opportunity','[]','Energy','Sweden','Malmo','01a2283d85a675aaa278587b730d74e6');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631ae4580ea6',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":3}','organization','Isvale Clinics Ltd',NULL,NULL,'opportunity','[]','Health care','United Kingdom','Leeds','01a2283d85a675aaa27858808bb14c55');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631e901f650b',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":4}','organization','Zelham Chemicals SL',NULL,NULL,'evangelist','[]','Chemicals','Spain','Bilbao','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516320d3fc50b6',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":5}','organization','Elbridge Machines BV',NULL,NULL,'customer','[]','Machinery','Netherlands','Delft','01a2283d85a675aaa27858787ed4ee27');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516325c9c25aa5',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":6}','organization','Jorstein Stores GmbH',NULL,NULL,'customer','[]','Retail','Germany','Leipzig','01a2283d85a675aaa2785879d9d93675');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516328d05757d4',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":7}','organization','Lomdale Water Srl',NULL,NULL,'customer','[]','Water','Italy','Milan','01a2283d85a675aaa27858728663b487');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632aa4f97c16',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":8}','organization','Helgrove Construction GmbH',NULL,NULL,'customer','[]','Building','Germany','Munich','01a2283d85a675aaa2785875a35df334');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632d2f78cf98',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Dormont Academy GmbH',NULL,NULL,'customer','[]','Education','Germany','Berlin','01a2283d85a675aaa278586da6a65556');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632f3b71ef50',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Helstad Foods GmbH',NULL,NULL,'customer','[]','Food','Germany','Leipzig','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51633401b953d2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Elstein Logistics Ltd',NULL,NULL,'customer','[]','Logistics','United Kingdom','Leeds','01a2283d85a675aaa2785883b6b5a5df');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516311973f01e3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Hana Mendes','Hana','Mendes','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785870f89777d3');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631295b6ee18',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Vera Diallo','Vera','Diallo','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785870f89777d3');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb5163132b1ae5b0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Greta Kovacs','Greta','Kovacs','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785870f89777d3');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516314d00a19e0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Mei Sato','Mei','Sato','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785870f89777d3');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516316ed5c6d56',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ana Abadi','Ana','Abadi','customer','[]',NULL,'Spain','Bilbao','01a2283d85a675aaa2785873546b4c0d');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631731e8cfa2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Amir Tanaka','Amir','Tanaka','customer','[]',NULL,'Spain','Bilbao','01a2283d85a675aaa2785873546b4c0d');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516319a0b5d92b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Samir Ramos','Samir','Ramos','opportunity','[]',NULL,'Sweden','Malmo','01a2283d85a675aaa278587b730d74e6');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631bf3d942e1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Hana Schmid','Hana','Schmid','opportunity','[]',NULL,'United Kingdom','Leeds','01a2283d85a675aaa27858808bb14c55');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631cb8aab27f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Emil Dvorak','Emil','Dvorak','opportunity','[]',NULL,'United Kingdom','Leeds','01a2283d85a675aaa27858808bb14c55');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631d3b49827d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ida Dahl','Ida','Dahl','opportunity','[]',NULL,'United Kingdom','Leeds','01a2283d85a675aaa27858808bb14c55');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51631ffb3aff30',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ada Aydin','Ada','Aydin','evangelist','[]',NULL,'Spain','Bilbao','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632134fe286f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Jana Marino','Jana','Marino','customer','[]',NULL,'Netherlands','Delft','01a2283d85a675aaa27858787ed4ee27');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516322ae4a8ad7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Samir Fontaine','Samir','Fontaine','customer','[]',NULL,'Netherlands','Delft','01a2283d85a675aaa27858787ed4ee27');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516323bc734192',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Paula Eriksen','Paula','Eriksen','customer','[]',NULL,'Netherlands','Delft','01a2283d85a675aaa27858787ed4ee27');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516324210a3051',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Sofia Fontaine','Sofia','Fontaine','customer','[]',NULL,'Netherlands','Delft','01a2283d85a675aaa27858787ed4ee27');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb5163262af333ab',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ada Farouk','Ada','Farouk','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785879d9d93675');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb516327c1add4ef',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ivan Haddad','Ivan','Haddad','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785879d9d93675');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632936de92a5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Imani Costa','Imani','Costa','customer','[]',NULL,'Italy','Milan','01a2283d85a675aaa27858728663b487');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632b48374bf6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Mei Ramos','Mei','Ramos','customer','[]',NULL,'Germany','Munich','01a2283d85a675aaa2785875a35df334');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632cfaac0ad9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Elif Eriksen','Elif','Eriksen','customer','[]',NULL,'Germany','Munich','01a2283d85a675aaa2785875a35df334');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51632e9311c706',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Jonas Olsen','Jonas','Olsen','customer','[]',NULL,'Germany','Berlin','01a2283d85a675aaa278586da6a65556');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb5163308c09ef13',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Enzo Banerjee','Enzo','Banerjee','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb5163312b2d74dd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Omar Mendes','Omar','Mendes','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51633216467f16',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Vera Castro','Vera','Castro','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb51633346261369',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Samir Silva','Samir','Silva','customer','[]',NULL,'Germany','Leipzig','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d85a974c0bb5163353e95bc91',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Greta Tanaka','Greta','Tanaka','customer','[]',NULL,'United Kingdom','Leeds','01a2283d85a675aaa2785883b6b5a5df');
INSERT INTO "core_customer" VALUES('01a2283d8729711d8cf9461a3508b3b7',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ada Berg',NULL,NULL,'opportunity','[]',NULL,'AT',NULL,'01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_customer" VALUES('01a2283d8c087361977c3fbddc6c6dae',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Imported GmbH',NULL,NULL,'lead','[]',NULL,NULL,NULL,NULL);
INSERT INTO "core_customer" VALUES('01a2283d8c09713a9ecd7fe0bafee7c0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Taken SA',NULL,NULL,'lead','[]',NULL,NULL,NULL,NULL);
CREATE TABLE core_idempotency (
	"key" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id CHAR(32), 
	fingerprint VARCHAR(64) NOT NULL, 
	record_type VARCHAR(46), 
	record_id CHAR(32), 
	version BIGINT, 
	CONSTRAINT pk_core_idempotency PRIMARY KEY ("key")
);
CREATE TABLE core_identity (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	value VARCHAR(320) NOT NULL, 
	normalized VARCHAR(320) NOT NULL, 
	external VARCHAR(320), 
	label VARCHAR(60), 
	CONSTRAINT pk_core_identity PRIMARY KEY (id), 
	CONSTRAINT fk_core_identity_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id)
);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace8ec3a5a94b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516310cdf98559','domain','jorstone-foods.example','jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace8f1e9c5eff',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516311973f01e3','email','hana.mendes@jorstone-foods.example','hana.mendes@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace90af0dde3c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516311973f01e3','phone','+12025550108','+12025550108',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace917cacb16a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631295b6ee18','email','vera.diallo@jorstone-foods.example','vera.diallo@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace92b824c974',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163132b1ae5b0','email','greta.kovacs@jorstone-foods.example','greta.kovacs@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace93d07d74bb',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516314d00a19e0','email','mei.sato@jorstone-foods.example','mei.sato@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace9415391123',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516315978c70ea','domain','verstein-logistics.example','verstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace950e10afd8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516316ed5c6d56','email','ana.abadi@verstein-logistics.example','ana.abadi@verstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace96826bc9a4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631731e8cfa2','email','amir.tanaka@verstein-logistics.example','amir.tanaka@verstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace976226343c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631731e8cfa2','phone','+12025550194','+12025550194',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace98cb0dd46b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631898047f44','domain','salmont-energy.example','salmont-energy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace991ceaff40',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516319a0b5d92b','email','samir.ramos@salmont-energy.example','samir.ramos@salmont-energy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace9a9b2eeb83',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516319a0b5d92b','phone','+12025550109','+12025550109',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace9bb9a55afa',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631ae4580ea6','domain','isvale-clinics.example','isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace9cd90e378f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631bf3d942e1','email','hana.schmid@isvale-clinics.example','hana.schmid@isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace9d70a2cf11',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631cb8aab27f','email','emil.dvorak@isvale-clinics.example','emil.dvorak@isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace9e86791de8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631cb8aab27f','phone','+12025550196','+12025550196',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0ace9f3d166542',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631d3b49827d','email','ida.dahl@isvale-clinics.example','ida.dahl@isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea026040530',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631d3b49827d','phone','+12025550194','+12025550194',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea101ece55c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631e901f650b','domain','zelham-chemicals.example','zelham-chemicals.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea28eff4d4b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631ffb3aff30','email','ada.aydin@zelham-chemicals.example','ada.aydin@zelham-chemicals.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea337903db5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516320d3fc50b6','domain','elbridge-machines.example','elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea4d37e05f7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632134fe286f','email','jana.marino@elbridge-machines.example','jana.marino@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea5fcc1b5c3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632134fe286f','phone','+12025550148','+12025550148',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea6dffbec2b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516322ae4a8ad7','email','samir.fontaine@elbridge-machines.example','samir.fontaine@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea70f993737',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516322ae4a8ad7','phone','+12025550187','+12025550187',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea885d89b15',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516323bc734192','email','paula.eriksen@elbridge-machines.example','paula.eriksen@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0acea96d5125d4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516323bc734192','phone','+12025550105','+12025550105',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0aceaa98253fec',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516324210a3051','email','sofia.fontaine@elbridge-machines.example','sofia.fontaine@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0aceabc1cb9e99',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516325c9c25aa5','domain','jorstein-stores.example','jorstein-stores.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0aceac412e16b4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163262af333ab','email','ada.farouk@jorstein-stores.example','ada.farouk@jorstein-stores.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0aceadd80dfe1a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516327c1add4ef','email','ivan.haddad@jorstein-stores.example','ivan.haddad@jorstein-stores.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0aceaefb8ec87e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516327c1add4ef','phone','+12025550118','+12025550118',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0aceaf3cd8f78a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516328d05757d4','domain','lomdale-water.example','lomdale-water.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b571d68e0aceb016e2a3de',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632936de92a5','email','imani.costa@lomdale-water.example','imani.costa@lomdale-water.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb028a2c91ec36',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632936de92a5','phone','+12025550183','+12025550183',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb028bb8dd8347',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632aa4f97c16','domain','helgrove-construction.example','helgrove-construction.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb028cf223a10f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632b48374bf6','email','mei.ramos@helgrove-construction.example','mei.ramos@helgrove-construction.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb028d186eb707',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632cfaac0ad9','email','elif.eriksen@helgrove-construction.example','elif.eriksen@helgrove-construction.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb028e77961820',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632cfaac0ad9','phone','+12025550172','+12025550172',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb028f70f5f84b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632d2f78cf98','domain','dormont-academy.example','dormont-academy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb029038ea049d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632e9311c706','email','jonas.olsen@dormont-academy.example','jonas.olsen@dormont-academy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb029125c4621b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632e9311c706','phone','+12025550161','+12025550161',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb0292f2e75829',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632f3b71ef50','domain','helstad-foods.example','helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb02938718fd37',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163308c09ef13','email','enzo.banerjee@helstad-foods.example','enzo.banerjee@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb02944f2be66e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163308c09ef13','phone','+12025550134','+12025550134',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb029520f51581',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163312b2d74dd','email','omar.mendes@helstad-foods.example','omar.mendes@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb0296ced6da9c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633216467f16','email','vera.castro@helstad-foods.example','vera.castro@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb0297b14a7832',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633216467f16','phone','+12025550127','+12025550127',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb0298cc6bf6f2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633346261369','email','samir.silva@helstad-foods.example','samir.silva@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb0299ae3793f4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633401b953d2','domain','elstein-logistics.example','elstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb029a9be7036b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163353e95bc91','email','greta.tanaka@elstein-logistics.example','greta.tanaka@elstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d85b6744a9ccb029bd4f2c0d1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163353e95bc91','phone','+12025550166','+12025550166',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d8740750a968b30169acb8c90',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8729711d8cf9461a3508b3b7','email','ada@berg.example','ada@berg.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d8c1074089a7e0c58bf5f6937',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8c087361977c3fbddc6c6dae','email','info@imported.example','info@imported.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a2283d8c1074089a7e0c59921687d6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8c09713a9ecd7fe0bafee7c0','email','info@taken.example','info@taken.example',NULL,NULL);
CREATE TABLE core_interaction (
	id CHAR(32) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	summary VARCHAR(300) NOT NULL, 
	direction VARCHAR(40) NOT NULL, 
	channel VARCHAR(40), 
	user_id CHAR(32), 
	record_type VARCHAR(46), 
	record_id CHAR(32), 
	payload JSON NOT NULL, 
	corrects_id CHAR(32), 
	CONSTRAINT pk_core_interaction PRIMARY KEY (id), 
	CONSTRAINT fk_core_interaction_corrects_id FOREIGN KEY(corrects_id) REFERENCES core_interaction (id), 
	CONSTRAINT fk_core_interaction_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c315ffd977','core.email','2025-10-31 10:21:00.000000','News of the season','out',NULL,'01a2283d85a675aaa278586da6a65556',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c717c8ee70','core.note','2025-11-05 11:24:00.000000','Budget is decided in spring','internal',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b388011a83','core.call','2025-11-05 12:33:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b81a1cfbe2','core.email','2025-11-06 12:03:00.000000','Question about delivery times','in',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ec71c6a5fa15ab0bf336f4','core.call','2025-11-07 10:38:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa278587b730d74e6',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b1cca1d7c8','core.email','2025-11-07 15:05:00.000000','News of the season','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3bf28d3d216','core.email','2025-11-07 15:39:00.000000','News of the season','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a6c72d4298','core.note','2025-11-12 15:27:00.000000','Plans to open a second site','internal',NULL,'01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3cd5defda61','core.email','2025-11-13 13:23:00.000000','News of the season','out',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a9b9d52076','core.call','2025-11-14 14:24:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39f453d66a9','core.visit','2025-11-14 14:58:00.000000','Visit on site','out',NULL,'01a2283d85a675aaa27858808bb14c55',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3992344c914','core.meeting','2025-11-20 09:59:00.000000','Review of the year','out',NULL,'01a2283d85a675aaa278587b730d74e6',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3cbe1ab0da2','core.call','2025-11-21 14:02:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c8e5ce6eda','core.call','2025-11-21 14:05:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b22e6e8d15','core.email','2025-11-27 11:36:00.000000','Question about delivery times','in',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c4300329c3','core.note','2025-12-01 08:19:00.000000','Budget is decided in spring','internal',NULL,'01a2283d85a675aaa2785877ca1133f5',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ec71c6a5fa15ac8df8e820','core.email','2025-12-05 11:31:00.000000','News of the season','out',NULL,'01a2283d85a675aaa278587b730d74e6',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3bbf881430d','core.email','2025-12-05 14:23:00.000000','Question about delivery times','in',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a401ec4b96','core.note','2025-12-11 09:10:00.000000','Budget is decided in spring','internal',NULL,'01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3ba2d59a5a2','core.call','2025-12-11 13:14:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39dd556f867','core.call','2025-12-15 10:15:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa27858808bb14c55',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39e0cc86777','core.visit','2025-12-30 11:49:00.000000','Visit on site','out',NULL,'01a2283d85a675aaa27858808bb14c55',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3bdcbd3ec50','core.call','2025-12-31 11:19:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b9e3077330','core.call','2025-12-31 14:05:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3cc08ea177b','core.email','2026-01-02 08:16:00.000000','Question about delivery times','in',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c0aa768230','core.call','2026-01-02 08:38:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b7831d5d61','core.call','2026-01-02 11:35:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3be11074f48','core.call','2026-01-02 12:48:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a158940ab0','core.call','2026-01-02 16:08:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa2785877ca1133f5',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c558fc68cd','core.meeting','2026-01-07 09:00:00.000000','Review of the year','out',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3adb8434c01','core.note','2026-01-08 12:54:00.000000','Plans to open a second site','internal',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a380c64ec7','core.call','2026-01-09 11:19:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a2f5e3c2ef','core.note','2026-01-09 12:19:00.000000','Plans to open a second site','internal',NULL,'01a2283d85a675aaa2785877ca1133f5',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39b9069a384','core.email','2026-01-16 14:48:00.000000','News of the season','out',NULL,'01a2283d85a675aaa27858808bb14c55',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3ca0a1a4f57','core.call','2026-01-21 15:01:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39809670771','core.visit','2026-01-22 13:00:00.000000','Visit on site','out',NULL,'01a2283d85a675aaa278587b730d74e6',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3977d2c5b7f','core.visit','2026-01-23 10:26:00.000000','Visit on site','out',NULL,'01a2283d85a675aaa278587b730d74e6',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b6d7fd416f','core.note','2026-01-23 15:17:00.000000','Budget is decided in spring','internal',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39cb599a369','core.email','2026-01-26 08:53:00.000000','Question about delivery times','in',NULL,'01a2283d85a675aaa27858808bb14c55',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3ac6197c311','core.email','2026-01-27 11:24:00.000000','News of the season','out',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3ab12e8f0a4','core.note','2026-01-27 13:08:00.000000','Plans to open a second site','internal',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39ade9671f9','core.call','2026-01-29 09:25:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa27858808bb14c55',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b53304c302','core.visit','2026-01-29 17:00:00.000000','Visit on site','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b08ada7624','core.note','2026-01-30 09:14:00.000000','Plans to open a second site','internal',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3aa1016960f','core.note','2026-02-04 12:21:00.000000','Budget is decided in spring','internal',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a5149b0ba4','core.email','2026-02-04 15:35:00.000000','News of the season','out',NULL,'01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c9bb054d48','core.note','2026-02-05 16:58:00.000000','Plans to open a second site','internal',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a7c89085cf','core.note','2026-02-06 09:11:00.000000','Budget is decided in spring','internal',NULL,'01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c2e5950f0c','core.email','2026-02-06 15:57:00.000000','Question about delivery times','in',NULL,'01a2283d85a675aaa278586da6a65556',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3b450103031','core.email','2026-02-17 12:33:00.000000','News of the season','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a8fcb48762','core.note','2026-02-18 11:23:00.000000','Budget is decided in spring','internal',NULL,'01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c67a7494c0','core.call','2026-02-19 14:56:00.000000','Called about an invoice','in',NULL,'01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3c1c3c60ebe','core.visit','2026-02-20 08:38:00.000000','Visit on site','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3afa093be9c','core.email','2026-02-20 16:54:00.000000','Question about delivery times','in',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3a0c375479a','core.email','2026-02-23 14:28:00.000000','News of the season','out',NULL,'01a2283d85a675aaa2785877ca1133f5',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3ae6884378b','core.email','2026-02-25 15:37:00.000000','Asks for a data sheet','in',NULL,'01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a39670b98288','core.visit','2026-02-26 08:31:00.000000','Visit on site','out',NULL,'01a2283d85a675aaa278587b730d74e6',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d85ed704c89c2a3bc831243d0','core.call','2026-02-27 12:47:00.000000','Checked in by phone','out',NULL,'01a2283d85a675aaa2785875a35df334',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d86537052913312d4e758ff9e','core.meeting','2026-01-23 08:28:00.000000','Meeting on Renewal: Cloud Team','out',NULL,'01a2283d85a675aaa2785873546b4c0d','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d86537052913312d53c37e169','core.email','2026-02-02 08:49:00.000000','Questions on Renewal: Cloud Team','in',NULL,'01a2283d85a675aaa2785873546b4c0d','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d86537052913312d6ef7b7978','core.email','2026-02-16 08:36:00.000000','Questions on Renewal: Cloud Team','in',NULL,'01a2283d85a675aaa2785873546b4c0d','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d86537052913312d7e4ab504e','core.meeting','2026-01-05 17:12:00.000000','Meeting on First order: Gateway G1','out',NULL,'01a2283d85a675aaa2785877ca1133f5','sfa_opportunity','01a2283d861e763b83b25df97e73d835','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d8654746c835e0ca849b13da6','core.email','2025-11-18 17:29:00.000000','Offer for Renewal: Cloud Enterprise','out',NULL,'01a2283d85a675aaa27858787ed4ee27','sfa_opportunity','01a2283d86227764beaac87648ca7751','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d8654746c835e0ca95808347c','core.email','2025-12-04 08:26:00.000000','Questions on Renewal: Cloud Enterprise','in',NULL,'01a2283d85a675aaa27858787ed4ee27','sfa_opportunity','01a2283d86227764beaac87648ca7751','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d8654746c835e0caa34b6dd5a','core.email','2026-03-02 08:56:00.000000','Offer for First order: Gateway G1','out',NULL,'01a2283d85a675aaa27858728663b487','sfa_opportunity','01a2283d86227764beaac8780a65d48c','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d8654746c835e0cabbc1f2700','core.call','2026-02-17 17:28:00.000000','Call about Expansion: Cloud Team','out',NULL,'01a2283d85a675aaa2785883b6b5a5df','sfa_opportunity','01a2283d86227764beaac87bd4be5625','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d86ee7799b6fa940a7a2c6211','core.note','2026-11-29 16:57:30.606454','Signed at the fair','internal',NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d878d7788a4bfcf2ee8958591','core.call','2026-03-02 09:00:00.000000','Call Ada','out',NULL,NULL,'sfa_opportunity','01a2283d87727216b65802437ff02a48','{"notes":"She wants ten."}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d90db76c582cde821a642f23e','marketing.sent','2026-03-02 09:00:00.000000','''Spring 2026'' was sent','out','email',NULL,'marketing_campaign','01a2283d8d7876018e3762ac692e30ec','{"message":"01a2283d-8f86-74fa-a15e-9197a1967982","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d90db76c582cde82245ca0c79','marketing.sent','2026-03-02 09:00:00.000000','''Spring 2026'' was sent','out','email',NULL,'marketing_campaign','01a2283d8d7876018e3762ac692e30ec','{"message":"01a2283d-8f86-74fa-a15e-91986bc8539e","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d90db76c582cde8231cbfa32c','marketing.sent','2026-03-02 09:00:00.000000','''Spring 2026'' was sent','out','email',NULL,'marketing_campaign','01a2283d8d7876018e3762ac692e30ec','{"message":"01a2283d-8f86-74fa-a15e-9199751c1c50","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d90f974f398c7818399950ae4','marketing.sent','2026-03-02 09:00:00.000000','''Spring 2026'' was sent','out','email',NULL,'marketing_campaign','01a2283d8d7876018e3762ac692e30ec','{"message":"01a2283d-8f86-74fa-a15e-919bc32dc34d","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d92b8761f8108f1fb08bea348','service.opened','2026-03-02 09:00:00.000000','Ticket #1 opened: No light','in','other',NULL,'service_ticket','01a2283d924c703b851f014deadbf39d','{"text":"Since Monday"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d93827506bb8aa679d348be92','service.opened','2026-03-02 09:00:00.000000','Ticket #2 opened: Where is the manual?','in','other',NULL,'service_ticket','01a2283d937771189282d2183b53b1fb','{"text":"Since Monday"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d93937229b710370109d31794','service.opened','2026-03-02 09:00:00.000000','Ticket #3 opened: No light at all','in','other',NULL,'service_ticket','01a2283d938a70fb864bcc5a0e8773fe','{"text":"Since Monday"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d939a73288eb011ccaf4a7ecc','service.replied','2026-03-02 09:00:00.000000','Ticket #1 answered: Please press the button','out','other',NULL,'service_ticket','01a2283d924c703b851f014deadbf39d','{"text":"Please press the button"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d93ba7046aba695e789b97a2a','service.noted','2026-03-02 09:00:00.000000','Ticket #1 note: button!','internal','other',NULL,'service_ticket','01a2283d924c703b851f014deadbf39d','{"text":"button!"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d93bb7625b835f01b518532d7','service.replied','2026-03-02 09:00:00.000000','Ticket #2 answered: Here it is','out','other',NULL,'service_ticket','01a2283d937771189282d2183b53b1fb','{"text":"Here it is"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d93dc7605a4925be97dbeebdf','service.resolved','2026-03-02 09:00:00.000000','Ticket #2 resolved: Sent','out','other',NULL,'service_ticket','01a2283d937771189282d2183b53b1fb','{"text":"Sent"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d940e74958e7f569504ec1353','service.answered','2026-03-02 09:00:00.000000','CSAT 4 of 5: quick','in',NULL,NULL,'service_ticket','01a2283d937771189282d2183b53b1fb','{"survey":"csat","score":4,"comment":"quick"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d94277433ab05219c7be13ee6','service.noted','2026-03-02 09:00:00.000000','Ticket #1 note: on hold: spare part is ordered','internal','other',NULL,'service_ticket','01a2283d924c703b851f014deadbf39d','{"text":"on hold: spare part is ordered"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d944a76b386c0b6e0980dcc16','service.merged','2026-03-02 09:00:00.000000','Ticket #3 merged: into #1','internal','other',NULL,'service_ticket','01a2283d938a70fb864bcc5a0e8773fe','{"other":"#1"}',NULL);
INSERT INTO "core_interaction" VALUES('01a2283d944a76b386c0b6e1b46015db','service.merged','2026-03-02 09:00:00.000000','Ticket #1 merged: #3 into it','internal','other',NULL,'service_ticket','01a2283d924c703b851f014deadbf39d','{"other":"#3"}',NULL);
CREATE TABLE core_journal (
	seq BIGINT NOT NULL, 
	at DATETIME NOT NULL, 
	actor_id CHAR(32), 
	actor VARCHAR(200) NOT NULL, 
	plugin VARCHAR(60), 
	kind VARCHAR(60) NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	customer_id CHAR(32), 
	"before" JSON, 
	"after" JSON, cause CHAR(32), 
	CONSTRAINT pk_core_journal PRIMARY KEY (seq)
);
INSERT INTO "core_journal" VALUES(1,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d8595712181c0d64e842593bc',NULL,NULL,'{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(2,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d859d7125b8227480d2c581c9',NULL,NULL,'{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}',NULL);
INSERT INTO "core_journal" VALUES(3,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d859e70e9a0631d00565caead',NULL,NULL,'{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a2283d-8595-7121-81c0-d64e842593bc","roles":["viewer"]}',NULL);
INSERT INTO "core_journal" VALUES(4,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a2739c854071ac4524250e',NULL,NULL,'{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a2283d-8595-7121-81c0-d64e842593bc","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(5,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a2739c854071ad7b5cbc43',NULL,NULL,'{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a2283d-8595-7121-81c0-d64e842593bc","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(6,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a2739c854071ae3e176b37',NULL,NULL,'{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a2283d-8595-7121-81c0-d64e842593bc","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(7,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a2739c854071af79d76630',NULL,NULL,'{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a2283d-8595-7121-81c0-d64e842593bc","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(8,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a2739c854071b09bb3a771',NULL,NULL,'{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a2283d-8595-7121-81c0-d64e842593bc","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(9,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a2739c854071b1806f27c8',NULL,NULL,'{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a2283d-8595-7121-81c0-d64e842593bc","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(10,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a2283d85a2739c854071b2eaae4a87',NULL,NULL,'{"name":"North"}',NULL);
INSERT INTO "core_journal" VALUES(11,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a2283d85a2739c854071b371af1666',NULL,NULL,'{"name":"South"}',NULL);
INSERT INTO "core_journal" VALUES(12,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a2283d85a2739c854071b429a20617',NULL,NULL,'{"name":"East"}',NULL);
INSERT INTO "core_journal" VALUES(13,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a2283d85a2739c854071b57632524a',NULL,NULL,'{"name":"West"}',NULL);
INSERT INTO "core_journal" VALUES(14,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a2283d85a2739c854071b6e6267d97',NULL,NULL,'{"name":"Key accounts"}',NULL);
INSERT INTO "core_journal" VALUES(15,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a2283d85a2739c854071b7b63a787c',NULL,NULL,'{"name":"Partners"}',NULL);
INSERT INTO "core_journal" VALUES(16,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278586b497d1fc1',NULL,NULL,'{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ac4524250e","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(17,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278586ccf04275c',NULL,NULL,'{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ac4524250e","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(18,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278586da6a65556',NULL,NULL,'{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ac4524250e","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(19,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278586ee97a84ec',NULL,NULL,'{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ac4524250e","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(20,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278586f44db6c53',NULL,NULL,'{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ac4524250e","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(21,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785870f89777d3',NULL,NULL,'{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ad7b5cbc43","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(22,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278587145e5dc53',NULL,NULL,'{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ad7b5cbc43","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(23,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa27858728663b487',NULL,NULL,'{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ad7b5cbc43","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(24,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785873546b4c0d',NULL,NULL,'{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ad7b5cbc43","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(25,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785874ab0e55ed',NULL,NULL,'{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ad7b5cbc43","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(26,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785875a35df334',NULL,NULL,'{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ae3e176b37","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(27,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa27858764e901a76',NULL,NULL,'{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ae3e176b37","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(28,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785877ca1133f5',NULL,NULL,'{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ae3e176b37","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(29,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ae3e176b37","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(30,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785879d9d93675',NULL,NULL,'{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a2283d-85a2-739c-8540-71ae3e176b37","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(31,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278587a974d002a',NULL,NULL,'{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a2283d-85a2-739c-8540-71af79d76630","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(32,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278587b730d74e6',NULL,NULL,'{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a2283d-85a2-739c-8540-71af79d76630","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(33,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278587cdc9cc203',NULL,NULL,'{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a2283d-85a2-739c-8540-71af79d76630","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(34,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278587d7901219d',NULL,NULL,'{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a2283d-85a2-739c-8540-71af79d76630","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(35,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278587e9eaed6a1',NULL,NULL,'{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a2283d-85a2-739c-8540-71af79d76630","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(36,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278587f6fd76a91',NULL,NULL,'{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b09bb3a771","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(37,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa27858808bb14c55',NULL,NULL,'{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b09bb3a771","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(38,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278588116d3414d',NULL,NULL,'{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b09bb3a771","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(39,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa27858821ec40583',NULL,NULL,'{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b09bb3a771","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(40,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b09bb3a771","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(41,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa27858848731d963',NULL,NULL,'{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b1806f27c8","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(42,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa27858850f552a57',NULL,NULL,'{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b1806f27c8","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(43,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785886fe0e9aca',NULL,NULL,'{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b1806f27c8","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(44,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa2785887f6fd745e',NULL,NULL,'{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b1806f27c8","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(45,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a2283d85a675aaa278588813c5b632',NULL,NULL,'{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a2283d-85a2-739c-8540-71b1806f27c8","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(46,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858898642d2ad',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b2eaae4a87","user_id":"01a2283d-85a2-739c-8540-71ac4524250e"}',NULL);
INSERT INTO "core_journal" VALUES(47,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278588a4ab5a970',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b371af1666","user_id":"01a2283d-85a2-739c-8540-71ad7b5cbc43"}',NULL);
INSERT INTO "core_journal" VALUES(48,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278588be3b3ed4e',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b429a20617","user_id":"01a2283d-85a2-739c-8540-71ae3e176b37"}',NULL);
INSERT INTO "core_journal" VALUES(49,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278588cf672026d',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b57632524a","user_id":"01a2283d-85a2-739c-8540-71af79d76630"}',NULL);
INSERT INTO "core_journal" VALUES(50,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278588daa9a11af',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b6e6267d97","user_id":"01a2283d-85a2-739c-8540-71b09bb3a771"}',NULL);
INSERT INTO "core_journal" VALUES(51,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278588ec79a8187',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b7b63a787c","user_id":"01a2283d-85a2-739c-8540-71b1806f27c8"}',NULL);
INSERT INTO "core_journal" VALUES(52,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278588fe924aa95',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b2eaae4a87","user_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}',NULL);
INSERT INTO "core_journal" VALUES(53,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589030f52720',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b2eaae4a87","user_id":"01a2283d-85a6-75aa-a278-586ccf04275c"}',NULL);
INSERT INTO "core_journal" VALUES(54,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858913824fc72',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b2eaae4a87","user_id":"01a2283d-85a6-75aa-a278-586da6a65556"}',NULL);
INSERT INTO "core_journal" VALUES(55,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa2785892e6ce3fa7',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b2eaae4a87","user_id":"01a2283d-85a6-75aa-a278-586ee97a84ec"}',NULL);
INSERT INTO "core_journal" VALUES(56,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858932225b9c0',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b2eaae4a87","user_id":"01a2283d-85a6-75aa-a278-586f44db6c53"}',NULL);
INSERT INTO "core_journal" VALUES(57,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589404f7a291',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b371af1666","user_id":"01a2283d-85a6-75aa-a278-5870f89777d3"}',NULL);
INSERT INTO "core_journal" VALUES(58,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858952843c82f',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b371af1666","user_id":"01a2283d-85a6-75aa-a278-587145e5dc53"}',NULL);
INSERT INTO "core_journal" VALUES(59,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa2785896a8b8de4f',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b371af1666","user_id":"01a2283d-85a6-75aa-a278-58728663b487"}',NULL);
INSERT INTO "core_journal" VALUES(60,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589755295f70',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b371af1666","user_id":"01a2283d-85a6-75aa-a278-5873546b4c0d"}',NULL);
INSERT INTO "core_journal" VALUES(61,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858982da44af5',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b371af1666","user_id":"01a2283d-85a6-75aa-a278-5874ab0e55ed"}',NULL);
INSERT INTO "core_journal" VALUES(62,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858996f103ed4',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b429a20617","user_id":"01a2283d-85a6-75aa-a278-5875a35df334"}',NULL);
INSERT INTO "core_journal" VALUES(63,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589a6e7c28e1',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b429a20617","user_id":"01a2283d-85a6-75aa-a278-58764e901a76"}',NULL);
INSERT INTO "core_journal" VALUES(64,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589ba1e63b8d',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b429a20617","user_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(65,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589c0d0972c5',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b429a20617","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27"}',NULL);
INSERT INTO "core_journal" VALUES(66,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589d8bbdd0d5',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b429a20617","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675"}',NULL);
INSERT INTO "core_journal" VALUES(67,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589e9aada06b',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b57632524a","user_id":"01a2283d-85a6-75aa-a278-587a974d002a"}',NULL);
INSERT INTO "core_journal" VALUES(68,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa278589f3a154d96',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b57632524a","user_id":"01a2283d-85a6-75aa-a278-587b730d74e6"}',NULL);
INSERT INTO "core_journal" VALUES(69,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a07d95934e',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b57632524a","user_id":"01a2283d-85a6-75aa-a278-587cdc9cc203"}',NULL);
INSERT INTO "core_journal" VALUES(70,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a1f3f16927',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b57632524a","user_id":"01a2283d-85a6-75aa-a278-587d7901219d"}',NULL);
INSERT INTO "core_journal" VALUES(71,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a271dc568f',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b57632524a","user_id":"01a2283d-85a6-75aa-a278-587e9eaed6a1"}',NULL);
INSERT INTO "core_journal" VALUES(72,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a305ab4cab',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b6e6267d97","user_id":"01a2283d-85a6-75aa-a278-587f6fd76a91"}',NULL);
INSERT INTO "core_journal" VALUES(73,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a4f39d8f7c',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b6e6267d97","user_id":"01a2283d-85a6-75aa-a278-58808bb14c55"}',NULL);
INSERT INTO "core_journal" VALUES(74,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a55215bab4',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b6e6267d97","user_id":"01a2283d-85a6-75aa-a278-588116d3414d"}',NULL);
INSERT INTO "core_journal" VALUES(75,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a6f91ec35b',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b6e6267d97","user_id":"01a2283d-85a6-75aa-a278-58821ec40583"}',NULL);
INSERT INTO "core_journal" VALUES(76,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a7d45c3ab6',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b6e6267d97","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df"}',NULL);
INSERT INTO "core_journal" VALUES(77,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a845ae28a7',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b7b63a787c","user_id":"01a2283d-85a6-75aa-a278-58848731d963"}',NULL);
INSERT INTO "core_journal" VALUES(78,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858a93aa3970d',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b7b63a787c","user_id":"01a2283d-85a6-75aa-a278-58850f552a57"}',NULL);
INSERT INTO "core_journal" VALUES(79,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a675aaa27858aa3d6bc7b4',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b7b63a787c","user_id":"01a2283d-85a6-75aa-a278-5886fe0e9aca"}',NULL);
INSERT INTO "core_journal" VALUES(80,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a777afafe35bd497739881',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b7b63a787c","user_id":"01a2283d-85a6-75aa-a278-5887f6fd745e"}',NULL);
INSERT INTO "core_journal" VALUES(81,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a2283d85a777afafe35bd5c4b4e4a4',NULL,NULL,'{"team_id":"01a2283d-85a2-739c-8540-71b7b63a787c","user_id":"01a2283d-85a6-75aa-a278-588813c5b632"}',NULL);
INSERT INTO "core_journal" VALUES(82,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516310cdf98559','01a2283d85a974c0bb516310cdf98559',NULL,'{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5870f89777d3"}',NULL);
INSERT INTO "core_journal" VALUES(83,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516315978c70ea','01a2283d85a974c0bb516315978c70ea',NULL,'{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d"}',NULL);
INSERT INTO "core_journal" VALUES(84,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631898047f44','01a2283d85a974c0bb51631898047f44',NULL,'{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a2283d-85a6-75aa-a278-587b730d74e6"}',NULL);
INSERT INTO "core_journal" VALUES(85,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631ae4580ea6','01a2283d85a974c0bb51631ae4580ea6',NULL,'{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-85a6-75aa-a278-58808bb14c55"}',NULL);
INSERT INTO "core_journal" VALUES(86,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631e901f650b','01a2283d85a974c0bb51631e901f650b',NULL,'{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(87,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516320d3fc50b6','01a2283d85a974c0bb516320d3fc50b6',NULL,'{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27"}',NULL);
INSERT INTO "core_journal" VALUES(88,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516325c9c25aa5','01a2283d85a974c0bb516325c9c25aa5',NULL,'{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5879d9d93675"}',NULL);
INSERT INTO "core_journal" VALUES(89,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516328d05757d4','01a2283d85a974c0bb516328d05757d4',NULL,'{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a2283d-85a6-75aa-a278-58728663b487"}',NULL);
INSERT INTO "core_journal" VALUES(90,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632aa4f97c16','01a2283d85a974c0bb51632aa4f97c16',NULL,'{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a2283d-85a6-75aa-a278-5875a35df334"}',NULL);
INSERT INTO "core_journal" VALUES(91,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632d2f78cf98','01a2283d85a974c0bb51632d2f78cf98',NULL,'{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a2283d-85a6-75aa-a278-586da6a65556"}',NULL);
INSERT INTO "core_journal" VALUES(92,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632f3b71ef50','01a2283d85a974c0bb51632f3b71ef50',NULL,'{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(93,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51633401b953d2','01a2283d85a974c0bb51633401b953d2',NULL,'{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df"}',NULL);
INSERT INTO "core_journal" VALUES(94,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516311973f01e3','01a2283d85a974c0bb516311973f01e3',NULL,'{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5870f89777d3"}',NULL);
INSERT INTO "core_journal" VALUES(95,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631295b6ee18','01a2283d85a974c0bb51631295b6ee18',NULL,'{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5870f89777d3"}',NULL);
INSERT INTO "core_journal" VALUES(96,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb5163132b1ae5b0','01a2283d85a974c0bb5163132b1ae5b0',NULL,'{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5870f89777d3"}',NULL);
INSERT INTO "core_journal" VALUES(97,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516314d00a19e0','01a2283d85a974c0bb516314d00a19e0',NULL,'{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5870f89777d3"}',NULL);
INSERT INTO "core_journal" VALUES(98,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516316ed5c6d56','01a2283d85a974c0bb516316ed5c6d56',NULL,'{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d"}',NULL);
INSERT INTO "core_journal" VALUES(99,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631731e8cfa2','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d"}',NULL);
INSERT INTO "core_journal" VALUES(100,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516319a0b5d92b','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a2283d-85a6-75aa-a278-587b730d74e6"}',NULL);
INSERT INTO "core_journal" VALUES(101,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631bf3d942e1','01a2283d85a974c0bb51631bf3d942e1',NULL,'{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-85a6-75aa-a278-58808bb14c55"}',NULL);
INSERT INTO "core_journal" VALUES(102,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631cb8aab27f','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-85a6-75aa-a278-58808bb14c55"}',NULL);
INSERT INTO "core_journal" VALUES(103,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631d3b49827d','01a2283d85a974c0bb51631d3b49827d',NULL,'{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-85a6-75aa-a278-58808bb14c55"}',NULL);
INSERT INTO "core_journal" VALUES(104,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51631ffb3aff30','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(105,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632134fe286f','01a2283d85a974c0bb51632134fe286f',NULL,'{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27"}',NULL);
INSERT INTO "core_journal" VALUES(106,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516322ae4a8ad7','01a2283d85a974c0bb516322ae4a8ad7',NULL,'{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27"}',NULL);
INSERT INTO "core_journal" VALUES(107,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516323bc734192','01a2283d85a974c0bb516323bc734192',NULL,'{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27"}',NULL);
INSERT INTO "core_journal" VALUES(108,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516324210a3051','01a2283d85a974c0bb516324210a3051',NULL,'{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27"}',NULL);
INSERT INTO "core_journal" VALUES(109,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb5163262af333ab','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5879d9d93675"}',NULL);
INSERT INTO "core_journal" VALUES(110,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb516327c1add4ef','01a2283d85a974c0bb516327c1add4ef',NULL,'{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5879d9d93675"}',NULL);
INSERT INTO "core_journal" VALUES(111,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632936de92a5','01a2283d85a974c0bb51632936de92a5',NULL,'{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a2283d-85a6-75aa-a278-58728663b487"}',NULL);
INSERT INTO "core_journal" VALUES(112,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632b48374bf6','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a2283d-85a6-75aa-a278-5875a35df334"}',NULL);
INSERT INTO "core_journal" VALUES(113,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632cfaac0ad9','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a2283d-85a6-75aa-a278-5875a35df334"}',NULL);
INSERT INTO "core_journal" VALUES(114,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51632e9311c706','01a2283d85a974c0bb51632e9311c706',NULL,'{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a2283d-85a6-75aa-a278-586da6a65556"}',NULL);
INSERT INTO "core_journal" VALUES(115,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb5163308c09ef13','01a2283d85a974c0bb5163308c09ef13',NULL,'{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(116,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb5163312b2d74dd','01a2283d85a974c0bb5163312b2d74dd',NULL,'{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(117,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51633216467f16','01a2283d85a974c0bb51633216467f16',NULL,'{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(118,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb51633346261369','01a2283d85a974c0bb51633346261369',NULL,'{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}',NULL);
INSERT INTO "core_journal" VALUES(119,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a2283d85a974c0bb5163353e95bc91','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df"}',NULL);
INSERT INTO "core_journal" VALUES(120,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216dc9617b72c',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6311973f01e3","to_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(121,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216ddc706c8bc',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6311973f01e3","to_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(122,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216def237fec3',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631295b6ee18","to_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(123,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216df85b16131',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63132b1ae5b0","to_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","kind":"works_for","role":"Operations"}',NULL);
INSERT INTO "core_journal" VALUES(124,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e030559138',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6314d00a19e0","to_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(125,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e1b8c69ffd',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","to_id":"01a2283d-85a9-74c0-bb51-6315978c70ea","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(126,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e23d5149ee',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","to_id":"01a2283d-85a9-74c0-bb51-6315978c70ea","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(127,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e3a12369b3',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","to_id":"01a2283d-85a9-74c0-bb51-6315978c70ea","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(128,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e4d557ffe7',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6319a0b5d92b","to_id":"01a2283d-85a9-74c0-bb51-631898047f44","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(129,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e52146a2a0',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6319a0b5d92b","to_id":"01a2283d-85a9-74c0-bb51-631898047f44","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(130,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e62e210511',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631bf3d942e1","to_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(131,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e7542beefa',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631bf3d942e1","to_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(132,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e8f1b70f7d',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631cb8aab27f","to_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","kind":"works_for","role":"Operations"}',NULL);
INSERT INTO "core_journal" VALUES(133,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216e94338cb7a',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631d3b49827d","to_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(134,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216eaff741f82',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","to_id":"01a2283d-85a9-74c0-bb51-631e901f650b","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(135,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216ebdbf33dde',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","to_id":"01a2283d-85a9-74c0-bb51-631e901f650b","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(136,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216ec423b197a',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632134fe286f","to_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","kind":"works_for","role":"Managing director"}',NULL);
INSERT INTO "core_journal" VALUES(137,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216ed8d8b5a87',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632134fe286f","to_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","kind":"decides_for","role":"Managing director"}',NULL);
INSERT INTO "core_journal" VALUES(138,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216ee7d6e85d3',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6322ae4a8ad7","to_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(139,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216ef15ecbe2d',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6323bc734192","to_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","kind":"works_for","role":"Managing director"}',NULL);
INSERT INTO "core_journal" VALUES(140,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216f00703dd9b',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6324210a3051","to_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(141,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216f137736291',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63262af333ab","to_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(142,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85af73a88a1216f2d5983a11',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63262af333ab","to_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(143,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b9237488348b',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-6327c1add4ef","to_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(144,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b92400ab6a7b',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632936de92a5","to_id":"01a2283d-85a9-74c0-bb51-6328d05757d4","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(145,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b9255137dad2',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632936de92a5","to_id":"01a2283d-85a9-74c0-bb51-6328d05757d4","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(146,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b9260c0d9300',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632b48374bf6","to_id":"01a2283d-85a9-74c0-bb51-632aa4f97c16","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(147,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b927eaf4e9c7',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632b48374bf6","to_id":"01a2283d-85a9-74c0-bb51-632aa4f97c16","kind":"decides_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(148,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b928103f6ccc',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632cfaac0ad9","to_id":"01a2283d-85a9-74c0-bb51-632aa4f97c16","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(149,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b929429ae39a',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632e9311c706","to_id":"01a2283d-85a9-74c0-bb51-632d2f78cf98","kind":"works_for","role":"Finance"}',NULL);
INSERT INTO "core_journal" VALUES(150,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b92a4df26090',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632e9311c706","to_id":"01a2283d-85a9-74c0-bb51-632d2f78cf98","kind":"decides_for","role":"Finance"}',NULL);
INSERT INTO "core_journal" VALUES(151,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b92b135e0b95',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63308c09ef13","to_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","kind":"works_for","role":"IT"}',NULL);
INSERT INTO "core_journal" VALUES(152,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b92c852647a9',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63308c09ef13","to_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","kind":"decides_for","role":"IT"}',NULL);
INSERT INTO "core_journal" VALUES(153,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b92d139df5d4',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63312b2d74dd","to_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(154,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b92e7c01ebf6',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-633216467f16","to_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(155,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b92fd594cafd',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-633346261369","to_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(156,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b93066ca4363',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","to_id":"01a2283d-85a9-74c0-bb51-632aa4f97c16","kind":"subsidiary_of"}',NULL);
INSERT INTO "core_journal" VALUES(157,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b931df9630d2',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63353e95bc91","to_id":"01a2283d-85a9-74c0-bb51-633401b953d2","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(158,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a2283d85b0712ebff5b932637274eb',NULL,NULL,'{"from_id":"01a2283d-85a9-74c0-bb51-63353e95bc91","to_id":"01a2283d-85a9-74c0-bb51-633401b953d2","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(159,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace8ec3a5a94b','01a2283d85a974c0bb516310cdf98559',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(160,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace8f1e9c5eff','01a2283d85a974c0bb516311973f01e3',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6311973f01e3","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(161,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace90af0dde3c','01a2283d85a974c0bb516311973f01e3',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6311973f01e3","kind":"phone","value":"+12025550108","normalized":"+12025550108"}',NULL);
INSERT INTO "core_journal" VALUES(162,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace917cacb16a','01a2283d85a974c0bb51631295b6ee18',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631295b6ee18","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(163,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace92b824c974','01a2283d85a974c0bb5163132b1ae5b0',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63132b1ae5b0","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(164,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace93d07d74bb','01a2283d85a974c0bb516314d00a19e0',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6314d00a19e0","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(165,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace9415391123','01a2283d85a974c0bb516315978c70ea',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6315978c70ea","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(166,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace950e10afd8','01a2283d85a974c0bb516316ed5c6d56',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(167,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace96826bc9a4','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(168,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace976226343c','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","kind":"phone","value":"+12025550194","normalized":"+12025550194"}',NULL);
INSERT INTO "core_journal" VALUES(169,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace98cb0dd46b','01a2283d85a974c0bb51631898047f44',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631898047f44","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}',NULL);
INSERT INTO "core_journal" VALUES(170,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace991ceaff40','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6319a0b5d92b","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}',NULL);
INSERT INTO "core_journal" VALUES(171,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace9a9b2eeb83','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6319a0b5d92b","kind":"phone","value":"+12025550109","normalized":"+12025550109"}',NULL);
INSERT INTO "core_journal" VALUES(172,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace9bb9a55afa','01a2283d85a974c0bb51631ae4580ea6',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(173,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace9cd90e378f','01a2283d85a974c0bb51631bf3d942e1',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631bf3d942e1","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(174,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace9d70a2cf11','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631cb8aab27f","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(175,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace9e86791de8','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631cb8aab27f","kind":"phone","value":"+12025550196","normalized":"+12025550196"}',NULL);
INSERT INTO "core_journal" VALUES(176,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0ace9f3d166542','01a2283d85a974c0bb51631d3b49827d',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631d3b49827d","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(177,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea026040530','01a2283d85a974c0bb51631d3b49827d',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631d3b49827d","kind":"phone","value":"+12025550194","normalized":"+12025550194"}',NULL);
INSERT INTO "core_journal" VALUES(178,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea101ece55c','01a2283d85a974c0bb51631e901f650b',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631e901f650b","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}',NULL);
INSERT INTO "core_journal" VALUES(179,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea28eff4d4b','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}',NULL);
INSERT INTO "core_journal" VALUES(180,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea337903db5','01a2283d85a974c0bb516320d3fc50b6',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(181,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea4d37e05f7','01a2283d85a974c0bb51632134fe286f',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632134fe286f","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(182,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea5fcc1b5c3','01a2283d85a974c0bb51632134fe286f',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632134fe286f","kind":"phone","value":"+12025550148","normalized":"+12025550148"}',NULL);
INSERT INTO "core_journal" VALUES(183,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea6dffbec2b','01a2283d85a974c0bb516322ae4a8ad7',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6322ae4a8ad7","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(184,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea70f993737','01a2283d85a974c0bb516322ae4a8ad7',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6322ae4a8ad7","kind":"phone","value":"+12025550187","normalized":"+12025550187"}',NULL);
INSERT INTO "core_journal" VALUES(185,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea885d89b15','01a2283d85a974c0bb516323bc734192',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6323bc734192","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(186,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0acea96d5125d4','01a2283d85a974c0bb516323bc734192',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6323bc734192","kind":"phone","value":"+12025550105","normalized":"+12025550105"}',NULL);
INSERT INTO "core_journal" VALUES(187,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0aceaa98253fec','01a2283d85a974c0bb516324210a3051',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6324210a3051","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(188,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0aceabc1cb9e99','01a2283d85a974c0bb516325c9c25aa5',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}',NULL);
INSERT INTO "core_journal" VALUES(189,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0aceac412e16b4','01a2283d85a974c0bb5163262af333ab',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63262af333ab","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}',NULL);
INSERT INTO "core_journal" VALUES(190,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0aceadd80dfe1a','01a2283d85a974c0bb516327c1add4ef',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6327c1add4ef","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}',NULL);
INSERT INTO "core_journal" VALUES(191,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0aceaefb8ec87e','01a2283d85a974c0bb516327c1add4ef',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6327c1add4ef","kind":"phone","value":"+12025550118","normalized":"+12025550118"}',NULL);
INSERT INTO "core_journal" VALUES(192,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0aceaf3cd8f78a','01a2283d85a974c0bb516328d05757d4',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6328d05757d4","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}',NULL);
INSERT INTO "core_journal" VALUES(193,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b571d68e0aceb016e2a3de','01a2283d85a974c0bb51632936de92a5',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632936de92a5","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}',NULL);
INSERT INTO "core_journal" VALUES(194,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb028a2c91ec36','01a2283d85a974c0bb51632936de92a5',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632936de92a5","kind":"phone","value":"+12025550183","normalized":"+12025550183"}',NULL);
INSERT INTO "core_journal" VALUES(195,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb028bb8dd8347','01a2283d85a974c0bb51632aa4f97c16',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632aa4f97c16","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}',NULL);
INSERT INTO "core_journal" VALUES(196,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb028cf223a10f','01a2283d85a974c0bb51632b48374bf6',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632b48374bf6","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}',NULL);
INSERT INTO "core_journal" VALUES(197,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb028d186eb707','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632cfaac0ad9","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}',NULL);
INSERT INTO "core_journal" VALUES(198,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb028e77961820','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632cfaac0ad9","kind":"phone","value":"+12025550172","normalized":"+12025550172"}',NULL);
INSERT INTO "core_journal" VALUES(199,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb028f70f5f84b','01a2283d85a974c0bb51632d2f78cf98',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632d2f78cf98","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}',NULL);
INSERT INTO "core_journal" VALUES(200,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb029038ea049d','01a2283d85a974c0bb51632e9311c706',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632e9311c706","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}',NULL);
INSERT INTO "core_journal" VALUES(201,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb029125c4621b','01a2283d85a974c0bb51632e9311c706',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632e9311c706","kind":"phone","value":"+12025550161","normalized":"+12025550161"}',NULL);
INSERT INTO "core_journal" VALUES(202,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb0292f2e75829','01a2283d85a974c0bb51632f3b71ef50',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(203,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb02938718fd37','01a2283d85a974c0bb5163308c09ef13',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63308c09ef13","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(204,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb02944f2be66e','01a2283d85a974c0bb5163308c09ef13',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63308c09ef13","kind":"phone","value":"+12025550134","normalized":"+12025550134"}',NULL);
INSERT INTO "core_journal" VALUES(205,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb029520f51581','01a2283d85a974c0bb5163312b2d74dd',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63312b2d74dd","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(206,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb0296ced6da9c','01a2283d85a974c0bb51633216467f16',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-633216467f16","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(207,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb0297b14a7832','01a2283d85a974c0bb51633216467f16',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-633216467f16","kind":"phone","value":"+12025550127","normalized":"+12025550127"}',NULL);
INSERT INTO "core_journal" VALUES(208,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb0298cc6bf6f2','01a2283d85a974c0bb51633346261369',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-633346261369","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(209,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb0299ae3793f4','01a2283d85a974c0bb51633401b953d2',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-633401b953d2","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(210,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb029a9be7036b','01a2283d85a974c0bb5163353e95bc91',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63353e95bc91","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(211,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a2283d85b6744a9ccb029bd4f2c0d1','01a2283d85a974c0bb5163353e95bc91',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63353e95bc91","kind":"phone","value":"+12025550166","normalized":"+12025550166"}',NULL);
INSERT INTO "core_journal" VALUES(212,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a2283d85bf7125a623258a9fdfe46d',NULL,NULL,'{"record_type":"customer","record_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","tag":"reference"}',NULL);
INSERT INTO "core_journal" VALUES(213,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a2283d85bf7125a623258b02b32ce5',NULL,NULL,'{"record_type":"customer","record_id":"01a2283d-85a9-74c0-bb51-631898047f44","tag":"slow payer"}',NULL);
INSERT INTO "core_journal" VALUES(214,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a2283d85bf7125a623258cc30b13d6',NULL,NULL,'{"record_type":"customer","record_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","tag":"key account"}',NULL);
INSERT INTO "core_journal" VALUES(215,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a2283d85bf7125a623258d2d6aee4c',NULL,NULL,'{"record_type":"customer","record_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","tag":"reference"}',NULL);
INSERT INTO "core_journal" VALUES(216,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a2283d85bf7125a623258e09aaf26e',NULL,NULL,'{"record_type":"customer","record_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","tag":"slow payer"}',NULL);
INSERT INTO "core_journal" VALUES(217,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a2283d85bf7125a623258fec9c1f69',NULL,NULL,'{"record_type":"customer","record_id":"01a2283d-85a9-74c0-bb51-632d2f78cf98","tag":"newsletter"}',NULL);
INSERT INTO "core_journal" VALUES(218,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c315ffd977','01a2283d85a974c0bb51632e9311c706',NULL,'{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-586da6a65556","participants":["01a2283d-85a9-74c0-bb51-632e9311c706"]}',NULL);
INSERT INTO "core_journal" VALUES(219,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c717c8ee70','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(220,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b388011a83','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632cfaac0ad9"]}',NULL);
INSERT INTO "core_journal" VALUES(221,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b81a1cfbe2','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(222,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ec71c6a5fa15ab0bf336f4','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-587b730d74e6","participants":["01a2283d-85a9-74c0-bb51-6319a0b5d92b"]}',NULL);
INSERT INTO "core_journal" VALUES(223,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b1cca1d7c8','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(224,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3bf28d3d216','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(225,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a6c72d4298','01a2283d85a974c0bb516322ae4a8ad7',NULL,'{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","participants":["01a2283d-85a9-74c0-bb51-6322ae4a8ad7"]}',NULL);
INSERT INTO "core_journal" VALUES(226,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3cd5defda61','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(227,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a9b9d52076','01a2283d85a974c0bb516327c1add4ef',NULL,'{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-6327c1add4ef"]}',NULL);
INSERT INTO "core_journal" VALUES(228,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39f453d66a9','01a2283d85a974c0bb51631d3b49827d',NULL,'{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-85a6-75aa-a278-58808bb14c55","participants":["01a2283d-85a9-74c0-bb51-631d3b49827d"]}',NULL);
INSERT INTO "core_journal" VALUES(229,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3992344c914','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a2283d-85a6-75aa-a278-587b730d74e6","participants":["01a2283d-85a9-74c0-bb51-6319a0b5d92b"]}',NULL);
INSERT INTO "core_journal" VALUES(230,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3cbe1ab0da2','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(231,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c8e5ce6eda','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(232,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b22e6e8d15','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(233,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c4300329c3','01a2283d85a974c0bb51633346261369',NULL,'{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","participants":["01a2283d-85a9-74c0-bb51-633346261369"]}',NULL);
INSERT INTO "core_journal" VALUES(234,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ec71c6a5fa15ac8df8e820','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-587b730d74e6","participants":["01a2283d-85a9-74c0-bb51-6319a0b5d92b"]}',NULL);
INSERT INTO "core_journal" VALUES(235,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3bbf881430d','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632cfaac0ad9"]}',NULL);
INSERT INTO "core_journal" VALUES(236,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a401ec4b96','01a2283d85a974c0bb516322ae4a8ad7',NULL,'{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","participants":["01a2283d-85a9-74c0-bb51-6322ae4a8ad7"]}',NULL);
INSERT INTO "core_journal" VALUES(237,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3ba2d59a5a2','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632cfaac0ad9"]}',NULL);
INSERT INTO "core_journal" VALUES(238,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39dd556f867','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-58808bb14c55","participants":["01a2283d-85a9-74c0-bb51-631cb8aab27f"]}',NULL);
INSERT INTO "core_journal" VALUES(239,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39e0cc86777','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-85a6-75aa-a278-58808bb14c55","participants":["01a2283d-85a9-74c0-bb51-631cb8aab27f"]}',NULL);
INSERT INTO "core_journal" VALUES(240,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3bdcbd3ec50','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(241,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b9e3077330','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632cfaac0ad9"]}',NULL);
INSERT INTO "core_journal" VALUES(242,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3cc08ea177b','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(243,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c0aa768230','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(244,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b7831d5d61','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(245,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3be11074f48','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632cfaac0ad9"]}',NULL);
INSERT INTO "core_journal" VALUES(246,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a158940ab0','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(247,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c558fc68cd','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(248,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3adb8434c01','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(249,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a380c64ec7','01a2283d85a974c0bb516324210a3051',NULL,'{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","participants":["01a2283d-85a9-74c0-bb51-6324210a3051"]}',NULL);
INSERT INTO "core_journal" VALUES(250,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a2f5e3c2ef','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(251,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39b9069a384','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-58808bb14c55","participants":["01a2283d-85a9-74c0-bb51-631cb8aab27f"]}',NULL);
INSERT INTO "core_journal" VALUES(252,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3ca0a1a4f57','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(253,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39809670771','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-85a6-75aa-a278-587b730d74e6","participants":["01a2283d-85a9-74c0-bb51-6319a0b5d92b"]}',NULL);
INSERT INTO "core_journal" VALUES(254,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3977d2c5b7f','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-85a6-75aa-a278-587b730d74e6","participants":["01a2283d-85a9-74c0-bb51-6319a0b5d92b"]}',NULL);
INSERT INTO "core_journal" VALUES(255,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b6d7fd416f','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632cfaac0ad9"]}',NULL);
INSERT INTO "core_journal" VALUES(256,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39cb599a369','01a2283d85a974c0bb51631d3b49827d',NULL,'{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-85a6-75aa-a278-58808bb14c55","participants":["01a2283d-85a9-74c0-bb51-631d3b49827d"]}',NULL);
INSERT INTO "core_journal" VALUES(257,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3ac6197c311','01a2283d85a974c0bb516327c1add4ef',NULL,'{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-6327c1add4ef"]}',NULL);
INSERT INTO "core_journal" VALUES(258,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3ab12e8f0a4','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(259,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39ade9671f9','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-58808bb14c55","participants":["01a2283d-85a9-74c0-bb51-631cb8aab27f"]}',NULL);
INSERT INTO "core_journal" VALUES(260,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b53304c302','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(261,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b08ada7624','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(262,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3aa1016960f','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(263,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a5149b0ba4','01a2283d85a974c0bb516322ae4a8ad7',NULL,'{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","participants":["01a2283d-85a9-74c0-bb51-6322ae4a8ad7"]}',NULL);
INSERT INTO "core_journal" VALUES(264,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c9bb054d48','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(265,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a7c89085cf','01a2283d85a974c0bb516323bc734192',NULL,'{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","participants":["01a2283d-85a9-74c0-bb51-6323bc734192"]}',NULL);
INSERT INTO "core_journal" VALUES(266,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c2e5950f0c','01a2283d85a974c0bb51632e9311c706',NULL,'{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-85a6-75aa-a278-586da6a65556","participants":["01a2283d-85a9-74c0-bb51-632e9311c706"]}',NULL);
INSERT INTO "core_journal" VALUES(267,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3b450103031','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(268,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a8fcb48762','01a2283d85a974c0bb516323bc734192',NULL,'{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","participants":["01a2283d-85a9-74c0-bb51-6323bc734192"]}',NULL);
INSERT INTO "core_journal" VALUES(269,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c67a7494c0','01a2283d85a974c0bb5163353e95bc91',NULL,'{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","participants":["01a2283d-85a9-74c0-bb51-63353e95bc91"]}',NULL);
INSERT INTO "core_journal" VALUES(270,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3c1c3c60ebe','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(271,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3afa093be9c','01a2283d85a974c0bb516327c1add4ef',NULL,'{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-6327c1add4ef"]}',NULL);
INSERT INTO "core_journal" VALUES(272,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3a0c375479a','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(273,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3ae6884378b','01a2283d85a974c0bb516327c1add4ef',NULL,'{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5879d9d93675","participants":["01a2283d-85a9-74c0-bb51-6327c1add4ef"]}',NULL);
INSERT INTO "core_journal" VALUES(274,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a39670b98288','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a2283d-85a6-75aa-a278-587b730d74e6","participants":["01a2283d-85a9-74c0-bb51-6319a0b5d92b"]}',NULL);
INSERT INTO "core_journal" VALUES(275,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d85ed704c89c2a3bc831243d0','01a2283d85a974c0bb51632b48374bf6',NULL,'{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5875a35df334","participants":["01a2283d-85a9-74c0-bb51-632b48374bf6"]}',NULL);
INSERT INTO "core_journal" VALUES(276,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d8605777d809c1385a2b07a98',NULL,NULL,'{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(277,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d8605777d809c1386b24c9e9a',NULL,NULL,'{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(278,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d8605777d809c1387420ad158',NULL,NULL,'{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(279,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d8606768f9dc56db06d5093fc',NULL,NULL,'{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(280,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d8606768f9dc56db1880e11a7',NULL,NULL,'{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(281,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d860a7590a6e3895671cc213f',NULL,NULL,'{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(282,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d860a7590a6e38957feaf475c',NULL,NULL,'{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(283,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d860a7590a6e389583bac434c',NULL,NULL,'{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(284,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d860a7590a6e389598301bccd',NULL,NULL,'{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(285,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d860a7590a6e3895aa12598b6',NULL,NULL,'{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(286,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d860a7590a6e3895b39185376',NULL,NULL,'{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(287,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a2283d860a7590a6e3895cb1d21cfb',NULL,NULL,'{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(288,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','01a2283d85a974c0bb516315978c70ea',NULL,'{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d","customer_id":"01a2283d-85a9-74c0-bb51-6315978c70ea","product_id":"01a2283d-860a-7590-a6e3-89583bac434c","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}',NULL);
INSERT INTO "core_journal" VALUES(289,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a2283d861d752cb8fa376e7e4682fd','01a2283d85a974c0bb51631ae4580ea6',NULL,'{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-58808bb14c55","customer_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","product_id":"01a2283d-860a-7590-a6e3-895671cc213f","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}',NULL);
INSERT INTO "core_journal" VALUES(290,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a2283d861e763b83b25df97e73d835','01a2283d85a974c0bb51631e901f650b',NULL,'{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","customer_id":"01a2283d-85a9-74c0-bb51-631e901f650b","product_id":"01a2283d-8605-777d-809c-1387420ad158","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}',NULL);
INSERT INTO "core_journal" VALUES(291,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a2283d86227764beaac87648ca7751','01a2283d85a974c0bb516320d3fc50b6',NULL,'{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","customer_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","product_id":"01a2283d-860a-7590-a6e3-89598301bccd","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}',NULL);
INSERT INTO "core_journal" VALUES(292,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a2283d86227764beaac8780a65d48c','01a2283d85a974c0bb516328d05757d4',NULL,'{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-58728663b487","customer_id":"01a2283d-85a9-74c0-bb51-6328d05757d4","product_id":"01a2283d-8605-777d-809c-1387420ad158","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}',NULL);
INSERT INTO "core_journal" VALUES(293,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a2283d86227764beaac87bd4be5625','01a2283d85a974c0bb51633401b953d2',NULL,'{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","customer_id":"01a2283d-85a9-74c0-bb51-633401b953d2","product_id":"01a2283d-860a-7590-a6e3-89583bac434c","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}',NULL);
INSERT INTO "core_journal" VALUES(294,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d861d752cb8fa376b48e2db4b',NULL,NULL,'{"opportunity_id":"01a2283d-861d-752c-b8fa-376afefe5192","product_id":"01a2283d-860a-7590-a6e3-89583bac434c","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(295,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d861d752cb8fa376c9ae03033',NULL,NULL,'{"opportunity_id":"01a2283d-861d-752c-b8fa-376afefe5192","product_id":"01a2283d-860a-7590-a6e3-895cb1d21cfb","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(296,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d861d752cb8fa376dba9510a4',NULL,NULL,'{"opportunity_id":"01a2283d-861d-752c-b8fa-376afefe5192","product_id":"01a2283d-8605-777d-809c-1386b24c9e9a","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(297,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d861d752cb8fa376f5da3cac5',NULL,NULL,'{"opportunity_id":"01a2283d-861d-752c-b8fa-376e7e4682fd","product_id":"01a2283d-860a-7590-a6e3-895671cc213f","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(298,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d86227764beaac875ea28deac',NULL,NULL,'{"opportunity_id":"01a2283d-861e-763b-83b2-5df97e73d835","product_id":"01a2283d-8605-777d-809c-1387420ad158","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(299,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d86227764beaac87730fc7833',NULL,NULL,'{"opportunity_id":"01a2283d-8622-7764-beaa-c87648ca7751","product_id":"01a2283d-860a-7590-a6e3-89598301bccd","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(300,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d86227764beaac87917ad7d51',NULL,NULL,'{"opportunity_id":"01a2283d-8622-7764-beaa-c8780a65d48c","product_id":"01a2283d-8605-777d-809c-1387420ad158","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(301,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d86227764beaac87a8724918f',NULL,NULL,'{"opportunity_id":"01a2283d-8622-7764-beaa-c8780a65d48c","product_id":"01a2283d-860a-7590-a6e3-895cb1d21cfb","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(302,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a2283d86227764beaac87cf7217014',NULL,NULL,'{"opportunity_id":"01a2283d-8622-7764-beaa-c87bd4be5625","product_id":"01a2283d-860a-7590-a6e3-89583bac434c","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(303,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d86537052913312d4e758ff9e','01a2283d85a974c0bb516315978c70ea',NULL,'{"kind":"core.meeting","at":"2026-01-23T08:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5873546b4c0d","record_type":"sfa_opportunity","record_id":"01a2283d-861d-752c-b8fa-376afefe5192","participants":["01a2283d-85a9-74c0-bb51-6315978c70ea"]}',NULL);
INSERT INTO "core_journal" VALUES(304,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d86537052913312d53c37e169','01a2283d85a974c0bb516315978c70ea',NULL,'{"kind":"core.email","at":"2026-02-02T08:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5873546b4c0d","record_type":"sfa_opportunity","record_id":"01a2283d-861d-752c-b8fa-376afefe5192","participants":["01a2283d-85a9-74c0-bb51-6315978c70ea"]}',NULL);
INSERT INTO "core_journal" VALUES(305,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d86537052913312d6ef7b7978','01a2283d85a974c0bb516315978c70ea',NULL,'{"kind":"core.email","at":"2026-02-16T08:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a2283d-85a6-75aa-a278-5873546b4c0d","record_type":"sfa_opportunity","record_id":"01a2283d-861d-752c-b8fa-376afefe5192","participants":["01a2283d-85a9-74c0-bb51-6315978c70ea"]}',NULL);
INSERT INTO "core_journal" VALUES(306,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d86537052913312d7e4ab504e','01a2283d85a974c0bb51631e901f650b',NULL,'{"kind":"core.meeting","at":"2026-01-05T17:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","record_type":"sfa_opportunity","record_id":"01a2283d-861e-763b-83b2-5df97e73d835","participants":["01a2283d-85a9-74c0-bb51-631e901f650b"]}',NULL);
INSERT INTO "core_journal" VALUES(307,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d8654746c835e0ca849b13da6','01a2283d85a974c0bb516320d3fc50b6',NULL,'{"kind":"core.email","at":"2025-11-18T17:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","record_type":"sfa_opportunity","record_id":"01a2283d-8622-7764-beaa-c87648ca7751","participants":["01a2283d-85a9-74c0-bb51-6320d3fc50b6"]}',NULL);
INSERT INTO "core_journal" VALUES(308,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d8654746c835e0ca95808347c','01a2283d85a974c0bb516320d3fc50b6',NULL,'{"kind":"core.email","at":"2025-12-04T08:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","record_type":"sfa_opportunity","record_id":"01a2283d-8622-7764-beaa-c87648ca7751","participants":["01a2283d-85a9-74c0-bb51-6320d3fc50b6"]}',NULL);
INSERT INTO "core_journal" VALUES(309,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d8654746c835e0caa34b6dd5a','01a2283d85a974c0bb516328d05757d4',NULL,'{"kind":"core.email","at":"2026-03-02T08:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a2283d-85a6-75aa-a278-58728663b487","record_type":"sfa_opportunity","record_id":"01a2283d-8622-7764-beaa-c8780a65d48c","participants":["01a2283d-85a9-74c0-bb51-6328d05757d4"]}',NULL);
INSERT INTO "core_journal" VALUES(310,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a2283d8654746c835e0cabbc1f2700','01a2283d85a974c0bb51633401b953d2',NULL,'{"kind":"core.call","at":"2026-02-17T17:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","record_type":"sfa_opportunity","record_id":"01a2283d-8622-7764-beaa-c87bd4be5625","participants":["01a2283d-85a9-74c0-bb51-633401b953d2"]}',NULL);
INSERT INTO "core_journal" VALUES(311,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261054c9f401',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586b497d1fc1/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(312,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261172a1c70a',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586b497d1fc1/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(313,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26129d5fa6f3',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5877ca1133f5/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(314,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261335d03a56',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5877ca1133f5/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(315,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261410228602',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587d7901219d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587d7901219d/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(316,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26157989faf6',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587d7901219d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587d7901219d/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(317,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2616e80f2471',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586ee97a84ec","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586ee97a84ec/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(318,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2617af0c4cb8',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586ee97a84ec","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586ee97a84ec/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(319,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2618423a9678',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5883b6b5a5df/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(320,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261970e1fb89',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5883b6b5a5df/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(321,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261abd775e88',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-588116d3414d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-588116d3414d/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(322,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261bc137ac2c',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-588116d3414d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-588116d3414d/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(323,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261cbebe5c1c',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58728663b487","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58728663b487/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(324,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261de7195d15',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58728663b487","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58728663b487/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(325,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261e62bb5f8b',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586f44db6c53","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586f44db6c53/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(326,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d261f7304be31',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586f44db6c53","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586f44db6c53/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(327,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2620bd2a921d',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5874ab0e55ed","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5874ab0e55ed/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(328,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26210b52f574',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5874ab0e55ed","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5874ab0e55ed/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(329,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2622a1cd9133',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5879d9d93675","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5879d9d93675/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(330,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26230e90cd40',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5879d9d93675","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5879d9d93675/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(331,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26246abc6619',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58850f552a57","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58850f552a57/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(332,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2625d5c1eb9b',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58850f552a57","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58850f552a57/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(333,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d262617817aca',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-588813c5b632","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-588813c5b632/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(334,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26271f3ffcae',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-588813c5b632","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-588813c5b632/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(335,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26289ec130f1',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586da6a65556","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586da6a65556/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(336,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2629cdf130b2',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586da6a65556","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586da6a65556/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(337,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d262a1f10c968',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58821ec40583","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58821ec40583/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(338,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d262b264d4904',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58821ec40583","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58821ec40583/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(339,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d262c67557f99',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587a974d002a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587a974d002a/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(340,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d262d80375248',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587a974d002a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587a974d002a/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(341,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d262e5238ebf9',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5873546b4c0d/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(342,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d262f98c4aa81',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5873546b4c0d/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(343,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263097c1c010',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5886fe0e9aca","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5886fe0e9aca/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(344,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2631a1bc5573',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5886fe0e9aca","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5886fe0e9aca/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(345,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263239783716',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58808bb14c55","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58808bb14c55/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(346,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26335b16e31d',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58808bb14c55","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58808bb14c55/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(347,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26346aff8173',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587145e5dc53","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587145e5dc53/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(348,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2635ec067347',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587145e5dc53","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587145e5dc53/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(349,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2636e152bdd1',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5887f6fd745e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5887f6fd745e/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(350,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2637ed997850',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5887f6fd745e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5887f6fd745e/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(351,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2638e0c64982',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58764e901a76","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58764e901a76/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(352,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2639a60c9212',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58764e901a76","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58764e901a76/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(353,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263a94e78391',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5870f89777d3","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5870f89777d3/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(354,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263bd7ec4f7c',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5870f89777d3","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5870f89777d3/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(355,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263caa14118f',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586ccf04275c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586ccf04275c/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(356,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263d87c3e3e6',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-586ccf04275c","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-586ccf04275c/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(357,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263ead35f0f6',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5875a35df334","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5875a35df334/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(358,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d263f090029b3',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-5875a35df334","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-5875a35df334/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(359,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26407c2f29e5',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58848731d963","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58848731d963/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(360,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d264156ab8fe8',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58848731d963","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58848731d963/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(361,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2642248dce96',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58787ed4ee27/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(362,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2643d59f878d',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-58787ed4ee27","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-58787ed4ee27/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(363,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d264447223dbd',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587e9eaed6a1","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587e9eaed6a1/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(364,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d264571fa2c53',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587e9eaed6a1","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587e9eaed6a1/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(365,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26467ca6ef5f',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587f6fd76a91","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587f6fd76a91/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(366,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2647809a33ba',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587f6fd76a91","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587f6fd76a91/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(367,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d2648ee647232',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587cdc9cc203","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587cdc9cc203/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(368,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d26497dfdd9b9',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587cdc9cc203","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587cdc9cc203/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(369,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d264a648d0c01',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587b730d74e6","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587b730d74e6/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(370,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a2283d867a7686974d264bbdf5341b',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a2283d-85a6-75aa-a278-587b730d74e6","amount":{"amount":"1000","currency":"EUR"},"turn":"01a2283d-85a6-75aa-a278-587b730d74e6/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(371,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb516310cdf98559','01a2283d85a974c0bb516310cdf98559','{"custom":null}','{"custom":{"acme.region":"EMEA","size":0}}',NULL);
INSERT INTO "core_journal" VALUES(372,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb516315978c70ea','01a2283d85a974c0bb516315978c70ea','{"custom":null}','{"custom":{"acme.region":"EMEA","size":1}}',NULL);
INSERT INTO "core_journal" VALUES(373,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb51631898047f44','01a2283d85a974c0bb51631898047f44','{"custom":null}','{"custom":{"acme.region":"EMEA","size":2}}',NULL);
INSERT INTO "core_journal" VALUES(374,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb51631ae4580ea6','01a2283d85a974c0bb51631ae4580ea6','{"custom":null}','{"custom":{"acme.region":"EMEA","size":3}}',NULL);
INSERT INTO "core_journal" VALUES(375,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb51631e901f650b','01a2283d85a974c0bb51631e901f650b','{"custom":null}','{"custom":{"acme.region":"EMEA","size":4}}',NULL);
INSERT INTO "core_journal" VALUES(376,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb516320d3fc50b6','01a2283d85a974c0bb516320d3fc50b6','{"custom":null}','{"custom":{"acme.region":"EMEA","size":5}}',NULL);
INSERT INTO "core_journal" VALUES(377,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb516325c9c25aa5','01a2283d85a974c0bb516325c9c25aa5','{"custom":null}','{"custom":{"acme.region":"EMEA","size":6}}',NULL);
INSERT INTO "core_journal" VALUES(378,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb516328d05757d4','01a2283d85a974c0bb516328d05757d4','{"custom":null}','{"custom":{"acme.region":"EMEA","size":7}}',NULL);
INSERT INTO "core_journal" VALUES(379,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a2283d85a974c0bb51632aa4f97c16','01a2283d85a974c0bb51632aa4f97c16','{"custom":null}','{"custom":{"acme.region":"EMEA","size":8}}',NULL);
INSERT INTO "core_journal" VALUES(380,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583f62dd2ce6c','01a2283d85a974c0bb516310cdf98559',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(381,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583f7bce6abd9','01a2283d85a974c0bb516315978c70ea',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-6315978c70ea","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(382,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583f8131b65b8','01a2283d85a974c0bb51631898047f44',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-631898047f44","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(383,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583f939fbbafe','01a2283d85a974c0bb51631ae4580ea6',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-631ae4580ea6","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(384,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583fa29e2eb3e','01a2283d85a974c0bb51631e901f650b',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-631e901f650b","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(385,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583fbd4e2b172','01a2283d85a974c0bb516320d3fc50b6',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(386,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583fcbfab6ed3','01a2283d85a974c0bb516325c9c25aa5',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(387,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583fd0f0d4716','01a2283d85a974c0bb516328d05757d4',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-6328d05757d4","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(388,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583fe3ccd3420','01a2283d85a974c0bb51632aa4f97c16',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-632aa4f97c16","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(389,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d583ff2e52e574','01a2283d85a974c0bb51632d2f78cf98',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-632d2f78cf98","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(390,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d58400450de9ef','01a2283d85a974c0bb51632f3b71ef50',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-632f3b71ef50","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(391,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a2283d86d770d4a2d58401af81a1c2','01a2283d85a974c0bb51633401b953d2',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a2283d-85a9-74c0-bb51-633401b953d2","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(392,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a2283d86d770d4a2d583f62dd2ce6c','01a2283d85a974c0bb516310cdf98559','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(393,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a2283d86d770d4a2d583f7bce6abd9','01a2283d85a974c0bb516315978c70ea','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(394,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a2283d86d770d4a2d583f8131b65b8','01a2283d85a974c0bb51631898047f44','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(395,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a2283d86d770d4a2d583f939fbbafe','01a2283d85a974c0bb51631ae4580ea6','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(396,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a2283d86d770d4a2d583fa29e2eb3e','01a2283d85a974c0bb51631e901f650b','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(397,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a2283d86ec72d3b30225d35b1d7eb0',NULL,NULL,'{"record_type":"acme_contract","record_id":"01a2283d-86d7-70d4-a2d5-83f62dd2ce6c","tag":"key account"}',NULL);
INSERT INTO "core_journal" VALUES(398,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a2283d86ee7799b6fa940a7a2c6211','01a2283d85a974c0bb516310cdf98559',NULL,'{"kind":"core.note","at":"2026-11-29T16:57:30.606454+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a2283d-85a9-74c0-bb51-6310cdf98559"]}',NULL);
INSERT INTO "core_journal" VALUES(399,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','attachment','01a2283d86f275c895afc64b0e5314ee',NULL,NULL,'{"record_type":"acme_contract","record_id":"01a2283d-86d7-70d4-a2d5-83f62dd2ce6c","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}',NULL);
INSERT INTO "core_journal" VALUES(400,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_product','01a2283d8729711d8cf946194ab78a73',NULL,NULL,'{"name":"Lamp of the corpus","active":true,"price":{"amount":"100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(401,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','customer','01a2283d8729711d8cf9461a3508b3b7','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"person","name":"Ada Berg","lifecycle":"lead","country":"AT","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}',NULL);
INSERT INTO "core_journal" VALUES(402,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','identity','01a2283d8740750a968b30169acb8c90','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","kind":"email","value":"ada@berg.example","normalized":"ada@berg.example"}',NULL);
INSERT INTO "core_journal" VALUES(403,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_lead','01a2283d8740750a968b301591c2d16c','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"pipeline":"sfa.lead","stage":"new","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","title":"Lamps for the hall","recycled":0,"with_customer":true,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","touched_at":"2026-03-02T09:00:00+00:00","opened_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(404,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_lead','01a2283d8740750a968b301591c2d16c','01a2283d8729711d8cf9461a3508b3b7','{"stage":"new","qualified_on":null}','{"stage":"qualified","qualified_on":"2026-03-02","pipeline":"sfa.lead"}',NULL);
INSERT INTO "core_journal" VALUES(405,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_opportunity','01a2283d87727216b65802437ff02a48','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"pipeline":"sfa.sales","stage":"prospecting","title":"Lamps for the hall","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","amount":{"amount":"900","currency":"EUR"},"opened_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(406,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_lead','01a2283d8740750a968b301591c2d16c','01a2283d8729711d8cf9461a3508b3b7','{"stage":"qualified","closed_on":null,"opportunity_id":null}','{"stage":"converted","closed_on":"2026-03-02","opportunity_id":"01a2283d-8772-7216-b658-02437ff02a48","pipeline":"sfa.lead"}',NULL);
INSERT INTO "core_journal" VALUES(407,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: convert a lead',NULL,'changed','customer','01a2283d8729711d8cf9461a3508b3b7','01a2283d8729711d8cf9461a3508b3b7','{"lifecycle":"lead"}','{"lifecycle":"opportunity"}',NULL);
INSERT INTO "core_journal" VALUES(408,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_activity','01a2283d87777052b9e3c91e82f49597','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"call","subject":"Call Ada","state":"planned","priority":"normal","all_day":false,"customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","record_type":"sfa_opportunity","record_id":"01a2283d-8772-7216-b658-02437ff02a48"}',NULL);
INSERT INTO "core_journal" VALUES(409,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','interaction','01a2283d878d7788a4bfcf2ee8958591','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"core.call","at":"2026-03-02T09:00:00+00:00","summary":"Call Ada","direction":"out","record_type":"sfa_opportunity","record_id":"01a2283d-8772-7216-b658-02437ff02a48","payload":{"notes":"She wants ten."},"participants":["01a2283d-8729-711d-8cf9-461a3508b3b7"]}',NULL);
INSERT INTO "core_journal" VALUES(410,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_activity','01a2283d87777052b9e3c91e82f49597','01a2283d8729711d8cf9461a3508b3b7','{"state":"planned","done_at":null,"outcome":null,"interaction_id":null}','{"state":"done","done_at":"2026-03-02T09:00:00+00:00","outcome":"She wants ten.","interaction_id":"01a2283d-878d-7788-a4bf-cf2ee8958591"}',NULL);
INSERT INTO "core_journal" VALUES(411,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_activity','01a2283d879174b5a00e83589cef8d6f','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"task","subject":"Send the lamps","state":"planned","priority":"normal","all_day":true,"customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","record_type":"sfa_opportunity","record_id":"01a2283d-8772-7216-b658-02437ff02a48","due_at":"2026-03-05T00:00:00+00:00","ends_at":"2026-03-06T00:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(412,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: number a record',NULL,'added','sfa_series','01a2283d8798774683fc84d8945cfd6a',NULL,NULL,'{"name":"Q-2026","last":1}',NULL);
INSERT INTO "core_journal" VALUES(413,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_quote','01a2283d879c769ea0d0f847465d7023','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"pipeline":"sfa.quote","stage":"draft","number":"Q-2026-0001","revision":1,"title":"Ten lamps","discount":0.0,"discount_share":0.0,"highest_discount":0.0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","opportunity_id":"01a2283d-8772-7216-b658-02437ff02a48","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","valid_until":"2026-04-01","total":{"amount":"0","currency":"EUR"},"opened_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(414,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_quote_line','01a2283d87fd70f799619035823d066f',NULL,NULL,'{"quote_id":"01a2283d-879c-769e-a0d0-f847465d7023","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"recurrence":"once","product_id":"01a2283d-8729-711d-8cf9-46194ab78a73","list_price":{"amount":"100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(415,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: reckon a quote',NULL,'changed','sfa_quote_line','01a2283d87fd70f799619035823d066f',NULL,'{"amount":null}','{"amount":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(416,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: reckon a quote',NULL,'changed','sfa_quote','01a2283d879c769ea0d0f847465d7023','01a2283d8729711d8cf9461a3508b3b7','{"total":{"amount":"0","currency":"EUR"},"list_total":null}','{"total":{"amount":"1000","currency":"EUR"},"list_total":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(417,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_quote','01a2283d879c769ea0d0f847465d7023','01a2283d8729711d8cf9461a3508b3b7','{"stage":"draft"}','{"stage":"approved","pipeline":"sfa.quote"}',NULL);
INSERT INTO "core_journal" VALUES(418,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_quote','01a2283d879c769ea0d0f847465d7023','01a2283d8729711d8cf9461a3508b3b7','{"stage":"approved","sent_on":null}','{"stage":"sent","sent_on":"2026-03-02","pipeline":"sfa.quote"}',NULL);
INSERT INTO "core_journal" VALUES(419,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_quote','01a2283d879c769ea0d0f847465d7023','01a2283d8729711d8cf9461a3508b3b7','{"stage":"sent","closed_on":null}','{"stage":"accepted","closed_on":"2026-03-02","pipeline":"sfa.quote"}',NULL);
INSERT INTO "core_journal" VALUES(420,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_opportunity','01a2283d87727216b65802437ff02a48','01a2283d8729711d8cf9461a3508b3b7','{"amount":{"amount":"900","currency":"EUR"}}','{"amount":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(421,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_line_item','01a2283d883770869ff296008602ca74',NULL,NULL,'{"opportunity_id":"01a2283d-8772-7216-b658-02437ff02a48","product_id":"01a2283d-8729-711d-8cf9-46194ab78a73","quantity":10,"unit_price":{"amount":"100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(422,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: number a record',NULL,'added','sfa_series','01a2283d884a73cab6b804a5dc570508',NULL,NULL,'{"name":"O-2026","last":1}',NULL);
INSERT INTO "core_journal" VALUES(423,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_order','01a2283d884a73cab6b804a64b156b7b','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"pipeline":"sfa.order","stage":"draft","number":"O-2026-0001","title":"Ten lamps","kind":"order","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","starts_on":"2026-03-02","billing":"anniversary","terms_days":30,"auto_renew":false,"notice_days":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","opportunity_id":"01a2283d-8772-7216-b658-02437ff02a48","quote_id":"01a2283d-879c-769e-a0d0-f847465d7023","total":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(424,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_order_line','01a2283d884a73cab6b804a7c31ac65e',NULL,NULL,'{"order_id":"01a2283d-884a-73ca-b6b8-04a64b156b7b","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"amount":{"amount":"1000","currency":"EUR"},"recurrence":"once","product_id":"01a2283d-8729-711d-8cf9-46194ab78a73"}',NULL);
INSERT INTO "core_journal" VALUES(425,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_order','01a2283d884a73cab6b804a64b156b7b','01a2283d8729711d8cf9461a3508b3b7','{"stage":"draft","activated_on":null}','{"stage":"active","activated_on":"2026-03-02","pipeline":"sfa.order"}',NULL);
INSERT INTO "core_journal" VALUES(426,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_payment_due','01a2283d889c727a9ae90a58af9136e6','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"order_id":"01a2283d-884a-73ca-b6b8-04a64b156b7b","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","purpose":"Lamp of the corpus","due_on":"2026-04-01","amount":{"amount":"1000","currency":"EUR"},"line_id":"01a2283d-884a-73ca-b6b8-04a7c31ac65e","period_from":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(427,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_payment','01a2283d88d27760adc93dc735e52680','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","received_on":"2026-03-02","amount":{"amount":"400","currency":"EUR"},"method":"transfer","reference":"","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","order_id":"01a2283d-884a-73ca-b6b8-04a64b156b7b"}',NULL);
INSERT INTO "core_journal" VALUES(428,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_allocation','01a2283d88fd711fb32f297b865a99ef',NULL,NULL,'{"payment_id":"01a2283d-88d2-7760-adc9-3dc735e52680","due_id":"01a2283d-889c-727a-9ae9-0a58af9136e6","amount":{"amount":"400","currency":"EUR"},"settled":{"amount":"400","currency":"EUR"},"applied_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(429,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_payment_due','01a2283d889c727a9ae90a58af9136e6','01a2283d8729711d8cf9461a3508b3b7','{"paid":null}','{"paid":{"amount":"400","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(430,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_payment','01a2283d88d27760adc93dc735e52680','01a2283d8729711d8cf9461a3508b3b7','{"credit":null}','{"credit":{"amount":"0","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(431,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'added','sfa_handover','01a2283d8a2e7401886e388842f4ec94',NULL,NULL,'{"from_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","summary":"Aiko Mendes to Aiko Park (3)","carried_out_at":"2026-03-02T09:00:00+00:00","deactivated":false,"kept":0,"counts":{"customer":{"01a2283d-85a6-75aa-a278-5877ca1133f5":1},"sfa_opportunity":{"01a2283d-85a6-75aa-a278-5877ca1133f5":1},"sfa_order":{"01a2283d-85a6-75aa-a278-5877ca1133f5":1}}}',NULL);
INSERT INTO "core_journal" VALUES(432,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'changed','customer','01a2283d8729711d8cf9461a3508b3b7','01a2283d8729711d8cf9461a3508b3b7','{"owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}','{"owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}','01a2283d8a2e7401886e388842f4ec94');
INSERT INTO "core_journal" VALUES(433,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'changed','sfa_opportunity','01a2283d87727216b65802437ff02a48','01a2283d8729711d8cf9461a3508b3b7','{"owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}','{"owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}','01a2283d8a2e7401886e388842f4ec94');
INSERT INTO "core_journal" VALUES(434,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'changed','sfa_order','01a2283d884a73cab6b804a64b156b7b','01a2283d8729711d8cf9461a3508b3b7','{"owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}','{"owner_id":"01a2283d-85a6-75aa-a278-5877ca1133f5"}','01a2283d8a2e7401886e388842f4ec94');
INSERT INTO "core_journal" VALUES(435,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','intake_import','01a2283d8a507365bdb44477814ccc86',NULL,NULL,'{"job_id":"01a2283d-8a50-7365-bdb4-4476ad919265","file":"old.csv","sha256":"a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c","profile":"Old system","fingerprint":"670d3d5dc83b8f134778eef018207005b9632be4a21848563a5455c49fd72055","source":1,"record_type":"customer","scheme":"old.no","state":"waiting","rows":2,"done":0,"linked":0,"created":0,"changed":0,"unchanged":0,"skipped":0,"refused":0,"related":0,"columns":{"kind":"","name":"name","email":"mail"}}',NULL);
INSERT INTO "core_journal" VALUES(436,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','customer','01a2283d8c087361977c3fbddc6c6dae','01a2283d8c087361977c3fbddc6c6dae',NULL,'{"kind":"organization","name":"Imported GmbH","lifecycle":"lead"}','01a2283d8a507365bdb44476ad919265');
INSERT INTO "core_journal" VALUES(437,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','customer','01a2283d8c09713a9ecd7fe0bafee7c0','01a2283d8c09713a9ecd7fe0bafee7c0',NULL,'{"kind":"organization","name":"Taken SA","lifecycle":"lead"}','01a2283d8a507365bdb44476ad919265');
INSERT INTO "core_journal" VALUES(438,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','intake_key','01a2283d8c09713a9ecd7fe15ad19bb8',NULL,NULL,'{"scheme":"old.no","key":"1","record_type":"customer","record_id":"01a2283d-8c08-7361-977c-3fbddc6c6dae","import_id":"01a2283d-8a50-7365-bdb4-4477814ccc86","row":1,"line":2}','01a2283d8a507365bdb44476ad919265');
INSERT INTO "core_journal" VALUES(439,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','intake_key','01a2283d8c09713a9ecd7fe2613ddadd',NULL,NULL,'{"scheme":"old.no","key":"2","record_type":"customer","record_id":"01a2283d-8c09-713a-9ecd-7fe0bafee7c0","import_id":"01a2283d-8a50-7365-bdb4-4477814ccc86","row":2,"line":3}','01a2283d8a507365bdb44476ad919265');
INSERT INTO "core_journal" VALUES(440,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','identity','01a2283d8c1074089a7e0c58bf5f6937','01a2283d8c087361977c3fbddc6c6dae',NULL,'{"customer_id":"01a2283d-8c08-7361-977c-3fbddc6c6dae","kind":"email","value":"info@imported.example","normalized":"info@imported.example"}','01a2283d8a507365bdb44476ad919265');
INSERT INTO "core_journal" VALUES(441,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','identity','01a2283d8c1074089a7e0c59921687d6','01a2283d8c09713a9ecd7fe0bafee7c0',NULL,'{"customer_id":"01a2283d-8c09-713a-9ecd-7fe0bafee7c0","kind":"email","value":"info@taken.example","normalized":"info@taken.example"}','01a2283d8a507365bdb44476ad919265');
INSERT INTO "core_journal" VALUES(442,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'changed','intake_import','01a2283d8a507365bdb44477814ccc86',NULL,'{"state":"waiting","done":0,"created":0}','{"state":"rows","done":2,"created":2}',NULL);
INSERT INTO "core_journal" VALUES(443,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'changed','intake_import','01a2283d8a507365bdb44477814ccc86',NULL,'{"state":"rows","finished_at":null}','{"state":"finished","finished_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(444,'2026-03-02 09:00:00.000000',NULL,'system: market as system: record consent',NULL,'added','marketing_consent','01a2283d8c45721882b675be8c1e5823','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","channel":"email","address":"ada.aydin@zelham-chemicals.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}',NULL);
INSERT INTO "core_journal" VALUES(445,'2026-03-02 09:00:00.000000',NULL,'system: market as system: record consent',NULL,'added','marketing_consent','01a2283d8c6e701296fef5e8020fce16','01a2283d85a974c0bb5163262af333ab',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63262af333ab","channel":"email","address":"ada.farouk@jorstein-stores.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}',NULL);
INSERT INTO "core_journal" VALUES(446,'2026-03-02 09:00:00.000000',NULL,'system: market as system: record consent',NULL,'added','marketing_consent','01a2283d8c8573f6b761743735fbe92f','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","channel":"email","address":"ada@berg.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}',NULL);
INSERT INTO "core_journal" VALUES(447,'2026-03-02 09:00:00.000000',NULL,'system: market as system: record consent',NULL,'added','marketing_consent','01a2283d8c9b71b09a9e039204098672','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","channel":"email","address":"amir.tanaka@verstein-logistics.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}',NULL);
INSERT INTO "core_journal" VALUES(448,'2026-03-02 09:00:00.000000',NULL,'system: market as system: record consent',NULL,'added','marketing_consent','01a2283d8ca87394b6edff61243855a2','01a2283d85a974c0bb516316ed5c6d56',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","channel":"email","address":"ana.abadi@verstein-logistics.example","purpose":"newsletter","state":"given","confirmed":false,"basis":"consent","evidence":"asked for it at the fair","at":"2026-03-02T09:00:00+00:00","text_version":"2026-01"}',NULL);
INSERT INTO "core_journal" VALUES(449,'2026-03-02 09:00:00.000000',NULL,'system: market as system: record consent',NULL,'added','marketing_consent','01a2283d8cba73bda6202ae7b1862632','01a2283d85a974c0bb516316ed5c6d56',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","channel":"email","address":"ana.abadi@verstein-logistics.example","purpose":"newsletter","state":"withdrawn","confirmed":false,"basis":"consent","evidence":"wrote so","at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(450,'2026-03-02 09:00:00.000000',NULL,'system: market as system: suppress an address',NULL,'added','marketing_suppression','01a2283d8cbb751e8377d447bb832ce1',NULL,NULL,'{"channel":"email","address":"nobody@example.org","reason":"request","note":"complained","at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(451,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_template','01a2283d8cd8738aa22cd640a41010f2',NULL,NULL,'{"name":"spring","number":1,"subject":"Spring","mjml":"<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{ customer.name }}</mj-text><mj-text><a href=\"{{ link.unsubscribe }}\">No more</a></mj-text></mj-column></mj-section></mj-body></mjml>","text":"","saved_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(452,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment','01a2283d8d1972b0a1c90ba9d4970f4d',NULL,NULL,'{"name":"chosen","description":"by hand","configured":false}',NULL);
INSERT INTO "core_journal" VALUES(453,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment_member','01a2283d8d3f759d8eab34ce854d1f2e','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"segment_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d","customer_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","excluded":false}',NULL);
INSERT INTO "core_journal" VALUES(454,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment_member','01a2283d8d3f759d8eab34cf7e056a8a','01a2283d85a974c0bb5163262af333ab',NULL,'{"segment_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d","customer_id":"01a2283d-85a9-74c0-bb51-63262af333ab","excluded":false}',NULL);
INSERT INTO "core_journal" VALUES(455,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment_member','01a2283d8d3f759d8eab34d060a5048d','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"segment_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","excluded":false}',NULL);
INSERT INTO "core_journal" VALUES(456,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment_member','01a2283d8d3f759d8eab34d196039cbb','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"segment_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d","customer_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","excluded":false}',NULL);
INSERT INTO "core_journal" VALUES(457,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment_member','01a2283d8d3f759d8eab34d262faa67f','01a2283d85a974c0bb516316ed5c6d56',NULL,'{"segment_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d","customer_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","excluded":false}',NULL);
INSERT INTO "core_journal" VALUES(458,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment_member','01a2283d8d3f759d8eab34d3652c757a','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"segment_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d","customer_id":"01a2283d-85a9-74c0-bb51-632cfaac0ad9","excluded":false}',NULL);
INSERT INTO "core_journal" VALUES(459,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment','01a2283d8d59763695aa96ac3527a29c',NULL,NULL,'{"name":"persons","description":"","configured":false,"rule":"record.kind == ''person''"}',NULL);
INSERT INTO "core_journal" VALUES(460,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_segment_part','01a2283d8d59763695aa96ad57542247',NULL,NULL,'{"segment_id":"01a2283d-8d59-7636-95aa-96ac3527a29c","other_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d","excluded":false,"people":false}',NULL);
INSERT INTO "core_journal" VALUES(461,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_campaign','01a2283d8d7876018e3762ac692e30ec',NULL,NULL,'{"pipeline":"marketing.campaign","stage":"draft","name":"Spring 2026","purpose":"newsletter","channel":"email","problem":"","stage_since":"2026-03-02T09:00:00+00:00","segment_id":"01a2283d-8d19-72b0-a1c9-0ba9d4970f4d"}',NULL);
INSERT INTO "core_journal" VALUES(462,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_arm','01a2283d8d9174508e5fbd26d5f03b0b',NULL,NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","position":1,"name":"a","share":0.5,"holdout":false,"external_key":"Spring 2026/a"}',NULL);
INSERT INTO "core_journal" VALUES(463,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_arm','01a2283d8d9174508e5fbd271f26dc4b',NULL,NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","position":2,"name":"b","share":0.5,"holdout":false,"external_key":"Spring 2026/b"}',NULL);
INSERT INTO "core_journal" VALUES(464,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_step','01a2283d8dbd76b09f3b60c63fb4b3d4',NULL,NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","number":1,"after_hours":0}',NULL);
INSERT INTO "core_journal" VALUES(465,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_content','01a2283d8deb736aa96ffd3fdd81fd70',NULL,NULL,'{"step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","arm_id":"01a2283d-8d91-7450-8e5f-bd26d5f03b0b","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2"}',NULL);
INSERT INTO "core_journal" VALUES(466,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_content','01a2283d8deb736aa96ffd40f378d61f',NULL,NULL,'{"step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2"}',NULL);
INSERT INTO "core_journal" VALUES(467,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_step','01a2283d8e0374ef82e38de65e61c09f',NULL,NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","number":2,"after_hours":720,"unless":"clicked"}',NULL);
INSERT INTO "core_journal" VALUES(468,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_content','01a2283d8e0374ef82e38de7e0ad0a44',NULL,NULL,'{"step_id":"01a2283d-8e03-74ef-82e3-8de65e61c09f","arm_id":"01a2283d-8d91-7450-8e5f-bd26d5f03b0b","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2"}',NULL);
INSERT INTO "core_journal" VALUES(469,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_content','01a2283d8e0374ef82e38de84e5f3cf0',NULL,NULL,'{"step_id":"01a2283d-8e03-74ef-82e3-8de65e61c09f","arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2"}',NULL);
INSERT INTO "core_journal" VALUES(470,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_campaign_cost','01a2283d8e04778da98d708352e82d54',NULL,NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","spent_on":"2026-03-01","amount":{"amount":"120.50","currency":"EUR"},"description":"printing"}',NULL);
INSERT INTO "core_journal" VALUES(471,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'moved','marketing_campaign','01a2283d8d7876018e3762ac692e30ec',NULL,'{"stage":"draft","started_at":null}','{"stage":"running","started_at":"2026-03-02T09:00:00+00:00","pipeline":"marketing.campaign"}',NULL);
INSERT INTO "core_journal" VALUES(472,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_member','01a2283d8e5d77159690d2b94463be02','01a2283d85a974c0bb516316ed5c6d56',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","customer_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-8d91-7450-8e5f-bd26d5f03b0b"}',NULL);
INSERT INTO "core_journal" VALUES(473,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_member','01a2283d8e5d77159690d2bafce265db','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","customer_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(474,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_member','01a2283d8e5d77159690d2bb882fab2d','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","customer_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(475,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_member','01a2283d8e5d77159690d2bc8ad75710','01a2283d85a974c0bb5163262af333ab',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","customer_id":"01a2283d-85a9-74c0-bb51-63262af333ab","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(476,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_member','01a2283d8e5d77159690d2bd82678bd8','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","customer_id":"01a2283d-85a9-74c0-bb51-632cfaac0ad9","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-8d91-7450-8e5f-bd26d5f03b0b"}',NULL);
INSERT INTO "core_journal" VALUES(477,'2026-03-02 09:00:00.000000',NULL,'system: market',NULL,'added','marketing_member','01a2283d8e5d77159690d2be8328010a','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","status":"planned","enrolled_at":"2026-03-02T09:00:00+00:00","arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(478,'2026-03-02 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a2283d8f0e7610b0288a6f054c422d',NULL,NULL,'{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-85a6-75aa-a278-5873546b4c0d","category":"closed","deals":1,"amount":{"amount":"16500","currency":"EUR"},"weighted":{"amount":"16500","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d"}',NULL);
INSERT INTO "core_journal" VALUES(479,'2026-03-02 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a2283d8f0e7610b0288a70469ec38f',NULL,NULL,'{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-85a6-75aa-a278-5883b6b5a5df","category":"pipeline","deals":1,"amount":{"amount":"10800","currency":"EUR"},"weighted":{"amount":"2700.00","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","rate_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(480,'2026-03-02 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a2283d8f0e7610b0288a717c08f468',NULL,NULL,'{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q2","owner_key":"01a2283d-85a6-75aa-a278-58728663b487","category":"pipeline","deals":1,"amount":{"amount":"3850","currency":"EUR"},"weighted":{"amount":"962.50","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-85a6-75aa-a278-58728663b487","rate_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(481,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.campaigns as system: queue messages','marketing','added','marketing_message','01a2283d8f8674faa15e9196a4c9dfbe','01a2283d85a974c0bb516316ed5c6d56',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","customer_id":"01a2283d-85a9-74c0-bb51-6316ed5c6d56","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2","channel":"email","purpose":"newsletter","address":"ana.abadi@verstein-logistics.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-8d91-7450-8e5f-bd26d5f03b0b"}',NULL);
INSERT INTO "core_journal" VALUES(482,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.campaigns as system: queue messages','marketing','added','marketing_message','01a2283d8f8674faa15e9197a1967982','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","customer_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2","channel":"email","purpose":"newsletter","address":"amir.tanaka@verstein-logistics.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(483,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.campaigns as system: queue messages','marketing','added','marketing_message','01a2283d8f8674faa15e91986bc8539e','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","customer_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2","channel":"email","purpose":"newsletter","address":"ada.aydin@zelham-chemicals.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(484,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.campaigns as system: queue messages','marketing','added','marketing_message','01a2283d8f8674faa15e9199751c1c50','01a2283d85a974c0bb5163262af333ab',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","customer_id":"01a2283d-85a9-74c0-bb51-63262af333ab","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2","channel":"email","purpose":"newsletter","address":"ada.farouk@jorstein-stores.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(485,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.campaigns as system: queue messages','marketing','added','marketing_message','01a2283d8f8674faa15e919a1b9f42ea','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","customer_id":"01a2283d-85a9-74c0-bb51-632cfaac0ad9","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2","channel":"email","purpose":"newsletter","address":"elif.eriksen@helgrove-construction.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-8d91-7450-8e5f-bd26d5f03b0b"}',NULL);
INSERT INTO "core_journal" VALUES(486,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.campaigns as system: queue messages','marketing','added','marketing_message','01a2283d8f8674faa15e919bc32dc34d','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"campaign_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","step_id":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","template_id":"01a2283d-8cd8-738a-a22c-d640a41010f2","channel":"email","purpose":"newsletter","address":"ada@berg.example","state":"queued","reason":"","due_at":"2026-03-02T09:00:00+00:00","tries":0,"sender":"","receipt":"","told":false,"soft_bounces":0,"arm_id":"01a2283d-8d91-7450-8e5f-bd271f26dc4b"}',NULL);
INSERT INTO "core_journal" VALUES(487,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e9196a4c9dfbe','01a2283d85a974c0bb516316ed5c6d56','{"state":"queued","reason":""}','{"state":"refused","reason":"Consent for ''newsletter'' was withdrawn."}',NULL);
INSERT INTO "core_journal" VALUES(488,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e919a1b9f42ea','01a2283d85a974c0bb51632cfaac0ad9','{"state":"queued","reason":""}','{"state":"refused","reason":"There is no consent for ''newsletter''."}',NULL);
INSERT INTO "core_journal" VALUES(489,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e9197a1967982','01a2283d85a974c0bb51631731e8cfa2','{"state":"queued","tries":0,"claimed_at":null,"sender":""}','{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}',NULL);
INSERT INTO "core_journal" VALUES(490,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e9197a1967982','01a2283d85a974c0bb51631731e8cfa2','{"state":"sending","sent_at":null,"receipt":""}','{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-8f86-74fa-a15e-9197a1967982.eml"}',NULL);
INSERT INTO "core_journal" VALUES(491,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e91986bc8539e','01a2283d85a974c0bb51631ffb3aff30','{"state":"queued","tries":0,"claimed_at":null,"sender":""}','{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}',NULL);
INSERT INTO "core_journal" VALUES(492,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e91986bc8539e','01a2283d85a974c0bb51631ffb3aff30','{"state":"sending","sent_at":null,"receipt":""}','{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-8f86-74fa-a15e-91986bc8539e.eml"}',NULL);
INSERT INTO "core_journal" VALUES(493,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e9199751c1c50','01a2283d85a974c0bb5163262af333ab','{"state":"queued","tries":0,"claimed_at":null,"sender":""}','{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}',NULL);
INSERT INTO "core_journal" VALUES(494,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e9199751c1c50','01a2283d85a974c0bb5163262af333ab','{"state":"sending","sent_at":null,"receipt":""}','{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-8f86-74fa-a15e-9199751c1c50.eml"}',NULL);
INSERT INTO "core_journal" VALUES(495,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e919bc32dc34d','01a2283d8729711d8cf9461a3508b3b7','{"state":"queued","tries":0,"claimed_at":null,"sender":""}','{"state":"sending","tries":1,"claimed_at":"2026-03-02T09:00:00+00:00","sender":"outbox"}',NULL);
INSERT INTO "core_journal" VALUES(496,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','added','interaction','01a2283d90db76c582cde821a642f23e','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","payload":{"message":"01a2283d-8f86-74fa-a15e-9197a1967982","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"},"participants":["01a2283d-85a9-74c0-bb51-631731e8cfa2"]}',NULL);
INSERT INTO "core_journal" VALUES(497,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','added','interaction','01a2283d90db76c582cde82245ca0c79','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","payload":{"message":"01a2283d-8f86-74fa-a15e-91986bc8539e","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"},"participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(498,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','added','interaction','01a2283d90db76c582cde8231cbfa32c','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","payload":{"message":"01a2283d-8f86-74fa-a15e-9199751c1c50","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"},"participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(499,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_member','01a2283d8e5d77159690d2bafce265db','01a2283d85a974c0bb51631731e8cfa2','{"status":"planned","sent_at":null}','{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(500,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_member','01a2283d8e5d77159690d2bb882fab2d','01a2283d85a974c0bb51631ffb3aff30','{"status":"planned","sent_at":null}','{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(501,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_member','01a2283d8e5d77159690d2bc8ad75710','01a2283d85a974c0bb5163262af333ab','{"status":"planned","sent_at":null}','{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(502,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e9197a1967982','01a2283d85a974c0bb51631731e8cfa2','{"told":false}','{"told":true}',NULL);
INSERT INTO "core_journal" VALUES(503,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e91986bc8539e','01a2283d85a974c0bb51631ffb3aff30','{"told":false}','{"told":true}',NULL);
INSERT INTO "core_journal" VALUES(504,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e9199751c1c50','01a2283d85a974c0bb5163262af333ab','{"told":false}','{"told":true}',NULL);
INSERT INTO "core_journal" VALUES(505,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e919bc32dc34d','01a2283d8729711d8cf9461a3508b3b7','{"state":"sending","sent_at":null,"receipt":""}','{"state":"sent","sent_at":"2026-03-02T09:00:00+00:00","receipt":"01a2283d-8f86-74fa-a15e-919bc32dc34d.eml"}',NULL);
INSERT INTO "core_journal" VALUES(506,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','added','interaction','01a2283d90f974f398c7818399950ae4','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"marketing.sent","at":"2026-03-02T09:00:00+00:00","summary":"''Spring 2026'' was sent","direction":"out","channel":"email","record_type":"marketing_campaign","record_id":"01a2283d-8d78-7601-8e37-62ac692e30ec","payload":{"message":"01a2283d-8f86-74fa-a15e-919bc32dc34d","step":"01a2283d-8dbd-76b0-9f3b-60c63fb4b3d4"},"participants":["01a2283d-8729-711d-8cf9-461a3508b3b7"]}',NULL);
INSERT INTO "core_journal" VALUES(507,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_member','01a2283d8e5d77159690d2be8328010a','01a2283d8729711d8cf9461a3508b3b7','{"status":"planned","sent_at":null}','{"status":"sent","sent_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(508,'2026-03-02 09:00:00.000000',NULL,'system: job marketing.deliver','marketing','changed','marketing_message','01a2283d8f8674faa15e919bc32dc34d','01a2283d8729711d8cf9461a3508b3b7','{"told":false}','{"told":true}',NULL);
INSERT INTO "core_journal" VALUES(509,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d915c7458ab9ce63e40e9fbc7','01a2283d85a974c0bb51632e9311c706',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632e9311c706","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(510,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63353e95bc91","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(511,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91697205baa3fe4e278537db','01a2283d85a974c0bb51632cfaac0ad9',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632cfaac0ad9","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(512,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-632b48374bf6","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(513,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d916e731c83ee23881008c83d','01a2283d85a974c0bb516319a0b5d92b',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6319a0b5d92b","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(514,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(515,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(516,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91767668bf7b9b7fda502166','01a2283d85a974c0bb516322ae4a8ad7',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6322ae4a8ad7","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(517,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(518,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d917770fabdd6d57ed59097e4','01a2283d85a974c0bb516327c1add4ef',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6327c1add4ef","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(519,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d9178770c8c1a5463ec2b78a8','01a2283d85a974c0bb51631d3b49827d',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631d3b49827d","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(520,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916e731c83ee23881008c83d','01a2283d85a974c0bb516319a0b5d92b','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(521,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(522,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(523,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(524,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d917d743986fa9cba854651fa','01a2283d85a974c0bb51633346261369',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-633346261369","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(525,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916e731c83ee23881008c83d','01a2283d85a974c0bb516319a0b5d92b','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(526,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4e278537db','01a2283d85a974c0bb51632cfaac0ad9','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(527,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91767668bf7b9b7fda502166','01a2283d85a974c0bb516322ae4a8ad7','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(528,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4e278537db','01a2283d85a974c0bb51632cfaac0ad9','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(529,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d9180706abec1e94a3eee61cb','01a2283d85a974c0bb51631cb8aab27f',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631cb8aab27f","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(530,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d9180706abec1e94a3eee61cb','01a2283d85a974c0bb51631cb8aab27f','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(531,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(532,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4e278537db','01a2283d85a974c0bb51632cfaac0ad9','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(533,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(534,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(535,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":60}','{"points":70}',NULL);
INSERT INTO "core_journal" VALUES(536,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4e278537db','01a2283d85a974c0bb51632cfaac0ad9','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(537,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(538,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(539,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-63262af333ab","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(540,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d918f74fd95635ed29675dbff','01a2283d85a974c0bb516324210a3051',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6324210a3051","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(541,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(542,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d9180706abec1e94a3eee61cb','01a2283d85a974c0bb51631cb8aab27f','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(543,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":60}','{"points":70}',NULL);
INSERT INTO "core_journal" VALUES(544,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916e731c83ee23881008c83d','01a2283d85a974c0bb516319a0b5d92b','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(545,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916e731c83ee23881008c83d','01a2283d85a974c0bb516319a0b5d92b','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(546,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4e278537db','01a2283d85a974c0bb51632cfaac0ad9','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(547,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d9178770c8c1a5463ec2b78a8','01a2283d85a974c0bb51631d3b49827d','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(548,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d917770fabdd6d57ed59097e4','01a2283d85a974c0bb516327c1add4ef','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(549,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(550,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d9180706abec1e94a3eee61cb','01a2283d85a974c0bb51631cb8aab27f','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(551,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":70}','{"points":80}',NULL);
INSERT INTO "core_journal" VALUES(552,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(553,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(554,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91767668bf7b9b7fda502166','01a2283d85a974c0bb516322ae4a8ad7','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(555,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":70}','{"points":80}',NULL);
INSERT INTO "core_journal" VALUES(556,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91a077d78eb7def1a1cf1565','01a2283d85a974c0bb516323bc734192',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6323bc734192","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(557,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d915c7458ab9ce63e40e9fbc7','01a2283d85a974c0bb51632e9311c706','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(558,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":80}','{"points":90}',NULL);
INSERT INTO "core_journal" VALUES(559,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91a077d78eb7def1a1cf1565','01a2283d85a974c0bb516323bc734192','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(560,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916876deb72bac0434205cf3','01a2283d85a974c0bb5163353e95bc91','{"points":80}','{"points":90}',NULL);
INSERT INTO "core_journal" VALUES(561,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91697205baa3fe4f2d4b2352','01a2283d85a974c0bb51632b48374bf6','{"points":90}','{"points":100}',NULL);
INSERT INTO "core_journal" VALUES(562,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d917770fabdd6d57ed59097e4','01a2283d85a974c0bb516327c1add4ef','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(563,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(564,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d917770fabdd6d57ed59097e4','01a2283d85a974c0bb516327c1add4ef','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(565,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d916e731c83ee23881008c83d','01a2283d85a974c0bb516319a0b5d92b','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(566,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91aa75cd86bdf71891e6e235','01a2283d85a974c0bb516315978c70ea',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6315978c70ea","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(567,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91aa75cd86bdf71891e6e235','01a2283d85a974c0bb516315978c70ea','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(568,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91aa75cd86bdf71891e6e235','01a2283d85a974c0bb516315978c70ea','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(569,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91ab7577a6c25f982f4dc627','01a2283d85a974c0bb51631e901f650b',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631e901f650b","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(570,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91ac768982c989c812e7ed4f','01a2283d85a974c0bb516320d3fc50b6',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6320d3fc50b6","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(571,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91ac768982c989c812e7ed4f','01a2283d85a974c0bb516320d3fc50b6','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(572,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91ac768982c989c9b2b5683a','01a2283d85a974c0bb516328d05757d4',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6328d05757d4","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(573,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91ad77168f35127e3d8e0e00','01a2283d85a974c0bb51633401b953d2',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-633401b953d2","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(574,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91ad77168f35127fb4654fe3','01a2283d85a974c0bb516310cdf98559',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6310cdf98559","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(575,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d91ae733f92b4fe0a082588cc','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(576,'2026-03-02 09:00:00.000000',NULL,'system: consumer sfa','sfa','changed','sfa_lead','01a2283d8740750a968b301591c2d16c','01a2283d8729711d8cf9461a3508b3b7','{"with_customer":true}','{"with_customer":false}',NULL);
INSERT INTO "core_journal" VALUES(577,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_queue','01a2283d923475caa5855cae6d0f4b9a',NULL,NULL,'{"name":"support","active":true,"address":"support@firm.example"}',NULL);
INSERT INTO "core_journal" VALUES(578,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_queue_agent','01a2283d9241725a87100d4821cf22ff',NULL,NULL,'{"queue_id":"01a2283d-9234-75ca-a585-5cae6d0f4b9a","user_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}',NULL);
INSERT INTO "core_journal" VALUES(579,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_skill','01a2283d924377c99457aa41588b43c1',NULL,NULL,'{"user_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","name":"german"}',NULL);
INSERT INTO "core_journal" VALUES(580,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: number tickets',NULL,'added','service_series','01a2283d9255708f8493e8761dac067c',NULL,NULL,'{"name":"ticket","last":1}',NULL);
INSERT INTO "core_journal" VALUES(581,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: assign tickets',NULL,'added','service_turn','01a2283d929f75e999afda168b2883f2',NULL,NULL,'{"queue_id":"01a2283d-9234-75ca-a585-5cae6d0f4b9a","taken":1}',NULL);
INSERT INTO "core_journal" VALUES(582,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: assign tickets',NULL,'changed','service_turn','01a2283d929f75e999afda168b2883f2',NULL,'{"last_id":null}','{"last_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}',NULL);
INSERT INTO "core_journal" VALUES(583,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_ticket','01a2283d924c703b851f014deadbf39d','01a2283d85a974c0bb51631e901f650b',NULL,'{"pipeline":"service.tickets","stage":"new","customer_id":"01a2283d-85a9-74c0-bb51-631e901f650b","title":"No light","channel":"other","impact":"low","urgency":"low","priority":"low","opened_at":"2026-03-02T09:00:00+00:00","reopened":0,"escalated":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","number":"1","contact_id":"01a2283d-85a9-74c0-bb51-631ffb3aff30","queue_id":"01a2283d-9234-75ca-a585-5cae6d0f4b9a"}',NULL);
INSERT INTO "core_journal" VALUES(584,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d92b8761f8108f1fb08bea348','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"service.opened","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 opened: No light","direction":"in","channel":"other","record_type":"service_ticket","record_id":"01a2283d-924c-703b-851f-014deadbf39d","payload":{"text":"Since Monday"},"participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(585,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_clock','01a2283d936971c4af79a71fa4431ea2',NULL,NULL,'{"ticket_id":"01a2283d-924c-703b-851f-014deadbf39d","target":"first_response","number":1,"policy":"standard","calendar":"office","seconds":7200,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-02T11:00:00+00:00","warn_at":"2026-03-02T10:30:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(586,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_clock','01a2283d936a71e9b7aba33f199bb054',NULL,NULL,'{"ticket_id":"01a2283d-924c-703b-851f-014deadbf39d","target":"resolution","number":1,"policy":"standard","calendar":"office","seconds":64800,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(587,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: number tickets',NULL,'changed','service_series','01a2283d9255708f8493e8761dac067c',NULL,'{"last":1}','{"last":2}',NULL);
INSERT INTO "core_journal" VALUES(588,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: assign tickets',NULL,'changed','service_turn','01a2283d929f75e999afda168b2883f2',NULL,'{"taken":1}','{"taken":2}',NULL);
INSERT INTO "core_journal" VALUES(589,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_ticket','01a2283d937771189282d2183b53b1fb','01a2283d85a974c0bb516325c9c25aa5',NULL,'{"pipeline":"service.tickets","stage":"new","customer_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","title":"Where is the manual?","channel":"other","impact":"low","urgency":"low","priority":"low","opened_at":"2026-03-02T09:00:00+00:00","reopened":0,"escalated":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","number":"2","contact_id":"01a2283d-85a9-74c0-bb51-63262af333ab","queue_id":"01a2283d-9234-75ca-a585-5cae6d0f4b9a"}',NULL);
INSERT INTO "core_journal" VALUES(590,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d93827506bb8aa679d348be92','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"service.opened","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #2 opened: Where is the manual?","direction":"in","channel":"other","record_type":"service_ticket","record_id":"01a2283d-9377-7118-9282-d2183b53b1fb","payload":{"text":"Since Monday"},"participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(591,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_clock','01a2283d938873fca15bc9d31095a5fb',NULL,NULL,'{"ticket_id":"01a2283d-9377-7118-9282-d2183b53b1fb","target":"first_response","number":1,"policy":"standard","calendar":"office","seconds":7200,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-02T11:00:00+00:00","warn_at":"2026-03-02T10:30:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(592,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_clock','01a2283d938873fca15bc9d4c48c305f',NULL,NULL,'{"ticket_id":"01a2283d-9377-7118-9282-d2183b53b1fb","target":"resolution","number":1,"policy":"standard","calendar":"office","seconds":64800,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(593,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: number tickets',NULL,'changed','service_series','01a2283d9255708f8493e8761dac067c',NULL,'{"last":2}','{"last":3}',NULL);
INSERT INTO "core_journal" VALUES(594,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: assign tickets',NULL,'changed','service_turn','01a2283d929f75e999afda168b2883f2',NULL,'{"taken":2}','{"taken":3}',NULL);
INSERT INTO "core_journal" VALUES(595,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_ticket','01a2283d938a70fb864bcc5a0e8773fe','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"pipeline":"service.tickets","stage":"new","customer_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","title":"No light at all","channel":"other","impact":"low","urgency":"low","priority":"low","opened_at":"2026-03-02T09:00:00+00:00","reopened":0,"escalated":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1","number":"3","contact_id":"01a2283d-8729-711d-8cf9-461a3508b3b7","queue_id":"01a2283d-9234-75ca-a585-5cae6d0f4b9a"}',NULL);
INSERT INTO "core_journal" VALUES(596,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d93937229b710370109d31794','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"service.opened","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #3 opened: No light at all","direction":"in","channel":"other","record_type":"service_ticket","record_id":"01a2283d-938a-70fb-864b-cc5a0e8773fe","payload":{"text":"Since Monday"},"participants":["01a2283d-8729-711d-8cf9-461a3508b3b7"]}',NULL);
INSERT INTO "core_journal" VALUES(597,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_clock','01a2283d93997535a651a48d71604073',NULL,NULL,'{"ticket_id":"01a2283d-938a-70fb-864b-cc5a0e8773fe","target":"first_response","number":1,"policy":"standard","calendar":"office","seconds":7200,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-02T11:00:00+00:00","warn_at":"2026-03-02T10:30:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(598,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_clock','01a2283d93997535a651a48eebefa8a2',NULL,NULL,'{"ticket_id":"01a2283d-938a-70fb-864b-cc5a0e8773fe","target":"resolution","number":1,"policy":"standard","calendar":"office","seconds":64800,"started_at":"2026-03-02T09:00:00+00:00","state":"running","due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(599,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d939a73288eb011ccaf4a7ecc','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"service.replied","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 answered: Please press the button","direction":"out","channel":"other","record_type":"service_ticket","record_id":"01a2283d-924c-703b-851f-014deadbf39d","payload":{"text":"Please press the button"},"participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(600,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'moved','service_ticket','01a2283d924c703b851f014deadbf39d','01a2283d85a974c0bb51631e901f650b','{"stage":"new","first_response_at":null}','{"stage":"open","first_response_at":"2026-03-02T09:00:00+00:00","pipeline":"service.tickets"}',NULL);
INSERT INTO "core_journal" VALUES(601,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'changed','service_clock','01a2283d936971c4af79a71fa4431ea2',NULL,'{"stopped_at":null,"state":"running","used_seconds":null}','{"stopped_at":"2026-03-02T09:00:00+00:00","state":"met","used_seconds":0}',NULL);
INSERT INTO "core_journal" VALUES(602,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d93ba7046aba695e789b97a2a','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"service.noted","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 note: button!","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-924c-703b-851f-014deadbf39d","payload":{"text":"button!"},"participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(603,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d93bb7625b835f01b518532d7','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"service.replied","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #2 answered: Here it is","direction":"out","channel":"other","record_type":"service_ticket","record_id":"01a2283d-9377-7118-9282-d2183b53b1fb","payload":{"text":"Here it is"},"participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(604,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'moved','service_ticket','01a2283d937771189282d2183b53b1fb','01a2283d85a974c0bb516325c9c25aa5','{"stage":"new","first_response_at":null}','{"stage":"pending","first_response_at":"2026-03-02T09:00:00+00:00","pipeline":"service.tickets"}',NULL);
INSERT INTO "core_journal" VALUES(605,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'changed','service_clock','01a2283d938873fca15bc9d31095a5fb',NULL,'{"stopped_at":null,"state":"running","used_seconds":null}','{"stopped_at":"2026-03-02T09:00:00+00:00","state":"met","used_seconds":0}',NULL);
INSERT INTO "core_journal" VALUES(606,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'changed','service_clock','01a2283d938873fca15bc9d4c48c305f',NULL,'{"due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00","state":"running","used_seconds":null}','{"due_at":null,"warn_at":null,"state":"paused","used_seconds":0}',NULL);
INSERT INTO "core_journal" VALUES(607,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_pause','01a2283d93d270e398502bdfc42dc2a1',NULL,NULL,'{"ticket_id":"01a2283d-9377-7118-9282-d2183b53b1fb","began_at":"2026-03-02T09:00:00+00:00","reason":"pending","stage":"pending"}',NULL);
INSERT INTO "core_journal" VALUES(608,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'moved','service_ticket','01a2283d937771189282d2183b53b1fb','01a2283d85a974c0bb516325c9c25aa5','{"stage":"pending","resolved_at":null,"closed_on":null}','{"stage":"resolved","resolved_at":"2026-03-02T09:00:00+00:00","closed_on":"2026-03-02","pipeline":"service.tickets"}',NULL);
INSERT INTO "core_journal" VALUES(609,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d93dc7605a4925be97dbeebdf','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"service.resolved","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #2 resolved: Sent","direction":"out","channel":"other","record_type":"service_ticket","record_id":"01a2283d-9377-7118-9282-d2183b53b1fb","payload":{"text":"Sent"},"participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(610,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'changed','service_clock','01a2283d938873fca15bc9d4c48c305f',NULL,'{"due_at":null,"warn_at":null,"stopped_at":null,"state":"paused"}','{"due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00","stopped_at":"2026-03-02T09:00:00+00:00","state":"met"}',NULL);
INSERT INTO "core_journal" VALUES(611,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'removed','service_pause','01a2283d93d270e398502bdfc42dc2a1',NULL,'{"ticket_id":"01a2283d-9377-7118-9282-d2183b53b1fb","began_at":"2026-03-02T09:00:00+00:00","reason":"pending","stage":"pending"}',NULL,NULL);
INSERT INTO "core_journal" VALUES(612,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_survey','01a2283d93f7748aad3fda5b0e5d6085','01a2283d85a974c0bb516325c9c25aa5',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-6325c9c25aa5","kind":"csat","language":"en","asked_at":"2026-03-02T09:00:00+00:00","expires_at":"2026-04-01T09:00:00+00:00","contact_id":"01a2283d-85a9-74c0-bb51-63262af333ab","ticket_id":"01a2283d-9377-7118-9282-d2183b53b1fb","owner_id":"01a2283d-85a6-75aa-a278-586b497d1fc1"}',NULL);
INSERT INTO "core_journal" VALUES(613,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'service.survey_asked','service_survey','01a2283d93f7748aad3fda5b0e5d6085','01a2283d85a974c0bb516325c9c25aa5',NULL,'{"language":"en","survey":"csat","number":"2","contact_id":"01a2283d-85a9-74c0-bb51-63262af333ab"}',NULL);
INSERT INTO "core_journal" VALUES(614,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: write an answer down',NULL,'changed','service_survey','01a2283d93f7748aad3fda5b0e5d6085','01a2283d85a974c0bb516325c9c25aa5','{"score":null,"comment":null,"answered_at":null}','{"score":4,"comment":"quick","answered_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(615,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: write an answer down',NULL,'added','interaction','01a2283d940e74958e7f569504ec1353','01a2283d85a974c0bb5163262af333ab',NULL,'{"kind":"service.answered","at":"2026-03-02T09:00:00+00:00","summary":"CSAT 4 of 5: quick","direction":"in","record_type":"service_ticket","record_id":"01a2283d-9377-7118-9282-d2183b53b1fb","payload":{"survey":"csat","score":4,"comment":"quick"},"participants":["01a2283d-85a9-74c0-bb51-63262af333ab"]}',NULL);
INSERT INTO "core_journal" VALUES(616,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'service.survey_answered','service_survey','01a2283d93f7748aad3fda5b0e5d6085','01a2283d85a974c0bb516325c9c25aa5',NULL,'{"score":4,"comment":"quick","survey":"csat","number":"2"}',NULL);
INSERT INTO "core_journal" VALUES(617,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_article','01a2283d940f703d95ef7a46be239045',NULL,NULL,'{"pipeline":"service.articles","stage":"draft","title":"The lamp is dark","body":"Press the button.","markup":"markdown","language":"en","visible":"internal","helpful":0,"unhelpful":0,"folded_title":" the lamp is dark ","folded":" the lamp is dark press the button ","stage_since":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(618,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'moved','service_article','01a2283d940f703d95ef7a46be239045',NULL,'{"stage":"draft","published_at":null}','{"stage":"published","published_at":"2026-03-02T09:00:00+00:00","pipeline":"service.articles"}',NULL);
INSERT INTO "core_journal" VALUES(619,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','service_article_ticket','01a2283d9422703daf6fb208d96a937e',NULL,NULL,'{"article_id":"01a2283d-940f-703d-95ef-7a46be239045","ticket_id":"01a2283d-924c-703b-851f-014deadbf39d"}',NULL);
INSERT INTO "core_journal" VALUES(620,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'moved','service_ticket','01a2283d924c703b851f014deadbf39d','01a2283d85a974c0bb51631e901f650b','{"stage":"open"}','{"stage":"on_hold","pipeline":"service.tickets"}',NULL);
INSERT INTO "core_journal" VALUES(621,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d94277433ab05219c7be13ee6','01a2283d85a974c0bb51631ffb3aff30',NULL,'{"kind":"service.noted","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 note: on hold: spare part is ordered","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-924c-703b-851f-014deadbf39d","payload":{"text":"on hold: spare part is ordered"},"participants":["01a2283d-85a9-74c0-bb51-631ffb3aff30"]}',NULL);
INSERT INTO "core_journal" VALUES(622,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'changed','service_clock','01a2283d936a71e9b7aba33f199bb054',NULL,'{"due_at":"2026-03-04T09:00:00+00:00","warn_at":"2026-03-03T13:30:00+00:00","state":"running","used_seconds":null}','{"due_at":null,"warn_at":null,"state":"paused","used_seconds":0}',NULL);
INSERT INTO "core_journal" VALUES(623,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'added','service_pause','01a2283d94337546992a7b7c683055f0',NULL,NULL,'{"ticket_id":"01a2283d-924c-703b-851f-014deadbf39d","began_at":"2026-03-02T09:00:00+00:00","reason":"on_hold","stage":"on_hold"}',NULL);
INSERT INTO "core_journal" VALUES(624,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'moved','service_ticket','01a2283d938a70fb864bcc5a0e8773fe','01a2283d8729711d8cf9461a3508b3b7','{"stage":"new","closed_on":null,"merged_into_id":null}','{"stage":"closed","closed_on":"2026-03-02","merged_into_id":"01a2283d-924c-703b-851f-014deadbf39d","pipeline":"service.tickets"}','01a2283d94337546992a7b7d649e8995');
INSERT INTO "core_journal" VALUES(625,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d944a76b386c0b6e0980dcc16','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"service.merged","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #3 merged: into #1","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-938a-70fb-864b-cc5a0e8773fe","payload":{"other":"#1"},"participants":["01a2283d-8729-711d-8cf9-461a3508b3b7"]}','01a2283d94337546992a7b7d649e8995');
INSERT INTO "core_journal" VALUES(626,'2026-03-02 09:00:00.000000',NULL,'system: serve',NULL,'added','interaction','01a2283d944a76b386c0b6e1b46015db','01a2283d8729711d8cf9461a3508b3b7',NULL,'{"kind":"service.merged","at":"2026-03-02T09:00:00+00:00","summary":"Ticket #1 merged: #3 into it","direction":"internal","channel":"other","record_type":"service_ticket","record_id":"01a2283d-924c-703b-851f-014deadbf39d","payload":{"other":"#3"},"participants":["01a2283d-8729-711d-8cf9-461a3508b3b7"]}','01a2283d94337546992a7b7d649e8995');
INSERT INTO "core_journal" VALUES(627,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'changed','service_clock','01a2283d93997535a651a48d71604073',NULL,'{"stopped_at":null,"state":"running","used_seconds":null}','{"stopped_at":"2026-03-02T09:00:00+00:00","state":"canceled","used_seconds":0}',NULL);
INSERT INTO "core_journal" VALUES(628,'2026-03-02 09:00:00.000000',NULL,'system: serve as system: keep service levels',NULL,'changed','service_clock','01a2283d93997535a651a48eebefa8a2',NULL,'{"stopped_at":null,"state":"running","used_seconds":null}','{"stopped_at":"2026-03-02T09:00:00+00:00","state":"canceled","used_seconds":0}',NULL);
INSERT INTO "core_journal" VALUES(629,'2026-03-03 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a2283d94c971d08240f96d44d3ca26',NULL,NULL,'{"taken_on":"2026-03-03","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-85a6-75aa-a278-5873546b4c0d","category":"closed","deals":1,"amount":{"amount":"16500","currency":"EUR"},"weighted":{"amount":"16500","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-85a6-75aa-a278-5873546b4c0d"}',NULL);
INSERT INTO "core_journal" VALUES(630,'2026-03-03 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a2283d94c971d08240f96e8e64c34d',NULL,NULL,'{"taken_on":"2026-03-03","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a2283d-85a6-75aa-a278-5883b6b5a5df","category":"pipeline","deals":1,"amount":{"amount":"10800","currency":"EUR"},"weighted":{"amount":"2700.00","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-85a6-75aa-a278-5883b6b5a5df","rate_on":"2026-03-03"}',NULL);
INSERT INTO "core_journal" VALUES(631,'2026-03-03 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a2283d94c971d08240f96f9bf422e1',NULL,NULL,'{"taken_on":"2026-03-03","pipeline":"sfa.sales","period":"2026-Q2","owner_key":"01a2283d-85a6-75aa-a278-58728663b487","category":"pipeline","deals":1,"amount":{"amount":"3850","currency":"EUR"},"weighted":{"amount":"962.50","currency":"EUR"},"without_rate":0,"owner_id":"01a2283d-85a6-75aa-a278-58728663b487","rate_on":"2026-03-03"}',NULL);
INSERT INTO "core_journal" VALUES(632,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a2283d959977b89dc620bb2f92a12a','01a2283d85a974c0bb51631731e8cfa2',NULL,'{"customer_id":"01a2283d-85a9-74c0-bb51-631731e8cfa2","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(633,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(634,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(635,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91ae733f92b4fe0a082588cc','01a2283d8729711d8cf9461a3508b3b7','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(636,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(637,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(638,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91ae733f92b4fe0a082588cc','01a2283d8729711d8cf9461a3508b3b7','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(639,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(640,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30','{"points":60}','{"points":70}',NULL);
INSERT INTO "core_journal" VALUES(641,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":60}','{"points":70}',NULL);
INSERT INTO "core_journal" VALUES(642,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":70}','{"points":80}',NULL);
INSERT INTO "core_journal" VALUES(643,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918f74fd95635ed15262972c','01a2283d85a974c0bb5163262af333ab','{"points":80}','{"points":90}',NULL);
INSERT INTO "core_journal" VALUES(644,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d918e755d915f74b928d180d6','01a2283d85a974c0bb51631ffb3aff30','{"points":70}','{"points":80}',NULL);
INSERT INTO "core_journal" VALUES(645,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91ae733f92b4fe0a082588cc','01a2283d8729711d8cf9461a3508b3b7','{"points":30}','{"points":40}','01a2283d94337546992a7b7d649e8995');
INSERT INTO "core_journal" VALUES(646,'2026-03-03 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a2283d91ae733f92b4fe0a082588cc','01a2283d8729711d8cf9461a3508b3b7','{"points":40}','{"points":50}','01a2283d94337546992a7b7d649e8995');
CREATE TABLE core_journal_head (
	id INTEGER NOT NULL, 
	last BIGINT NOT NULL, 
	CONSTRAINT pk_core_journal_head PRIMARY KEY (id)
);
INSERT INTO "core_journal_head" VALUES(1,646);
CREATE TABLE core_participant (
	id CHAR(32) NOT NULL, 
	interaction_id CHAR(32) NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	organization_id CHAR(32), 
	through_id CHAR(32), 
	CONSTRAINT pk_core_participant PRIMARY KEY (id), 
	CONSTRAINT fk_core_participant_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_core_participant_interaction_id FOREIGN KEY(interaction_id) REFERENCES core_interaction (id), 
	CONSTRAINT fk_core_participant_organization_id FOREIGN KEY(organization_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_core_participant_through_id FOREIGN KEY(through_id) REFERENCES core_customer (id)
);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d2ced6839c','01a2283d85ed704c89c2a3c315ffd977','01a2283d85a974c0bb51632e9311c706','2025-10-31 10:21:00.000000','01a2283d85a974c0bb51632d2f78cf98',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d399298c34','01a2283d85ed704c89c2a3c315ffd977','01a2283d85a974c0bb51632d2f78cf98','2025-10-31 10:21:00.000000',NULL,'01a2283d85a974c0bb51632e9311c706');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d4e1fb17ea','01a2283d85ed704c89c2a3c717c8ee70','01a2283d85a974c0bb5163353e95bc91','2025-11-05 11:24:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d53368e722','01a2283d85ed704c89c2a3c717c8ee70','01a2283d85a974c0bb51633401b953d2','2025-11-05 11:24:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d6a35641e3','01a2283d85ed704c89c2a3b388011a83','01a2283d85a974c0bb51632cfaac0ad9','2025-11-05 12:33:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d749bb478c','01a2283d85ed704c89c2a3b388011a83','01a2283d85a974c0bb51632aa4f97c16','2025-11-05 12:33:00.000000',NULL,'01a2283d85a974c0bb51632cfaac0ad9');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d8a43e7692','01a2283d85ed704c89c2a3b81a1cfbe2','01a2283d85a974c0bb51632b48374bf6','2025-11-06 12:03:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69d9be052e92','01a2283d85ed704c89c2a3b81a1cfbe2','01a2283d85a974c0bb51632aa4f97c16','2025-11-06 12:03:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69da0b0fb55b','01a2283d85ec71c6a5fa15ab0bf336f4','01a2283d85a974c0bb516319a0b5d92b','2025-11-07 10:38:00.000000','01a2283d85a974c0bb51631898047f44',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69db051b2b67','01a2283d85ec71c6a5fa15ab0bf336f4','01a2283d85a974c0bb51631898047f44','2025-11-07 10:38:00.000000',NULL,'01a2283d85a974c0bb516319a0b5d92b');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69dc4dc10fa5','01a2283d85ed704c89c2a3b1cca1d7c8','01a2283d85a974c0bb51632b48374bf6','2025-11-07 15:05:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69dd989adeb7','01a2283d85ed704c89c2a3b1cca1d7c8','01a2283d85a974c0bb51632aa4f97c16','2025-11-07 15:05:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69de6132e4ce','01a2283d85ed704c89c2a3bf28d3d216','01a2283d85a974c0bb51632b48374bf6','2025-11-07 15:39:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69dfc903d4e3','01a2283d85ed704c89c2a3bf28d3d216','01a2283d85a974c0bb51632aa4f97c16','2025-11-07 15:39:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e0d1b7f493','01a2283d85ed704c89c2a3a6c72d4298','01a2283d85a974c0bb516322ae4a8ad7','2025-11-12 15:27:00.000000','01a2283d85a974c0bb516320d3fc50b6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e140bc003e','01a2283d85ed704c89c2a3a6c72d4298','01a2283d85a974c0bb516320d3fc50b6','2025-11-12 15:27:00.000000',NULL,'01a2283d85a974c0bb516322ae4a8ad7');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e214b33644','01a2283d85ed704c89c2a3cd5defda61','01a2283d85a974c0bb5163353e95bc91','2025-11-13 13:23:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e35a5e117b','01a2283d85ed704c89c2a3cd5defda61','01a2283d85a974c0bb51633401b953d2','2025-11-13 13:23:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e4fc58d12b','01a2283d85ed704c89c2a3a9b9d52076','01a2283d85a974c0bb516327c1add4ef','2025-11-14 14:24:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e59f9932fa','01a2283d85ed704c89c2a3a9b9d52076','01a2283d85a974c0bb516325c9c25aa5','2025-11-14 14:24:00.000000',NULL,'01a2283d85a974c0bb516327c1add4ef');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e683978873','01a2283d85ed704c89c2a39f453d66a9','01a2283d85a974c0bb51631d3b49827d','2025-11-14 14:58:00.000000','01a2283d85a974c0bb51631ae4580ea6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e7b909a622','01a2283d85ed704c89c2a39f453d66a9','01a2283d85a974c0bb51631ae4580ea6','2025-11-14 14:58:00.000000',NULL,'01a2283d85a974c0bb51631d3b49827d');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e838f9f339','01a2283d85ed704c89c2a3992344c914','01a2283d85a974c0bb516319a0b5d92b','2025-11-20 09:59:00.000000','01a2283d85a974c0bb51631898047f44',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69e91967dd85','01a2283d85ed704c89c2a3992344c914','01a2283d85a974c0bb51631898047f44','2025-11-20 09:59:00.000000',NULL,'01a2283d85a974c0bb516319a0b5d92b');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69ea58d8100c','01a2283d85ed704c89c2a3cbe1ab0da2','01a2283d85a974c0bb5163353e95bc91','2025-11-21 14:02:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69ebdb654283','01a2283d85ed704c89c2a3cbe1ab0da2','01a2283d85a974c0bb51633401b953d2','2025-11-21 14:02:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69eca0ac4c8e','01a2283d85ed704c89c2a3c8e5ce6eda','01a2283d85a974c0bb5163353e95bc91','2025-11-21 14:05:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69ed6e16e39a','01a2283d85ed704c89c2a3c8e5ce6eda','01a2283d85a974c0bb51633401b953d2','2025-11-21 14:05:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69ee2d4c0e5b','01a2283d85ed704c89c2a3b22e6e8d15','01a2283d85a974c0bb51632b48374bf6','2025-11-27 11:36:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69efcd309992','01a2283d85ed704c89c2a3b22e6e8d15','01a2283d85a974c0bb51632aa4f97c16','2025-11-27 11:36:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f010457fb2','01a2283d85ed704c89c2a3c4300329c3','01a2283d85a974c0bb51633346261369','2025-12-01 08:19:00.000000','01a2283d85a974c0bb51632f3b71ef50',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f1eb097e14','01a2283d85ed704c89c2a3c4300329c3','01a2283d85a974c0bb51632f3b71ef50','2025-12-01 08:19:00.000000',NULL,'01a2283d85a974c0bb51633346261369');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f2127b886f','01a2283d85ec71c6a5fa15ac8df8e820','01a2283d85a974c0bb516319a0b5d92b','2025-12-05 11:31:00.000000','01a2283d85a974c0bb51631898047f44',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f359adfd5e','01a2283d85ec71c6a5fa15ac8df8e820','01a2283d85a974c0bb51631898047f44','2025-12-05 11:31:00.000000',NULL,'01a2283d85a974c0bb516319a0b5d92b');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f447dee098','01a2283d85ed704c89c2a3bbf881430d','01a2283d85a974c0bb51632cfaac0ad9','2025-12-05 14:23:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f5e1ce88ad','01a2283d85ed704c89c2a3bbf881430d','01a2283d85a974c0bb51632aa4f97c16','2025-12-05 14:23:00.000000',NULL,'01a2283d85a974c0bb51632cfaac0ad9');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f68dd4d429','01a2283d85ed704c89c2a3a401ec4b96','01a2283d85a974c0bb516322ae4a8ad7','2025-12-11 09:10:00.000000','01a2283d85a974c0bb516320d3fc50b6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f74f4c6b4e','01a2283d85ed704c89c2a3a401ec4b96','01a2283d85a974c0bb516320d3fc50b6','2025-12-11 09:10:00.000000',NULL,'01a2283d85a974c0bb516322ae4a8ad7');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f824e4f637','01a2283d85ed704c89c2a3ba2d59a5a2','01a2283d85a974c0bb51632cfaac0ad9','2025-12-11 13:14:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69f98d15918d','01a2283d85ed704c89c2a3ba2d59a5a2','01a2283d85a974c0bb51632aa4f97c16','2025-12-11 13:14:00.000000',NULL,'01a2283d85a974c0bb51632cfaac0ad9');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69fa4b131136','01a2283d85ed704c89c2a39dd556f867','01a2283d85a974c0bb51631cb8aab27f','2025-12-15 10:15:00.000000','01a2283d85a974c0bb51631ae4580ea6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69fb08e0862a','01a2283d85ed704c89c2a39dd556f867','01a2283d85a974c0bb51631ae4580ea6','2025-12-15 10:15:00.000000',NULL,'01a2283d85a974c0bb51631cb8aab27f');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69fc522752db','01a2283d85ed704c89c2a39e0cc86777','01a2283d85a974c0bb51631cb8aab27f','2025-12-30 11:49:00.000000','01a2283d85a974c0bb51631ae4580ea6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69fd3467eaf5','01a2283d85ed704c89c2a39e0cc86777','01a2283d85a974c0bb51631ae4580ea6','2025-12-30 11:49:00.000000',NULL,'01a2283d85a974c0bb51631cb8aab27f');
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69fe0979be19','01a2283d85ed704c89c2a3bdcbd3ec50','01a2283d85a974c0bb51632b48374bf6','2025-12-31 11:19:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fa753abc8d69ffa7f32634','01a2283d85ed704c89c2a3bdcbd3ec50','01a2283d85a974c0bb51632aa4f97c16','2025-12-31 11:19:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad1116720a8','01a2283d85ed704c89c2a3b9e3077330','01a2283d85a974c0bb51632cfaac0ad9','2025-12-31 14:05:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad2062cd8ce','01a2283d85ed704c89c2a3b9e3077330','01a2283d85a974c0bb51632aa4f97c16','2025-12-31 14:05:00.000000',NULL,'01a2283d85a974c0bb51632cfaac0ad9');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad31271ecad','01a2283d85ed704c89c2a3cc08ea177b','01a2283d85a974c0bb5163353e95bc91','2026-01-02 08:16:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad4f81fe576','01a2283d85ed704c89c2a3cc08ea177b','01a2283d85a974c0bb51633401b953d2','2026-01-02 08:16:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad5168e1a43','01a2283d85ed704c89c2a3c0aa768230','01a2283d85a974c0bb51632b48374bf6','2026-01-02 08:38:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad652e1bd75','01a2283d85ed704c89c2a3c0aa768230','01a2283d85a974c0bb51632aa4f97c16','2026-01-02 08:38:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad79a5e3138','01a2283d85ed704c89c2a3b7831d5d61','01a2283d85a974c0bb51632b48374bf6','2026-01-02 11:35:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad8483747da','01a2283d85ed704c89c2a3b7831d5d61','01a2283d85a974c0bb51632aa4f97c16','2026-01-02 11:35:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fad932497819','01a2283d85ed704c89c2a3be11074f48','01a2283d85a974c0bb51632cfaac0ad9','2026-01-02 12:48:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fadab5d4b819','01a2283d85ed704c89c2a3be11074f48','01a2283d85a974c0bb51632aa4f97c16','2026-01-02 12:48:00.000000',NULL,'01a2283d85a974c0bb51632cfaac0ad9');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fadbcf6f3379','01a2283d85ed704c89c2a3a158940ab0','01a2283d85a974c0bb51631ffb3aff30','2026-01-02 16:08:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fadcccef349e','01a2283d85ed704c89c2a3a158940ab0','01a2283d85a974c0bb51631e901f650b','2026-01-02 16:08:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faddeaf1bce4','01a2283d85ed704c89c2a3c558fc68cd','01a2283d85a974c0bb5163353e95bc91','2026-01-07 09:00:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fade6197ada6','01a2283d85ed704c89c2a3c558fc68cd','01a2283d85a974c0bb51633401b953d2','2026-01-07 09:00:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fadfd591b6a4','01a2283d85ed704c89c2a3adb8434c01','01a2283d85a974c0bb5163262af333ab','2026-01-08 12:54:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae0a27c6e01','01a2283d85ed704c89c2a3adb8434c01','01a2283d85a974c0bb516325c9c25aa5','2026-01-08 12:54:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae12f5b6474','01a2283d85ed704c89c2a3a380c64ec7','01a2283d85a974c0bb516324210a3051','2026-01-09 11:19:00.000000','01a2283d85a974c0bb516320d3fc50b6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae218feba3b','01a2283d85ed704c89c2a3a380c64ec7','01a2283d85a974c0bb516320d3fc50b6','2026-01-09 11:19:00.000000',NULL,'01a2283d85a974c0bb516324210a3051');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae3b87ab2e5','01a2283d85ed704c89c2a3a2f5e3c2ef','01a2283d85a974c0bb51631ffb3aff30','2026-01-09 12:19:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae4de334ee8','01a2283d85ed704c89c2a3a2f5e3c2ef','01a2283d85a974c0bb51631e901f650b','2026-01-09 12:19:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae5060945e9','01a2283d85ed704c89c2a39b9069a384','01a2283d85a974c0bb51631cb8aab27f','2026-01-16 14:48:00.000000','01a2283d85a974c0bb51631ae4580ea6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae658f535ab','01a2283d85ed704c89c2a39b9069a384','01a2283d85a974c0bb51631ae4580ea6','2026-01-16 14:48:00.000000',NULL,'01a2283d85a974c0bb51631cb8aab27f');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae7732da965','01a2283d85ed704c89c2a3ca0a1a4f57','01a2283d85a974c0bb5163353e95bc91','2026-01-21 15:01:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae89fa97e53','01a2283d85ed704c89c2a3ca0a1a4f57','01a2283d85a974c0bb51633401b953d2','2026-01-21 15:01:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fae9bc2e3055','01a2283d85ed704c89c2a39809670771','01a2283d85a974c0bb516319a0b5d92b','2026-01-22 13:00:00.000000','01a2283d85a974c0bb51631898047f44',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faea8f58a38b','01a2283d85ed704c89c2a39809670771','01a2283d85a974c0bb51631898047f44','2026-01-22 13:00:00.000000',NULL,'01a2283d85a974c0bb516319a0b5d92b');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faeb01d8f8ee','01a2283d85ed704c89c2a3977d2c5b7f','01a2283d85a974c0bb516319a0b5d92b','2026-01-23 10:26:00.000000','01a2283d85a974c0bb51631898047f44',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faecbf268c33','01a2283d85ed704c89c2a3977d2c5b7f','01a2283d85a974c0bb51631898047f44','2026-01-23 10:26:00.000000',NULL,'01a2283d85a974c0bb516319a0b5d92b');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faed5288ccc8','01a2283d85ed704c89c2a3b6d7fd416f','01a2283d85a974c0bb51632cfaac0ad9','2026-01-23 15:17:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faee5cf3d2bc','01a2283d85ed704c89c2a3b6d7fd416f','01a2283d85a974c0bb51632aa4f97c16','2026-01-23 15:17:00.000000',NULL,'01a2283d85a974c0bb51632cfaac0ad9');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faef110b007f','01a2283d85ed704c89c2a39cb599a369','01a2283d85a974c0bb51631d3b49827d','2026-01-26 08:53:00.000000','01a2283d85a974c0bb51631ae4580ea6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf063950a11','01a2283d85ed704c89c2a39cb599a369','01a2283d85a974c0bb51631ae4580ea6','2026-01-26 08:53:00.000000',NULL,'01a2283d85a974c0bb51631d3b49827d');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf1ab94dbd2','01a2283d85ed704c89c2a3ac6197c311','01a2283d85a974c0bb516327c1add4ef','2026-01-27 11:24:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf23d2f82b3','01a2283d85ed704c89c2a3ac6197c311','01a2283d85a974c0bb516325c9c25aa5','2026-01-27 11:24:00.000000',NULL,'01a2283d85a974c0bb516327c1add4ef');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf3e23a570f','01a2283d85ed704c89c2a3ab12e8f0a4','01a2283d85a974c0bb5163262af333ab','2026-01-27 13:08:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf49bc47917','01a2283d85ed704c89c2a3ab12e8f0a4','01a2283d85a974c0bb516325c9c25aa5','2026-01-27 13:08:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf5be140b70','01a2283d85ed704c89c2a39ade9671f9','01a2283d85a974c0bb51631cb8aab27f','2026-01-29 09:25:00.000000','01a2283d85a974c0bb51631ae4580ea6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf641f1f904','01a2283d85ed704c89c2a39ade9671f9','01a2283d85a974c0bb51631ae4580ea6','2026-01-29 09:25:00.000000',NULL,'01a2283d85a974c0bb51631cb8aab27f');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf7e7ad93d4','01a2283d85ed704c89c2a3b53304c302','01a2283d85a974c0bb51632b48374bf6','2026-01-29 17:00:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf85c4a5223','01a2283d85ed704c89c2a3b53304c302','01a2283d85a974c0bb51632aa4f97c16','2026-01-29 17:00:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510faf90b5325f3','01a2283d85ed704c89c2a3b08ada7624','01a2283d85a974c0bb5163262af333ab','2026-01-30 09:14:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fafa396a8e6f','01a2283d85ed704c89c2a3b08ada7624','01a2283d85a974c0bb516325c9c25aa5','2026-01-30 09:14:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fafb2bfff96e','01a2283d85ed704c89c2a3aa1016960f','01a2283d85a974c0bb5163262af333ab','2026-02-04 12:21:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fafcfe2dc94f','01a2283d85ed704c89c2a3aa1016960f','01a2283d85a974c0bb516325c9c25aa5','2026-02-04 12:21:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fafd25c58300','01a2283d85ed704c89c2a3a5149b0ba4','01a2283d85a974c0bb516322ae4a8ad7','2026-02-04 15:35:00.000000','01a2283d85a974c0bb516320d3fc50b6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fafe1d0eeaa5','01a2283d85ed704c89c2a3a5149b0ba4','01a2283d85a974c0bb516320d3fc50b6','2026-02-04 15:35:00.000000',NULL,'01a2283d85a974c0bb516322ae4a8ad7');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fafff480aa2b','01a2283d85ed704c89c2a3c9bb054d48','01a2283d85a974c0bb5163353e95bc91','2026-02-05 16:58:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb00501b47cf','01a2283d85ed704c89c2a3c9bb054d48','01a2283d85a974c0bb51633401b953d2','2026-02-05 16:58:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0143654682','01a2283d85ed704c89c2a3a7c89085cf','01a2283d85a974c0bb516323bc734192','2026-02-06 09:11:00.000000','01a2283d85a974c0bb516320d3fc50b6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb022aabf7b4','01a2283d85ed704c89c2a3a7c89085cf','01a2283d85a974c0bb516320d3fc50b6','2026-02-06 09:11:00.000000',NULL,'01a2283d85a974c0bb516323bc734192');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb03fc180e9d','01a2283d85ed704c89c2a3c2e5950f0c','01a2283d85a974c0bb51632e9311c706','2026-02-06 15:57:00.000000','01a2283d85a974c0bb51632d2f78cf98',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb044812ec47','01a2283d85ed704c89c2a3c2e5950f0c','01a2283d85a974c0bb51632d2f78cf98','2026-02-06 15:57:00.000000',NULL,'01a2283d85a974c0bb51632e9311c706');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb05184e8086','01a2283d85ed704c89c2a3b450103031','01a2283d85a974c0bb51632b48374bf6','2026-02-17 12:33:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb068425355b','01a2283d85ed704c89c2a3b450103031','01a2283d85a974c0bb51632aa4f97c16','2026-02-17 12:33:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb076c4471e5','01a2283d85ed704c89c2a3a8fcb48762','01a2283d85a974c0bb516323bc734192','2026-02-18 11:23:00.000000','01a2283d85a974c0bb516320d3fc50b6',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb08fd158205','01a2283d85ed704c89c2a3a8fcb48762','01a2283d85a974c0bb516320d3fc50b6','2026-02-18 11:23:00.000000',NULL,'01a2283d85a974c0bb516323bc734192');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0963e74145','01a2283d85ed704c89c2a3c67a7494c0','01a2283d85a974c0bb5163353e95bc91','2026-02-19 14:56:00.000000','01a2283d85a974c0bb51633401b953d2',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0ad032bf7a','01a2283d85ed704c89c2a3c67a7494c0','01a2283d85a974c0bb51633401b953d2','2026-02-19 14:56:00.000000',NULL,'01a2283d85a974c0bb5163353e95bc91');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0b7b42bba4','01a2283d85ed704c89c2a3c1c3c60ebe','01a2283d85a974c0bb51632b48374bf6','2026-02-20 08:38:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0c011fd296','01a2283d85ed704c89c2a3c1c3c60ebe','01a2283d85a974c0bb51632aa4f97c16','2026-02-20 08:38:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0db47bfd29','01a2283d85ed704c89c2a3afa093be9c','01a2283d85a974c0bb516327c1add4ef','2026-02-20 16:54:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0ed66864fd','01a2283d85ed704c89c2a3afa093be9c','01a2283d85a974c0bb516325c9c25aa5','2026-02-20 16:54:00.000000',NULL,'01a2283d85a974c0bb516327c1add4ef');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb0f05001c1c','01a2283d85ed704c89c2a3a0c375479a','01a2283d85a974c0bb51631ffb3aff30','2026-02-23 14:28:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb1019238872','01a2283d85ed704c89c2a3a0c375479a','01a2283d85a974c0bb51631e901f650b','2026-02-23 14:28:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb11f1863729','01a2283d85ed704c89c2a3ae6884378b','01a2283d85a974c0bb516327c1add4ef','2026-02-25 15:37:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb1248e2def9','01a2283d85ed704c89c2a3ae6884378b','01a2283d85a974c0bb516325c9c25aa5','2026-02-25 15:37:00.000000',NULL,'01a2283d85a974c0bb516327c1add4ef');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb13808d62b1','01a2283d85ed704c89c2a39670b98288','01a2283d85a974c0bb516319a0b5d92b','2026-02-26 08:31:00.000000','01a2283d85a974c0bb51631898047f44',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb1435d0b897','01a2283d85ed704c89c2a39670b98288','01a2283d85a974c0bb51631898047f44','2026-02-26 08:31:00.000000',NULL,'01a2283d85a974c0bb516319a0b5d92b');
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb1500b5faf5','01a2283d85ed704c89c2a3bc831243d0','01a2283d85a974c0bb51632b48374bf6','2026-02-27 12:47:00.000000','01a2283d85a974c0bb51632aa4f97c16',NULL);
INSERT INTO "core_participant" VALUES('01a2283d85fb71f49510fb16b6b78b79','01a2283d85ed704c89c2a3bc831243d0','01a2283d85a974c0bb51632aa4f97c16','2026-02-27 12:47:00.000000',NULL,'01a2283d85a974c0bb51632b48374bf6');
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cacc569a191','01a2283d86537052913312d4e758ff9e','01a2283d85a974c0bb516315978c70ea','2026-01-23 08:28:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cad5b2e7c17','01a2283d86537052913312d53c37e169','01a2283d85a974c0bb516315978c70ea','2026-02-02 08:49:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cae7e031ff1','01a2283d86537052913312d6ef7b7978','01a2283d85a974c0bb516315978c70ea','2026-02-16 08:36:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cafb2fbeeb3','01a2283d86537052913312d7e4ab504e','01a2283d85a974c0bb51631e901f650b','2026-01-05 17:12:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cb093d34d12','01a2283d8654746c835e0ca849b13da6','01a2283d85a974c0bb516320d3fc50b6','2025-11-18 17:29:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cb10cbe91a5','01a2283d8654746c835e0ca95808347c','01a2283d85a974c0bb516320d3fc50b6','2025-12-04 08:26:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cb2530d604d','01a2283d8654746c835e0caa34b6dd5a','01a2283d85a974c0bb516328d05757d4','2026-03-02 08:56:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d8654746c835e0cb35c3a6ffe','01a2283d8654746c835e0cabbc1f2700','01a2283d85a974c0bb51633401b953d2','2026-02-17 17:28:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d86ee7799b6fa940b2116df73','01a2283d86ee7799b6fa940a7a2c6211','01a2283d85a974c0bb516310cdf98559','2026-11-29 16:57:30.606454',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d878d7788a4bfcf2f469d442f','01a2283d878d7788a4bfcf2ee8958591','01a2283d8729711d8cf9461a3508b3b7','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d90dd77a7b2f7e6751d04f2ec','01a2283d90db76c582cde821a642f23e','01a2283d85a974c0bb51631731e8cfa2','2026-03-02 09:00:00.000000','01a2283d85a974c0bb516315978c70ea',NULL);
INSERT INTO "core_participant" VALUES('01a2283d90dd77a7b2f7e6769b7f9c72','01a2283d90db76c582cde821a642f23e','01a2283d85a974c0bb516315978c70ea','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb51631731e8cfa2');
INSERT INTO "core_participant" VALUES('01a2283d90dd77a7b2f7e677bd68d8ca','01a2283d90db76c582cde82245ca0c79','01a2283d85a974c0bb51631ffb3aff30','2026-03-02 09:00:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d90dd77a7b2f7e67811efa598','01a2283d90db76c582cde82245ca0c79','01a2283d85a974c0bb51631e901f650b','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d90dd77a7b2f7e679de4a2913','01a2283d90db76c582cde8231cbfa32c','01a2283d85a974c0bb5163262af333ab','2026-03-02 09:00:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d90dd77a7b2f7e67a874cd8ea','01a2283d90db76c582cde8231cbfa32c','01a2283d85a974c0bb516325c9c25aa5','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d90f974f398c7818415d0a26b','01a2283d90f974f398c7818399950ae4','01a2283d8729711d8cf9461a3508b3b7','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d92b8761f8108f1fc63729e38','01a2283d92b8761f8108f1fb08bea348','01a2283d85a974c0bb51631ffb3aff30','2026-03-02 09:00:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d92b8761f8108f1fd3f7ffc3a','01a2283d92b8761f8108f1fb08bea348','01a2283d85a974c0bb51631e901f650b','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d93827506bb8aa67a9d55eb02','01a2283d93827506bb8aa679d348be92','01a2283d85a974c0bb5163262af333ab','2026-03-02 09:00:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d93827506bb8aa67b9df11372','01a2283d93827506bb8aa679d348be92','01a2283d85a974c0bb516325c9c25aa5','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d939474b0b15e2138099ed1a7','01a2283d93937229b710370109d31794','01a2283d8729711d8cf9461a3508b3b7','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d939a73288eb011cd25342f26','01a2283d939a73288eb011ccaf4a7ecc','01a2283d85a974c0bb51631ffb3aff30','2026-03-02 09:00:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d939a73288eb011cecc7a3157','01a2283d939a73288eb011ccaf4a7ecc','01a2283d85a974c0bb51631e901f650b','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d93ba7046aba695e8d44e6f95','01a2283d93ba7046aba695e789b97a2a','01a2283d85a974c0bb51631ffb3aff30','2026-03-02 09:00:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d93ba7046aba695e9cf971e54','01a2283d93ba7046aba695e789b97a2a','01a2283d85a974c0bb51631e901f650b','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d93bb7625b835f01c78aa5558','01a2283d93bb7625b835f01b518532d7','01a2283d85a974c0bb5163262af333ab','2026-03-02 09:00:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d93bb7625b835f01d55307450','01a2283d93bb7625b835f01b518532d7','01a2283d85a974c0bb516325c9c25aa5','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d93dd72c58f88760b71f0630f','01a2283d93dc7605a4925be97dbeebdf','01a2283d85a974c0bb5163262af333ab','2026-03-02 09:00:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d93dd72c58f88760cb52045ff','01a2283d93dc7605a4925be97dbeebdf','01a2283d85a974c0bb516325c9c25aa5','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d940f703d95ef7a44581b7684','01a2283d940e74958e7f569504ec1353','01a2283d85a974c0bb5163262af333ab','2026-03-02 09:00:00.000000','01a2283d85a974c0bb516325c9c25aa5',NULL);
INSERT INTO "core_participant" VALUES('01a2283d940f703d95ef7a454ee37eac','01a2283d940e74958e7f569504ec1353','01a2283d85a974c0bb516325c9c25aa5','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb5163262af333ab');
INSERT INTO "core_participant" VALUES('01a2283d94277433ab05219d00b2ca4c','01a2283d94277433ab05219c7be13ee6','01a2283d85a974c0bb51631ffb3aff30','2026-03-02 09:00:00.000000','01a2283d85a974c0bb51631e901f650b',NULL);
INSERT INTO "core_participant" VALUES('01a2283d94277433ab05219ec83b73fb','01a2283d94277433ab05219c7be13ee6','01a2283d85a974c0bb51631e901f650b','2026-03-02 09:00:00.000000',NULL,'01a2283d85a974c0bb51631ffb3aff30');
INSERT INTO "core_participant" VALUES('01a2283d944b7412bd9cc45b0cbedcb0','01a2283d944a76b386c0b6e0980dcc16','01a2283d8729711d8cf9461a3508b3b7','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a2283d944b7412bd9cc45ce0ea4019','01a2283d944a76b386c0b6e1b46015db','01a2283d8729711d8cf9461a3508b3b7','2026-03-02 09:00:00.000000',NULL,NULL);
CREATE TABLE core_plugin (
	name VARCHAR(60) NOT NULL, 
	version VARCHAR(60) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	since DATETIME NOT NULL, 
	revision VARCHAR(80), 
	error TEXT, 
	manifest JSON NOT NULL, 
	CONSTRAINT pk_core_plugin PRIMARY KEY (name)
);
INSERT INTO "core_plugin" VALUES('core','0.3.0','enabled','2026-03-02 09:00:00.000000','0002',NULL,'{"plugin":"core","version":"0.3.0","requires":[],"records":[{"name":"user","label":"User","table":"core_user","entry":false,"title":"name","follows":null,"owned":false,"unique":[["email"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"email","kind":"text","optional":true},{"name":"manager_id","kind":"ref","optional":true},{"name":"active","kind":"boolean","optional":false},{"name":"roles","kind":"list","optional":false}],"references":[{"field":"manager_id","record":"user","table":"core_user","optional":true}],"personal":["name","email"]},{"name":"team","label":"Team","table":"core_team","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"parent_id","kind":"ref","optional":true}],"references":[{"field":"parent_id","record":"team","table":"core_team","optional":true}],"personal":[]},{"name":"team_member","label":"Team member","table":"core_team_member","entry":true,"title":null,"follows":null,"owned":false,"unique":[["team_id","user_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"team_id","kind":"ref","optional":false},{"name":"user_id","kind":"ref","optional":false}],"references":[{"field":"team_id","record":"team","table":"core_team","optional":false},{"field":"user_id","record":"user","table":"core_user","optional":false}],"personal":[]},{"name":"customer","label":"Customer","table":"core_customer","entry":false,"title":"name","follows":null,"owned":true,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["person","organization"]},{"name":"name","kind":"text","optional":false},{"name":"given_name","kind":"text","optional":true},{"name":"family_name","kind":"text","optional":true},{"name":"lifecycle","kind":"choice","optional":false,"choices":["subscriber","lead","mql","sql","opportunity","customer","evangelist","other"]},{"name":"roles","kind":"list","optional":false},{"name":"industry","kind":"text","optional":true},{"name":"country","kind":"text","optional":true},{"name":"city","kind":"text","optional":true},{"name":"owner_id","kind":"ref","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":["name","given_name","family_name"]},{"name":"identity","label":"Identity","table":"core_identity","entry":false,"title":null,"follows":"customer_id","owned":false,"unique":[["external"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["email","phone","domain","external"]},{"name":"value","kind":"text","optional":false},{"name":"normalized","kind":"text","optional":false},{"name":"external","kind":"text","optional":true},{"name":"label","kind":"text","optional":true}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":["value","normalized"]},{"name":"relation","label":"Relation","table":"core_relation","entry":false,"title":null,"follows":"from_id","owned":false,"unique":[["from_id","to_id","kind","since"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"from_id","kind":"ref","optional":false},{"name":"to_id","kind":"ref","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["works_for","decides_for","subsidiary_of","partner_of"]},{"name":"role","kind":"text","optional":true},{"name":"since","kind":"date","optional":true},{"name":"until","kind":"date","optional":true}],"references":[{"field":"from_id","record":"customer","table":"core_customer","optional":false},{"field":"to_id","record":"customer","table":"core_customer","optional":false}],"personal":[]},{"name":"tag","label":"Tag","table":"core_tag","entry":true,"title":null,"follows":"record_id","owned":false,"unique":[["record_id","tag","record_type"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"tag","kind":"text","optional":false}],"references":[],"personal":[]},{"name":"attachment","label":"File","table":"core_attachment","entry":false,"title":"name","follows":"record_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"name","kind":"text","optional":false},{"name":"media_type","kind":"text","optional":false},{"name":"size","kind":"integer","optional":false},{"name":"sha256","kind":"text","optional":false}],"references":[],"personal":[]},{"name":"interaction","label":"Interaction","table":"core_interaction","entry":true,"title":null,"follows":"participant.interaction_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"kind","kind":"text","optional":false},{"name":"at","kind":"time","optional":false},{"name":"summary","kind":"text","optional":false},{"name":"direction","kind":"choice","optional":false,"choices":["in","out","internal"]},{"name":"channel","kind":"text","optional":true},{"name":"user_id","kind":"ref","optional":true},{"name":"record_type","kind":"text","optional":true},{"name":"record_id","kind":"id","optional":true},{"name":"payload","kind":"json","optional":false},{"name":"corrects_id","kind":"ref","optional":true}],"references":[{"field":"user_id","record":"user","table":"core_user","optional":true},{"field":"corrects_id","record":"interaction","table":"core_interaction","optional":true}],"personal":["summary"]},{"name":"participant","label":"Participant","table":"core_participant","entry":true,"title":null,"follows":"customer_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"interaction_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"at","kind":"time","optional":false},{"name":"organization_id","kind":"ref","optional":true},{"name":"through_id","kind":"ref","optional":true}],"references":[{"field":"interaction_id","record":"interaction","table":"core_interaction","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"organization_id","record":"customer","table":"core_customer","optional":true},{"field":"through_id","record":"customer","table":"core_customer","optional":true}],"personal":[]},{"name":"stage_move","label":"Stage move","table":"core_stage_move","entry":true,"title":null,"follows":"record_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"from_stage","kind":"text","optional":true},{"name":"to_stage","kind":"text","optional":false},{"name":"at","kind":"time","optional":false},{"name":"entered_at","kind":"time","optional":true},{"name":"user_id","kind":"ref","optional":true}],"references":[{"field":"user_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"rate","label":"Exchange rate","table":"core_rate","entry":false,"title":null,"follows":null,"owned":false,"unique":[["currency","on"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"currency","kind":"text","optional":false},{"name":"on","kind":"date","optional":false},{"name":"units","kind":"integer","optional":false}],"references":[],"personal":[]}],"custom_fields":[],"pipelines":{},"kinds":{"core.note":"Note","core.call":"Call","core.meeting":"Meeting","core.email":"E-mail","core.visit":"Visit"},"guards":[{"hook":"crm_check_change","records":["user"],"if_unavailable":"block"}]}');
INSERT INTO "core_plugin" VALUES('acme','1.0','enabled','2026-03-02 09:00:00.000000','declared-215aaf46b9465140',NULL,'{"plugin":"acme","version":"1.0","requires":[],"records":[{"name":"acme_contract","label":"Contract","table":"acme_contract","entry":false,"title":null,"follows":null,"owned":true,"unique":[["number"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"number","kind":"text","optional":false},{"name":"customer_id","kind":"ref","optional":true},{"name":"worth","kind":"money","optional":true},{"name":"terms","kind":"list","optional":false}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":true}],"personal":[]}],"custom_fields":[{"record":"customer","name":"acme.region","kind":"text","label":"Region","personal":false,"group":null}],"pipelines":{"acme.contracts":{"record":"acme_contract","stages":[{"name":"draft","outcome":"open"},{"name":"signed","outcome":"won"},{"name":"off","outcome":"lost"}]}},"kinds":{},"guards":[]}');
INSERT INTO "core_plugin" VALUES('acme_score','0','enabled','2026-03-02 09:00:00.000000','declared-5f2bf80e24726910',NULL,'{"plugin":"acme_score","version":"0","requires":[],"records":[{"name":"acme_score_mark","label":"Mark","table":"acme_score_mark","entry":false,"title":null,"follows":"customer_id","owned":false,"unique":[["customer_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"points","kind":"integer","optional":false},{"name":"reason","kind":"text","optional":false}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":[]}],"custom_fields":[],"pipelines":{},"kinds":{},"guards":[{"hook":"crm_check_change","records":["acme_score_mark"],"if_unavailable":"block"}]}');
INSERT INTO "core_plugin" VALUES('intake','0.3.0','enabled','2026-03-02 09:00:00.000000','0003',NULL,'{"plugin":"intake","version":"0.3.0","requires":[],"records":[{"name":"intake_import","label":"Import","table":"intake_import","entry":false,"title":"file","follows":null,"owned":true,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"job_id","kind":"id","optional":false},{"name":"file","kind":"text","optional":false},{"name":"sheet","kind":"text","optional":true},{"name":"sha256","kind":"text","optional":false},{"name":"profile","kind":"text","optional":false},{"name":"fingerprint","kind":"text","optional":false},{"name":"source","kind":"integer","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"scheme","kind":"text","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["waiting","rows","relations","finished"]},{"name":"rows","kind":"integer","optional":false},{"name":"done","kind":"integer","optional":false},{"name":"linked","kind":"integer","optional":false},{"name":"created","kind":"integer","optional":false},{"name":"changed","kind":"integer","optional":false},{"name":"unchanged","kind":"integer","optional":false},{"name":"skipped","kind":"integer","optional":false},{"name":"refused","kind":"integer","optional":false},{"name":"related","kind":"integer","optional":false},{"name":"columns","kind":"json","optional":true},{"name":"finished_at","kind":"time","optional":true},{"name":"undone_at","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"intake_key","label":"Imported row","table":"intake_key","entry":false,"title":null,"follows":"record_id","owned":false,"unique":[["scheme","key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"scheme","kind":"text","optional":false},{"name":"key","kind":"text","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"import_id","kind":"ref","optional":false},{"name":"row","kind":"integer","optional":false},{"name":"line","kind":"integer","optional":false},{"name":"recognized","kind":"boolean","optional":true},{"name":"revision","kind":"text","optional":true}],"references":[{"field":"import_id","record":"intake_import","table":"intake_import","optional":false}],"personal":[]},{"name":"intake_effect","label":"Effect of an import","table":"intake_effect","entry":true,"title":null,"follows":"import_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"import_id","kind":"ref","optional":false},{"name":"row","kind":"integer","optional":false},{"name":"line","kind":"integer","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"version_from","kind":"integer","optional":false},{"name":"version_to","kind":"integer","optional":false},{"name":"columns","kind":"json","optional":true}],"references":[{"field":"import_id","record":"intake_import","table":"intake_import","optional":false}],"personal":[]},{"name":"intake_refusal","label":"Refused row","table":"intake_refusal","entry":true,"title":null,"follows":"import_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"import_id","kind":"ref","optional":false},{"name":"row","kind":"integer","optional":false},{"name":"line","kind":"integer","optional":false},{"name":"key","kind":"text","optional":false},{"name":"reason","kind":"text","optional":false}],"references":[{"field":"import_id","record":"intake_import","table":"intake_import","optional":false}],"personal":[]}],"custom_fields":[],"pipelines":{},"kinds":{},"guards":[]}');
INSERT INTO "core_plugin" VALUES('sfa','0.3.0','enabled','2026-03-02 09:00:00.000000','0002',NULL,'{"plugin":"sfa","version":"0.3.0","requires":[],"records":[{"name":"sfa_product","label":"Product","table":"sfa_product","entry":false,"title":"name","follows":null,"owned":false,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"family","kind":"text","optional":true},{"name":"price","kind":"money","optional":true},{"name":"cost","kind":"money","optional":true,"group":"finance"},{"name":"active","kind":"boolean","optional":false},{"name":"external_key","kind":"text","optional":true}],"references":[],"personal":[]},{"name":"sfa_opportunity","label":"Opportunity","table":"sfa_opportunity","entry":false,"title":"title","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"title","kind":"text","optional":false},{"name":"customer_id","kind":"ref","optional":true},{"name":"product_id","kind":"ref","optional":true},{"name":"amount","kind":"money","optional":true},{"name":"opened_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"close_on","kind":"date","optional":true},{"name":"probability","kind":"float","optional":true},{"name":"forecast","kind":"choice","optional":true,"choices":["omitted","pipeline","best_case","commit","closed"]},{"name":"next_step","kind":"text","optional":true},{"name":"next_step_on","kind":"date","optional":true},{"name":"source","kind":"text","optional":true},{"name":"lost_reason","kind":"text","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":true},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":true}],"personal":[]},{"name":"sfa_line_item","label":"Line item","table":"sfa_line_item","entry":false,"title":null,"follows":"opportunity_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"product_id","kind":"ref","optional":false},{"name":"quantity","kind":"integer","optional":false},{"name":"unit_price","kind":"money","optional":false},{"name":"discount","kind":"money","optional":true}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":false}],"personal":[]},{"name":"sfa_competitor","label":"Competitor","table":"sfa_competitor","entry":false,"title":"name","follows":"opportunity_id","owned":false,"unique":[["opportunity_id","name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"name","kind":"text","optional":false},{"name":"customer_id","kind":"ref","optional":true},{"name":"position","kind":"choice","optional":true,"choices":["ahead","even","behind"]},{"name":"strengths","kind":"text","optional":true},{"name":"weaknesses","kind":"text","optional":true},{"name":"won","kind":"boolean","optional":false}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":true}],"personal":[]},{"name":"sfa_buying_role","label":"Buying role","table":"sfa_buying_role","entry":false,"title":null,"follows":"opportunity_id","owned":false,"unique":[["opportunity_id","person_id","role"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"person_id","kind":"ref","optional":false},{"name":"role","kind":"choice","optional":false,"choices":["economic_buyer","decision_maker","champion","influencer","evaluator","user","gatekeeper","blocker","other"]},{"name":"influence","kind":"choice","optional":true,"choices":["high","medium","low"]},{"name":"attitude","kind":"choice","optional":false,"choices":["supporter","neutral","opponent","unknown"]},{"name":"note","kind":"text","optional":true}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"person_id","record":"customer","table":"core_customer","optional":false}],"personal":["note"]},{"name":"sfa_split","label":"Split","table":"sfa_split","entry":false,"title":null,"follows":"opportunity_id","owned":false,"unique":[["opportunity_id","user_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"user_id","kind":"ref","optional":false},{"name":"basis_points","kind":"integer","optional":false}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"user_id","record":"user","table":"core_user","optional":false}],"personal":[]},{"name":"sfa_lead","label":"Lead","table":"sfa_lead","entry":false,"title":"title","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"customer_id","kind":"ref","optional":false},{"name":"title","kind":"text","optional":false},{"name":"source","kind":"text","optional":true},{"name":"campaign","kind":"text","optional":true},{"name":"territory","kind":"text","optional":true},{"name":"assigned_by","kind":"text","optional":true},{"name":"pool","kind":"text","optional":true},{"name":"claimed_at","kind":"time","optional":true},{"name":"touched_at","kind":"time","optional":true},{"name":"recycled","kind":"integer","optional":false},{"name":"with_customer","kind":"boolean","optional":false},{"name":"budget","kind":"money","optional":true},{"name":"authority","kind":"text","optional":true},{"name":"need","kind":"text","optional":true},{"name":"timeline","kind":"date","optional":true},{"name":"rating","kind":"choice","optional":true,"choices":["hot","warm","cold"]},{"name":"score","kind":"integer","optional":true},{"name":"opened_on","kind":"date","optional":true},{"name":"qualified_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"disqualified_reason","kind":"text","optional":true},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true}],"personal":[]},{"name":"sfa_turn","label":"Turn","table":"sfa_turn","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"taken","kind":"integer","optional":false},{"name":"last_id","kind":"id","optional":true}],"references":[],"personal":[]},{"name":"sfa_activity","label":"Activity","table":"sfa_activity","entry":false,"title":"subject","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["task","call","meeting","visit","note"]},{"name":"subject","kind":"text","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["planned","done","canceled"]},{"name":"customer_id","kind":"ref","optional":true},{"name":"record_type","kind":"text","optional":true},{"name":"record_id","kind":"id","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"priority","kind":"choice","optional":false,"choices":["high","normal","low"]},{"name":"due_at","kind":"time","optional":true},{"name":"ends_at","kind":"time","optional":true},{"name":"all_day","kind":"boolean","optional":false},{"name":"remind_at","kind":"time","optional":true},{"name":"location","kind":"text","optional":true},{"name":"notes","kind":"text","optional":true},{"name":"done_at","kind":"time","optional":true},{"name":"minutes","kind":"integer","optional":true},{"name":"outcome","kind":"text","optional":true},{"name":"interaction_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":true},{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"interaction_id","record":"interaction","table":"core_interaction","optional":true}],"personal":["subject","notes"]},{"name":"sfa_attendee","label":"Attendee","table":"sfa_attendee","entry":true,"title":null,"follows":"activity_id","owned":false,"unique":[["activity_id","customer_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"activity_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false}],"references":[{"field":"activity_id","record":"sfa_activity","table":"sfa_activity","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":[]},{"name":"sfa_reminder","label":"Reminder","table":"sfa_reminder","entry":true,"title":null,"follows":"activity_id","owned":false,"unique":[["activity_id","remind_at"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"activity_id","kind":"ref","optional":false},{"name":"remind_at","kind":"time","optional":false}],"references":[{"field":"activity_id","record":"sfa_activity","table":"sfa_activity","optional":false}],"personal":[]},{"name":"sfa_series","label":"Number series","table":"sfa_series","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"last","kind":"integer","optional":false}],"references":[],"personal":[]},{"name":"sfa_quote","label":"Quote","table":"sfa_quote","entry":false,"title":"number","follows":null,"owned":true,"unique":[["number","revision"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"number","kind":"text","optional":false},{"name":"revision","kind":"integer","optional":false},{"name":"supersedes_id","kind":"ref","optional":true},{"name":"title","kind":"text","optional":false},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"customer_id","kind":"ref","optional":true},{"name":"contact_id","kind":"ref","optional":true},{"name":"valid_until","kind":"date","optional":true},{"name":"term_months","kind":"integer","optional":true},{"name":"discount","kind":"float","optional":false},{"name":"total","kind":"money","optional":true},{"name":"list_total","kind":"money","optional":true},{"name":"discount_share","kind":"float","optional":false},{"name":"highest_discount","kind":"float","optional":false},{"name":"margin","kind":"float","optional":true,"group":"finance"},{"name":"terms","kind":"text","optional":true},{"name":"notes","kind":"text","optional":true},{"name":"opened_on","kind":"date","optional":true},{"name":"sent_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"declined_reason","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"supersedes_id","record":"sfa_quote","table":"sfa_quote","optional":true},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":true},{"field":"contact_id","record":"customer","table":"core_customer","optional":true}],"personal":[]},{"name":"sfa_quote_line","label":"Quote line","table":"sfa_quote_line","entry":false,"title":"description","follows":"quote_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"quote_id","kind":"ref","optional":false},{"name":"position","kind":"integer","optional":false},{"name":"product_id","kind":"ref","optional":true},{"name":"description","kind":"text","optional":false},{"name":"quantity","kind":"float","optional":false},{"name":"unit","kind":"text","optional":true},{"name":"unit_price","kind":"money","optional":false},{"name":"list_price","kind":"money","optional":true},{"name":"discount","kind":"float","optional":false},{"name":"recurrence","kind":"choice","optional":false,"choices":["once","month","quarter","year"]},{"name":"amount","kind":"money","optional":true},{"name":"unit_cost","kind":"money","optional":true,"group":"finance"}],"references":[{"field":"quote_id","record":"sfa_quote","table":"sfa_quote","optional":false},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":true}],"personal":[]},{"name":"sfa_approval","label":"Approval","table":"sfa_approval","entry":false,"title":"rule","follows":"quote_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"quote_id","kind":"ref","optional":false},{"name":"step","kind":"integer","optional":false},{"name":"rule","kind":"text","optional":false},{"name":"reason","kind":"text","optional":false},{"name":"asked_of_id","kind":"ref","optional":true},{"name":"asked_role","kind":"text","optional":true},{"name":"asked_by_id","kind":"ref","optional":true},{"name":"asked_at","kind":"time","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["pending","approved","refused","void"]},{"name":"decided_by_id","kind":"ref","optional":true},{"name":"decided_at","kind":"time","optional":true},{"name":"comment","kind":"text","optional":true}],"references":[{"field":"quote_id","record":"sfa_quote","table":"sfa_quote","optional":false},{"field":"asked_of_id","record":"user","table":"core_user","optional":true},{"field":"asked_by_id","record":"user","table":"core_user","optional":true},{"field":"decided_by_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"sfa_order","label":"Order","table":"sfa_order","entry":false,"title":"number","follows":null,"owned":true,"unique":[["number"],["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"number","kind":"text","optional":false},{"name":"title","kind":"text","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["order","contract"]},{"name":"customer_id","kind":"ref","optional":false},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"quote_id","kind":"ref","optional":true},{"name":"starts_on","kind":"date","optional":false},{"name":"ends_on","kind":"date","optional":true},{"name":"billing","kind":"choice","optional":false,"choices":["anniversary","calendar"]},{"name":"terms_days","kind":"integer","optional":false},{"name":"total","kind":"money","optional":true},{"name":"auto_renew","kind":"boolean","optional":false},{"name":"notice_days","kind":"integer","optional":false},{"name":"signed_on","kind":"date","optional":true},{"name":"activated_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"scheduled_until","kind":"date","optional":true},{"name":"renews_id","kind":"ref","optional":true},{"name":"renewal_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true},{"field":"quote_id","record":"sfa_quote","table":"sfa_quote","optional":true},{"field":"renews_id","record":"sfa_order","table":"sfa_order","optional":true},{"field":"renewal_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true}],"personal":[]},{"name":"sfa_order_line","label":"Order line","table":"sfa_order_line","entry":false,"title":"description","follows":"order_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"order_id","kind":"ref","optional":false},{"name":"position","kind":"integer","optional":false},{"name":"product_id","kind":"ref","optional":true},{"name":"description","kind":"text","optional":false},{"name":"quantity","kind":"float","optional":false},{"name":"unit","kind":"text","optional":true},{"name":"unit_price","kind":"money","optional":false},{"name":"discount","kind":"float","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"recurrence","kind":"choice","optional":false,"choices":["once","month","quarter","year"]},{"name":"starts_on","kind":"date","optional":true},{"name":"ends_on","kind":"date","optional":true}],"references":[{"field":"order_id","record":"sfa_order","table":"sfa_order","optional":false},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":true}],"personal":[]},{"name":"sfa_payment_due","label":"Payment due","table":"sfa_payment_due","entry":false,"title":"purpose","follows":"order_id","owned":false,"unique":[["line_id","period_from","due_on"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"order_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"line_id","kind":"ref","optional":true},{"name":"purpose","kind":"text","optional":false},{"name":"period_from","kind":"date","optional":true},{"name":"period_until","kind":"date","optional":true},{"name":"due_on","kind":"date","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"paid","kind":"money","optional":true},{"name":"settled_on","kind":"date","optional":true},{"name":"overdue_on","kind":"date","optional":true}],"references":[{"field":"order_id","record":"sfa_order","table":"sfa_order","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"line_id","record":"sfa_order_line","table":"sfa_order_line","optional":true}],"personal":[]},{"name":"sfa_payment","label":"Payment","table":"sfa_payment","entry":false,"title":"reference","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"customer_id","kind":"ref","optional":false},{"name":"order_id","kind":"ref","optional":true},{"name":"received_on","kind":"date","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"credit","kind":"money","optional":true},{"name":"method","kind":"choice","optional":false,"choices":["transfer","direct_debit","card","cash","check","other"]},{"name":"reference","kind":"text","optional":false},{"name":"refunds_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"order_id","record":"sfa_order","table":"sfa_order","optional":true},{"field":"refunds_id","record":"sfa_payment","table":"sfa_payment","optional":true}],"personal":[]},{"name":"sfa_allocation","label":"Allocation","table":"sfa_allocation","entry":true,"title":null,"follows":"due_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"payment_id","kind":"ref","optional":false},{"name":"due_id","kind":"ref","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"settled","kind":"money","optional":false},{"name":"applied_on","kind":"date","optional":false}],"references":[{"field":"payment_id","record":"sfa_payment","table":"sfa_payment","optional":false},{"field":"due_id","record":"sfa_payment_due","table":"sfa_payment_due","optional":false}],"personal":[]},{"name":"sfa_quota","label":"Quota","table":"sfa_quota","entry":false,"title":null,"follows":null,"owned":true,"unique":[["turn"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"team_id","kind":"ref","optional":true},{"name":"territory","kind":"text","optional":true},{"name":"starts_on","kind":"date","optional":false},{"name":"ends_on","kind":"date","optional":false},{"name":"measure","kind":"choice","optional":false,"choices":["won_value","won_deals","received","activities"]},{"name":"pipeline","kind":"text","optional":true},{"name":"amount","kind":"money","optional":true},{"name":"number","kind":"integer","optional":true},{"name":"turn","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"team_id","record":"team","table":"core_team","optional":true}],"personal":[]},{"name":"sfa_commission","label":"Commission","table":"sfa_commission","entry":false,"title":"reason","follows":null,"owned":true,"unique":[["turn"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"plan","kind":"text","optional":false},{"name":"period","kind":"text","optional":false},{"name":"posting","kind":"choice","optional":false,"choices":["earned","floor","adjusted","clawback"]},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"source_id","kind":"id","optional":true},{"name":"earned_on","kind":"date","optional":false},{"name":"base","kind":"money","optional":true},{"name":"margin","kind":"money","optional":true,"group":"finance"},{"name":"amount","kind":"money","optional":false},{"name":"settled_on","kind":"date","optional":false},{"name":"reason","kind":"text","optional":false},{"name":"turn","kind":"text","optional":false}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true}],"personal":[]},{"name":"sfa_handover","label":"Hand-over","table":"sfa_handover","entry":false,"title":"summary","follows":null,"owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"from_id","kind":"ref","optional":false},{"name":"by_id","kind":"ref","optional":true},{"name":"summary","kind":"text","optional":false},{"name":"carried_out_at","kind":"time","optional":false},{"name":"counts","kind":"json","optional":false},{"name":"deactivated","kind":"boolean","optional":false},{"name":"undone_at","kind":"time","optional":true},{"name":"kept","kind":"integer","optional":false}],"references":[{"field":"from_id","record":"user","table":"core_user","optional":false},{"field":"by_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"sfa_forecast_snapshot","label":"Forecast snapshot","table":"sfa_forecast_snapshot","entry":true,"title":null,"follows":null,"owned":true,"unique":[["taken_on","pipeline","period","category","owner_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"taken_on","kind":"date","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"period","kind":"text","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"owner_key","kind":"text","optional":false},{"name":"category","kind":"choice","optional":false,"choices":["omitted","pipeline","best_case","commit","closed"]},{"name":"deals","kind":"integer","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"weighted","kind":"money","optional":false},{"name":"rate_on","kind":"date","optional":true},{"name":"without_rate","kind":"integer","optional":false}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":[]}],"custom_fields":[],"pipelines":{"sfa.sales":{"record":"sfa_opportunity","stages":[{"name":"prospecting","outcome":"open"},{"name":"qualifying","outcome":"open"},{"name":"quoted","outcome":"open"},{"name":"negotiating","outcome":"open"},{"name":"won","outcome":"won"},{"name":"lost","outcome":"lost"}]},"sfa.renewal":{"record":"sfa_opportunity","stages":[{"name":"upcoming","outcome":"open"},{"name":"in_talks","outcome":"open"},{"name":"quoted","outcome":"open"},{"name":"won","outcome":"won"},{"name":"lost","outcome":"lost"}]},"sfa.expansion":{"record":"sfa_opportunity","stages":[{"name":"identified","outcome":"open"},{"name":"qualifying","outcome":"open"},{"name":"quoted","outcome":"open"},{"name":"negotiating","outcome":"open"},{"name":"won","outcome":"won"},{"name":"lost","outcome":"lost"}]},"sfa.lead":{"record":"sfa_lead","stages":[{"name":"new","outcome":"open"},{"name":"working","outcome":"open"},{"name":"qualified","outcome":"open"},{"name":"converted","outcome":"done"},{"name":"disqualified","outcome":"lost"}]},"sfa.quote":{"record":"sfa_quote","stages":[{"name":"draft","outcome":"open"},{"name":"in_approval","outcome":"open"},{"name":"approved","outcome":"open"},{"name":"sent","outcome":"open"},{"name":"accepted","outcome":"won"},{"name":"declined","outcome":"lost"},{"name":"expired","outcome":"lost"},{"name":"superseded","outcome":"canceled"}]},"sfa.order":{"record":"sfa_order","stages":[{"name":"draft","outcome":"open"},{"name":"active","outcome":"open"},{"name":"ended","outcome":"done"},{"name":"canceled","outcome":"canceled"}]}},"kinds":{"sfa.task":"Task"},"guards":[{"hook":"crm_check_change","records":["sfa_opportunity","sfa_line_item","sfa_competitor","sfa_buying_role","sfa_split","sfa_lead","sfa_activity","sfa_quote","sfa_quote_line","sfa_approval","sfa_order","sfa_order_line","sfa_payment_due","sfa_payment","sfa_allocation","sfa_quota","sfa_commission","sfa_forecast_snapshot"],"if_unavailable":"block"},{"hook":"crm_check_move","records":["sfa_opportunity","sfa_lead","sfa_quote"],"if_unavailable":"block"},{"hook":"crm_choose_owner","records":["sfa_lead","sfa_payment","sfa_quota"],"if_unavailable":"pass"}]}');
INSERT INTO "core_plugin" VALUES('web','0.3.0','enabled','2026-03-02 09:00:00.000000','declared-e3b0c44298fc1c14',NULL,'{"plugin":"web","version":"0.3.0","requires":[],"records":[],"custom_fields":[],"pipelines":{},"kinds":{},"guards":[]}');
INSERT INTO "core_plugin" VALUES('marketing','0.3.0','enabled','2026-03-02 09:00:00.000000','0001',NULL,'{"plugin":"marketing","version":"0.3.0","requires":["web"],"records":[{"name":"marketing_consent","label":"Consent","table":"marketing_consent","entry":false,"title":"purpose","follows":"customer_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"channel","kind":"choice","optional":false,"choices":["email","sms","phone","post"]},{"name":"address","kind":"text","optional":false},{"name":"purpose","kind":"text","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["given","withdrawn"]},{"name":"confirmed","kind":"boolean","optional":false},{"name":"basis","kind":"choice","optional":false,"choices":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interest"]},{"name":"text_version","kind":"text","optional":true},{"name":"evidence","kind":"text","optional":false},{"name":"at","kind":"time","optional":false}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":["address","evidence"]},{"name":"marketing_suppression","label":"Suppression","table":"marketing_suppression","entry":false,"title":"address","follows":null,"owned":false,"unique":[["channel","address"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"channel","kind":"choice","optional":false,"choices":["email","sms","phone","post"]},{"name":"address","kind":"text","optional":false},{"name":"reason","kind":"choice","optional":false,"choices":["request","complaint","hard_bounce","erasure"]},{"name":"note","kind":"text","optional":false},{"name":"at","kind":"time","optional":false}],"references":[],"personal":[]},{"name":"marketing_segment","label":"Segment","table":"marketing_segment","entry":false,"title":"name","follows":null,"owned":true,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"description","kind":"text","optional":false},{"name":"rule","kind":"text","optional":true,"rule":true},{"name":"configured","kind":"boolean","optional":false},{"name":"owner_id","kind":"ref","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"marketing_segment_member","label":"Member by hand","table":"marketing_segment_member","entry":false,"title":null,"follows":"customer_id","owned":false,"unique":[["segment_id","customer_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"segment_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"excluded","kind":"boolean","optional":false}],"references":[{"field":"segment_id","record":"marketing_segment","table":"marketing_segment","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":[]},{"name":"marketing_segment_part","label":"Part of a segment","table":"marketing_segment_part","entry":false,"title":null,"follows":"segment_id","owned":false,"unique":[["segment_id","other_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"segment_id","kind":"ref","optional":false},{"name":"other_id","kind":"ref","optional":false},{"name":"excluded","kind":"boolean","optional":false},{"name":"people","kind":"boolean","optional":false}],"references":[{"field":"segment_id","record":"marketing_segment","table":"marketing_segment","optional":false},{"field":"other_id","record":"marketing_segment","table":"marketing_segment","optional":false}],"personal":[]},{"name":"marketing_template","label":"Template","table":"marketing_template","entry":true,"title":"name","follows":null,"owned":false,"unique":[["name","number"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"name","kind":"text","optional":false},{"name":"number","kind":"integer","optional":false},{"name":"subject","kind":"text","optional":false},{"name":"mjml","kind":"text","optional":false},{"name":"text","kind":"text","optional":false},{"name":"saved_at","kind":"time","optional":false}],"references":[],"personal":[]},{"name":"marketing_campaign","label":"Campaign","table":"marketing_campaign","entry":false,"title":"name","follows":null,"owned":true,"unique":[["name"],["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"name","kind":"text","optional":false},{"name":"purpose","kind":"text","optional":false},{"name":"channel","kind":"text","optional":false},{"name":"segment_id","kind":"ref","optional":true},{"name":"starts_at","kind":"time","optional":true},{"name":"ends_at","kind":"time","optional":true},{"name":"window_from","kind":"integer","optional":true},{"name":"window_until","kind":"integer","optional":true},{"name":"started_at","kind":"time","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"problem","kind":"text","optional":false},{"name":"budget","kind":"money","optional":true,"group":"marketing.budget"},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"segment_id","record":"marketing_segment","table":"marketing_segment","optional":true}],"personal":[]},{"name":"marketing_campaign_cost","label":"Campaign cost","table":"marketing_campaign_cost","entry":false,"title":"description","follows":null,"owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"campaign_id","kind":"ref","optional":false},{"name":"spent_on","kind":"date","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"description","kind":"text","optional":false}],"references":[{"field":"campaign_id","record":"marketing_campaign","table":"marketing_campaign","optional":false}],"personal":[]},{"name":"marketing_arm","label":"Arm","table":"marketing_arm","entry":false,"title":"name","follows":"campaign_id","owned":false,"unique":[["campaign_id","name"],["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"campaign_id","kind":"ref","optional":false},{"name":"position","kind":"integer","optional":false},{"name":"name","kind":"text","optional":false},{"name":"share","kind":"float","optional":false},{"name":"holdout","kind":"boolean","optional":false},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"campaign_id","record":"marketing_campaign","table":"marketing_campaign","optional":false}],"personal":[]},{"name":"marketing_step","label":"Step","table":"marketing_step","entry":false,"title":"number","follows":"campaign_id","owned":false,"unique":[["campaign_id","number"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"campaign_id","kind":"ref","optional":false},{"name":"number","kind":"integer","optional":false},{"name":"after_hours","kind":"integer","optional":false},{"name":"unless","kind":"choice","optional":true,"choices":["opened","clicked","responded","converted"]}],"references":[{"field":"campaign_id","record":"marketing_campaign","table":"marketing_campaign","optional":false}],"personal":[]},{"name":"marketing_content","label":"Content","table":"marketing_content","entry":false,"title":null,"follows":"step_id","owned":false,"unique":[["step_id","arm_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"step_id","kind":"ref","optional":false},{"name":"arm_id","kind":"ref","optional":false},{"name":"template_id","kind":"ref","optional":false}],"references":[{"field":"step_id","record":"marketing_step","table":"marketing_step","optional":false},{"field":"arm_id","record":"marketing_arm","table":"marketing_arm","optional":false},{"field":"template_id","record":"marketing_template","table":"marketing_template","optional":false}],"personal":[]},{"name":"marketing_member","label":"Campaign member","table":"marketing_member","entry":false,"title":null,"follows":"customer_id","owned":false,"unique":[["campaign_id","customer_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"campaign_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"arm_id","kind":"ref","optional":true},{"name":"status","kind":"choice","optional":false,"choices":["planned","sent","bounced","opened","clicked","unsubscribed","responded","converted"]},{"name":"enrolled_at","kind":"time","optional":false},{"name":"sent_at","kind":"time","optional":true},{"name":"opened_at","kind":"time","optional":true},{"name":"clicked_at","kind":"time","optional":true},{"name":"responded_at","kind":"time","optional":true},{"name":"converted_at","kind":"time","optional":true},{"name":"bounced_at","kind":"time","optional":true},{"name":"unsubscribed_at","kind":"time","optional":true}],"references":[{"field":"campaign_id","record":"marketing_campaign","table":"marketing_campaign","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"arm_id","record":"marketing_arm","table":"marketing_arm","optional":true}],"personal":[]},{"name":"marketing_message","label":"Message","table":"marketing_message","entry":false,"title":"address","follows":"customer_id","owned":false,"unique":[["campaign_id","step_id","customer_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"campaign_id","kind":"ref","optional":false},{"name":"step_id","kind":"ref","optional":false},{"name":"arm_id","kind":"ref","optional":true},{"name":"customer_id","kind":"ref","optional":false},{"name":"template_id","kind":"ref","optional":false},{"name":"channel","kind":"text","optional":false},{"name":"purpose","kind":"text","optional":false},{"name":"address","kind":"text","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["queued","sending","sent","refused","failed","bounced","unknown"]},{"name":"reason","kind":"text","optional":false},{"name":"due_at","kind":"time","optional":false},{"name":"tries","kind":"integer","optional":false},{"name":"claimed_at","kind":"time","optional":true},{"name":"sent_at","kind":"time","optional":true},{"name":"sender","kind":"text","optional":false},{"name":"receipt","kind":"text","optional":false},{"name":"told","kind":"boolean","optional":false},{"name":"opened_at","kind":"time","optional":true},{"name":"clicked_at","kind":"time","optional":true},{"name":"unsubscribed_at","kind":"time","optional":true},{"name":"soft_bounces","kind":"integer","optional":false}],"references":[{"field":"campaign_id","record":"marketing_campaign","table":"marketing_campaign","optional":false},{"field":"step_id","record":"marketing_step","table":"marketing_step","optional":false},{"field":"arm_id","record":"marketing_arm","table":"marketing_arm","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"template_id","record":"marketing_template","table":"marketing_template","optional":false}],"personal":["address","reason"]}],"custom_fields":[],"pipelines":{"marketing.campaign":{"record":"marketing_campaign","stages":[{"name":"draft","outcome":"open"},{"name":"scheduled","outcome":"open"},{"name":"running","outcome":"open"},{"name":"paused","outcome":"open"},{"name":"done","outcome":"done"},{"name":"canceled","outcome":"canceled"}]}},"kinds":{"marketing.sent":"Message sent","marketing.opened":"Message opened","marketing.clicked":"Link clicked","marketing.bounced":"Message came back","marketing.unsubscribed":"Unsubscribed"},"guards":[{"hook":"crm_check_change","records":["marketing_consent","marketing_suppression","marketing_segment","marketing_segment_member","marketing_segment_part","marketing_template","marketing_campaign","marketing_arm","marketing_step","marketing_content","marketing_member","marketing_message"],"if_unavailable":"block"},{"hook":"crm_check_move","records":["marketing_campaign"],"if_unavailable":"block"}]}');
INSERT INTO "core_plugin" VALUES('service','0.3.0','enabled','2026-03-02 09:00:00.000000','0001',NULL,'{"plugin":"service","version":"0.3.0","requires":["web"],"records":[{"name":"service_queue","label":"Queue","table":"service_queue","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"],["address"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"address","kind":"text","optional":true},{"name":"skills","kind":"list","optional":false},{"name":"escalates_to_id","kind":"ref","optional":true},{"name":"active","kind":"boolean","optional":false}],"references":[{"field":"escalates_to_id","record":"service_queue","table":"service_queue","optional":true}],"personal":[]},{"name":"service_queue_agent","label":"Agent of a queue","table":"service_queue_agent","entry":true,"title":null,"follows":null,"owned":false,"unique":[["queue_id","user_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"queue_id","kind":"ref","optional":false},{"name":"user_id","kind":"ref","optional":false}],"references":[{"field":"queue_id","record":"service_queue","table":"service_queue","optional":false},{"field":"user_id","record":"user","table":"core_user","optional":false}],"personal":[]},{"name":"service_skill","label":"Skill","table":"service_skill","entry":true,"title":"name","follows":null,"owned":false,"unique":[["user_id","name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"user_id","kind":"ref","optional":false},{"name":"name","kind":"text","optional":false}],"references":[{"field":"user_id","record":"user","table":"core_user","optional":false}],"personal":[]},{"name":"service_ticket","label":"Ticket","table":"service_ticket","entry":false,"title":"title","follows":"customer_id","owned":true,"unique":[["number"],["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"number","kind":"text","optional":true},{"name":"customer_id","kind":"ref","optional":false},{"name":"contact_id","kind":"ref","optional":true},{"name":"title","kind":"text","optional":false},{"name":"channel","kind":"choice","optional":false,"choices":["mail","phone","web","chat","other"]},{"name":"queue_id","kind":"ref","optional":true},{"name":"category","kind":"text","optional":true},{"name":"skills","kind":"list","optional":false},{"name":"impact","kind":"choice","optional":false,"choices":["high","medium","low"]},{"name":"urgency","kind":"choice","optional":false,"choices":["high","medium","low"]},{"name":"priority","kind":"choice","optional":false,"choices":["critical","high","moderate","low"]},{"name":"priority_reason","kind":"text","optional":true},{"name":"opened_at","kind":"time","optional":false},{"name":"first_response_at","kind":"time","optional":true},{"name":"resolved_at","kind":"time","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"reopened","kind":"integer","optional":false},{"name":"escalated","kind":"integer","optional":false},{"name":"merged_into_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"contact_id","record":"customer","table":"core_customer","optional":true},{"field":"queue_id","record":"service_queue","table":"service_queue","optional":true},{"field":"merged_into_id","record":"service_ticket","table":"service_ticket","optional":true}],"personal":["title"]},{"name":"service_ticket_link","label":"Link between tickets","table":"service_ticket_link","entry":true,"title":null,"follows":"from_id","owned":false,"unique":[["from_id","to_id","kind"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"from_id","kind":"ref","optional":false},{"name":"to_id","kind":"ref","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["caused_by","follows_up","related_to"]}],"references":[{"field":"from_id","record":"service_ticket","table":"service_ticket","optional":false},{"field":"to_id","record":"service_ticket","table":"service_ticket","optional":false}],"personal":[]},{"name":"service_series","label":"Series of numbers","table":"service_series","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"last","kind":"integer","optional":false}],"references":[],"personal":[]},{"name":"service_turn","label":"Turn of a queue","table":"service_turn","entry":false,"title":null,"follows":null,"owned":false,"unique":[["queue_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"queue_id","kind":"ref","optional":false},{"name":"taken","kind":"integer","optional":false},{"name":"last_id","kind":"id","optional":true}],"references":[{"field":"queue_id","record":"service_queue","table":"service_queue","optional":false}],"personal":[]},{"name":"service_clock","label":"Clock","table":"service_clock","entry":false,"title":null,"follows":"ticket_id","owned":false,"unique":[["ticket_id","target","number"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"ticket_id","kind":"ref","optional":false},{"name":"target","kind":"choice","optional":false,"choices":["first_response","next_response","resolution"]},{"name":"number","kind":"integer","optional":false},{"name":"policy","kind":"text","optional":false},{"name":"calendar","kind":"text","optional":false},{"name":"seconds","kind":"integer","optional":false},{"name":"started_at","kind":"time","optional":false},{"name":"due_at","kind":"time","optional":true},{"name":"warn_at","kind":"time","optional":true},{"name":"stopped_at","kind":"time","optional":true},{"name":"state","kind":"choice","optional":false,"choices":["running","paused","met","breached","canceled"]},{"name":"used_seconds","kind":"integer","optional":true},{"name":"warned_at","kind":"time","optional":true},{"name":"breached_at","kind":"time","optional":true}],"references":[{"field":"ticket_id","record":"service_ticket","table":"service_ticket","optional":false}],"personal":[]},{"name":"service_pause","label":"Pause","table":"service_pause","entry":false,"title":"reason","follows":"ticket_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"ticket_id","kind":"ref","optional":false},{"name":"began_at","kind":"time","optional":false},{"name":"ended_at","kind":"time","optional":true},{"name":"stage","kind":"text","optional":true},{"name":"reason","kind":"text","optional":false},{"name":"user_id","kind":"ref","optional":true}],"references":[{"field":"ticket_id","record":"service_ticket","table":"service_ticket","optional":false},{"field":"user_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"service_survey","label":"Survey","table":"service_survey","entry":false,"title":null,"follows":"customer_id","owned":true,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"contact_id","kind":"ref","optional":true},{"name":"ticket_id","kind":"ref","optional":true},{"name":"kind","kind":"choice","optional":false,"choices":["csat","nps","ces"]},{"name":"language","kind":"text","optional":false},{"name":"asked_at","kind":"time","optional":false},{"name":"expires_at","kind":"time","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"user_id","kind":"ref","optional":true},{"name":"score","kind":"integer","optional":true},{"name":"comment","kind":"text","optional":true},{"name":"answered_at","kind":"time","optional":true},{"name":"written_by_id","kind":"ref","optional":true}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"contact_id","record":"customer","table":"core_customer","optional":true},{"field":"ticket_id","record":"service_ticket","table":"service_ticket","optional":true},{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"user_id","record":"user","table":"core_user","optional":true},{"field":"written_by_id","record":"user","table":"core_user","optional":true}],"personal":["comment"]},{"name":"service_article","label":"Article","table":"service_article","entry":false,"title":"title","follows":null,"owned":true,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"title","kind":"text","optional":false},{"name":"body","kind":"text","optional":false},{"name":"markup","kind":"choice","optional":false,"choices":["markdown","plain"]},{"name":"language","kind":"text","optional":false},{"name":"visible","kind":"choice","optional":false,"choices":["internal","public"]},{"name":"published_at","kind":"time","optional":true},{"name":"helpful","kind":"integer","optional":false},{"name":"unhelpful","kind":"integer","optional":false},{"name":"folded_title","kind":"text","optional":false},{"name":"folded","kind":"text","optional":false}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"service_article_ticket","label":"Ticket of an article","table":"service_article_ticket","entry":true,"title":null,"follows":"article_id","owned":false,"unique":[["article_id","ticket_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"article_id","kind":"ref","optional":false},{"name":"ticket_id","kind":"ref","optional":false}],"references":[{"field":"article_id","record":"service_article","table":"service_article","optional":false},{"field":"ticket_id","record":"service_ticket","table":"service_ticket","optional":false}],"personal":[]}],"custom_fields":[],"pipelines":{"service.tickets":{"record":"service_ticket","stages":[{"name":"new","outcome":"open"},{"name":"open","outcome":"open"},{"name":"pending","outcome":"open"},{"name":"on_hold","outcome":"open"},{"name":"resolved","outcome":"done"},{"name":"closed","outcome":"done"}]},"service.articles":{"record":"service_article","stages":[{"name":"draft","outcome":"open"},{"name":"published","outcome":"done"},{"name":"archived","outcome":"canceled"}]}},"kinds":{"service.opened":"Ticket opened","service.replied":"Reply to a ticket","service.received":"Reply of the customer","service.noted":"Internal note","service.resolved":"Ticket resolved","service.reopened":"Ticket reopened","service.merged":"Tickets merged","service.escalated":"Ticket escalated","service.updated":"Ticket updated elsewhere","service.answered":"Survey answered"},"guards":[{"hook":"crm_check_change","records":["interaction"],"if_unavailable":"pass"},{"hook":"crm_check_change","records":["service_queue","service_ticket","service_clock","service_pause","service_survey"],"if_unavailable":"block"},{"hook":"crm_check_move","records":["service_ticket"],"if_unavailable":"block"},{"hook":"crm_choose_owner","records":["service_ticket"],"if_unavailable":"pass"}]}');
CREATE TABLE core_rate (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	"on" DATE NOT NULL, 
	units BIGINT NOT NULL, 
	CONSTRAINT pk_core_rate PRIMARY KEY (id)
);
CREATE TABLE core_relation (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	from_id CHAR(32) NOT NULL, 
	to_id CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	role VARCHAR(100), 
	since DATE, 
	until DATE, 
	CONSTRAINT pk_core_relation PRIMARY KEY (id), 
	CONSTRAINT fk_core_relation_from_id FOREIGN KEY(from_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_core_relation_to_id FOREIGN KEY(to_id) REFERENCES core_customer (id)
);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216dc9617b72c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516311973f01e3','01a2283d85a974c0bb516310cdf98559','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216ddc706c8bc',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516311973f01e3','01a2283d85a974c0bb516310cdf98559','decides_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216def237fec3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631295b6ee18','01a2283d85a974c0bb516310cdf98559','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216df85b16131',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163132b1ae5b0','01a2283d85a974c0bb516310cdf98559','works_for','Operations',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e030559138',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516314d00a19e0','01a2283d85a974c0bb516310cdf98559','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e1b8c69ffd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516316ed5c6d56','01a2283d85a974c0bb516315978c70ea','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e23d5149ee',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516316ed5c6d56','01a2283d85a974c0bb516315978c70ea','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e3a12369b3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631731e8cfa2','01a2283d85a974c0bb516315978c70ea','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e4d557ffe7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516319a0b5d92b','01a2283d85a974c0bb51631898047f44','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e52146a2a0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516319a0b5d92b','01a2283d85a974c0bb51631898047f44','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e62e210511',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631bf3d942e1','01a2283d85a974c0bb51631ae4580ea6','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e7542beefa',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631bf3d942e1','01a2283d85a974c0bb51631ae4580ea6','decides_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e8f1b70f7d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631cb8aab27f','01a2283d85a974c0bb51631ae4580ea6','works_for','Operations',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216e94338cb7a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631d3b49827d','01a2283d85a974c0bb51631ae4580ea6','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216eaff741f82',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631ffb3aff30','01a2283d85a974c0bb51631e901f650b','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216ebdbf33dde',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631ffb3aff30','01a2283d85a974c0bb51631e901f650b','decides_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216ec423b197a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632134fe286f','01a2283d85a974c0bb516320d3fc50b6','works_for','Managing director',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216ed8d8b5a87',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632134fe286f','01a2283d85a974c0bb516320d3fc50b6','decides_for','Managing director',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216ee7d6e85d3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516322ae4a8ad7','01a2283d85a974c0bb516320d3fc50b6','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216ef15ecbe2d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516323bc734192','01a2283d85a974c0bb516320d3fc50b6','works_for','Managing director',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216f00703dd9b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516324210a3051','01a2283d85a974c0bb516320d3fc50b6','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216f137736291',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163262af333ab','01a2283d85a974c0bb516325c9c25aa5','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85af73a88a1216f2d5983a11',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163262af333ab','01a2283d85a974c0bb516325c9c25aa5','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b9237488348b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516327c1add4ef','01a2283d85a974c0bb516325c9c25aa5','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b92400ab6a7b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632936de92a5','01a2283d85a974c0bb516328d05757d4','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b9255137dad2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632936de92a5','01a2283d85a974c0bb516328d05757d4','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b9260c0d9300',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632b48374bf6','01a2283d85a974c0bb51632aa4f97c16','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b927eaf4e9c7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632b48374bf6','01a2283d85a974c0bb51632aa4f97c16','decides_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b928103f6ccc',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632cfaac0ad9','01a2283d85a974c0bb51632aa4f97c16','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b929429ae39a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632e9311c706','01a2283d85a974c0bb51632d2f78cf98','works_for','Finance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b92a4df26090',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632e9311c706','01a2283d85a974c0bb51632d2f78cf98','decides_for','Finance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b92b135e0b95',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163308c09ef13','01a2283d85a974c0bb51632f3b71ef50','works_for','IT',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b92c852647a9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163308c09ef13','01a2283d85a974c0bb51632f3b71ef50','decides_for','IT',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b92d139df5d4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163312b2d74dd','01a2283d85a974c0bb51632f3b71ef50','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b92e7c01ebf6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633216467f16','01a2283d85a974c0bb51632f3b71ef50','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b92fd594cafd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51633346261369','01a2283d85a974c0bb51632f3b71ef50','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b93066ca4363',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51632f3b71ef50','01a2283d85a974c0bb51632aa4f97c16','subsidiary_of',NULL,NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b931df9630d2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163353e95bc91','01a2283d85a974c0bb51633401b953d2','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a2283d85b0712ebff5b932637274eb',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163353e95bc91','01a2283d85a974c0bb51633401b953d2','decides_for','Quality',NULL,NULL);
CREATE TABLE core_stage_move (
	id CHAR(32) NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	from_stage VARCHAR(60), 
	to_stage VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_at DATETIME, 
	user_id CHAR(32), 
	CONSTRAINT pk_core_stage_move PRIMARY KEY (id), 
	CONSTRAINT fk_core_stage_move_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb1ecca1efa','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','sfa.sales',NULL,'prospecting','2026-01-12 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb291b568b5','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','sfa.sales','prospecting','qualifying','2026-01-24 09:00:00.000000','2026-01-12 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb3a1124faa','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','sfa.sales','qualifying','quoted','2026-02-02 09:00:00.000000','2026-01-24 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb4cb8f96a5','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','sfa.sales','quoted','negotiating','2026-02-16 09:00:00.000000','2026-02-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb5eb87e593','sfa_opportunity','01a2283d861d752cb8fa376afefe5192','sfa.sales','negotiating','won','2026-02-22 09:00:00.000000','2026-02-16 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb66e2cb5d1','sfa_opportunity','01a2283d861d752cb8fa376e7e4682fd','sfa.sales',NULL,'prospecting','2025-12-05 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb7555c2c5c','sfa_opportunity','01a2283d861d752cb8fa376e7e4682fd','sfa.sales','prospecting','lost','2025-12-19 09:00:00.000000','2025-12-05 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb8a6aaafd1','sfa_opportunity','01a2283d861e763b83b25df97e73d835','sfa.sales',NULL,'prospecting','2025-12-16 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cb9fb5fc680','sfa_opportunity','01a2283d861e763b83b25df97e73d835','sfa.sales','prospecting','qualifying','2025-12-30 09:00:00.000000','2025-12-16 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cba710609ad','sfa_opportunity','01a2283d861e763b83b25df97e73d835','sfa.sales','qualifying','quoted','2026-01-06 09:00:00.000000','2025-12-30 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cbb0153eb8c','sfa_opportunity','01a2283d861e763b83b25df97e73d835','sfa.sales','quoted','negotiating','2026-01-15 09:00:00.000000','2026-01-06 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cbce20f1ee4','sfa_opportunity','01a2283d861e763b83b25df97e73d835','sfa.sales','negotiating','lost','2026-01-19 09:00:00.000000','2026-01-15 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cbd53cdbb2d','sfa_opportunity','01a2283d86227764beaac87648ca7751','sfa.sales',NULL,'prospecting','2025-11-14 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cbef5bc456e','sfa_opportunity','01a2283d86227764beaac87648ca7751','sfa.sales','prospecting','qualifying','2025-11-19 09:00:00.000000','2025-11-14 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cbf47ac159d','sfa_opportunity','01a2283d86227764beaac87648ca7751','sfa.sales','qualifying','quoted','2025-11-26 09:00:00.000000','2025-11-19 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cc01d2735c9','sfa_opportunity','01a2283d86227764beaac87648ca7751','sfa.sales','quoted','negotiating','2025-12-04 09:00:00.000000','2025-11-26 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cc17616539d','sfa_opportunity','01a2283d86227764beaac87648ca7751','sfa.sales','negotiating','won','2025-12-10 09:00:00.000000','2025-12-04 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cc23d9d698e','sfa_opportunity','01a2283d86227764beaac8780a65d48c','sfa.sales',NULL,'prospecting','2026-02-24 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cc3d9848d16','sfa_opportunity','01a2283d86227764beaac8780a65d48c','sfa.sales','prospecting','qualifying','2026-03-02 09:00:00.000000','2026-02-24 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cc4dcebdd2b','sfa_opportunity','01a2283d86227764beaac87bd4be5625','sfa.sales',NULL,'prospecting','2026-02-06 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86357706b0ff7cc588e1cb53','sfa_opportunity','01a2283d86227764beaac87bd4be5625','sfa.sales','prospecting','qualifying','2026-02-18 09:00:00.000000','2026-02-06 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e42b3302fb7','acme_contract','01a2283d86d770d4a2d583f62dd2ce6c','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e4300efbb4a','acme_contract','01a2283d86d770d4a2d583f7bce6abd9','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e44e7659aa0','acme_contract','01a2283d86d770d4a2d583f8131b65b8','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e456f67e6cb','acme_contract','01a2283d86d770d4a2d583f939fbbafe','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e466e4ef31c','acme_contract','01a2283d86d770d4a2d583fa29e2eb3e','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e47e21b759c','acme_contract','01a2283d86d770d4a2d583fbd4e2b172','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e48f186a5b9','acme_contract','01a2283d86d770d4a2d583fcbfab6ed3','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e8703dad5e1e49a6bd3eb9','acme_contract','01a2283d86d770d4a2d583fd0f0d4716','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e97548a13a815f457fca9d','acme_contract','01a2283d86d770d4a2d583fe3ccd3420','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e97548a13a816049e45cd6','acme_contract','01a2283d86d770d4a2d583ff2e52e574','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e97548a13a8161cc522476','acme_contract','01a2283d86d770d4a2d58400450de9ef','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86e97548a13a81629c13cf7f','acme_contract','01a2283d86d770d4a2d58401af81a1c2','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86ec72d3b30225cea2ac3c28','acme_contract','01a2283d86d770d4a2d583f62dd2ce6c','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86ec72d3b30225cf716a94c3','acme_contract','01a2283d86d770d4a2d583f7bce6abd9','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86ec72d3b30225d005f7ddb4','acme_contract','01a2283d86d770d4a2d583f8131b65b8','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86ec72d3b30225d133854ced','acme_contract','01a2283d86d770d4a2d583f939fbbafe','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d86ec72d3b30225d215123624','acme_contract','01a2283d86d770d4a2d583fa29e2eb3e','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d876d7149a48f5bffd21ca6f3','sfa_lead','01a2283d8740750a968b301591c2d16c','sfa.lead',NULL,'new','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d87717313a937fd5c886eecb1','sfa_lead','01a2283d8740750a968b301591c2d16c','sfa.lead','new','qualified','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d87727216b658024411acca74','sfa_opportunity','01a2283d87727216b65802437ff02a48','sfa.sales',NULL,'prospecting','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d877475f8b7f2ad1d27752c82','sfa_lead','01a2283d8740750a968b301591c2d16c','sfa.lead','qualified','converted','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d87d67158a1c33a14f3c2318d','sfa_quote','01a2283d879c769ea0d0f847465d7023','sfa.quote',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d882974d9a7e015ff663164cb','sfa_quote','01a2283d879c769ea0d0f847465d7023','sfa.quote','draft','approved','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d882d7523b3b63690377fb7fb','sfa_quote','01a2283d879c769ea0d0f847465d7023','sfa.quote','approved','sent','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d882e77538d6bb9954891db0e','sfa_quote','01a2283d879c769ea0d0f847465d7023','sfa.quote','sent','accepted','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d885872349e99e9d5325a80c2','sfa_order','01a2283d884a73cab6b804a64b156b7b','sfa.order',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d886b726287389553d372f68e','sfa_order','01a2283d884a73cab6b804a64b156b7b','sfa.order','draft','active','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d8d9174508e5fbd25d149a121','marketing_campaign','01a2283d8d7876018e3762ac692e30ec','marketing.campaign',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d8e4b727591434c7de75eadbe','marketing_campaign','01a2283d8d7876018e3762ac692e30ec','marketing.campaign','draft','running','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d92b8761f8108f1fa32424d8d','service_ticket','01a2283d924c703b851f014deadbf39d','service.tickets',NULL,'new','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d93827506bb8aa678ffdd9480','service_ticket','01a2283d937771189282d2183b53b1fb','service.tickets',NULL,'new','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d93937229b710370017d18c92','service_ticket','01a2283d938a70fb864bcc5a0e8773fe','service.tickets',NULL,'new','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d939d7294b65833e7c6b8b342','service_ticket','01a2283d924c703b851f014deadbf39d','service.tickets','new','open','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d93bc727b9b7789ccda526803','service_ticket','01a2283d937771189282d2183b53b1fb','service.tickets','new','pending','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d93dc7605a4925be8c7e3976b','service_ticket','01a2283d937771189282d2183b53b1fb','service.tickets','pending','resolved','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d941a77a88bd9e851bc48553b','service_article','01a2283d940f703d95ef7a46be239045','service.articles',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d941c72ea88cc2a54ae384e9d','service_article','01a2283d940f703d95ef7a46be239045','service.articles','draft','published','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d9426751095e00e5636e7f09b','service_ticket','01a2283d924c703b851f014deadbf39d','service.tickets','open','on_hold','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a2283d9445744d9603406d6c3f9a47','service_ticket','01a2283d938a70fb864bcc5a0e8773fe','service.tickets','new','closed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
CREATE TABLE core_stage_total (
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	owner_id CHAR(32) NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	records BIGINT NOT NULL, 
	units BIGINT NOT NULL, 
	CONSTRAINT pk_core_stage_total PRIMARY KEY (pipeline, stage, owner_id, currency)
);
INSERT INTO "core_stage_total" VALUES('sfa.sales','lost','01a2283d85a675aaa2785877ca1133f5','EUR',1,165000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','lost','01a2283d85a675aaa27858808bb14c55','EUR',1,137750000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','qualifying','01a2283d85a675aaa27858728663b487','EUR',1,38500000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','qualifying','01a2283d85a675aaa2785883b6b5a5df','EUR',1,108000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','won','01a2283d85a675aaa2785873546b4c0d','EUR',1,165000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','won','01a2283d85a675aaa27858787ed4ee27','EUR',1,440000000);
INSERT INTO "core_stage_total" VALUES('acme.contracts','draft','00000000000000000000000000000000','EUR',7,577500);
INSERT INTO "core_stage_total" VALUES('acme.contracts','signed','00000000000000000000000000000000','EUR',5,112500);
INSERT INTO "core_stage_total" VALUES('sfa.lead','converted','01a2283d85a675aaa278586b497d1fc1','',1,0);
INSERT INTO "core_stage_total" VALUES('sfa.sales','prospecting','01a2283d85a675aaa278586b497d1fc1','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.quote','draft','01a2283d85a675aaa278586b497d1fc1','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.quote','approved','01a2283d85a675aaa278586b497d1fc1','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.quote','accepted','01a2283d85a675aaa278586b497d1fc1','EUR',1,10000000);
INSERT INTO "core_stage_total" VALUES('sfa.order','draft','01a2283d85a675aaa278586b497d1fc1','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.order','active','01a2283d85a675aaa278586b497d1fc1','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.order','active','01a2283d85a675aaa2785877ca1133f5','EUR',1,10000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','prospecting','01a2283d85a675aaa2785877ca1133f5','EUR',1,10000000);
INSERT INTO "core_stage_total" VALUES('marketing.campaign','draft','00000000000000000000000000000000','',0,0);
INSERT INTO "core_stage_total" VALUES('marketing.campaign','running','00000000000000000000000000000000','',1,0);
INSERT INTO "core_stage_total" VALUES('service.tickets','new','01a2283d85a675aaa278586b497d1fc1','',0,0);
INSERT INTO "core_stage_total" VALUES('service.tickets','open','01a2283d85a675aaa278586b497d1fc1','',0,0);
INSERT INTO "core_stage_total" VALUES('service.tickets','pending','01a2283d85a675aaa278586b497d1fc1','',0,0);
INSERT INTO "core_stage_total" VALUES('service.tickets','resolved','01a2283d85a675aaa278586b497d1fc1','',1,0);
INSERT INTO "core_stage_total" VALUES('service.articles','published','00000000000000000000000000000000','',1,0);
INSERT INTO "core_stage_total" VALUES('service.tickets','on_hold','01a2283d85a675aaa278586b497d1fc1','',1,0);
INSERT INTO "core_stage_total" VALUES('service.tickets','closed','01a2283d85a675aaa278586b497d1fc1','',1,0);
CREATE TABLE core_tag (
	id CHAR(32) NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	tag VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_core_tag PRIMARY KEY (id)
);
INSERT INTO "core_tag" VALUES('01a2283d85bf7125a623258a9fdfe46d','customer','01a2283d85a974c0bb516310cdf98559','reference');
INSERT INTO "core_tag" VALUES('01a2283d85bf7125a623258b02b32ce5','customer','01a2283d85a974c0bb51631898047f44','slow payer');
INSERT INTO "core_tag" VALUES('01a2283d85bf7125a623258cc30b13d6','customer','01a2283d85a974c0bb51631ae4580ea6','key account');
INSERT INTO "core_tag" VALUES('01a2283d85bf7125a623258d2d6aee4c','customer','01a2283d85a974c0bb516320d3fc50b6','reference');
INSERT INTO "core_tag" VALUES('01a2283d85bf7125a623258e09aaf26e','customer','01a2283d85a974c0bb516325c9c25aa5','slow payer');
INSERT INTO "core_tag" VALUES('01a2283d85bf7125a623258fec9c1f69','customer','01a2283d85a974c0bb51632d2f78cf98','newsletter');
INSERT INTO "core_tag" VALUES('01a2283d86ec72d3b30225d35b1d7eb0','acme_contract','01a2283d86d770d4a2d583f62dd2ce6c','key account');
CREATE TABLE core_task (
	name VARCHAR(120) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	cursor BIGINT NOT NULL, 
	due_at DATETIME NOT NULL, 
	last_at DATETIME, 
	failures INTEGER NOT NULL, 
	parked BOOLEAN NOT NULL, 
	error TEXT, 
	claim CHAR(32), 
	claimed_until DATETIME, 
	CONSTRAINT pk_core_task PRIMARY KEY (name)
);
INSERT INTO "core_task" VALUES('sfa.recycle_leads','job',0,'2026-03-03 10:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.reminders','job',0,'2026-03-03 09:01:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.expire_quotes','job',0,'2026-03-03 10:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.plan_ahead','job',0,'2026-03-03 12:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.open_renewals','job',0,'2026-03-03 12:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.renew_and_end','job',0,'2026-03-03 10:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.find_overdue','job',0,'2026-03-03 10:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.snapshot','job',0,'2026-03-03 12:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('marketing.campaigns','job',0,'2026-03-03 09:01:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('marketing.deliver','job',0,'2026-03-03 09:00:10.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('marketing.returns','job',0,'2026-03-03 09:05:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('service.levels.find_due','job',0,'2026-03-03 09:01:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('service.satisfaction.ask','job',0,'2026-03-03 09:05:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('acme_score','consumer',646,'2026-03-02 09:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa','consumer',646,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('service','consumer',646,'2026-03-02 09:00:00.000000','2026-03-03 09:00:00.000000',0,0,NULL,NULL,NULL);
CREATE TABLE core_team (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	parent_id CHAR(32), 
	CONSTRAINT pk_core_team PRIMARY KEY (id), 
	CONSTRAINT fk_core_team_parent_id FOREIGN KEY(parent_id) REFERENCES core_team (id)
);
INSERT INTO "core_team" VALUES('01a2283d85a2739c854071b2eaae4a87',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','North',NULL);
INSERT INTO "core_team" VALUES('01a2283d85a2739c854071b371af1666',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','South',NULL);
INSERT INTO "core_team" VALUES('01a2283d85a2739c854071b429a20617',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','East',NULL);
INSERT INTO "core_team" VALUES('01a2283d85a2739c854071b57632524a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','West',NULL);
INSERT INTO "core_team" VALUES('01a2283d85a2739c854071b6e6267d97',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Key accounts',NULL);
INSERT INTO "core_team" VALUES('01a2283d85a2739c854071b7b63a787c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Partners',NULL);
CREATE TABLE core_team_member (
	id CHAR(32) NOT NULL, 
	team_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_core_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_core_team_member_team_id FOREIGN KEY(team_id) REFERENCES core_team (id), 
	CONSTRAINT fk_core_team_member_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858898642d2ad','01a2283d85a2739c854071b2eaae4a87','01a2283d85a2739c854071ac4524250e');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278588a4ab5a970','01a2283d85a2739c854071b371af1666','01a2283d85a2739c854071ad7b5cbc43');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278588be3b3ed4e','01a2283d85a2739c854071b429a20617','01a2283d85a2739c854071ae3e176b37');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278588cf672026d','01a2283d85a2739c854071b57632524a','01a2283d85a2739c854071af79d76630');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278588daa9a11af','01a2283d85a2739c854071b6e6267d97','01a2283d85a2739c854071b09bb3a771');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278588ec79a8187','01a2283d85a2739c854071b7b63a787c','01a2283d85a2739c854071b1806f27c8');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278588fe924aa95','01a2283d85a2739c854071b2eaae4a87','01a2283d85a675aaa278586b497d1fc1');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589030f52720','01a2283d85a2739c854071b2eaae4a87','01a2283d85a675aaa278586ccf04275c');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858913824fc72','01a2283d85a2739c854071b2eaae4a87','01a2283d85a675aaa278586da6a65556');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa2785892e6ce3fa7','01a2283d85a2739c854071b2eaae4a87','01a2283d85a675aaa278586ee97a84ec');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858932225b9c0','01a2283d85a2739c854071b2eaae4a87','01a2283d85a675aaa278586f44db6c53');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589404f7a291','01a2283d85a2739c854071b371af1666','01a2283d85a675aaa2785870f89777d3');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858952843c82f','01a2283d85a2739c854071b371af1666','01a2283d85a675aaa278587145e5dc53');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa2785896a8b8de4f','01a2283d85a2739c854071b371af1666','01a2283d85a675aaa27858728663b487');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589755295f70','01a2283d85a2739c854071b371af1666','01a2283d85a675aaa2785873546b4c0d');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858982da44af5','01a2283d85a2739c854071b371af1666','01a2283d85a675aaa2785874ab0e55ed');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858996f103ed4','01a2283d85a2739c854071b429a20617','01a2283d85a675aaa2785875a35df334');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589a6e7c28e1','01a2283d85a2739c854071b429a20617','01a2283d85a675aaa27858764e901a76');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589ba1e63b8d','01a2283d85a2739c854071b429a20617','01a2283d85a675aaa2785877ca1133f5');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589c0d0972c5','01a2283d85a2739c854071b429a20617','01a2283d85a675aaa27858787ed4ee27');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589d8bbdd0d5','01a2283d85a2739c854071b429a20617','01a2283d85a675aaa2785879d9d93675');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589e9aada06b','01a2283d85a2739c854071b57632524a','01a2283d85a675aaa278587a974d002a');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa278589f3a154d96','01a2283d85a2739c854071b57632524a','01a2283d85a675aaa278587b730d74e6');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a07d95934e','01a2283d85a2739c854071b57632524a','01a2283d85a675aaa278587cdc9cc203');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a1f3f16927','01a2283d85a2739c854071b57632524a','01a2283d85a675aaa278587d7901219d');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a271dc568f','01a2283d85a2739c854071b57632524a','01a2283d85a675aaa278587e9eaed6a1');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a305ab4cab','01a2283d85a2739c854071b6e6267d97','01a2283d85a675aaa278587f6fd76a91');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a4f39d8f7c','01a2283d85a2739c854071b6e6267d97','01a2283d85a675aaa27858808bb14c55');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a55215bab4','01a2283d85a2739c854071b6e6267d97','01a2283d85a675aaa278588116d3414d');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a6f91ec35b','01a2283d85a2739c854071b6e6267d97','01a2283d85a675aaa27858821ec40583');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a7d45c3ab6','01a2283d85a2739c854071b6e6267d97','01a2283d85a675aaa2785883b6b5a5df');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a845ae28a7','01a2283d85a2739c854071b7b63a787c','01a2283d85a675aaa27858848731d963');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858a93aa3970d','01a2283d85a2739c854071b7b63a787c','01a2283d85a675aaa27858850f552a57');
INSERT INTO "core_team_member" VALUES('01a2283d85a675aaa27858aa3d6bc7b4','01a2283d85a2739c854071b7b63a787c','01a2283d85a675aaa2785886fe0e9aca');
INSERT INTO "core_team_member" VALUES('01a2283d85a777afafe35bd497739881','01a2283d85a2739c854071b7b63a787c','01a2283d85a675aaa2785887f6fd745e');
INSERT INTO "core_team_member" VALUES('01a2283d85a777afafe35bd5c4b4e4a4','01a2283d85a2739c854071b7b63a787c','01a2283d85a675aaa278588813c5b632');
CREATE TABLE core_user (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	email VARCHAR(254), 
	manager_id CHAR(32), 
	active BOOLEAN NOT NULL, 
	roles JSON NOT NULL, 
	CONSTRAINT pk_core_user PRIMARY KEY (id), 
	CONSTRAINT fk_core_user_manager_id FOREIGN KEY(manager_id) REFERENCES core_user (id)
);
INSERT INTO "core_user" VALUES('01a2283d8595712181c0d64e842593bc',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Kofi Abadi','kofi.abadi@halden.example',NULL,1,'["manager"]');
INSERT INTO "core_user" VALUES('01a2283d859d7125b8227480d2c581c9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Elif Banerjee','elif.banerjee@halden.example',NULL,1,'["admin"]');
INSERT INTO "core_user" VALUES('01a2283d859e70e9a0631d00565caead',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Maya Okafor','maya.okafor@halden.example','01a2283d8595712181c0d64e842593bc',1,'["viewer"]');
INSERT INTO "core_user" VALUES('01a2283d85a2739c854071ac4524250e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Schmid','anton.schmid@halden.example','01a2283d8595712181c0d64e842593bc',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a2283d85a2739c854071ad7b5cbc43',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Bela Ramos','bela.ramos@halden.example','01a2283d8595712181c0d64e842593bc',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a2283d85a2739c854071ae3e176b37',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sara Albrecht','sara.albrecht@halden.example','01a2283d8595712181c0d64e842593bc',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a2283d85a2739c854071af79d76630',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Carla Kovacs','carla.kovacs@halden.example','01a2283d8595712181c0d64e842593bc',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a2283d85a2739c854071b09bb3a771',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Lena Fontaine','lena.fontaine@halden.example','01a2283d8595712181c0d64e842593bc',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a2283d85a2739c854071b1806f27c8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Tomas Ramos','tomas.ramos@halden.example','01a2283d8595712181c0d64e842593bc',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278586b497d1fc1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Aiko Mendes','aiko.mendes@halden.example','01a2283d85a2739c854071ac4524250e',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278586ccf04275c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Rafael Park','rafael.park@halden.example','01a2283d85a2739c854071ac4524250e',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278586da6a65556',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Felix Dahl','felix.dahl@halden.example','01a2283d85a2739c854071ac4524250e',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278586ee97a84ec',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Abadi','anton.abadi@halden.example','01a2283d85a2739c854071ac4524250e',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278586f44db6c53',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Bram Tanaka','bram.tanaka@halden.example','01a2283d85a2739c854071ac4524250e',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785870f89777d3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Nadia Rossi','nadia.rossi@halden.example','01a2283d85a2739c854071ad7b5cbc43',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278587145e5dc53',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Milan Lang','milan.lang@halden.example','01a2283d85a2739c854071ad7b5cbc43',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa27858728663b487',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Bela Lindqvist','bela.lindqvist@halden.example','01a2283d85a2739c854071ad7b5cbc43',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785873546b4c0d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Hana Farouk','hana.farouk@halden.example','01a2283d85a2739c854071ad7b5cbc43',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785874ab0e55ed',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Carla Dvorak','carla.dvorak@halden.example','01a2283d85a2739c854071ad7b5cbc43',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785875a35df334',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sofia Diallo','sofia.diallo@halden.example','01a2283d85a2739c854071ae3e176b37',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa27858764e901a76',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Nadia Aydin','nadia.aydin@halden.example','01a2283d85a2739c854071ae3e176b37',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785877ca1133f5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Aiko Park','aiko.park@halden.example','01a2283d85a2739c854071ae3e176b37',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa27858787ed4ee27',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Tariq Haddad','tariq.haddad@halden.example','01a2283d85a2739c854071ae3e176b37',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785879d9d93675',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Clara Weber','clara.weber@halden.example','01a2283d85a2739c854071ae3e176b37',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278587a974d002a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Felix Vidal','felix.vidal@halden.example','01a2283d85a2739c854071af79d76630',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278587b730d74e6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Yusuf Mendes','yusuf.mendes@halden.example','01a2283d85a2739c854071af79d76630',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278587cdc9cc203',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Yusuf Garcia','yusuf.garcia@halden.example','01a2283d85a2739c854071af79d76630',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278587d7901219d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Aiko Yilmaz','aiko.yilmaz@halden.example','01a2283d85a2739c854071af79d76630',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278587e9eaed6a1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Tomas Fischer','tomas.fischer@halden.example','01a2283d85a2739c854071af79d76630',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278587f6fd76a91',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Uma Albrecht','uma.albrecht@halden.example','01a2283d85a2739c854071b09bb3a771',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa27858808bb14c55',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Maya Sato','maya.sato@halden.example','01a2283d85a2739c854071b09bb3a771',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278588116d3414d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Zeman','anton.zeman@halden.example','01a2283d85a2739c854071b09bb3a771',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa27858821ec40583',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Felix Park','felix.park@halden.example','01a2283d85a2739c854071b09bb3a771',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785883b6b5a5df',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Olsen','anton.olsen@halden.example','01a2283d85a2739c854071b09bb3a771',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa27858848731d963',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sofia Okafor','sofia.okafor@halden.example','01a2283d85a2739c854071b1806f27c8',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa27858850f552a57',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Dana Novak','dana.novak@halden.example','01a2283d85a2739c854071b1806f27c8',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785886fe0e9aca',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Ivan Diallo','ivan.diallo@halden.example','01a2283d85a2739c854071b1806f27c8',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa2785887f6fd745e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Milan Mendes','milan.mendes@halden.example','01a2283d85a2739c854071b1806f27c8',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a2283d85a675aaa278588813c5b632',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Diego Lang','diego.lang@halden.example','01a2283d85a2739c854071b1806f27c8',1,'["rep"]');
CREATE TABLE intake_alembic (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT intake_alembic_pkc PRIMARY KEY (version_num)
);
INSERT INTO "intake_alembic" VALUES('0003');
CREATE TABLE intake_effect (
	id CHAR(32) NOT NULL, 
	import_id CHAR(32) NOT NULL, 
	"row" BIGINT NOT NULL, 
	line BIGINT NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	version_from BIGINT NOT NULL, 
	version_to BIGINT NOT NULL, columns JSON, 
	CONSTRAINT pk_intake_effect PRIMARY KEY (id), 
	CONSTRAINT fk_intake_effect_import_id FOREIGN KEY(import_id) REFERENCES intake_import (id)
);
CREATE TABLE intake_import (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	job_id CHAR(32) NOT NULL, 
	file VARCHAR(255) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	profile VARCHAR(200) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	source BIGINT NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	scheme VARCHAR(200) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	rows BIGINT NOT NULL, 
	done BIGINT NOT NULL, 
	linked BIGINT NOT NULL, 
	created BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	unchanged BIGINT NOT NULL, 
	skipped BIGINT NOT NULL, 
	refused BIGINT NOT NULL, 
	related BIGINT NOT NULL, 
	finished_at DATETIME, 
	owner_id CHAR(32), sheet VARCHAR(100), undone_at DATETIME, columns JSON, 
	CONSTRAINT pk_intake_import PRIMARY KEY (id), 
	CONSTRAINT fk_intake_import_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "intake_import" VALUES('01a2283d8a507365bdb44477814ccc86',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8a507365bdb44476ad919265','old.csv','a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c','Old system','670d3d5dc83b8f134778eef018207005b9632be4a21848563a5455c49fd72055',1,'customer','old.no','finished',2,2,0,2,0,0,0,0,0,'2026-03-02 09:00:00.000000',NULL,NULL,NULL,'{"kind":"","name":"name","email":"mail"}');
CREATE TABLE intake_key (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	scheme VARCHAR(200) NOT NULL, 
	"key" VARCHAR(400) NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	import_id CHAR(32) NOT NULL, 
	"row" BIGINT NOT NULL, 
	line BIGINT NOT NULL, recognized BOOLEAN, revision VARCHAR(60), 
	CONSTRAINT pk_intake_key PRIMARY KEY (id), 
	CONSTRAINT fk_intake_key_import_id FOREIGN KEY(import_id) REFERENCES intake_import (id)
);
INSERT INTO "intake_key" VALUES('01a2283d8c09713a9ecd7fe15ad19bb8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','old.no','1','customer','01a2283d8c087361977c3fbddc6c6dae','01a2283d8a507365bdb44477814ccc86',1,2,NULL,NULL);
INSERT INTO "intake_key" VALUES('01a2283d8c09713a9ecd7fe2613ddadd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','old.no','2','customer','01a2283d8c09713a9ecd7fe0bafee7c0','01a2283d8a507365bdb44477814ccc86',2,3,NULL,NULL);
CREATE TABLE intake_refusal (
	id CHAR(32) NOT NULL, 
	import_id CHAR(32) NOT NULL, 
	"row" BIGINT NOT NULL, 
	line BIGINT NOT NULL, 
	"key" TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_intake_refusal PRIMARY KEY (id), 
	CONSTRAINT fk_intake_refusal_import_id FOREIGN KEY(import_id) REFERENCES intake_import (id)
);
CREATE TABLE marketing_alembic (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT marketing_alembic_pkc PRIMARY KEY (version_num)
);
INSERT INTO "marketing_alembic" VALUES('0001');
CREATE TABLE marketing_arm (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	campaign_id CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	share FLOAT NOT NULL, 
	holdout BOOLEAN NOT NULL, 
	external_key VARCHAR(270), 
	CONSTRAINT pk_marketing_arm PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_arm_campaign_id FOREIGN KEY(campaign_id) REFERENCES marketing_campaign (id)
);
INSERT INTO "marketing_arm" VALUES('01a2283d8d9174508e5fbd26d5f03b0b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec',1,'a',0.5,0,'Spring 2026/a');
INSERT INTO "marketing_arm" VALUES('01a2283d8d9174508e5fbd271f26dc4b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec',2,'b',0.5,0,'Spring 2026/b');
CREATE TABLE marketing_campaign (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	name VARCHAR(200) NOT NULL, 
	purpose VARCHAR(60) NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	segment_id CHAR(32), 
	starts_at DATETIME, 
	ends_at DATETIME, 
	window_from BIGINT, 
	window_until BIGINT, 
	started_at DATETIME, 
	closed_on DATE, 
	problem VARCHAR(1000) NOT NULL, 
	budget BIGINT, 
	budget_currency VARCHAR(3), 
	external_key VARCHAR(120), 
	CONSTRAINT pk_marketing_campaign PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_campaign_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_marketing_campaign_segment_id FOREIGN KEY(segment_id) REFERENCES marketing_segment (id)
);
INSERT INTO "marketing_campaign" VALUES('01a2283d8d7876018e3762ac692e30ec',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','marketing.campaign','running','2026-03-02 09:00:00.000000',NULL,'Spring 2026','newsletter','email','01a2283d8d1972b0a1c90ba9d4970f4d',NULL,NULL,NULL,NULL,'2026-03-02 09:00:00.000000',NULL,'',NULL,NULL,NULL);
CREATE TABLE marketing_campaign_cost (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	campaign_id CHAR(32) NOT NULL, 
	spent_on DATE NOT NULL, 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	description VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_marketing_campaign_cost PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_campaign_cost_campaign_id FOREIGN KEY(campaign_id) REFERENCES marketing_campaign (id)
);
INSERT INTO "marketing_campaign_cost" VALUES('01a2283d8e04778da98d708352e82d54',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','2026-03-01',1205000,'EUR','printing');
CREATE TABLE marketing_consent (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	purpose VARCHAR(60) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	confirmed BOOLEAN NOT NULL, 
	basis VARCHAR(40) NOT NULL, 
	text_version VARCHAR(60), 
	evidence VARCHAR(500) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_marketing_consent PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_consent_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id)
);
INSERT INTO "marketing_consent" VALUES('01a2283d8c45721882b675be8c1e5823',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631ffb3aff30','email','ada.aydin@zelham-chemicals.example','newsletter','given',0,'consent','2026-01','asked for it at the fair','2026-03-02 09:00:00.000000');
INSERT INTO "marketing_consent" VALUES('01a2283d8c6e701296fef5e8020fce16',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb5163262af333ab','email','ada.farouk@jorstein-stores.example','newsletter','given',0,'consent','2026-01','asked for it at the fair','2026-03-02 09:00:00.000000');
INSERT INTO "marketing_consent" VALUES('01a2283d8c8573f6b761743735fbe92f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8729711d8cf9461a3508b3b7','email','ada@berg.example','newsletter','given',0,'consent','2026-01','asked for it at the fair','2026-03-02 09:00:00.000000');
INSERT INTO "marketing_consent" VALUES('01a2283d8c9b71b09a9e039204098672',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb51631731e8cfa2','email','amir.tanaka@verstein-logistics.example','newsletter','given',0,'consent','2026-01','asked for it at the fair','2026-03-02 09:00:00.000000');
INSERT INTO "marketing_consent" VALUES('01a2283d8ca87394b6edff61243855a2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516316ed5c6d56','email','ana.abadi@verstein-logistics.example','newsletter','given',0,'consent','2026-01','asked for it at the fair','2026-03-02 09:00:00.000000');
INSERT INTO "marketing_consent" VALUES('01a2283d8cba73bda6202ae7b1862632',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516316ed5c6d56','email','ana.abadi@verstein-logistics.example','newsletter','withdrawn',0,'consent',NULL,'wrote so','2026-03-02 09:00:00.000000');
CREATE TABLE marketing_content (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	step_id CHAR(32) NOT NULL, 
	arm_id CHAR(32) NOT NULL, 
	template_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_marketing_content PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_content_arm_id FOREIGN KEY(arm_id) REFERENCES marketing_arm (id), 
	CONSTRAINT fk_marketing_content_step_id FOREIGN KEY(step_id) REFERENCES marketing_step (id), 
	CONSTRAINT fk_marketing_content_template_id FOREIGN KEY(template_id) REFERENCES marketing_template (id)
);
INSERT INTO "marketing_content" VALUES('01a2283d8deb736aa96ffd3fdd81fd70',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd26d5f03b0b','01a2283d8cd8738aa22cd640a41010f2');
INSERT INTO "marketing_content" VALUES('01a2283d8deb736aa96ffd40f378d61f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd271f26dc4b','01a2283d8cd8738aa22cd640a41010f2');
INSERT INTO "marketing_content" VALUES('01a2283d8e0374ef82e38de7e0ad0a44',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8e0374ef82e38de65e61c09f','01a2283d8d9174508e5fbd26d5f03b0b','01a2283d8cd8738aa22cd640a41010f2');
INSERT INTO "marketing_content" VALUES('01a2283d8e0374ef82e38de84e5f3cf0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8e0374ef82e38de65e61c09f','01a2283d8d9174508e5fbd271f26dc4b','01a2283d8cd8738aa22cd640a41010f2');
CREATE TABLE marketing_member (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	campaign_id CHAR(32) NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	arm_id CHAR(32), 
	status VARCHAR(40) NOT NULL, 
	enrolled_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	opened_at DATETIME, 
	clicked_at DATETIME, 
	responded_at DATETIME, 
	converted_at DATETIME, 
	bounced_at DATETIME, 
	unsubscribed_at DATETIME, 
	CONSTRAINT pk_marketing_member PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_member_arm_id FOREIGN KEY(arm_id) REFERENCES marketing_arm (id), 
	CONSTRAINT fk_marketing_member_campaign_id FOREIGN KEY(campaign_id) REFERENCES marketing_campaign (id), 
	CONSTRAINT fk_marketing_member_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id)
);
INSERT INTO "marketing_member" VALUES('01a2283d8e5d77159690d2b94463be02',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d85a974c0bb516316ed5c6d56','01a2283d8d9174508e5fbd26d5f03b0b','planned','2026-03-02 09:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "marketing_member" VALUES('01a2283d8e5d77159690d2bafce265db',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d85a974c0bb51631731e8cfa2','01a2283d8d9174508e5fbd271f26dc4b','sent','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "marketing_member" VALUES('01a2283d8e5d77159690d2bb882fab2d',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d85a974c0bb51631ffb3aff30','01a2283d8d9174508e5fbd271f26dc4b','sent','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "marketing_member" VALUES('01a2283d8e5d77159690d2bc8ad75710',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d85a974c0bb5163262af333ab','01a2283d8d9174508e5fbd271f26dc4b','sent','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "marketing_member" VALUES('01a2283d8e5d77159690d2bd82678bd8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d85a974c0bb51632cfaac0ad9','01a2283d8d9174508e5fbd26d5f03b0b','planned','2026-03-02 09:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "marketing_member" VALUES('01a2283d8e5d77159690d2be8328010a',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d8729711d8cf9461a3508b3b7','01a2283d8d9174508e5fbd271f26dc4b','sent','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE marketing_message (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	campaign_id CHAR(32) NOT NULL, 
	step_id CHAR(32) NOT NULL, 
	arm_id CHAR(32), 
	customer_id CHAR(32) NOT NULL, 
	template_id CHAR(32) NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	purpose VARCHAR(60) NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	due_at DATETIME NOT NULL, 
	tries BIGINT NOT NULL, 
	claimed_at DATETIME, 
	sent_at DATETIME, 
	sender VARCHAR(60) NOT NULL, 
	receipt VARCHAR(200) NOT NULL, 
	told BOOLEAN NOT NULL, 
	opened_at DATETIME, 
	clicked_at DATETIME, 
	unsubscribed_at DATETIME, 
	soft_bounces BIGINT NOT NULL, 
	CONSTRAINT pk_marketing_message PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_message_arm_id FOREIGN KEY(arm_id) REFERENCES marketing_arm (id), 
	CONSTRAINT fk_marketing_message_campaign_id FOREIGN KEY(campaign_id) REFERENCES marketing_campaign (id), 
	CONSTRAINT fk_marketing_message_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_marketing_message_step_id FOREIGN KEY(step_id) REFERENCES marketing_step (id), 
	CONSTRAINT fk_marketing_message_template_id FOREIGN KEY(template_id) REFERENCES marketing_template (id)
);
INSERT INTO "marketing_message" VALUES('01a2283d8f8674faa15e9196a4c9dfbe',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd26d5f03b0b','01a2283d85a974c0bb516316ed5c6d56','01a2283d8cd8738aa22cd640a41010f2','email','newsletter','ana.abadi@verstein-logistics.example','refused','Consent for ''newsletter'' was withdrawn.','2026-03-02 09:00:00.000000',0,NULL,NULL,'','',0,NULL,NULL,NULL,0);
INSERT INTO "marketing_message" VALUES('01a2283d8f8674faa15e9197a1967982',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd271f26dc4b','01a2283d85a974c0bb51631731e8cfa2','01a2283d8cd8738aa22cd640a41010f2','email','newsletter','amir.tanaka@verstein-logistics.example','sent','','2026-03-02 09:00:00.000000',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','outbox','01a2283d-8f86-74fa-a15e-9197a1967982.eml',1,NULL,NULL,NULL,0);
INSERT INTO "marketing_message" VALUES('01a2283d8f8674faa15e91986bc8539e',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd271f26dc4b','01a2283d85a974c0bb51631ffb3aff30','01a2283d8cd8738aa22cd640a41010f2','email','newsletter','ada.aydin@zelham-chemicals.example','sent','','2026-03-02 09:00:00.000000',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','outbox','01a2283d-8f86-74fa-a15e-91986bc8539e.eml',1,NULL,NULL,NULL,0);
INSERT INTO "marketing_message" VALUES('01a2283d8f8674faa15e9199751c1c50',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd271f26dc4b','01a2283d85a974c0bb5163262af333ab','01a2283d8cd8738aa22cd640a41010f2','email','newsletter','ada.farouk@jorstein-stores.example','sent','','2026-03-02 09:00:00.000000',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','outbox','01a2283d-8f86-74fa-a15e-9199751c1c50.eml',1,NULL,NULL,NULL,0);
INSERT INTO "marketing_message" VALUES('01a2283d8f8674faa15e919a1b9f42ea',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd26d5f03b0b','01a2283d85a974c0bb51632cfaac0ad9','01a2283d8cd8738aa22cd640a41010f2','email','newsletter','elif.eriksen@helgrove-construction.example','refused','There is no consent for ''newsletter''.','2026-03-02 09:00:00.000000',0,NULL,NULL,'','',0,NULL,NULL,NULL,0);
INSERT INTO "marketing_message" VALUES('01a2283d8f8674faa15e919bc32dc34d',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec','01a2283d8dbd76b09f3b60c63fb4b3d4','01a2283d8d9174508e5fbd271f26dc4b','01a2283d8729711d8cf9461a3508b3b7','01a2283d8cd8738aa22cd640a41010f2','email','newsletter','ada@berg.example','sent','','2026-03-02 09:00:00.000000',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','outbox','01a2283d-8f86-74fa-a15e-919bc32dc34d.eml',1,NULL,NULL,NULL,0);
CREATE TABLE marketing_segment (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	description VARCHAR(500) NOT NULL, 
	rule VARCHAR(2000), 
	configured BOOLEAN NOT NULL, 
	owner_id CHAR(32), 
	CONSTRAINT pk_marketing_segment PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_segment_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "marketing_segment" VALUES('01a2283d8d1972b0a1c90ba9d4970f4d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','chosen','by hand',NULL,0,NULL);
INSERT INTO "marketing_segment" VALUES('01a2283d8d59763695aa96ac3527a29c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','persons','','record.kind == ''person''',0,NULL);
CREATE TABLE marketing_segment_member (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	segment_id CHAR(32) NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	excluded BOOLEAN NOT NULL, 
	CONSTRAINT pk_marketing_segment_member PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_segment_member_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_marketing_segment_member_segment_id FOREIGN KEY(segment_id) REFERENCES marketing_segment (id)
);
INSERT INTO "marketing_segment_member" VALUES('01a2283d8d3f759d8eab34ce854d1f2e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d1972b0a1c90ba9d4970f4d','01a2283d85a974c0bb51631ffb3aff30',0);
INSERT INTO "marketing_segment_member" VALUES('01a2283d8d3f759d8eab34cf7e056a8a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d1972b0a1c90ba9d4970f4d','01a2283d85a974c0bb5163262af333ab',0);
INSERT INTO "marketing_segment_member" VALUES('01a2283d8d3f759d8eab34d060a5048d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d1972b0a1c90ba9d4970f4d','01a2283d8729711d8cf9461a3508b3b7',0);
INSERT INTO "marketing_segment_member" VALUES('01a2283d8d3f759d8eab34d196039cbb',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d1972b0a1c90ba9d4970f4d','01a2283d85a974c0bb51631731e8cfa2',0);
INSERT INTO "marketing_segment_member" VALUES('01a2283d8d3f759d8eab34d262faa67f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d1972b0a1c90ba9d4970f4d','01a2283d85a974c0bb516316ed5c6d56',0);
INSERT INTO "marketing_segment_member" VALUES('01a2283d8d3f759d8eab34d3652c757a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d1972b0a1c90ba9d4970f4d','01a2283d85a974c0bb51632cfaac0ad9',0);
CREATE TABLE marketing_segment_part (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	segment_id CHAR(32) NOT NULL, 
	other_id CHAR(32) NOT NULL, 
	excluded BOOLEAN NOT NULL, 
	people BOOLEAN NOT NULL, 
	CONSTRAINT pk_marketing_segment_part PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_segment_part_other_id FOREIGN KEY(other_id) REFERENCES marketing_segment (id), 
	CONSTRAINT fk_marketing_segment_part_segment_id FOREIGN KEY(segment_id) REFERENCES marketing_segment (id)
);
INSERT INTO "marketing_segment_part" VALUES('01a2283d8d59763695aa96ad57542247',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d59763695aa96ac3527a29c','01a2283d8d1972b0a1c90ba9d4970f4d',0,0);
CREATE TABLE marketing_step (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	campaign_id CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	after_hours BIGINT NOT NULL, 
	unless VARCHAR(40), 
	CONSTRAINT pk_marketing_step PRIMARY KEY (id), 
	CONSTRAINT fk_marketing_step_campaign_id FOREIGN KEY(campaign_id) REFERENCES marketing_campaign (id)
);
INSERT INTO "marketing_step" VALUES('01a2283d8dbd76b09f3b60c63fb4b3d4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec',1,0,NULL);
INSERT INTO "marketing_step" VALUES('01a2283d8e0374ef82e38de65e61c09f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d8d7876018e3762ac692e30ec',2,720,'clicked');
CREATE TABLE marketing_suppression (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	reason VARCHAR(40) NOT NULL, 
	note VARCHAR(300) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_marketing_suppression PRIMARY KEY (id)
);
INSERT INTO "marketing_suppression" VALUES('01a2283d8cbb751e8377d447bb832ce1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','email','nobody@example.org','request','complained','2026-03-02 09:00:00.000000');
CREATE TABLE marketing_template (
	id CHAR(32) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	number BIGINT NOT NULL, 
	subject VARCHAR(300) NOT NULL, 
	mjml VARCHAR(500000) NOT NULL, 
	text VARCHAR(100000) NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_marketing_template PRIMARY KEY (id)
);
INSERT INTO "marketing_template" VALUES('01a2283d8cd8738aa22cd640a41010f2','spring',1,'Spring','<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{ customer.name }}</mj-text><mj-text><a href="{{ link.unsubscribe }}">No more</a></mj-text></mj-column></mj-section></mj-body></mjml>','','2026-03-02 09:00:00.000000');
CREATE TABLE service_alembic (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT service_alembic_pkc PRIMARY KEY (version_num)
);
INSERT INTO "service_alembic" VALUES('0001');
CREATE TABLE service_article (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	title VARCHAR(200) NOT NULL, 
	body VARCHAR(200000) NOT NULL, 
	markup VARCHAR(40) NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	visible VARCHAR(40) NOT NULL, 
	published_at DATETIME, 
	helpful BIGINT NOT NULL, 
	unhelpful BIGINT NOT NULL, 
	folded_title TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	CONSTRAINT pk_service_article PRIMARY KEY (id), 
	CONSTRAINT fk_service_article_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "service_article" VALUES('01a2283d940f703d95ef7a46be239045',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','service.articles','published','2026-03-02 09:00:00.000000',NULL,'The lamp is dark','Press the button.','markdown','en','internal','2026-03-02 09:00:00.000000',0,0,' the lamp is dark ',' the lamp is dark press the button ');
CREATE TABLE service_article_ticket (
	id CHAR(32) NOT NULL, 
	article_id CHAR(32) NOT NULL, 
	ticket_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_service_article_ticket PRIMARY KEY (id), 
	CONSTRAINT fk_service_article_ticket_article_id FOREIGN KEY(article_id) REFERENCES service_article (id), 
	CONSTRAINT fk_service_article_ticket_ticket_id FOREIGN KEY(ticket_id) REFERENCES service_ticket (id)
);
INSERT INTO "service_article_ticket" VALUES('01a2283d9422703daf6fb208d96a937e','01a2283d940f703d95ef7a46be239045','01a2283d924c703b851f014deadbf39d');
CREATE TABLE service_clock (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	ticket_id CHAR(32) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	number BIGINT NOT NULL, 
	policy VARCHAR(60) NOT NULL, 
	calendar VARCHAR(60) NOT NULL, 
	seconds BIGINT NOT NULL, 
	started_at DATETIME NOT NULL, 
	due_at DATETIME, 
	warn_at DATETIME, 
	stopped_at DATETIME, 
	state VARCHAR(40) NOT NULL, 
	used_seconds BIGINT, 
	warned_at DATETIME, 
	breached_at DATETIME, 
	CONSTRAINT pk_service_clock PRIMARY KEY (id), 
	CONSTRAINT fk_service_clock_ticket_id FOREIGN KEY(ticket_id) REFERENCES service_ticket (id)
);
INSERT INTO "service_clock" VALUES('01a2283d936971c4af79a71fa4431ea2',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d924c703b851f014deadbf39d','first_response',1,'standard','office',7200,'2026-03-02 09:00:00.000000','2026-03-02 11:00:00.000000','2026-03-02 10:30:00.000000','2026-03-02 09:00:00.000000','met',0,NULL,NULL);
INSERT INTO "service_clock" VALUES('01a2283d936a71e9b7aba33f199bb054',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d924c703b851f014deadbf39d','resolution',1,'standard','office',64800,'2026-03-02 09:00:00.000000',NULL,NULL,NULL,'paused',0,NULL,NULL);
INSERT INTO "service_clock" VALUES('01a2283d938873fca15bc9d31095a5fb',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d937771189282d2183b53b1fb','first_response',1,'standard','office',7200,'2026-03-02 09:00:00.000000','2026-03-02 11:00:00.000000','2026-03-02 10:30:00.000000','2026-03-02 09:00:00.000000','met',0,NULL,NULL);
INSERT INTO "service_clock" VALUES('01a2283d938873fca15bc9d4c48c305f',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d937771189282d2183b53b1fb','resolution',1,'standard','office',64800,'2026-03-02 09:00:00.000000','2026-03-04 09:00:00.000000','2026-03-03 13:30:00.000000','2026-03-02 09:00:00.000000','met',0,NULL,NULL);
INSERT INTO "service_clock" VALUES('01a2283d93997535a651a48d71604073',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d938a70fb864bcc5a0e8773fe','first_response',1,'standard','office',7200,'2026-03-02 09:00:00.000000','2026-03-02 11:00:00.000000','2026-03-02 10:30:00.000000','2026-03-02 09:00:00.000000','canceled',0,NULL,NULL);
INSERT INTO "service_clock" VALUES('01a2283d93997535a651a48eebefa8a2',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d938a70fb864bcc5a0e8773fe','resolution',1,'standard','office',64800,'2026-03-02 09:00:00.000000','2026-03-04 09:00:00.000000','2026-03-03 13:30:00.000000','2026-03-02 09:00:00.000000','canceled',0,NULL,NULL);
CREATE TABLE service_pause (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	ticket_id CHAR(32) NOT NULL, 
	began_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	stage VARCHAR(60), 
	reason VARCHAR(200) NOT NULL, 
	user_id CHAR(32), 
	CONSTRAINT pk_service_pause PRIMARY KEY (id), 
	CONSTRAINT fk_service_pause_ticket_id FOREIGN KEY(ticket_id) REFERENCES service_ticket (id), 
	CONSTRAINT fk_service_pause_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
INSERT INTO "service_pause" VALUES('01a2283d94337546992a7b7c683055f0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d924c703b851f014deadbf39d','2026-03-02 09:00:00.000000',NULL,'on_hold','on_hold',NULL);
CREATE TABLE service_queue (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	address VARCHAR(254), 
	skills JSON NOT NULL, 
	escalates_to_id CHAR(32), 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_service_queue PRIMARY KEY (id), 
	CONSTRAINT fk_service_queue_escalates_to_id FOREIGN KEY(escalates_to_id) REFERENCES service_queue (id)
);
INSERT INTO "service_queue" VALUES('01a2283d923475caa5855cae6d0f4b9a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','support','support@firm.example','[]',NULL,1);
CREATE TABLE service_queue_agent (
	id CHAR(32) NOT NULL, 
	queue_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_service_queue_agent PRIMARY KEY (id), 
	CONSTRAINT fk_service_queue_agent_queue_id FOREIGN KEY(queue_id) REFERENCES service_queue (id), 
	CONSTRAINT fk_service_queue_agent_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
INSERT INTO "service_queue_agent" VALUES('01a2283d9241725a87100d4821cf22ff','01a2283d923475caa5855cae6d0f4b9a','01a2283d85a675aaa278586b497d1fc1');
CREATE TABLE service_series (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	last BIGINT NOT NULL, 
	CONSTRAINT pk_service_series PRIMARY KEY (id)
);
INSERT INTO "service_series" VALUES('01a2283d9255708f8493e8761dac067c',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','ticket',3);
CREATE TABLE service_skill (
	id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_service_skill PRIMARY KEY (id), 
	CONSTRAINT fk_service_skill_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
INSERT INTO "service_skill" VALUES('01a2283d924377c99457aa41588b43c1','01a2283d85a675aaa278586b497d1fc1','german');
CREATE TABLE service_survey (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	contact_id CHAR(32), 
	ticket_id CHAR(32), 
	kind VARCHAR(40) NOT NULL, 
	language VARCHAR(10) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	owner_id CHAR(32), 
	user_id CHAR(32), 
	score BIGINT, 
	comment VARCHAR(2000), 
	answered_at DATETIME, 
	written_by_id CHAR(32), 
	CONSTRAINT pk_service_survey PRIMARY KEY (id), 
	CONSTRAINT fk_service_survey_contact_id FOREIGN KEY(contact_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_service_survey_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_service_survey_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_service_survey_ticket_id FOREIGN KEY(ticket_id) REFERENCES service_ticket (id), 
	CONSTRAINT fk_service_survey_user_id FOREIGN KEY(user_id) REFERENCES core_user (id), 
	CONSTRAINT fk_service_survey_written_by_id FOREIGN KEY(written_by_id) REFERENCES core_user (id)
);
INSERT INTO "service_survey" VALUES('01a2283d93f7748aad3fda5b0e5d6085',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a974c0bb516325c9c25aa5','01a2283d85a974c0bb5163262af333ab','01a2283d937771189282d2183b53b1fb','csat','en','2026-03-02 09:00:00.000000','2026-04-01 09:00:00.000000','01a2283d85a675aaa278586b497d1fc1',NULL,4,'quick','2026-03-02 09:00:00.000000',NULL);
CREATE TABLE service_ticket (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	number VARCHAR(20), 
	customer_id CHAR(32) NOT NULL, 
	contact_id CHAR(32), 
	title VARCHAR(200) NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	queue_id CHAR(32), 
	category VARCHAR(60), 
	skills JSON NOT NULL, 
	impact VARCHAR(40) NOT NULL, 
	urgency VARCHAR(40) NOT NULL, 
	priority VARCHAR(40) NOT NULL, 
	priority_reason VARCHAR(200), 
	opened_at DATETIME NOT NULL, 
	first_response_at DATETIME, 
	resolved_at DATETIME, 
	closed_on DATE, 
	reopened BIGINT NOT NULL, 
	escalated BIGINT NOT NULL, 
	merged_into_id CHAR(32), 
	external_key VARCHAR(120), 
	CONSTRAINT pk_service_ticket PRIMARY KEY (id), 
	CONSTRAINT fk_service_ticket_contact_id FOREIGN KEY(contact_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_service_ticket_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_service_ticket_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES service_ticket (id), 
	CONSTRAINT fk_service_ticket_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_service_ticket_queue_id FOREIGN KEY(queue_id) REFERENCES service_queue (id)
);
INSERT INTO "service_ticket" VALUES('01a2283d924c703b851f014deadbf39d',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','service.tickets','on_hold','2026-03-02 09:00:00.000000','01a2283d85a675aaa278586b497d1fc1','1','01a2283d85a974c0bb51631e901f650b','01a2283d85a974c0bb51631ffb3aff30','No light','other','01a2283d923475caa5855cae6d0f4b9a',NULL,'[]','low','low','low',NULL,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL,NULL,0,0,NULL,NULL);
INSERT INTO "service_ticket" VALUES('01a2283d937771189282d2183b53b1fb',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','service.tickets','resolved','2026-03-02 09:00:00.000000','01a2283d85a675aaa278586b497d1fc1','2','01a2283d85a974c0bb516325c9c25aa5','01a2283d85a974c0bb5163262af333ab','Where is the manual?','other','01a2283d923475caa5855cae6d0f4b9a',NULL,'[]','low','low','low',NULL,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','2026-03-02',0,0,NULL,NULL);
INSERT INTO "service_ticket" VALUES('01a2283d938a70fb864bcc5a0e8773fe',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','service.tickets','closed','2026-03-02 09:00:00.000000','01a2283d85a675aaa278586b497d1fc1','3','01a2283d8729711d8cf9461a3508b3b7','01a2283d8729711d8cf9461a3508b3b7','No light at all','other','01a2283d923475caa5855cae6d0f4b9a',NULL,'[]','low','low','low',NULL,'2026-03-02 09:00:00.000000',NULL,NULL,'2026-03-02',0,0,'01a2283d924c703b851f014deadbf39d',NULL);
CREATE TABLE service_ticket_link (
	id CHAR(32) NOT NULL, 
	from_id CHAR(32) NOT NULL, 
	to_id CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_service_ticket_link PRIMARY KEY (id), 
	CONSTRAINT fk_service_ticket_link_from_id FOREIGN KEY(from_id) REFERENCES service_ticket (id), 
	CONSTRAINT fk_service_ticket_link_to_id FOREIGN KEY(to_id) REFERENCES service_ticket (id)
);
CREATE TABLE service_turn (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	queue_id CHAR(32) NOT NULL, 
	taken BIGINT NOT NULL, 
	last_id CHAR(32), 
	CONSTRAINT pk_service_turn PRIMARY KEY (id), 
	CONSTRAINT fk_service_turn_queue_id FOREIGN KEY(queue_id) REFERENCES service_queue (id)
);
INSERT INTO "service_turn" VALUES('01a2283d929f75e999afda168b2883f2',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d923475caa5855cae6d0f4b9a',3,'01a2283d85a675aaa278586b497d1fc1');
CREATE TABLE sfa_activity (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	subject VARCHAR(200) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	customer_id CHAR(32), 
	record_type VARCHAR(46), 
	record_id CHAR(32), 
	owner_id CHAR(32), 
	priority VARCHAR(40) NOT NULL, 
	due_at DATETIME, 
	ends_at DATETIME, 
	all_day BOOLEAN NOT NULL, 
	remind_at DATETIME, 
	location VARCHAR(200), 
	notes VARCHAR(10000), 
	done_at DATETIME, 
	minutes BIGINT, 
	outcome VARCHAR(200), 
	interaction_id CHAR(32), 
	external_key VARCHAR(255), 
	CONSTRAINT pk_sfa_activity PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_activity_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_activity_interaction_id FOREIGN KEY(interaction_id) REFERENCES core_interaction (id), 
	CONSTRAINT fk_sfa_activity_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "sfa_activity" VALUES('01a2283d87777052b9e3c91e82f49597',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','call','Call Ada','done','01a2283d8729711d8cf9461a3508b3b7','sfa_opportunity','01a2283d87727216b65802437ff02a48',NULL,'normal',NULL,NULL,0,NULL,NULL,NULL,'2026-03-02 09:00:00.000000',NULL,'She wants ten.','01a2283d878d7788a4bfcf2ee8958591',NULL);
INSERT INTO "sfa_activity" VALUES('01a2283d879174b5a00e83589cef8d6f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','task','Send the lamps','planned','01a2283d8729711d8cf9461a3508b3b7','sfa_opportunity','01a2283d87727216b65802437ff02a48',NULL,'normal','2026-03-05 00:00:00.000000','2026-03-06 00:00:00.000000',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sfa_alembic (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT sfa_alembic_pkc PRIMARY KEY (version_num)
);
INSERT INTO "sfa_alembic" VALUES('0002');
CREATE TABLE sfa_allocation (
	id CHAR(32) NOT NULL, 
	payment_id CHAR(32) NOT NULL, 
	due_id CHAR(32) NOT NULL, 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	settled BIGINT NOT NULL, 
	settled_currency VARCHAR(3) NOT NULL, 
	applied_on DATE NOT NULL, 
	CONSTRAINT pk_sfa_allocation PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_allocation_due_id FOREIGN KEY(due_id) REFERENCES sfa_payment_due (id), 
	CONSTRAINT fk_sfa_allocation_payment_id FOREIGN KEY(payment_id) REFERENCES sfa_payment (id)
);
INSERT INTO "sfa_allocation" VALUES('01a2283d88fd711fb32f297b865a99ef','01a2283d88d27760adc93dc735e52680','01a2283d889c727a9ae90a58af9136e6',4000000,'EUR',4000000,'EUR','2026-03-02');
CREATE TABLE sfa_approval (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	quote_id CHAR(32) NOT NULL, 
	step BIGINT NOT NULL, 
	rule VARCHAR(100) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	asked_of_id CHAR(32), 
	asked_role VARCHAR(60), 
	asked_by_id CHAR(32), 
	asked_at DATETIME NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	decided_by_id CHAR(32), 
	decided_at DATETIME, 
	comment VARCHAR(2000), 
	CONSTRAINT pk_sfa_approval PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_approval_asked_by_id FOREIGN KEY(asked_by_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_approval_asked_of_id FOREIGN KEY(asked_of_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_approval_decided_by_id FOREIGN KEY(decided_by_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_approval_quote_id FOREIGN KEY(quote_id) REFERENCES sfa_quote (id)
);
CREATE TABLE sfa_attendee (
	id CHAR(32) NOT NULL, 
	activity_id CHAR(32) NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_sfa_attendee PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_attendee_activity_id FOREIGN KEY(activity_id) REFERENCES sfa_activity (id), 
	CONSTRAINT fk_sfa_attendee_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id)
);
CREATE TABLE sfa_buying_role (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	opportunity_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	influence VARCHAR(40), 
	attitude VARCHAR(40) NOT NULL, 
	note VARCHAR(500), 
	CONSTRAINT pk_sfa_buying_role PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_buying_role_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_buying_role_person_id FOREIGN KEY(person_id) REFERENCES core_customer (id)
);
CREATE TABLE sfa_commission (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	owner_id CHAR(32), 
	"plan" VARCHAR(60) NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	posting VARCHAR(40) NOT NULL, 
	opportunity_id CHAR(32), 
	source_id CHAR(32), 
	earned_on DATE NOT NULL, 
	base BIGINT, 
	base_currency VARCHAR(3), 
	margin BIGINT, 
	margin_currency VARCHAR(3), 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	settled_on DATE NOT NULL, 
	reason VARCHAR(300) NOT NULL, 
	turn VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_sfa_commission PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_commission_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_commission_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
CREATE TABLE sfa_competitor (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	opportunity_id CHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	customer_id CHAR(32), 
	position VARCHAR(40), 
	strengths VARCHAR(2000), 
	weaknesses VARCHAR(2000), 
	won BOOLEAN NOT NULL, 
	CONSTRAINT pk_sfa_competitor PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_competitor_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_competitor_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id)
);
CREATE TABLE sfa_forecast_snapshot (
	id CHAR(32) NOT NULL, 
	taken_on DATE NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	period VARCHAR(7) NOT NULL, 
	owner_id CHAR(32), 
	owner_key VARCHAR(36) NOT NULL, 
	category VARCHAR(40) NOT NULL, 
	deals BIGINT NOT NULL, 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	weighted BIGINT NOT NULL, 
	weighted_currency VARCHAR(3) NOT NULL, 
	rate_on DATE, 
	without_rate BIGINT NOT NULL, 
	CONSTRAINT pk_sfa_forecast_snapshot PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_forecast_snapshot_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a2283d8f0e7610b0288a6f054c422d','2026-03-02','sfa.sales','2026-Q1','01a2283d85a675aaa2785873546b4c0d','01a2283d-85a6-75aa-a278-5873546b4c0d','closed',1,165000000,'EUR',165000000,'EUR',NULL,0);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a2283d8f0e7610b0288a70469ec38f','2026-03-02','sfa.sales','2026-Q1','01a2283d85a675aaa2785883b6b5a5df','01a2283d-85a6-75aa-a278-5883b6b5a5df','pipeline',1,108000000,'EUR',27000000,'EUR','2026-03-02',0);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a2283d8f0e7610b0288a717c08f468','2026-03-02','sfa.sales','2026-Q2','01a2283d85a675aaa27858728663b487','01a2283d-85a6-75aa-a278-58728663b487','pipeline',1,38500000,'EUR',9625000,'EUR','2026-03-02',0);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a2283d94c971d08240f96d44d3ca26','2026-03-03','sfa.sales','2026-Q1','01a2283d85a675aaa2785873546b4c0d','01a2283d-85a6-75aa-a278-5873546b4c0d','closed',1,165000000,'EUR',165000000,'EUR',NULL,0);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a2283d94c971d08240f96e8e64c34d','2026-03-03','sfa.sales','2026-Q1','01a2283d85a675aaa2785883b6b5a5df','01a2283d-85a6-75aa-a278-5883b6b5a5df','pipeline',1,108000000,'EUR',27000000,'EUR','2026-03-03',0);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a2283d94c971d08240f96f9bf422e1','2026-03-03','sfa.sales','2026-Q2','01a2283d85a675aaa27858728663b487','01a2283d-85a6-75aa-a278-58728663b487','pipeline',1,38500000,'EUR',9625000,'EUR','2026-03-03',0);
CREATE TABLE sfa_handover (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	from_id CHAR(32) NOT NULL, 
	by_id CHAR(32), 
	summary VARCHAR(300) NOT NULL, 
	carried_out_at DATETIME NOT NULL, 
	counts JSON NOT NULL, 
	deactivated BOOLEAN NOT NULL, 
	undone_at DATETIME, 
	kept BIGINT NOT NULL, 
	CONSTRAINT pk_sfa_handover PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_handover_by_id FOREIGN KEY(by_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_handover_from_id FOREIGN KEY(from_id) REFERENCES core_user (id)
);
INSERT INTO "sfa_handover" VALUES('01a2283d8a2e7401886e388842f4ec94',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586b497d1fc1',NULL,'Aiko Mendes to Aiko Park (3)','2026-03-02 09:00:00.000000','{"customer":{"01a2283d-85a6-75aa-a278-5877ca1133f5":1},"sfa_opportunity":{"01a2283d-85a6-75aa-a278-5877ca1133f5":1},"sfa_order":{"01a2283d-85a6-75aa-a278-5877ca1133f5":1}}',0,NULL,0);
CREATE TABLE sfa_lead (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	customer_id CHAR(32) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	source VARCHAR(60), 
	campaign VARCHAR(120), 
	territory VARCHAR(60), 
	assigned_by VARCHAR(60), 
	pool VARCHAR(60), 
	claimed_at DATETIME, 
	touched_at DATETIME, 
	recycled BIGINT NOT NULL, 
	with_customer BOOLEAN NOT NULL, 
	budget BIGINT, 
	budget_currency VARCHAR(3), 
	authority VARCHAR(200), 
	need VARCHAR(1000), 
	timeline DATE, 
	rating VARCHAR(40), 
	score BIGINT, 
	opened_on DATE, 
	qualified_on DATE, 
	closed_on DATE, 
	disqualified_reason VARCHAR(200), 
	opportunity_id CHAR(32), 
	external_key VARCHAR(120), 
	CONSTRAINT pk_sfa_lead PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_lead_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_lead_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_lead_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "sfa_lead" VALUES('01a2283d8740750a968b301591c2d16c',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.lead','converted','2026-03-02 09:00:00.000000','01a2283d85a675aaa278586b497d1fc1','01a2283d8729711d8cf9461a3508b3b7','Lamps for the hall',NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02','2026-03-02','2026-03-02',NULL,'01a2283d87727216b65802437ff02a48',NULL);
CREATE TABLE sfa_line_item (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	opportunity_id CHAR(32) NOT NULL, 
	product_id CHAR(32) NOT NULL, 
	quantity BIGINT NOT NULL, 
	unit_price BIGINT NOT NULL, 
	unit_price_currency VARCHAR(3) NOT NULL, 
	discount BIGINT, 
	discount_currency VARCHAR(3), 
	CONSTRAINT pk_sfa_line_item PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_line_item_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_line_item_product_id FOREIGN KEY(product_id) REFERENCES sfa_product (id)
);
INSERT INTO "sfa_line_item" VALUES('01a2283d861d752cb8fa376b48e2db4b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d861d752cb8fa376afefe5192','01a2283d860a7590a6e389583bac434c',1,54000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d861d752cb8fa376c9ae03033',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d861d752cb8fa376afefe5192','01a2283d860a7590a6e3895cb1d21cfb',2,11000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d861d752cb8fa376dba9510a4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d861d752cb8fa376afefe5192','01a2283d8605777d809c1386b24c9e9a',10,8900000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d861d752cb8fa376f5da3cac5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d861d752cb8fa376e7e4682fd','01a2283d860a7590a6e3895671cc213f',1,145000000,'EUR',7250000,'EUR');
INSERT INTO "sfa_line_item" VALUES('01a2283d86227764beaac875ea28deac',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d861e763b83b25df97e73d835','01a2283d8605777d809c1387420ad158',10,16500000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d86227764beaac87730fc7833',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d86227764beaac87648ca7751','01a2283d860a7590a6e389598301bccd',2,220000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d86227764beaac87917ad7d51',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d86227764beaac8780a65d48c','01a2283d8605777d809c1387420ad158',1,16500000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d86227764beaac87a8724918f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d86227764beaac8780a65d48c','01a2283d860a7590a6e3895cb1d21cfb',2,11000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d86227764beaac87cf7217014',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d86227764beaac87bd4be5625','01a2283d860a7590a6e389583bac434c',2,54000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a2283d883770869ff296008602ca74',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d87727216b65802437ff02a48','01a2283d8729711d8cf946194ab78a73',10,1000000,'EUR',NULL,NULL);
CREATE TABLE sfa_opportunity (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	title VARCHAR(200) NOT NULL, 
	customer_id CHAR(32), 
	product_id CHAR(32), 
	amount BIGINT, 
	amount_currency VARCHAR(3), 
	opened_on DATE, 
	closed_on DATE, 
	close_on DATE, 
	probability FLOAT, 
	next_step VARCHAR(300), 
	source VARCHAR(60), 
	lost_reason VARCHAR(200), 
	external_key VARCHAR(120), forecast VARCHAR(40), next_step_on DATE, 
	CONSTRAINT pk_sfa_opportunity PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_opportunity_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_opportunity_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_opportunity_product_id FOREIGN KEY(product_id) REFERENCES sfa_product (id)
);
INSERT INTO "sfa_opportunity" VALUES('01a2283d861d752cb8fa376afefe5192',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','won','2026-02-22 09:00:00.000000','01a2283d85a675aaa2785873546b4c0d','Renewal: Cloud Team','01a2283d85a974c0bb516315978c70ea','01a2283d860a7590a6e389583bac434c',165000000,'EUR','2026-01-12','2026-02-22','2026-04-05',NULL,NULL,'referral',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a2283d861d752cb8fa376e7e4682fd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','lost','2025-12-19 09:00:00.000000','01a2283d85a675aaa27858808bb14c55','First order: Station XL','01a2283d85a974c0bb51631ae4580ea6','01a2283d860a7590a6e3895671cc213f',137750000,'EUR','2025-12-05','2025-12-19','2026-02-19',NULL,NULL,'outbound','no budget',NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a2283d861e763b83b25df97e73d835',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','lost','2026-01-19 09:00:00.000000','01a2283d85a675aaa2785877ca1133f5','First order: Gateway G1','01a2283d85a974c0bb51631e901f650b','01a2283d8605777d809c1387420ad158',165000000,'EUR','2025-12-16','2026-01-19','2026-02-23',NULL,NULL,'partner','competitor',NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a2283d86227764beaac87648ca7751',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','won','2025-12-10 09:00:00.000000','01a2283d85a675aaa27858787ed4ee27','Renewal: Cloud Enterprise','01a2283d85a974c0bb516320d3fc50b6','01a2283d860a7590a6e389598301bccd',440000000,'EUR','2025-11-14','2025-12-10','2026-01-07',NULL,NULL,'trade fair',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a2283d86227764beaac8780a65d48c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','qualifying','2026-03-02 09:00:00.000000','01a2283d85a675aaa27858728663b487','First order: Gateway G1','01a2283d85a974c0bb516328d05757d4','01a2283d8605777d809c1387420ad158',38500000,'EUR','2026-02-24',NULL,'2026-06-06',NULL,NULL,'partner',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a2283d86227764beaac87bd4be5625',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','qualifying','2026-02-18 09:00:00.000000','01a2283d85a675aaa2785883b6b5a5df','Expansion: Cloud Team','01a2283d85a974c0bb51633401b953d2','01a2283d860a7590a6e389583bac434c',108000000,'EUR','2026-02-06',NULL,'2026-03-09',NULL,NULL,'existing customer',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a2283d87727216b65802437ff02a48',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','prospecting','2026-03-02 09:00:00.000000','01a2283d85a675aaa2785877ca1133f5','Lamps for the hall','01a2283d8729711d8cf9461a3508b3b7',NULL,10000000,'EUR','2026-03-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sfa_order (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	number VARCHAR(60) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	opportunity_id CHAR(32), 
	quote_id CHAR(32), 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	billing VARCHAR(40) NOT NULL, 
	terms_days BIGINT NOT NULL, 
	total BIGINT, 
	total_currency VARCHAR(3), 
	auto_renew BOOLEAN NOT NULL, 
	notice_days BIGINT NOT NULL, 
	signed_on DATE, 
	activated_on DATE, 
	closed_on DATE, 
	scheduled_until DATE, 
	renews_id CHAR(32), 
	renewal_id CHAR(32), 
	external_key VARCHAR(120), 
	CONSTRAINT pk_sfa_order PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_order_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_order_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_order_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_order_quote_id FOREIGN KEY(quote_id) REFERENCES sfa_quote (id), 
	CONSTRAINT fk_sfa_order_renewal_id FOREIGN KEY(renewal_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_order_renews_id FOREIGN KEY(renews_id) REFERENCES sfa_order (id)
);
INSERT INTO "sfa_order" VALUES('01a2283d884a73cab6b804a64b156b7b',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.order','active','2026-03-02 09:00:00.000000','01a2283d85a675aaa2785877ca1133f5','O-2026-0001','Ten lamps','order','01a2283d8729711d8cf9461a3508b3b7','01a2283d87727216b65802437ff02a48','01a2283d879c769ea0d0f847465d7023','2026-03-02',NULL,'anniversary',30,10000000,'EUR',0,0,NULL,'2026-03-02',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE sfa_order_line (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	order_id CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	product_id CHAR(32), 
	description VARCHAR(500) NOT NULL, 
	quantity FLOAT NOT NULL, 
	unit VARCHAR(20), 
	unit_price BIGINT NOT NULL, 
	unit_price_currency VARCHAR(3) NOT NULL, 
	discount FLOAT NOT NULL, 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	recurrence VARCHAR(40) NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	CONSTRAINT pk_sfa_order_line PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_order_line_order_id FOREIGN KEY(order_id) REFERENCES sfa_order (id), 
	CONSTRAINT fk_sfa_order_line_product_id FOREIGN KEY(product_id) REFERENCES sfa_product (id)
);
INSERT INTO "sfa_order_line" VALUES('01a2283d884a73cab6b804a7c31ac65e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d884a73cab6b804a64b156b7b',1,'01a2283d8729711d8cf946194ab78a73','Lamp of the corpus',10.0,NULL,1000000,'EUR',0.0,10000000,'EUR','once',NULL,NULL);
CREATE TABLE sfa_payment (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	owner_id CHAR(32), 
	customer_id CHAR(32) NOT NULL, 
	order_id CHAR(32), 
	received_on DATE NOT NULL, 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	credit BIGINT, 
	credit_currency VARCHAR(3), 
	method VARCHAR(40) NOT NULL, 
	reference VARCHAR(300) NOT NULL, 
	refunds_id CHAR(32), 
	external_key VARCHAR(120), 
	CONSTRAINT pk_sfa_payment PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_payment_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_payment_order_id FOREIGN KEY(order_id) REFERENCES sfa_order (id), 
	CONSTRAINT fk_sfa_payment_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_payment_refunds_id FOREIGN KEY(refunds_id) REFERENCES sfa_payment (id)
);
INSERT INTO "sfa_payment" VALUES('01a2283d88d27760adc93dc735e52680',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586b497d1fc1','01a2283d8729711d8cf9461a3508b3b7','01a2283d884a73cab6b804a64b156b7b','2026-03-02',4000000,'EUR',0,'EUR','transfer','',NULL,NULL);
CREATE TABLE sfa_payment_due (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	order_id CHAR(32) NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	line_id CHAR(32), 
	purpose VARCHAR(300) NOT NULL, 
	period_from DATE, 
	period_until DATE, 
	due_on DATE NOT NULL, 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	paid BIGINT, 
	paid_currency VARCHAR(3), 
	settled_on DATE, 
	overdue_on DATE, 
	CONSTRAINT pk_sfa_payment_due PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_payment_due_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_payment_due_line_id FOREIGN KEY(line_id) REFERENCES sfa_order_line (id), 
	CONSTRAINT fk_sfa_payment_due_order_id FOREIGN KEY(order_id) REFERENCES sfa_order (id)
);
INSERT INTO "sfa_payment_due" VALUES('01a2283d889c727a9ae90a58af9136e6',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d884a73cab6b804a64b156b7b','01a2283d8729711d8cf9461a3508b3b7','01a2283d884a73cab6b804a7c31ac65e','Lamp of the corpus','2026-03-02',NULL,'2026-04-01',10000000,'EUR',4000000,'EUR',NULL,NULL);
CREATE TABLE sfa_product (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	family VARCHAR(100), 
	price BIGINT, 
	price_currency VARCHAR(3), 
	cost BIGINT, 
	cost_currency VARCHAR(3), 
	active BOOLEAN NOT NULL, 
	external_key VARCHAR(120), 
	CONSTRAINT pk_sfa_product PRIMARY KEY (id)
);
INSERT INTO "sfa_product" VALUES('01a2283d8605777d809c1385a2b07a98',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sensor S1','Compact',4800000,'EUR',2880000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d8605777d809c1386b24c9e9a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sensor S2','Compact',8900000,'EUR',5340000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d8605777d809c1387420ad158',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Gateway G1','Compact',16500000,'EUR',9900000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d8606768f9dc56db06d5093fc',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Station M','Station',42000000,'EUR',25200000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d8606768f9dc56db1880e11a7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Station L','Station',79000000,'EUR',47400000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d860a7590a6e3895671cc213f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Station XL','Station',145000000,'EUR',87000000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d860a7590a6e38957feaf475c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Cloud Basic','Cloud',12000000,'EUR',7200000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d860a7590a6e389583bac434c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Cloud Team','Cloud',54000000,'EUR',32400000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d860a7590a6e389598301bccd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Cloud Enterprise','Cloud',220000000,'EUR',132000000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d860a7590a6e3895aa12598b6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Installation','Service',9500000,'EUR',5700000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d860a7590a6e3895b39185376',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Care plan','Service',24000000,'EUR',14400000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d860a7590a6e3895cb1d21cfb',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Training day','Service',11000000,'EUR',6600000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a2283d8729711d8cf946194ab78a73',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Lamp of the corpus',NULL,1000000,'EUR',NULL,NULL,1,NULL);
CREATE TABLE sfa_quota (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	owner_id CHAR(32), 
	team_id CHAR(32), 
	territory VARCHAR(120), 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	measure VARCHAR(40) NOT NULL, 
	pipeline VARCHAR(60), 
	amount BIGINT, 
	amount_currency VARCHAR(3), 
	number BIGINT, 
	turn VARCHAR(300), 
	CONSTRAINT pk_sfa_quota PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_quota_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_quota_team_id FOREIGN KEY(team_id) REFERENCES core_team (id)
);
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261054c9f401',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586b497d1fc1',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586b497d1fc1/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261172a1c70a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586b497d1fc1',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586b497d1fc1/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26129d5fa6f3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785877ca1133f5',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5877ca1133f5/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261335d03a56',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785877ca1133f5',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5877ca1133f5/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261410228602',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587d7901219d',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587d7901219d/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26157989faf6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587d7901219d',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587d7901219d/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2616e80f2471',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586ee97a84ec',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586ee97a84ec/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2617af0c4cb8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586ee97a84ec',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586ee97a84ec/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2618423a9678',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5883b6b5a5df/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261970e1fb89',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785883b6b5a5df',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5883b6b5a5df/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261abd775e88',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278588116d3414d',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-588116d3414d/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261bc137ac2c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278588116d3414d',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-588116d3414d/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261cbebe5c1c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858728663b487',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58728663b487/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261de7195d15',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858728663b487',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58728663b487/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261e62bb5f8b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586f44db6c53',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586f44db6c53/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d261f7304be31',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586f44db6c53',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586f44db6c53/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2620bd2a921d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785874ab0e55ed',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5874ab0e55ed/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26210b52f574',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785874ab0e55ed',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5874ab0e55ed/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2622a1cd9133',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785879d9d93675',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5879d9d93675/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26230e90cd40',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785879d9d93675',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5879d9d93675/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26246abc6619',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858850f552a57',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58850f552a57/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2625d5c1eb9b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858850f552a57',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58850f552a57/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d262617817aca',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278588813c5b632',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-588813c5b632/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26271f3ffcae',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278588813c5b632',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-588813c5b632/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26289ec130f1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586da6a65556',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586da6a65556/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2629cdf130b2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586da6a65556',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586da6a65556/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d262a1f10c968',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858821ec40583',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58821ec40583/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d262b264d4904',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858821ec40583',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58821ec40583/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d262c67557f99',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587a974d002a',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587a974d002a/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d262d80375248',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587a974d002a',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587a974d002a/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d262e5238ebf9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785873546b4c0d',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5873546b4c0d/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d262f98c4aa81',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785873546b4c0d',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5873546b4c0d/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263097c1c010',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785886fe0e9aca',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5886fe0e9aca/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2631a1bc5573',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785886fe0e9aca',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5886fe0e9aca/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263239783716',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858808bb14c55',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58808bb14c55/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26335b16e31d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858808bb14c55',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58808bb14c55/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26346aff8173',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587145e5dc53',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587145e5dc53/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2635ec067347',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587145e5dc53',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587145e5dc53/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2636e152bdd1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785887f6fd745e',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5887f6fd745e/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2637ed997850',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785887f6fd745e',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5887f6fd745e/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2638e0c64982',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858764e901a76',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58764e901a76/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2639a60c9212',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858764e901a76',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58764e901a76/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263a94e78391',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785870f89777d3',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5870f89777d3/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263bd7ec4f7c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785870f89777d3',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5870f89777d3/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263caa14118f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586ccf04275c',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586ccf04275c/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263d87c3e3e6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278586ccf04275c',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-586ccf04275c/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263ead35f0f6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785875a35df334',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5875a35df334/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d263f090029b3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa2785875a35df334',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-5875a35df334/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26407c2f29e5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858848731d963',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58848731d963/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d264156ab8fe8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858848731d963',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58848731d963/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2642248dce96',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58787ed4ee27/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2643d59f878d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa27858787ed4ee27',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-58787ed4ee27/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d264447223dbd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587e9eaed6a1',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587e9eaed6a1/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d264571fa2c53',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587e9eaed6a1',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587e9eaed6a1/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26467ca6ef5f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587f6fd76a91',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587f6fd76a91/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2647809a33ba',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587f6fd76a91',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587f6fd76a91/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d2648ee647232',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587cdc9cc203',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587cdc9cc203/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d26497dfdd9b9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587cdc9cc203',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587cdc9cc203/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d264a648d0c01',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587b730d74e6',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587b730d74e6/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a2283d867a7686974d264bbdf5341b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d85a675aaa278587b730d74e6',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a2283d-85a6-75aa-a278-587b730d74e6/won_value//2');
CREATE TABLE sfa_quote (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	stage_since DATETIME, 
	owner_id CHAR(32), 
	number VARCHAR(40) NOT NULL, 
	revision BIGINT NOT NULL, 
	supersedes_id CHAR(32), 
	title VARCHAR(200) NOT NULL, 
	opportunity_id CHAR(32), 
	customer_id CHAR(32), 
	contact_id CHAR(32), 
	valid_until DATE, 
	term_months BIGINT, 
	discount FLOAT NOT NULL, 
	total BIGINT, 
	total_currency VARCHAR(3), 
	list_total BIGINT, 
	list_total_currency VARCHAR(3), 
	discount_share FLOAT NOT NULL, 
	highest_discount FLOAT NOT NULL, 
	margin FLOAT, 
	terms VARCHAR(4000), 
	notes VARCHAR(4000), 
	opened_on DATE, 
	sent_on DATE, 
	closed_on DATE, 
	declined_reason VARCHAR(200), 
	CONSTRAINT pk_sfa_quote PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_quote_contact_id FOREIGN KEY(contact_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_quote_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id), 
	CONSTRAINT fk_sfa_quote_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_quote_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_sfa_quote_supersedes_id FOREIGN KEY(supersedes_id) REFERENCES sfa_quote (id)
);
INSERT INTO "sfa_quote" VALUES('01a2283d879c769ea0d0f847465d7023',5,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.quote','accepted','2026-03-02 09:00:00.000000','01a2283d85a675aaa278586b497d1fc1','Q-2026-0001',1,NULL,'Ten lamps','01a2283d87727216b65802437ff02a48','01a2283d8729711d8cf9461a3508b3b7',NULL,'2026-04-01',NULL,0.0,10000000,'EUR',10000000,'EUR',0.0,0.0,NULL,NULL,NULL,'2026-03-02','2026-03-02','2026-03-02',NULL);
CREATE TABLE sfa_quote_line (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	quote_id CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	product_id CHAR(32), 
	description VARCHAR(500) NOT NULL, 
	quantity FLOAT NOT NULL, 
	unit VARCHAR(20), 
	unit_price BIGINT NOT NULL, 
	unit_price_currency VARCHAR(3) NOT NULL, 
	list_price BIGINT, 
	list_price_currency VARCHAR(3), 
	discount FLOAT NOT NULL, 
	recurrence VARCHAR(40) NOT NULL, 
	amount BIGINT, 
	amount_currency VARCHAR(3), 
	unit_cost BIGINT, 
	unit_cost_currency VARCHAR(3), 
	CONSTRAINT pk_sfa_quote_line PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_quote_line_product_id FOREIGN KEY(product_id) REFERENCES sfa_product (id), 
	CONSTRAINT fk_sfa_quote_line_quote_id FOREIGN KEY(quote_id) REFERENCES sfa_quote (id)
);
INSERT INTO "sfa_quote_line" VALUES('01a2283d87fd70f799619035823d066f',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a2283d879c769ea0d0f847465d7023',1,'01a2283d8729711d8cf946194ab78a73','Lamp of the corpus',10.0,NULL,1000000,'EUR',1000000,'EUR',0.0,'once',10000000,'EUR',NULL,NULL);
CREATE TABLE sfa_reminder (
	id CHAR(32) NOT NULL, 
	activity_id CHAR(32) NOT NULL, 
	remind_at DATETIME NOT NULL, 
	CONSTRAINT pk_sfa_reminder PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_reminder_activity_id FOREIGN KEY(activity_id) REFERENCES sfa_activity (id)
);
CREATE TABLE sfa_series (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(30) NOT NULL, 
	last BIGINT NOT NULL, 
	CONSTRAINT pk_sfa_series PRIMARY KEY (id)
);
INSERT INTO "sfa_series" VALUES('01a2283d8798774683fc84d8945cfd6a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Q-2026',1);
INSERT INTO "sfa_series" VALUES('01a2283d884a73cab6b804a5dc570508',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','O-2026',1);
CREATE TABLE sfa_split (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	opportunity_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	basis_points BIGINT NOT NULL, 
	CONSTRAINT pk_sfa_split PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_split_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES sfa_opportunity (id), 
	CONSTRAINT fk_sfa_split_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
CREATE TABLE sfa_turn (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at DATETIME, 
	updated_at DATETIME, 
	custom JSON NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	taken BIGINT NOT NULL, 
	last_id CHAR(32), 
	CONSTRAINT pk_sfa_turn PRIMARY KEY (id)
);
CREATE INDEX ix_core_attachment_record_id ON core_attachment (record_id);
CREATE INDEX ix_core_attachment_sha256 ON core_attachment (sha256);
CREATE INDEX ix_core_journal_record_id_seq ON core_journal (record_id, seq);
CREATE UNIQUE INDEX uq_core_rate_currency_on ON core_rate (currency, "on");
CREATE INDEX ix_core_tag_tag_record_type_record_id ON core_tag (tag, record_type, record_id);
CREATE UNIQUE INDEX uq_core_tag_record_id_tag_record_type ON core_tag (record_id, tag, record_type);
CREATE INDEX ix_core_team_parent_id ON core_team (parent_id);
CREATE UNIQUE INDEX uq_core_team_name ON core_team (name);
CREATE INDEX ix_core_user_manager_id ON core_user (manager_id);
CREATE UNIQUE INDEX uq_core_user_email ON core_user (email);
CREATE INDEX ix_core_customer_lifecycle_name ON core_customer (lifecycle, name);
CREATE INDEX ix_core_customer_name_id ON core_customer (name, id);
CREATE INDEX ix_core_customer_owner_id_name ON core_customer (owner_id, name);
CREATE INDEX ix_core_interaction_record_id_at ON core_interaction (record_id, at);
CREATE INDEX ix_core_interaction_user_id_at ON core_interaction (user_id, at);
CREATE INDEX ix_core_stage_move_pipeline_to_stage_record_id ON core_stage_move (pipeline, to_stage, record_id);
CREATE INDEX ix_core_stage_move_record_id_at ON core_stage_move (record_id, at);
CREATE INDEX ix_core_team_member_user_id ON core_team_member (user_id);
CREATE UNIQUE INDEX uq_core_team_member_team_id_user_id ON core_team_member (team_id, user_id);
CREATE INDEX ix_core_identity_customer_id ON core_identity (customer_id);
CREATE INDEX ix_core_identity_normalized_kind ON core_identity (normalized, kind);
CREATE UNIQUE INDEX uq_core_identity_external ON core_identity (external);
CREATE INDEX ix_core_participant_customer_id_at_interaction_id ON core_participant (customer_id, at, interaction_id);
CREATE INDEX ix_core_participant_interaction_id ON core_participant (interaction_id);
CREATE INDEX ix_core_relation_from_id_kind ON core_relation (from_id, kind);
CREATE INDEX ix_core_relation_to_id_kind ON core_relation (to_id, kind);
CREATE UNIQUE INDEX uq_core_relation_from_id_to_id_kind_since ON core_relation (from_id, to_id, kind, since);
CREATE INDEX ix_core_journal_cause_seq ON core_journal (cause, seq) WHERE cause IS NOT NULL;
CREATE INDEX ix_acme_contract_customer_id ON acme_contract (customer_id);
CREATE INDEX ix_acme_contract_owner_id ON acme_contract (owner_id);
CREATE UNIQUE INDEX uq_acme_contract_number ON acme_contract (number);
CREATE UNIQUE INDEX uq_acme_score_mark_customer_id ON acme_score_mark (customer_id);
CREATE INDEX ix_intake_import_fingerprint_state ON intake_import (fingerprint, state);
CREATE INDEX ix_intake_import_job_id_source ON intake_import (job_id, source);
CREATE INDEX ix_intake_import_owner_id ON intake_import (owner_id);
CREATE INDEX ix_intake_effect_import_id_row ON intake_effect (import_id, "row");
CREATE INDEX ix_intake_effect_record_id_version_to ON intake_effect (record_id, version_to);
CREATE INDEX ix_intake_key_import_id_row ON intake_key (import_id, "row");
CREATE INDEX ix_intake_key_record_id ON intake_key (record_id);
CREATE UNIQUE INDEX uq_intake_key_scheme_key ON intake_key (scheme, "key");
CREATE INDEX ix_intake_refusal_import_id_row ON intake_refusal (import_id, "row");
CREATE INDEX ix_sfa_product_family_name ON sfa_product (family, name);
CREATE INDEX ix_sfa_product_name_id ON sfa_product (name, id);
CREATE UNIQUE INDEX uq_sfa_product_external_key ON sfa_product (external_key);
CREATE INDEX ix_sfa_opportunity_closed_on_stage ON sfa_opportunity (closed_on, stage);
CREATE INDEX ix_sfa_opportunity_customer_id_closed_on_close_on ON sfa_opportunity (customer_id, closed_on, close_on);
CREATE INDEX ix_sfa_opportunity_opened_on ON sfa_opportunity (opened_on);
CREATE INDEX ix_sfa_opportunity_owner_id_stage_close_on ON sfa_opportunity (owner_id, stage, close_on);
CREATE INDEX ix_sfa_opportunity_product_id ON sfa_opportunity (product_id);
CREATE INDEX ix_sfa_opportunity_stage_stage_since ON sfa_opportunity (stage, stage_since);
CREATE UNIQUE INDEX uq_sfa_opportunity_external_key ON sfa_opportunity (external_key);
CREATE INDEX ix_sfa_line_item_opportunity_id ON sfa_line_item (opportunity_id);
CREATE INDEX ix_sfa_line_item_product_id ON sfa_line_item (product_id);
CREATE UNIQUE INDEX uq_sfa_series_name ON sfa_series (name);
CREATE UNIQUE INDEX uq_sfa_turn_name ON sfa_turn (name);
CREATE INDEX ix_sfa_forecast_snapshot_owner_id_period ON sfa_forecast_snapshot (owner_id, period);
CREATE INDEX ix_sfa_forecast_snapshot_period_taken_on ON sfa_forecast_snapshot (period, taken_on);
CREATE UNIQUE INDEX uq_sfa_forecast_snapshot_taken_on_pipel_eac9807023 ON sfa_forecast_snapshot (taken_on, pipeline, period, category, owner_key);
CREATE INDEX ix_sfa_handover_by_id ON sfa_handover (by_id);
CREATE INDEX ix_sfa_handover_from_id_carried_out_at ON sfa_handover (from_id, carried_out_at);
CREATE INDEX ix_sfa_quota_owner_id_starts_on ON sfa_quota (owner_id, starts_on);
CREATE INDEX ix_sfa_quota_starts_on_ends_on ON sfa_quota (starts_on, ends_on);
CREATE INDEX ix_sfa_quota_team_id_starts_on ON sfa_quota (team_id, starts_on);
CREATE UNIQUE INDEX uq_sfa_quota_turn ON sfa_quota (turn);
CREATE INDEX ix_sfa_activity_customer_id_state_due_at ON sfa_activity (customer_id, state, due_at);
CREATE INDEX ix_sfa_activity_interaction_id ON sfa_activity (interaction_id);
CREATE INDEX ix_sfa_activity_owner_id_done_at ON sfa_activity (owner_id, done_at);
CREATE INDEX ix_sfa_activity_owner_id_state_due_at ON sfa_activity (owner_id, state, due_at);
CREATE INDEX ix_sfa_activity_record_id_state_due_at ON sfa_activity (record_id, state, due_at);
CREATE INDEX ix_sfa_activity_state_remind_at ON sfa_activity (state, remind_at);
CREATE UNIQUE INDEX uq_sfa_activity_external_key ON sfa_activity (external_key);
CREATE INDEX ix_sfa_attendee_customer_id ON sfa_attendee (customer_id);
CREATE UNIQUE INDEX uq_sfa_attendee_activity_id_customer_id ON sfa_attendee (activity_id, customer_id);
CREATE INDEX ix_sfa_buying_role_person_id ON sfa_buying_role (person_id);
CREATE UNIQUE INDEX uq_sfa_buying_role_opportunity_id_person_id_role ON sfa_buying_role (opportunity_id, person_id, role);
CREATE INDEX ix_sfa_commission_opportunity_id ON sfa_commission (opportunity_id);
CREATE INDEX ix_sfa_commission_owner_id_earned_on ON sfa_commission (owner_id, earned_on);
CREATE INDEX ix_sfa_commission_plan_period ON sfa_commission ("plan", period);
CREATE UNIQUE INDEX uq_sfa_commission_turn ON sfa_commission (turn);
CREATE INDEX ix_sfa_competitor_customer_id ON sfa_competitor (customer_id);
CREATE INDEX ix_sfa_competitor_name_opportunity_id ON sfa_competitor (name, opportunity_id);
CREATE UNIQUE INDEX uq_sfa_competitor_opportunity_id_name ON sfa_competitor (opportunity_id, name);
CREATE INDEX ix_sfa_lead_customer_id_closed_on ON sfa_lead (customer_id, closed_on);
CREATE INDEX ix_sfa_lead_opportunity_id ON sfa_lead (opportunity_id);
CREATE INDEX ix_sfa_lead_owner_id_closed_on_stage ON sfa_lead (owner_id, closed_on, stage);
CREATE INDEX ix_sfa_lead_pool_closed_on_owner_id ON sfa_lead (pool, closed_on, owner_id);
CREATE INDEX ix_sfa_lead_source_opened_on ON sfa_lead (source, opened_on);
CREATE UNIQUE INDEX uq_sfa_lead_external_key ON sfa_lead (external_key);
CREATE INDEX ix_sfa_quote_contact_id ON sfa_quote (contact_id);
CREATE INDEX ix_sfa_quote_customer_id_closed_on_valid_until ON sfa_quote (customer_id, closed_on, valid_until);
CREATE INDEX ix_sfa_quote_opportunity_id ON sfa_quote (opportunity_id);
CREATE INDEX ix_sfa_quote_owner_id_stage_valid_until ON sfa_quote (owner_id, stage, valid_until);
CREATE INDEX ix_sfa_quote_stage_valid_until ON sfa_quote (stage, valid_until);
CREATE INDEX ix_sfa_quote_supersedes_id ON sfa_quote (supersedes_id);
CREATE UNIQUE INDEX uq_sfa_quote_number_revision ON sfa_quote (number, revision);
CREATE UNIQUE INDEX uq_sfa_reminder_activity_id_remind_at ON sfa_reminder (activity_id, remind_at);
CREATE INDEX ix_sfa_split_user_id ON sfa_split (user_id);
CREATE UNIQUE INDEX uq_sfa_split_opportunity_id_user_id ON sfa_split (opportunity_id, user_id);
CREATE INDEX ix_sfa_approval_asked_by_id ON sfa_approval (asked_by_id);
CREATE INDEX ix_sfa_approval_asked_of_id_state ON sfa_approval (asked_of_id, state);
CREATE INDEX ix_sfa_approval_decided_by_id ON sfa_approval (decided_by_id);
CREATE INDEX ix_sfa_approval_quote_id_step ON sfa_approval (quote_id, step);
CREATE INDEX ix_sfa_approval_state ON sfa_approval (state);
CREATE INDEX ix_sfa_order_customer_id_activated_on_ends_on ON sfa_order (customer_id, activated_on, ends_on);
CREATE INDEX ix_sfa_order_opportunity_id ON sfa_order (opportunity_id);
CREATE INDEX ix_sfa_order_owner_id_stage ON sfa_order (owner_id, stage);
CREATE INDEX ix_sfa_order_quote_id ON sfa_order (quote_id);
CREATE INDEX ix_sfa_order_renewal_id ON sfa_order (renewal_id);
CREATE INDEX ix_sfa_order_renews_id ON sfa_order (renews_id);
CREATE INDEX ix_sfa_order_stage_ends_on ON sfa_order (stage, ends_on);
CREATE INDEX ix_sfa_order_stage_scheduled_until ON sfa_order (stage, scheduled_until);
CREATE UNIQUE INDEX uq_sfa_order_external_key ON sfa_order (external_key);
CREATE UNIQUE INDEX uq_sfa_order_number ON sfa_order (number);
CREATE INDEX ix_sfa_quote_line_product_id ON sfa_quote_line (product_id);
CREATE INDEX ix_sfa_quote_line_quote_id_position ON sfa_quote_line (quote_id, position);
CREATE INDEX ix_sfa_order_line_order_id ON sfa_order_line (order_id);
CREATE INDEX ix_sfa_order_line_product_id ON sfa_order_line (product_id);
CREATE INDEX ix_sfa_payment_credit ON sfa_payment (credit);
CREATE INDEX ix_sfa_payment_customer_id_received_on ON sfa_payment (customer_id, received_on);
CREATE INDEX ix_sfa_payment_order_id ON sfa_payment (order_id);
CREATE INDEX ix_sfa_payment_owner_id ON sfa_payment (owner_id);
CREATE INDEX ix_sfa_payment_received_on_owner_id ON sfa_payment (received_on, owner_id);
CREATE INDEX ix_sfa_payment_refunds_id ON sfa_payment (refunds_id);
CREATE UNIQUE INDEX uq_sfa_payment_external_key ON sfa_payment (external_key);
CREATE INDEX ix_sfa_payment_due_customer_id_settled_on_due_on ON sfa_payment_due (customer_id, settled_on, due_on);
CREATE INDEX ix_sfa_payment_due_due_on ON sfa_payment_due (due_on);
CREATE INDEX ix_sfa_payment_due_order_id_due_on ON sfa_payment_due (order_id, due_on);
CREATE INDEX ix_sfa_payment_due_overdue_on_settled_on_due_on ON sfa_payment_due (overdue_on, settled_on, due_on);
CREATE INDEX ix_sfa_payment_due_settled_on_due_on ON sfa_payment_due (settled_on, due_on);
CREATE UNIQUE INDEX uq_sfa_payment_due_line_id_period_from_due_on ON sfa_payment_due (line_id, period_from, due_on);
CREATE INDEX ix_sfa_allocation_applied_on ON sfa_allocation (applied_on);
CREATE INDEX ix_sfa_allocation_due_id ON sfa_allocation (due_id);
CREATE INDEX ix_sfa_allocation_payment_id ON sfa_allocation (payment_id);
CREATE UNIQUE INDEX uq_marketing_suppression_channel_address ON marketing_suppression (channel, address);
CREATE UNIQUE INDEX uq_marketing_template_name_number ON marketing_template (name, number);
CREATE INDEX ix_marketing_segment_owner_id_name ON marketing_segment (owner_id, name);
CREATE UNIQUE INDEX uq_marketing_segment_name ON marketing_segment (name);
CREATE INDEX ix_marketing_campaign_owner_id_stage ON marketing_campaign (owner_id, stage);
CREATE INDEX ix_marketing_campaign_segment_id ON marketing_campaign (segment_id);
CREATE INDEX ix_marketing_campaign_stage_ends_at ON marketing_campaign (stage, ends_at);
CREATE INDEX ix_marketing_campaign_stage_starts_at ON marketing_campaign (stage, starts_at);
CREATE UNIQUE INDEX uq_marketing_campaign_external_key ON marketing_campaign (external_key);
CREATE UNIQUE INDEX uq_marketing_campaign_name ON marketing_campaign (name);
CREATE INDEX ix_marketing_consent_channel_address ON marketing_consent (channel, address);
CREATE INDEX ix_marketing_consent_customer_id_channe_3374fbde1e ON marketing_consent (customer_id, channel, purpose, at);
CREATE INDEX ix_marketing_segment_member_customer_id ON marketing_segment_member (customer_id);
CREATE UNIQUE INDEX uq_marketing_segment_member_segment_id_customer_id ON marketing_segment_member (segment_id, customer_id);
CREATE INDEX ix_marketing_segment_part_other_id ON marketing_segment_part (other_id);
CREATE UNIQUE INDEX uq_marketing_segment_part_segment_id_other_id ON marketing_segment_part (segment_id, other_id);
CREATE UNIQUE INDEX uq_marketing_arm_campaign_id_name ON marketing_arm (campaign_id, name);
CREATE UNIQUE INDEX uq_marketing_arm_external_key ON marketing_arm (external_key);
CREATE INDEX ix_marketing_campaign_cost_campaign_id_spent_on ON marketing_campaign_cost (campaign_id, spent_on);
CREATE UNIQUE INDEX uq_marketing_step_campaign_id_number ON marketing_step (campaign_id, number);
CREATE INDEX ix_marketing_content_arm_id ON marketing_content (arm_id);
CREATE INDEX ix_marketing_content_template_id ON marketing_content (template_id);
CREATE UNIQUE INDEX uq_marketing_content_step_id_arm_id ON marketing_content (step_id, arm_id);
CREATE INDEX ix_marketing_member_arm_id ON marketing_member (arm_id);
CREATE INDEX ix_marketing_member_campaign_id_arm_id_status ON marketing_member (campaign_id, arm_id, status);
CREATE INDEX ix_marketing_member_customer_id_enrolled_at ON marketing_member (customer_id, enrolled_at);
CREATE UNIQUE INDEX uq_marketing_member_campaign_id_customer_id ON marketing_member (campaign_id, customer_id);
CREATE INDEX ix_marketing_message_address_claimed_at ON marketing_message (address, claimed_at);
CREATE INDEX ix_marketing_message_arm_id ON marketing_message (arm_id);
CREATE INDEX ix_marketing_message_campaign_id_state_due_at ON marketing_message (campaign_id, state, due_at);
CREATE INDEX ix_marketing_message_customer_id_purpos_5775869b01 ON marketing_message (customer_id, purpose, claimed_at);
CREATE INDEX ix_marketing_message_state_due_at ON marketing_message (state, due_at);
CREATE INDEX ix_marketing_message_state_told ON marketing_message (state, told);
CREATE INDEX ix_marketing_message_step_id_arm_id ON marketing_message (step_id, arm_id);
CREATE INDEX ix_marketing_message_template_id ON marketing_message (template_id);
CREATE UNIQUE INDEX uq_marketing_message_campaign_id_step_i_4573ee17cb ON marketing_message (campaign_id, step_id, customer_id);
CREATE INDEX ix_service_queue_escalates_to_id ON service_queue (escalates_to_id);
CREATE UNIQUE INDEX uq_service_queue_address ON service_queue (address);
CREATE UNIQUE INDEX uq_service_queue_name ON service_queue (name);
CREATE UNIQUE INDEX uq_service_series_name ON service_series (name);
CREATE INDEX ix_service_article_owner_id ON service_article (owner_id);
CREATE INDEX ix_service_article_stage_language ON service_article (stage, language);
CREATE INDEX ix_service_queue_agent_user_id ON service_queue_agent (user_id);
CREATE UNIQUE INDEX uq_service_queue_agent_queue_id_user_id ON service_queue_agent (queue_id, user_id);
CREATE INDEX ix_service_skill_name ON service_skill (name);
CREATE UNIQUE INDEX uq_service_skill_user_id_name ON service_skill (user_id, name);
CREATE UNIQUE INDEX uq_service_turn_queue_id ON service_turn (queue_id);
CREATE INDEX ix_service_ticket_contact_id_closed_on ON service_ticket (contact_id, closed_on);
CREATE INDEX ix_service_ticket_customer_id_closed_on ON service_ticket (customer_id, closed_on);
CREATE INDEX ix_service_ticket_merged_into_id ON service_ticket (merged_into_id);
CREATE INDEX ix_service_ticket_opened_at ON service_ticket (opened_at);
CREATE INDEX ix_service_ticket_owner_id_closed_on ON service_ticket (owner_id, closed_on);
CREATE INDEX ix_service_ticket_queue_id_closed_on_owner_id ON service_ticket (queue_id, closed_on, owner_id);
CREATE UNIQUE INDEX uq_service_ticket_external_key ON service_ticket (external_key);
CREATE UNIQUE INDEX uq_service_ticket_number ON service_ticket (number);
CREATE INDEX ix_service_article_ticket_ticket_id ON service_article_ticket (ticket_id);
CREATE UNIQUE INDEX uq_service_article_ticket_article_id_ticket_id ON service_article_ticket (article_id, ticket_id);
CREATE INDEX ix_service_clock_started_at ON service_clock (started_at);
CREATE INDEX ix_service_clock_state_due_at ON service_clock (state, due_at);
CREATE INDEX ix_service_clock_state_warned_at_warn_at ON service_clock (state, warned_at, warn_at);
CREATE UNIQUE INDEX uq_service_clock_ticket_id_target_number ON service_clock (ticket_id, target, number);
CREATE INDEX ix_service_pause_ticket_id_began_at ON service_pause (ticket_id, began_at);
CREATE INDEX ix_service_pause_user_id ON service_pause (user_id);
CREATE INDEX ix_service_survey_answered_at ON service_survey (answered_at);
CREATE INDEX ix_service_survey_asked_at ON service_survey (asked_at);
CREATE INDEX ix_service_survey_contact_id_answered_at ON service_survey (contact_id, answered_at);
CREATE INDEX ix_service_survey_customer_id_answered_at ON service_survey (customer_id, answered_at);
CREATE INDEX ix_service_survey_owner_id ON service_survey (owner_id);
CREATE INDEX ix_service_survey_ticket_id ON service_survey (ticket_id);
CREATE INDEX ix_service_survey_user_id ON service_survey (user_id);
CREATE INDEX ix_service_survey_written_by_id ON service_survey (written_by_id);
CREATE INDEX ix_service_ticket_link_to_id_kind ON service_ticket_link (to_id, kind);
CREATE UNIQUE INDEX uq_service_ticket_link_from_id_to_id_kind ON service_ticket_link (from_id, to_id, kind);
CREATE INDEX cf_core_customer_size_941282d442 ON core_customer (json_extract(custom, '$."size"'), id);
CREATE INDEX cf_core_customer_acme_region_5e20c5b25c ON core_customer (json_extract(custom, '$."acme.region"'), id);
COMMIT;
