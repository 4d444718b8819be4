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
	CONSTRAINT fk_acme_contract_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id), 
	CONSTRAINT fk_acme_contract_customer_id FOREIGN KEY(customer_id) REFERENCES core_customer (id)
);
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1be5874e79b8',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-0','01a21325cc7377d98d2910a59a163a64',2500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1be66f6ba760',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-1','01a21325cc7377d98d2910aad691f2c2',12500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1be782a1a5ea',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-2','01a21325cc7377d98d2910ad38007731',22500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1be8bf92b2fb',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-3','01a21325cc7377d98d2910af369d77cf',32500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1be948c2baa3',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','signed','2026-03-02 09:00:00.000000',NULL,'C-4','01a21325cc7377d98d2910b35aa8bdcb',42500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1beaf033c9ed',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-5','01a21325cc7377d98d2910b579630040',52500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1beb50c3fa83',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-6','01a21325cc7377d98d2910ba72ea30ec',62500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1bec427d9f35',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-7','01a21325cc74716ca547b9c6e00a48d8',72500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1bed25f0e6a2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-8','01a21325cc74716ca547b9c82f8fccc3',82500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1bee1978db54',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-9','01a21325cc74716ca547b9cb254c1c7c',92500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1befb60a30ef',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-10','01a21325cc74716ca547b9cd73cb2c65',102500,'EUR','["net 30","no refund"]');
INSERT INTO "acme_contract" VALUES('01a21325cd0a7664b65b1bf0b85f8b02',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme.contracts','draft','2026-03-02 09:00:00.000000',NULL,'C-11','01a21325cc74716ca547b9d2add5ccec',112500,'EUR','["net 30","no refund"]');
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
INSERT INTO "acme_score_mark" VALUES('01a21325d048708fad504a9e900e6b51',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cc33d31204',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d04a73ad8117b308be57e244',9,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d31f854baf',90,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d04b72c79c306e73ff0f7056',6,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ca09fdf9ad',60,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d04b72c79c306e7487392269',10,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c915c28ae7',100,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d04b72c79c306e75945abdd4',6,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ae2b54443d',60,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d0517236a5166ad7220d2a65',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b75d09d133',30,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d0517236a5166ad8a12eeaa6',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c5c01fada5',40,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d0517236a5166ad994999689',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b2a1b3b5c5',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d05275d198533461771154d4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d17eb1d333',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d05375cfac5d29af1a241f78',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b1b1011ff4',40,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d0587367a326dd884363d011',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b4b015bd06',30,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d05976bb982d842a03a329df',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c4b1e33eb4',40,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d05976bb982d842b5a077525',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b98b1e7d52',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d05f77fe97840c2e785ed73e',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b8843186cd',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d0617513973165187ad90362',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910aad691f2c2',30,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d06272c0b2501eedb486a143',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b35aa8bdcb',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d06272c0b2501eee25a326a3',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b579630040',20,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d06272c0b2501eef56f854ba',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c6e00a48d8',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d06272c0b2501ef0100e91ea',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d2add5ccec',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d06272c0b2501ef19aac1b2a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a59a163a64',10,'first contact');
INSERT INTO "acme_score_mark" VALUES('01a21325d06272c0b2501ef2fe31d967',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cd3b71adbf15c81a00ededaf',10,'first contact');
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
INSERT INTO "core_attachment" VALUES('01a21325cd247118a198272f300cba4a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','acme_contract','01a21325cd0a7664b65b1be5874e79b8','contract.txt','text/plain',9,'e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1');
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
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910a59a163a64',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":0}','organization','Jorstone Foods GmbH',NULL,NULL,'customer','[]','Food','Germany','Leipzig','01a21325cc71707e9be7db6448b160cf');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910aad691f2c2',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":1}','organization','Verstein Logistics SL',NULL,NULL,'customer','[]','Logistics','Spain','Bilbao','01a21325cc71707e9be7db679db3b366');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910ad38007731',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":2}','organization','Salmont Energy AB',NULL,NULL,'opportunity','[]','Energy','Sweden','Malmo','01a21325cc71707e9be7db6f05885f03');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910af369d77cf',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":3}','organization','Isvale Clinics Ltd',NULL,NULL,'opportunity','[]','Health care','United Kingdom','Leeds','01a21325cc71707e9be7db740e4a8a9d');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b35aa8bdcb',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":4}','organization','Zelham Chemicals SL',NULL,NULL,'evangelist','[]','Chemicals','Spain','Bilbao','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b579630040',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":5}','organization','Elbridge Machines BV',NULL,NULL,'customer','[]','Machinery','Netherlands','Delft','01a21325cc71707e9be7db6cc5b70453');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910ba72ea30ec',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":6}','organization','Jorstein Stores GmbH',NULL,NULL,'customer','[]','Retail','Germany','Leipzig','01a21325cc71707e9be7db6dabd93441');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9c6e00a48d8',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":7}','organization','Lomdale Water Srl',NULL,NULL,'customer','[]','Water','Italy','Milan','01a21325cc71707e9be7db66d63bb600');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9c82f8fccc3',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{"acme.region":"EMEA","size":8}','organization','Helgrove Construction GmbH',NULL,NULL,'customer','[]','Building','Germany','Munich','01a21325cc71707e9be7db692b9d8080');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9cb254c1c7c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Dormont Academy GmbH',NULL,NULL,'customer','[]','Education','Germany','Berlin','01a21325cc71707e9be7db6115421a75');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9cd73cb2c65',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Helstad Foods GmbH',NULL,NULL,'customer','[]','Food','Germany','Leipzig','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9d2add5ccec',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Elstein Logistics Ltd',NULL,NULL,'customer','[]','Logistics','United Kingdom','Leeds','01a21325cc71707e9be7db7796c1b3a4');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910a64b40fe5d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Hana Mendes','Hana','Mendes','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6448b160cf');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910a74c65b55a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Vera Diallo','Vera','Diallo','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6448b160cf');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910a89ad45e92',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Greta Kovacs','Greta','Kovacs','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6448b160cf');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910a9e36e9d80',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Mei Sato','Mei','Sato','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6448b160cf');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910abd4b72ec7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ana Abadi','Ana','Abadi','customer','[]',NULL,'Spain','Bilbao','01a21325cc71707e9be7db679db3b366');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910ac6464c9c6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Amir Tanaka','Amir','Tanaka','customer','[]',NULL,'Spain','Bilbao','01a21325cc71707e9be7db679db3b366');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910ae2b54443d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Samir Ramos','Samir','Ramos','opportunity','[]',NULL,'Sweden','Malmo','01a21325cc71707e9be7db6f05885f03');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b088ead2cf',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Hana Schmid','Hana','Schmid','opportunity','[]',NULL,'United Kingdom','Leeds','01a21325cc71707e9be7db740e4a8a9d');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b1b1011ff4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Emil Dvorak','Emil','Dvorak','opportunity','[]',NULL,'United Kingdom','Leeds','01a21325cc71707e9be7db740e4a8a9d');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b2a1b3b5c5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ida Dahl','Ida','Dahl','opportunity','[]',NULL,'United Kingdom','Leeds','01a21325cc71707e9be7db740e4a8a9d');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b4b015bd06',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ada Aydin','Ada','Aydin','evangelist','[]',NULL,'Spain','Bilbao','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b63dd0be6b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Jana Marino','Jana','Marino','customer','[]',NULL,'Netherlands','Delft','01a21325cc71707e9be7db6cc5b70453');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b75d09d133',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Samir Fontaine','Samir','Fontaine','customer','[]',NULL,'Netherlands','Delft','01a21325cc71707e9be7db6cc5b70453');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b8843186cd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Paula Eriksen','Paula','Eriksen','customer','[]',NULL,'Netherlands','Delft','01a21325cc71707e9be7db6cc5b70453');
INSERT INTO "core_customer" VALUES('01a21325cc7377d98d2910b98b1e7d52',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Sofia Fontaine','Sofia','Fontaine','customer','[]',NULL,'Netherlands','Delft','01a21325cc71707e9be7db6cc5b70453');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9c4b1e33eb4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ada Farouk','Ada','Farouk','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6dabd93441');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9c5c01fada5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ivan Haddad','Ivan','Haddad','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6dabd93441');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9c7b0bb81dd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Imani Costa','Imani','Costa','customer','[]',NULL,'Italy','Milan','01a21325cc71707e9be7db66d63bb600');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9c915c28ae7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Mei Ramos','Mei','Ramos','customer','[]',NULL,'Germany','Munich','01a21325cc71707e9be7db692b9d8080');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9ca09fdf9ad',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Elif Eriksen','Elif','Eriksen','customer','[]',NULL,'Germany','Munich','01a21325cc71707e9be7db692b9d8080');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9cc33d31204',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Jonas Olsen','Jonas','Olsen','customer','[]',NULL,'Germany','Berlin','01a21325cc71707e9be7db6115421a75');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9ce10ee49e0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Enzo Banerjee','Enzo','Banerjee','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9cf5a7492e9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Omar Mendes','Omar','Mendes','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9d0f0a47af0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Vera Castro','Vera','Castro','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9d17eb1d333',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Samir Silva','Samir','Silva','customer','[]',NULL,'Germany','Leipzig','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cc74716ca547b9d31f854baf',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Greta Tanaka','Greta','Tanaka','customer','[]',NULL,'United Kingdom','Leeds','01a21325cc71707e9be7db7796c1b3a4');
INSERT INTO "core_customer" VALUES('01a21325cd3b71adbf15c81a00ededaf',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','person','Ada Berg',NULL,NULL,'opportunity','[]',NULL,'AT',NULL,'01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_customer" VALUES('01a21325cf9c731fb9461d643367484a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Imported GmbH',NULL,NULL,'lead','[]',NULL,NULL,NULL,NULL);
INSERT INTO "core_customer" VALUES('01a21325cf9c731fb9461d65efb37589',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','organization','Taken SA',NULL,NULL,'lead','[]',NULL,NULL,NULL,NULL);
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
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143823b9d6556',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a59a163a64','domain','jorstone-foods.example','jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143833d0422af',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a64b40fe5d','email','hana.mendes@jorstone-foods.example','hana.mendes@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438410fa612d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a64b40fe5d','phone','+12025550108','+12025550108',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143852a4801b2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a74c65b55a','email','vera.diallo@jorstone-foods.example','vera.diallo@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143864e563004',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a89ad45e92','email','greta.kovacs@jorstone-foods.example','greta.kovacs@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014387706e4185',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a9e36e9d80','email','mei.sato@jorstone-foods.example','mei.sato@jorstone-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014388733f1b59',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910aad691f2c2','domain','verstein-logistics.example','verstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438928938f14',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910abd4b72ec7','email','ana.abadi@verstein-logistics.example','ana.abadi@verstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438ab9da197d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ac6464c9c6','email','amir.tanaka@verstein-logistics.example','amir.tanaka@verstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438b4118dda7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ac6464c9c6','phone','+12025550194','+12025550194',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438cf855e078',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ad38007731','domain','salmont-energy.example','salmont-energy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438d7f858120',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ae2b54443d','email','samir.ramos@salmont-energy.example','samir.ramos@salmont-energy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438e266b0014',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ae2b54443d','phone','+12025550109','+12025550109',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01438f30d4c240',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910af369d77cf','domain','isvale-clinics.example','isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01439026f6de40',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b088ead2cf','email','hana.schmid@isvale-clinics.example','hana.schmid@isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014391754749ea',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b1b1011ff4','email','emil.dvorak@isvale-clinics.example','emil.dvorak@isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143921e279fce',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b1b1011ff4','phone','+12025550196','+12025550196',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014393ea2a682d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b2a1b3b5c5','email','ida.dahl@isvale-clinics.example','ida.dahl@isvale-clinics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014394a701d946',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b2a1b3b5c5','phone','+12025550194','+12025550194',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014395be550aab',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b35aa8bdcb','domain','zelham-chemicals.example','zelham-chemicals.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014396578965aa',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b4b015bd06','email','ada.aydin@zelham-chemicals.example','ada.aydin@zelham-chemicals.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014397776bd30e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b579630040','domain','elbridge-machines.example','elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143989ca523a8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b63dd0be6b','email','jana.marino@elbridge-machines.example','jana.marino@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd014399cefea29c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b63dd0be6b','phone','+12025550148','+12025550148',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01439a000088cd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b75d09d133','email','samir.fontaine@elbridge-machines.example','samir.fontaine@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01439b527f3447',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b75d09d133','phone','+12025550187','+12025550187',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01439c91e56a03',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b8843186cd','email','paula.eriksen@elbridge-machines.example','paula.eriksen@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01439de618924e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b8843186cd','phone','+12025550105','+12025550105',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01439e94f4b840',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b98b1e7d52','email','sofia.fontaine@elbridge-machines.example','sofia.fontaine@elbridge-machines.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd01439ffe22954d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ba72ea30ec','domain','jorstein-stores.example','jorstein-stores.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143a06d7953fc',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c4b1e33eb4','email','ada.farouk@jorstein-stores.example','ada.farouk@jorstein-stores.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143a1d4a7dbc4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c5c01fada5','email','ivan.haddad@jorstein-stores.example','ivan.haddad@jorstein-stores.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143a2fb3fc179',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c5c01fada5','phone','+12025550118','+12025550118',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143a309d20bf6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c6e00a48d8','domain','lomdale-water.example','lomdale-water.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143a446b0e52e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c7b0bb81dd','email','imani.costa@lomdale-water.example','imani.costa@lomdale-water.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143a592bab15e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c7b0bb81dd','phone','+12025550183','+12025550183',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7a7112bd0143a6dd24d8ae',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c82f8fccc3','domain','helgrove-construction.example','helgrove-construction.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066432a6e5ff',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c915c28ae7','email','mei.ramos@helgrove-construction.example','mei.ramos@helgrove-construction.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e997990665de1da3e0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ca09fdf9ad','email','elif.eriksen@helgrove-construction.example','elif.eriksen@helgrove-construction.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066605c2421f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ca09fdf9ad','phone','+12025550172','+12025550172',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066714fff66e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cb254c1c7c','domain','dormont-academy.example','dormont-academy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066814218889',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cc33d31204','email','jonas.olsen@dormont-academy.example','jonas.olsen@dormont-academy.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e997990669814a10ae',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cc33d31204','phone','+12025550161','+12025550161',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066ac28fdadd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cd73cb2c65','domain','helstad-foods.example','helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066b79da2675',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ce10ee49e0','email','enzo.banerjee@helstad-foods.example','enzo.banerjee@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066c41abd7ff',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ce10ee49e0','phone','+12025550134','+12025550134',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066dd4c4241b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cf5a7492e9','email','omar.mendes@helstad-foods.example','omar.mendes@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066ea9cc7826',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d0f0a47af0','email','vera.castro@helstad-foods.example','vera.castro@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799066f97081f3a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d0f0a47af0','phone','+12025550127','+12025550127',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e997990670abc7c79a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d17eb1d333','email','samir.silva@helstad-foods.example','samir.silva@helstad-foods.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e99799067198063345',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d2add5ccec','domain','elstein-logistics.example','elstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e997990672e88f67cc',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d31f854baf','email','greta.tanaka@elstein-logistics.example','greta.tanaka@elstein-logistics.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cc7b75e997990673d91133bd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d31f854baf','phone','+12025550166','+12025550166',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cd4270bf93306845239c28dd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cd3b71adbf15c81a00ededaf','email','ada@berg.example','ada@berg.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cf9f71bcbacf93469040ead5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cf9c731fb9461d643367484a','email','info@imported.example','info@imported.example',NULL,NULL);
INSERT INTO "core_identity" VALUES('01a21325cf9f71bcbacf93473330b483',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cf9c731fb9461d65efb37589','email','info@taken.example','info@taken.example',NULL,NULL);
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
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d4af51f9384','core.email','2025-10-31 10:21:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db6115421a75',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d4eae295f97','core.note','2025-11-05 11:24:00.000000','Budget is decided in spring','internal',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f56437d76ab','core.call','2025-11-05 12:33:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5b32ac34e5','core.email','2025-11-06 12:03:00.000000','Question about delivery times','in',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f37bc8e57dd','core.call','2025-11-07 10:38:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db6f05885f03',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f54de002a65','core.email','2025-11-07 15:05:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f62ea52368f','core.email','2025-11-07 15:39:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f49263c6c90','core.note','2025-11-12 15:27:00.000000','Plans to open a second site','internal',NULL,'01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d5417c6e181','core.email','2025-11-13 13:23:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4cf310d6d6','core.call','2025-11-14 14:24:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f42a1550b4a','core.visit','2025-11-14 14:58:00.000000','Visit on site','out',NULL,'01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f3c26c24256','core.meeting','2025-11-20 09:59:00.000000','Review of the year','out',NULL,'01a21325cc71707e9be7db6f05885f03',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d527db3b67d','core.call','2025-11-21 14:02:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d4f6e577b7a','core.call','2025-11-21 14:05:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f550efb3541','core.email','2025-11-27 11:36:00.000000','Question about delivery times','in',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d4b0377ae47','core.note','2025-12-01 08:19:00.000000','Budget is decided in spring','internal',NULL,'01a21325cc71707e9be7db6b2ee8337a',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f388269dddb','core.email','2025-12-05 11:31:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db6f05885f03',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5e24a31cd3','core.email','2025-12-05 14:23:00.000000','Question about delivery times','in',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4749d29422','core.note','2025-12-11 09:10:00.000000','Budget is decided in spring','internal',NULL,'01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5d4d24844d','core.call','2025-12-11 13:14:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f40159dc269','core.call','2025-12-15 10:15:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4139d4cdef','core.visit','2025-12-30 11:49:00.000000','Visit on site','out',NULL,'01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f60dcdb6f22','core.call','2025-12-31 11:19:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5c3a3c755d','core.call','2025-12-31 14:05:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d5361bf5ec2','core.email','2026-01-02 08:16:00.000000','Question about delivery times','in',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f63da324d84','core.call','2026-01-02 08:38:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5a21a16a88','core.call','2026-01-02 11:35:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f619a1913e8','core.call','2026-01-02 12:48:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f446c141930','core.call','2026-01-02 16:08:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db6b2ee8337a',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d4c400c5d83','core.meeting','2026-01-07 09:00:00.000000','Review of the year','out',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f50cecf17f2','core.note','2026-01-08 12:54:00.000000','Plans to open a second site','internal',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f46804ef3f2','core.call','2026-01-09 11:19:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f45afd6c337','core.note','2026-01-09 12:19:00.000000','Plans to open a second site','internal',NULL,'01a21325cc71707e9be7db6b2ee8337a',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f3e44eb874f','core.email','2026-01-16 14:48:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d51507b2d76','core.call','2026-01-21 15:01:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f3b07724386','core.visit','2026-01-22 13:00:00.000000','Visit on site','out',NULL,'01a21325cc71707e9be7db6f05885f03',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f3ac9a6369b','core.visit','2026-01-23 10:26:00.000000','Visit on site','out',NULL,'01a21325cc71707e9be7db6f05885f03',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f59206f1e85','core.note','2026-01-23 15:17:00.000000','Budget is decided in spring','internal',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f3fa52d7702','core.email','2026-01-26 08:53:00.000000','Question about delivery times','in',NULL,'01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4f262730ab','core.email','2026-01-27 11:24:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4eb3b35ec4','core.note','2026-01-27 13:08:00.000000','Plans to open a second site','internal',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f3d07016106','core.call','2026-01-29 09:25:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5848d947a5','core.visit','2026-01-29 17:00:00.000000','Visit on site','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f532cfb0199','core.note','2026-01-30 09:14:00.000000','Plans to open a second site','internal',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4db551ad43','core.note','2026-02-04 12:21:00.000000','Budget is decided in spring','internal',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4826e84f7c','core.email','2026-02-04 15:35:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d5025a146c8','core.note','2026-02-05 16:58:00.000000','Plans to open a second site','internal',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4a06b123b7','core.note','2026-02-06 09:11:00.000000','Budget is decided in spring','internal',NULL,'01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d490b5fa0a6','core.email','2026-02-06 15:57:00.000000','Question about delivery times','in',NULL,'01a21325cc71707e9be7db6115421a75',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f578b0c0f58','core.email','2026-02-17 12:33:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f4ba55325b1','core.note','2026-02-18 11:23:00.000000','Budget is decided in spring','internal',NULL,'01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc9a7717b9696d4df53f2700','core.call','2026-02-19 14:56:00.000000','Called about an invoice','in',NULL,'01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f64cea8dcd6','core.visit','2026-02-20 08:38:00.000000','Visit on site','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f52cbb4fb91','core.email','2026-02-20 16:54:00.000000','Question about delivery times','in',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f43cc633161','core.email','2026-02-23 14:28:00.000000','News of the season','out',NULL,'01a21325cc71707e9be7db6b2ee8337a',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5177d168a0','core.email','2026-02-25 15:37:00.000000','Asks for a data sheet','in',NULL,'01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f395e46f339','core.visit','2026-02-26 08:31:00.000000','Visit on site','out',NULL,'01a21325cc71707e9be7db6f05885f03',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cc99728e984d0f5f9f23d9c5','core.call','2026-02-27 12:47:00.000000','Checked in by phone','out',NULL,'01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae714ff07cbb','core.meeting','2026-01-23 08:28:00.000000','Meeting on Renewal: Cloud Team','out',NULL,'01a21325cc71707e9be7db679db3b366','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae72384a4d3b','core.email','2026-02-02 08:49:00.000000','Questions on Renewal: Cloud Team','in',NULL,'01a21325cc71707e9be7db679db3b366','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae73a18d8c5f','core.email','2026-02-16 08:36:00.000000','Questions on Renewal: Cloud Team','in',NULL,'01a21325cc71707e9be7db679db3b366','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae74ad48231f','core.meeting','2026-01-05 17:12:00.000000','Meeting on First order: Gateway G1','out',NULL,'01a21325cc71707e9be7db6b2ee8337a','sfa_opportunity','01a21325ccbc75f3887d2215a61d552c','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae75fe89070a','core.email','2025-11-18 17:29:00.000000','Offer for Renewal: Cloud Enterprise','out',NULL,'01a21325cc71707e9be7db6cc5b70453','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae76e0a9b760','core.email','2025-12-04 08:26:00.000000','Questions on Renewal: Cloud Enterprise','in',NULL,'01a21325cc71707e9be7db6cc5b70453','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae774f247545','core.email','2026-03-02 08:56:00.000000','Offer for First order: Gateway G1','out',NULL,'01a21325cc71707e9be7db66d63bb600','sfa_opportunity','01a21325ccbc75f3887d221947a08f9c','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325ccd572f5a92aae7888e91265','core.call','2026-02-17 17:28:00.000000','Call about Expansion: Cloud Team','out',NULL,'01a21325cc71707e9be7db7796c1b3a4','sfa_opportunity','01a21325ccbc75f3887d221ccc748a9d','{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cd1e7535912d724cd3cbc2c3','core.note','2026-11-25 14:39:34.174329','Signed at the fair','internal',NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "core_interaction" VALUES('01a21325cd6c72198f15654eb03fd5cd','core.call','2026-03-02 09:00:00.000000','Call Ada','out',NULL,NULL,'sfa_opportunity','01a21325cd597331b90b3a0d89cfccc3','{"notes":"She wants ten."}',NULL);
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
INSERT INTO "core_journal" VALUES(1,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6c7730b9f178f2f8b18dae',NULL,NULL,'{"name":"Kofi Abadi","active":true,"email":"kofi.abadi@halden.example","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(2,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77c936935d7c',NULL,NULL,'{"name":"Elif Banerjee","active":true,"email":"elif.banerjee@halden.example","roles":["admin"]}',NULL);
INSERT INTO "core_journal" VALUES(3,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77ca97bcce6a',NULL,NULL,'{"name":"Maya Okafor","active":true,"email":"maya.okafor@halden.example","manager_id":"01a21325-cc6c-7730-b9f1-78f2f8b18dae","roles":["viewer"]}',NULL);
INSERT INTO "core_journal" VALUES(4,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77cbf37538d5',NULL,NULL,'{"name":"Anton Schmid","active":true,"email":"anton.schmid@halden.example","manager_id":"01a21325-cc6c-7730-b9f1-78f2f8b18dae","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(5,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77cc287cc5c0',NULL,NULL,'{"name":"Bela Ramos","active":true,"email":"bela.ramos@halden.example","manager_id":"01a21325-cc6c-7730-b9f1-78f2f8b18dae","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(6,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77cd36d29812',NULL,NULL,'{"name":"Sara Albrecht","active":true,"email":"sara.albrecht@halden.example","manager_id":"01a21325-cc6c-7730-b9f1-78f2f8b18dae","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(7,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77cedf077af5',NULL,NULL,'{"name":"Carla Kovacs","active":true,"email":"carla.kovacs@halden.example","manager_id":"01a21325-cc6c-7730-b9f1-78f2f8b18dae","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(8,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77cf85374704',NULL,NULL,'{"name":"Lena Fontaine","active":true,"email":"lena.fontaine@halden.example","manager_id":"01a21325-cc6c-7730-b9f1-78f2f8b18dae","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(9,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc6f750281bc77d0b4351695',NULL,NULL,'{"name":"Tomas Ramos","active":true,"email":"tomas.ramos@halden.example","manager_id":"01a21325-cc6c-7730-b9f1-78f2f8b18dae","roles":["manager"]}',NULL);
INSERT INTO "core_journal" VALUES(10,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a21325cc6f750281bc77d1c5160593',NULL,NULL,'{"name":"North"}',NULL);
INSERT INTO "core_journal" VALUES(11,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a21325cc6f750281bc77d29198f7c5',NULL,NULL,'{"name":"South"}',NULL);
INSERT INTO "core_journal" VALUES(12,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a21325cc6f750281bc77d3e521f1ef',NULL,NULL,'{"name":"East"}',NULL);
INSERT INTO "core_journal" VALUES(13,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a21325cc6f750281bc77d417b860e4',NULL,NULL,'{"name":"West"}',NULL);
INSERT INTO "core_journal" VALUES(14,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a21325cc6f750281bc77d532ba3003',NULL,NULL,'{"name":"Key accounts"}',NULL);
INSERT INTO "core_journal" VALUES(15,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team','01a21325cc6f750281bc77d6c5cc561d',NULL,NULL,'{"name":"Partners"}',NULL);
INSERT INTO "core_journal" VALUES(16,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db5faeb76f56',NULL,NULL,'{"name":"Aiko Mendes","active":true,"email":"aiko.mendes@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cbf37538d5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(17,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6062848f0e',NULL,NULL,'{"name":"Rafael Park","active":true,"email":"rafael.park@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cbf37538d5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(18,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6115421a75',NULL,NULL,'{"name":"Felix Dahl","active":true,"email":"felix.dahl@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cbf37538d5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(19,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db62990db830',NULL,NULL,'{"name":"Anton Abadi","active":true,"email":"anton.abadi@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cbf37538d5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(20,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db634d52b5e7',NULL,NULL,'{"name":"Bram Tanaka","active":true,"email":"bram.tanaka@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cbf37538d5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(21,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6448b160cf',NULL,NULL,'{"name":"Nadia Rossi","active":true,"email":"nadia.rossi@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cc287cc5c0","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(22,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6508226d93',NULL,NULL,'{"name":"Milan Lang","active":true,"email":"milan.lang@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cc287cc5c0","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(23,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db66d63bb600',NULL,NULL,'{"name":"Bela Lindqvist","active":true,"email":"bela.lindqvist@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cc287cc5c0","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(24,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db679db3b366',NULL,NULL,'{"name":"Hana Farouk","active":true,"email":"hana.farouk@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cc287cc5c0","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(25,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db68ada28b70',NULL,NULL,'{"name":"Carla Dvorak","active":true,"email":"carla.dvorak@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cc287cc5c0","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(26,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db692b9d8080',NULL,NULL,'{"name":"Sofia Diallo","active":true,"email":"sofia.diallo@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cd36d29812","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(27,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6ae3c98872',NULL,NULL,'{"name":"Nadia Aydin","active":true,"email":"nadia.aydin@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cd36d29812","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(28,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6b2ee8337a',NULL,NULL,'{"name":"Aiko Park","active":true,"email":"aiko.park@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cd36d29812","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(29,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'{"name":"Tariq Haddad","active":true,"email":"tariq.haddad@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cd36d29812","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(30,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6dabd93441',NULL,NULL,'{"name":"Clara Weber","active":true,"email":"clara.weber@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cd36d29812","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(31,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6e4db10cdd',NULL,NULL,'{"name":"Felix Vidal","active":true,"email":"felix.vidal@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cedf077af5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(32,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db6f05885f03',NULL,NULL,'{"name":"Yusuf Mendes","active":true,"email":"yusuf.mendes@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cedf077af5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(33,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db708bbbec45',NULL,NULL,'{"name":"Yusuf Garcia","active":true,"email":"yusuf.garcia@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cedf077af5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(34,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db710ec57eb1',NULL,NULL,'{"name":"Aiko Yilmaz","active":true,"email":"aiko.yilmaz@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cedf077af5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(35,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db72a020ef01',NULL,NULL,'{"name":"Tomas Fischer","active":true,"email":"tomas.fischer@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cedf077af5","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(36,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db739155c0f5',NULL,NULL,'{"name":"Uma Albrecht","active":true,"email":"uma.albrecht@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cf85374704","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(37,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'{"name":"Maya Sato","active":true,"email":"maya.sato@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cf85374704","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(38,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db759a5e62e8',NULL,NULL,'{"name":"Anton Zeman","active":true,"email":"anton.zeman@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cf85374704","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(39,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db76c5b35541',NULL,NULL,'{"name":"Felix Park","active":true,"email":"felix.park@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cf85374704","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(40,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'{"name":"Anton Olsen","active":true,"email":"anton.olsen@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77cf85374704","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(41,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db7836901251',NULL,NULL,'{"name":"Sofia Okafor","active":true,"email":"sofia.okafor@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77d0b4351695","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(42,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db797d21791b',NULL,NULL,'{"name":"Dana Novak","active":true,"email":"dana.novak@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77d0b4351695","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(43,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db7a0cd083f3',NULL,NULL,'{"name":"Ivan Diallo","active":true,"email":"ivan.diallo@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77d0b4351695","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(44,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db7b46961f14',NULL,NULL,'{"name":"Milan Mendes","active":true,"email":"milan.mendes@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77d0b4351695","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(45,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','user','01a21325cc71707e9be7db7c61552990',NULL,NULL,'{"name":"Diego Lang","active":true,"email":"diego.lang@halden.example","manager_id":"01a21325-cc6f-7502-81bc-77d0b4351695","roles":["rep"]}',NULL);
INSERT INTO "core_journal" VALUES(46,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b0b2171ce4',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d1c5160593","user_id":"01a21325-cc6f-7502-81bc-77cbf37538d5"}',NULL);
INSERT INTO "core_journal" VALUES(47,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b1bcc4cfcd',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d29198f7c5","user_id":"01a21325-cc6f-7502-81bc-77cc287cc5c0"}',NULL);
INSERT INTO "core_journal" VALUES(48,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b28ff4d1ec',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d3e521f1ef","user_id":"01a21325-cc6f-7502-81bc-77cd36d29812"}',NULL);
INSERT INTO "core_journal" VALUES(49,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b30234b8e5',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d417b860e4","user_id":"01a21325-cc6f-7502-81bc-77cedf077af5"}',NULL);
INSERT INTO "core_journal" VALUES(50,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b41b5f129d',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d532ba3003","user_id":"01a21325-cc6f-7502-81bc-77cf85374704"}',NULL);
INSERT INTO "core_journal" VALUES(51,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b5601d9d29',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d6c5cc561d","user_id":"01a21325-cc6f-7502-81bc-77d0b4351695"}',NULL);
INSERT INTO "core_journal" VALUES(52,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b6734f60fa',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d1c5160593","user_id":"01a21325-cc71-707e-9be7-db5faeb76f56"}',NULL);
INSERT INTO "core_journal" VALUES(53,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b7bead259e',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d1c5160593","user_id":"01a21325-cc71-707e-9be7-db6062848f0e"}',NULL);
INSERT INTO "core_journal" VALUES(54,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b89c81d97b',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d1c5160593","user_id":"01a21325-cc71-707e-9be7-db6115421a75"}',NULL);
INSERT INTO "core_journal" VALUES(55,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029b9ffde76dd',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d1c5160593","user_id":"01a21325-cc71-707e-9be7-db62990db830"}',NULL);
INSERT INTO "core_journal" VALUES(56,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029badf6581fb',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d1c5160593","user_id":"01a21325-cc71-707e-9be7-db634d52b5e7"}',NULL);
INSERT INTO "core_journal" VALUES(57,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029bb8f4abe92',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d29198f7c5","user_id":"01a21325-cc71-707e-9be7-db6448b160cf"}',NULL);
INSERT INTO "core_journal" VALUES(58,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029bcd6de7188',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d29198f7c5","user_id":"01a21325-cc71-707e-9be7-db6508226d93"}',NULL);
INSERT INTO "core_journal" VALUES(59,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029bdb5b92027',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d29198f7c5","user_id":"01a21325-cc71-707e-9be7-db66d63bb600"}',NULL);
INSERT INTO "core_journal" VALUES(60,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029bea4adc591',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d29198f7c5","user_id":"01a21325-cc71-707e-9be7-db679db3b366"}',NULL);
INSERT INTO "core_journal" VALUES(61,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029bf219c46cf',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d29198f7c5","user_id":"01a21325-cc71-707e-9be7-db68ada28b70"}',NULL);
INSERT INTO "core_journal" VALUES(62,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c0494c0752',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d3e521f1ef","user_id":"01a21325-cc71-707e-9be7-db692b9d8080"}',NULL);
INSERT INTO "core_journal" VALUES(63,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c17a01201c',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d3e521f1ef","user_id":"01a21325-cc71-707e-9be7-db6ae3c98872"}',NULL);
INSERT INTO "core_journal" VALUES(64,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c2be9c8994',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d3e521f1ef","user_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(65,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c349730e56',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d3e521f1ef","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453"}',NULL);
INSERT INTO "core_journal" VALUES(66,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c471c6ac55',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d3e521f1ef","user_id":"01a21325-cc71-707e-9be7-db6dabd93441"}',NULL);
INSERT INTO "core_journal" VALUES(67,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c5c096fd0f',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d417b860e4","user_id":"01a21325-cc71-707e-9be7-db6e4db10cdd"}',NULL);
INSERT INTO "core_journal" VALUES(68,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c69b506218',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d417b860e4","user_id":"01a21325-cc71-707e-9be7-db6f05885f03"}',NULL);
INSERT INTO "core_journal" VALUES(69,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c7253c3b60',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d417b860e4","user_id":"01a21325-cc71-707e-9be7-db708bbbec45"}',NULL);
INSERT INTO "core_journal" VALUES(70,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c83823df90',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d417b860e4","user_id":"01a21325-cc71-707e-9be7-db710ec57eb1"}',NULL);
INSERT INTO "core_journal" VALUES(71,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029c91c14a61f',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d417b860e4","user_id":"01a21325-cc71-707e-9be7-db72a020ef01"}',NULL);
INSERT INTO "core_journal" VALUES(72,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029cae5adc706',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d532ba3003","user_id":"01a21325-cc71-707e-9be7-db739155c0f5"}',NULL);
INSERT INTO "core_journal" VALUES(73,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029cb66c88189',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d532ba3003","user_id":"01a21325-cc71-707e-9be7-db740e4a8a9d"}',NULL);
INSERT INTO "core_journal" VALUES(74,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029ccc01c393f',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d532ba3003","user_id":"01a21325-cc71-707e-9be7-db759a5e62e8"}',NULL);
INSERT INTO "core_journal" VALUES(75,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029cd410c9b9d',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d532ba3003","user_id":"01a21325-cc71-707e-9be7-db76c5b35541"}',NULL);
INSERT INTO "core_journal" VALUES(76,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029ce03ffd42d',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d532ba3003","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4"}',NULL);
INSERT INTO "core_journal" VALUES(77,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029cf070ae7da',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d6c5cc561d","user_id":"01a21325-cc71-707e-9be7-db7836901251"}',NULL);
INSERT INTO "core_journal" VALUES(78,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029d02d30c248',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d6c5cc561d","user_id":"01a21325-cc71-707e-9be7-db797d21791b"}',NULL);
INSERT INTO "core_journal" VALUES(79,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029d1ba14e90b',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d6c5cc561d","user_id":"01a21325-cc71-707e-9be7-db7a0cd083f3"}',NULL);
INSERT INTO "core_journal" VALUES(80,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029d234e6a132',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d6c5cc561d","user_id":"01a21325-cc71-707e-9be7-db7b46961f14"}',NULL);
INSERT INTO "core_journal" VALUES(81,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','team_member','01a21325cc727212933029d36caf0813',NULL,NULL,'{"team_id":"01a21325-cc6f-7502-81bc-77d6c5cc561d","user_id":"01a21325-cc71-707e-9be7-db7c61552990"}',NULL);
INSERT INTO "core_journal" VALUES(82,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910a59a163a64','01a21325cc7377d98d2910a59a163a64',NULL,'{"kind":"organization","name":"Jorstone Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6448b160cf"}',NULL);
INSERT INTO "core_journal" VALUES(83,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910aad691f2c2','01a21325cc7377d98d2910aad691f2c2',NULL,'{"kind":"organization","name":"Verstein Logistics SL","lifecycle":"customer","industry":"Logistics","country":"Spain","city":"Bilbao","owner_id":"01a21325-cc71-707e-9be7-db679db3b366"}',NULL);
INSERT INTO "core_journal" VALUES(84,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910ad38007731','01a21325cc7377d98d2910ad38007731',NULL,'{"kind":"organization","name":"Salmont Energy AB","lifecycle":"opportunity","industry":"Energy","country":"Sweden","city":"Malmo","owner_id":"01a21325-cc71-707e-9be7-db6f05885f03"}',NULL);
INSERT INTO "core_journal" VALUES(85,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910af369d77cf','01a21325cc7377d98d2910af369d77cf',NULL,'{"kind":"organization","name":"Isvale Clinics Ltd","lifecycle":"opportunity","industry":"Health care","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-cc71-707e-9be7-db740e4a8a9d"}',NULL);
INSERT INTO "core_journal" VALUES(86,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b35aa8bdcb','01a21325cc7377d98d2910b35aa8bdcb',NULL,'{"kind":"organization","name":"Zelham Chemicals SL","lifecycle":"evangelist","industry":"Chemicals","country":"Spain","city":"Bilbao","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(87,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b579630040','01a21325cc7377d98d2910b579630040',NULL,'{"kind":"organization","name":"Elbridge Machines BV","lifecycle":"customer","industry":"Machinery","country":"Netherlands","city":"Delft","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453"}',NULL);
INSERT INTO "core_journal" VALUES(88,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910ba72ea30ec','01a21325cc7377d98d2910ba72ea30ec',NULL,'{"kind":"organization","name":"Jorstein Stores GmbH","lifecycle":"customer","industry":"Retail","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6dabd93441"}',NULL);
INSERT INTO "core_journal" VALUES(89,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9c6e00a48d8','01a21325cc74716ca547b9c6e00a48d8',NULL,'{"kind":"organization","name":"Lomdale Water Srl","lifecycle":"customer","industry":"Water","country":"Italy","city":"Milan","owner_id":"01a21325-cc71-707e-9be7-db66d63bb600"}',NULL);
INSERT INTO "core_journal" VALUES(90,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9c82f8fccc3','01a21325cc74716ca547b9c82f8fccc3',NULL,'{"kind":"organization","name":"Helgrove Construction GmbH","lifecycle":"customer","industry":"Building","country":"Germany","city":"Munich","owner_id":"01a21325-cc71-707e-9be7-db692b9d8080"}',NULL);
INSERT INTO "core_journal" VALUES(91,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9cb254c1c7c','01a21325cc74716ca547b9cb254c1c7c',NULL,'{"kind":"organization","name":"Dormont Academy GmbH","lifecycle":"customer","industry":"Education","country":"Germany","city":"Berlin","owner_id":"01a21325-cc71-707e-9be7-db6115421a75"}',NULL);
INSERT INTO "core_journal" VALUES(92,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9cd73cb2c65','01a21325cc74716ca547b9cd73cb2c65',NULL,'{"kind":"organization","name":"Helstad Foods GmbH","lifecycle":"customer","industry":"Food","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(93,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9d2add5ccec','01a21325cc74716ca547b9d2add5ccec',NULL,'{"kind":"organization","name":"Elstein Logistics Ltd","lifecycle":"customer","industry":"Logistics","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-cc71-707e-9be7-db7796c1b3a4"}',NULL);
INSERT INTO "core_journal" VALUES(94,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910a64b40fe5d','01a21325cc7377d98d2910a64b40fe5d',NULL,'{"kind":"person","name":"Hana Mendes","lifecycle":"customer","given_name":"Hana","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6448b160cf"}',NULL);
INSERT INTO "core_journal" VALUES(95,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910a74c65b55a','01a21325cc7377d98d2910a74c65b55a',NULL,'{"kind":"person","name":"Vera Diallo","lifecycle":"customer","given_name":"Vera","family_name":"Diallo","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6448b160cf"}',NULL);
INSERT INTO "core_journal" VALUES(96,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910a89ad45e92','01a21325cc7377d98d2910a89ad45e92',NULL,'{"kind":"person","name":"Greta Kovacs","lifecycle":"customer","given_name":"Greta","family_name":"Kovacs","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6448b160cf"}',NULL);
INSERT INTO "core_journal" VALUES(97,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910a9e36e9d80','01a21325cc7377d98d2910a9e36e9d80',NULL,'{"kind":"person","name":"Mei Sato","lifecycle":"customer","given_name":"Mei","family_name":"Sato","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6448b160cf"}',NULL);
INSERT INTO "core_journal" VALUES(98,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910abd4b72ec7','01a21325cc7377d98d2910abd4b72ec7',NULL,'{"kind":"person","name":"Ana Abadi","lifecycle":"customer","given_name":"Ana","family_name":"Abadi","country":"Spain","city":"Bilbao","owner_id":"01a21325-cc71-707e-9be7-db679db3b366"}',NULL);
INSERT INTO "core_journal" VALUES(99,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910ac6464c9c6','01a21325cc7377d98d2910ac6464c9c6',NULL,'{"kind":"person","name":"Amir Tanaka","lifecycle":"customer","given_name":"Amir","family_name":"Tanaka","country":"Spain","city":"Bilbao","owner_id":"01a21325-cc71-707e-9be7-db679db3b366"}',NULL);
INSERT INTO "core_journal" VALUES(100,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910ae2b54443d','01a21325cc7377d98d2910ae2b54443d',NULL,'{"kind":"person","name":"Samir Ramos","lifecycle":"opportunity","given_name":"Samir","family_name":"Ramos","country":"Sweden","city":"Malmo","owner_id":"01a21325-cc71-707e-9be7-db6f05885f03"}',NULL);
INSERT INTO "core_journal" VALUES(101,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b088ead2cf','01a21325cc7377d98d2910b088ead2cf',NULL,'{"kind":"person","name":"Hana Schmid","lifecycle":"opportunity","given_name":"Hana","family_name":"Schmid","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-cc71-707e-9be7-db740e4a8a9d"}',NULL);
INSERT INTO "core_journal" VALUES(102,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b1b1011ff4','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"kind":"person","name":"Emil Dvorak","lifecycle":"opportunity","given_name":"Emil","family_name":"Dvorak","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-cc71-707e-9be7-db740e4a8a9d"}',NULL);
INSERT INTO "core_journal" VALUES(103,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b2a1b3b5c5','01a21325cc7377d98d2910b2a1b3b5c5',NULL,'{"kind":"person","name":"Ida Dahl","lifecycle":"opportunity","given_name":"Ida","family_name":"Dahl","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-cc71-707e-9be7-db740e4a8a9d"}',NULL);
INSERT INTO "core_journal" VALUES(104,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b4b015bd06','01a21325cc7377d98d2910b4b015bd06',NULL,'{"kind":"person","name":"Ada Aydin","lifecycle":"evangelist","given_name":"Ada","family_name":"Aydin","country":"Spain","city":"Bilbao","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(105,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b63dd0be6b','01a21325cc7377d98d2910b63dd0be6b',NULL,'{"kind":"person","name":"Jana Marino","lifecycle":"customer","given_name":"Jana","family_name":"Marino","country":"Netherlands","city":"Delft","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453"}',NULL);
INSERT INTO "core_journal" VALUES(106,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b75d09d133','01a21325cc7377d98d2910b75d09d133',NULL,'{"kind":"person","name":"Samir Fontaine","lifecycle":"customer","given_name":"Samir","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453"}',NULL);
INSERT INTO "core_journal" VALUES(107,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b8843186cd','01a21325cc7377d98d2910b8843186cd',NULL,'{"kind":"person","name":"Paula Eriksen","lifecycle":"customer","given_name":"Paula","family_name":"Eriksen","country":"Netherlands","city":"Delft","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453"}',NULL);
INSERT INTO "core_journal" VALUES(108,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc7377d98d2910b98b1e7d52','01a21325cc7377d98d2910b98b1e7d52',NULL,'{"kind":"person","name":"Sofia Fontaine","lifecycle":"customer","given_name":"Sofia","family_name":"Fontaine","country":"Netherlands","city":"Delft","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453"}',NULL);
INSERT INTO "core_journal" VALUES(109,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9c4b1e33eb4','01a21325cc74716ca547b9c4b1e33eb4',NULL,'{"kind":"person","name":"Ada Farouk","lifecycle":"customer","given_name":"Ada","family_name":"Farouk","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6dabd93441"}',NULL);
INSERT INTO "core_journal" VALUES(110,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9c5c01fada5','01a21325cc74716ca547b9c5c01fada5',NULL,'{"kind":"person","name":"Ivan Haddad","lifecycle":"customer","given_name":"Ivan","family_name":"Haddad","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6dabd93441"}',NULL);
INSERT INTO "core_journal" VALUES(111,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9c7b0bb81dd','01a21325cc74716ca547b9c7b0bb81dd',NULL,'{"kind":"person","name":"Imani Costa","lifecycle":"customer","given_name":"Imani","family_name":"Costa","country":"Italy","city":"Milan","owner_id":"01a21325-cc71-707e-9be7-db66d63bb600"}',NULL);
INSERT INTO "core_journal" VALUES(112,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9c915c28ae7','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"person","name":"Mei Ramos","lifecycle":"customer","given_name":"Mei","family_name":"Ramos","country":"Germany","city":"Munich","owner_id":"01a21325-cc71-707e-9be7-db692b9d8080"}',NULL);
INSERT INTO "core_journal" VALUES(113,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9ca09fdf9ad','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"kind":"person","name":"Elif Eriksen","lifecycle":"customer","given_name":"Elif","family_name":"Eriksen","country":"Germany","city":"Munich","owner_id":"01a21325-cc71-707e-9be7-db692b9d8080"}',NULL);
INSERT INTO "core_journal" VALUES(114,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9cc33d31204','01a21325cc74716ca547b9cc33d31204',NULL,'{"kind":"person","name":"Jonas Olsen","lifecycle":"customer","given_name":"Jonas","family_name":"Olsen","country":"Germany","city":"Berlin","owner_id":"01a21325-cc71-707e-9be7-db6115421a75"}',NULL);
INSERT INTO "core_journal" VALUES(115,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9ce10ee49e0','01a21325cc74716ca547b9ce10ee49e0',NULL,'{"kind":"person","name":"Enzo Banerjee","lifecycle":"customer","given_name":"Enzo","family_name":"Banerjee","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(116,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9cf5a7492e9','01a21325cc74716ca547b9cf5a7492e9',NULL,'{"kind":"person","name":"Omar Mendes","lifecycle":"customer","given_name":"Omar","family_name":"Mendes","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(117,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9d0f0a47af0','01a21325cc74716ca547b9d0f0a47af0',NULL,'{"kind":"person","name":"Vera Castro","lifecycle":"customer","given_name":"Vera","family_name":"Castro","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(118,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9d17eb1d333','01a21325cc74716ca547b9d17eb1d333',NULL,'{"kind":"person","name":"Samir Silva","lifecycle":"customer","given_name":"Samir","family_name":"Silva","country":"Germany","city":"Leipzig","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}',NULL);
INSERT INTO "core_journal" VALUES(119,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','customer','01a21325cc74716ca547b9d31f854baf','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"person","name":"Greta Tanaka","lifecycle":"customer","given_name":"Greta","family_name":"Tanaka","country":"United Kingdom","city":"Leeds","owner_id":"01a21325-cc71-707e-9be7-db7796c1b3a4"}',NULL);
INSERT INTO "core_journal" VALUES(120,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810875b75a0bf',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10a64b40fe5d","to_id":"01a21325-cc73-77d9-8d29-10a59a163a64","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(121,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc77730294081088e4c1363f',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10a64b40fe5d","to_id":"01a21325-cc73-77d9-8d29-10a59a163a64","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(122,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc77730294081089a74a542f',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10a74c65b55a","to_id":"01a21325-cc73-77d9-8d29-10a59a163a64","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(123,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408108a8bf8723c',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10a89ad45e92","to_id":"01a21325-cc73-77d9-8d29-10a59a163a64","kind":"works_for","role":"Operations"}',NULL);
INSERT INTO "core_journal" VALUES(124,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408108b8bd92e81',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10a9e36e9d80","to_id":"01a21325-cc73-77d9-8d29-10a59a163a64","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(125,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408108c27509110',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10abd4b72ec7","to_id":"01a21325-cc73-77d9-8d29-10aad691f2c2","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(126,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408108d8e30a5ed',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10abd4b72ec7","to_id":"01a21325-cc73-77d9-8d29-10aad691f2c2","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(127,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408108e33843323',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10ac6464c9c6","to_id":"01a21325-cc73-77d9-8d29-10aad691f2c2","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(128,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408108f497e57b1',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10ae2b54443d","to_id":"01a21325-cc73-77d9-8d29-10ad38007731","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(129,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc77730294081090c2eabc24',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10ae2b54443d","to_id":"01a21325-cc73-77d9-8d29-10ad38007731","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(130,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109180e3bca3',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b088ead2cf","to_id":"01a21325-cc73-77d9-8d29-10af369d77cf","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(131,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109289897681',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b088ead2cf","to_id":"01a21325-cc73-77d9-8d29-10af369d77cf","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(132,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc77730294081093a26eab94',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b1b1011ff4","to_id":"01a21325-cc73-77d9-8d29-10af369d77cf","kind":"works_for","role":"Operations"}',NULL);
INSERT INTO "core_journal" VALUES(133,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109472d546ab',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b2a1b3b5c5","to_id":"01a21325-cc73-77d9-8d29-10af369d77cf","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(134,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc77730294081095a8d86968',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b4b015bd06","to_id":"01a21325-cc73-77d9-8d29-10b35aa8bdcb","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(135,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc77730294081096e36f9226',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b4b015bd06","to_id":"01a21325-cc73-77d9-8d29-10b35aa8bdcb","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(136,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109745a806f5',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b63dd0be6b","to_id":"01a21325-cc73-77d9-8d29-10b579630040","kind":"works_for","role":"Managing director"}',NULL);
INSERT INTO "core_journal" VALUES(137,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109834e48aa4',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b63dd0be6b","to_id":"01a21325-cc73-77d9-8d29-10b579630040","kind":"decides_for","role":"Managing director"}',NULL);
INSERT INTO "core_journal" VALUES(138,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810999039457f',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b75d09d133","to_id":"01a21325-cc73-77d9-8d29-10b579630040","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(139,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109a30c9ddb2',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b8843186cd","to_id":"01a21325-cc73-77d9-8d29-10b579630040","kind":"works_for","role":"Managing director"}',NULL);
INSERT INTO "core_journal" VALUES(140,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109b26e62e3a',NULL,NULL,'{"from_id":"01a21325-cc73-77d9-8d29-10b98b1e7d52","to_id":"01a21325-cc73-77d9-8d29-10b579630040","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(141,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109c4ae173e7',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9c4b1e33eb4","to_id":"01a21325-cc73-77d9-8d29-10ba72ea30ec","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(142,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109de563c1bf',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9c4b1e33eb4","to_id":"01a21325-cc73-77d9-8d29-10ba72ea30ec","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(143,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109e8d3f8eb7',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9c5c01fada5","to_id":"01a21325-cc73-77d9-8d29-10ba72ea30ec","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(144,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc7773029408109ffbf86b93',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9c7b0bb81dd","to_id":"01a21325-cc74-716c-a547-b9c6e00a48d8","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(145,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a0ec9a1c0d',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9c7b0bb81dd","to_id":"01a21325-cc74-716c-a547-b9c6e00a48d8","kind":"decides_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(146,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a141c0963f',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9c915c28ae7","to_id":"01a21325-cc74-716c-a547-b9c82f8fccc3","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(147,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a2e683d9d8',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9c915c28ae7","to_id":"01a21325-cc74-716c-a547-b9c82f8fccc3","kind":"decides_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(148,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a3e9c0253d',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9ca09fdf9ad","to_id":"01a21325-cc74-716c-a547-b9c82f8fccc3","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(149,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a42e77e3db',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9cc33d31204","to_id":"01a21325-cc74-716c-a547-b9cb254c1c7c","kind":"works_for","role":"Finance"}',NULL);
INSERT INTO "core_journal" VALUES(150,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a5613be8c6',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9cc33d31204","to_id":"01a21325-cc74-716c-a547-b9cb254c1c7c","kind":"decides_for","role":"Finance"}',NULL);
INSERT INTO "core_journal" VALUES(151,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a6784eaf8b',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9ce10ee49e0","to_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","kind":"works_for","role":"IT"}',NULL);
INSERT INTO "core_journal" VALUES(152,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a7697e0fb6',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9ce10ee49e0","to_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","kind":"decides_for","role":"IT"}',NULL);
INSERT INTO "core_journal" VALUES(153,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a829daa286',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9cf5a7492e9","to_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(154,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810a9d960dbba',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9d0f0a47af0","to_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","kind":"works_for","role":"Purchasing"}',NULL);
INSERT INTO "core_journal" VALUES(155,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810aab1df7e22',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9d17eb1d333","to_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","kind":"works_for","role":"Maintenance"}',NULL);
INSERT INTO "core_journal" VALUES(156,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810ab1a5f7bcb',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","to_id":"01a21325-cc74-716c-a547-b9c82f8fccc3","kind":"subsidiary_of"}',NULL);
INSERT INTO "core_journal" VALUES(157,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810ac346ba727',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9d31f854baf","to_id":"01a21325-cc74-716c-a547-b9d2add5ccec","kind":"works_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(158,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','relation','01a21325cc777302940810adbd2ee7a1',NULL,NULL,'{"from_id":"01a21325-cc74-716c-a547-b9d31f854baf","to_id":"01a21325-cc74-716c-a547-b9d2add5ccec","kind":"decides_for","role":"Quality"}',NULL);
INSERT INTO "core_journal" VALUES(159,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143823b9d6556','01a21325cc7377d98d2910a59a163a64',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10a59a163a64","kind":"domain","value":"jorstone-foods.example","normalized":"jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(160,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143833d0422af','01a21325cc7377d98d2910a64b40fe5d',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10a64b40fe5d","kind":"email","value":"hana.mendes@jorstone-foods.example","normalized":"hana.mendes@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(161,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438410fa612d','01a21325cc7377d98d2910a64b40fe5d',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10a64b40fe5d","kind":"phone","value":"+12025550108","normalized":"+12025550108"}',NULL);
INSERT INTO "core_journal" VALUES(162,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143852a4801b2','01a21325cc7377d98d2910a74c65b55a',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10a74c65b55a","kind":"email","value":"vera.diallo@jorstone-foods.example","normalized":"vera.diallo@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(163,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143864e563004','01a21325cc7377d98d2910a89ad45e92',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10a89ad45e92","kind":"email","value":"greta.kovacs@jorstone-foods.example","normalized":"greta.kovacs@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(164,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014387706e4185','01a21325cc7377d98d2910a9e36e9d80',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10a9e36e9d80","kind":"email","value":"mei.sato@jorstone-foods.example","normalized":"mei.sato@jorstone-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(165,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014388733f1b59','01a21325cc7377d98d2910aad691f2c2',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10aad691f2c2","kind":"domain","value":"verstein-logistics.example","normalized":"verstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(166,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438928938f14','01a21325cc7377d98d2910abd4b72ec7',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10abd4b72ec7","kind":"email","value":"ana.abadi@verstein-logistics.example","normalized":"ana.abadi@verstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(167,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438ab9da197d','01a21325cc7377d98d2910ac6464c9c6',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10ac6464c9c6","kind":"email","value":"amir.tanaka@verstein-logistics.example","normalized":"amir.tanaka@verstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(168,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438b4118dda7','01a21325cc7377d98d2910ac6464c9c6',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10ac6464c9c6","kind":"phone","value":"+12025550194","normalized":"+12025550194"}',NULL);
INSERT INTO "core_journal" VALUES(169,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438cf855e078','01a21325cc7377d98d2910ad38007731',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10ad38007731","kind":"domain","value":"salmont-energy.example","normalized":"salmont-energy.example"}',NULL);
INSERT INTO "core_journal" VALUES(170,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438d7f858120','01a21325cc7377d98d2910ae2b54443d',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10ae2b54443d","kind":"email","value":"samir.ramos@salmont-energy.example","normalized":"samir.ramos@salmont-energy.example"}',NULL);
INSERT INTO "core_journal" VALUES(171,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438e266b0014','01a21325cc7377d98d2910ae2b54443d',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10ae2b54443d","kind":"phone","value":"+12025550109","normalized":"+12025550109"}',NULL);
INSERT INTO "core_journal" VALUES(172,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01438f30d4c240','01a21325cc7377d98d2910af369d77cf',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10af369d77cf","kind":"domain","value":"isvale-clinics.example","normalized":"isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(173,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01439026f6de40','01a21325cc7377d98d2910b088ead2cf',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b088ead2cf","kind":"email","value":"hana.schmid@isvale-clinics.example","normalized":"hana.schmid@isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(174,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014391754749ea','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b1b1011ff4","kind":"email","value":"emil.dvorak@isvale-clinics.example","normalized":"emil.dvorak@isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(175,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143921e279fce','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b1b1011ff4","kind":"phone","value":"+12025550196","normalized":"+12025550196"}',NULL);
INSERT INTO "core_journal" VALUES(176,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014393ea2a682d','01a21325cc7377d98d2910b2a1b3b5c5',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b2a1b3b5c5","kind":"email","value":"ida.dahl@isvale-clinics.example","normalized":"ida.dahl@isvale-clinics.example"}',NULL);
INSERT INTO "core_journal" VALUES(177,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014394a701d946','01a21325cc7377d98d2910b2a1b3b5c5',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b2a1b3b5c5","kind":"phone","value":"+12025550194","normalized":"+12025550194"}',NULL);
INSERT INTO "core_journal" VALUES(178,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014395be550aab','01a21325cc7377d98d2910b35aa8bdcb',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b35aa8bdcb","kind":"domain","value":"zelham-chemicals.example","normalized":"zelham-chemicals.example"}',NULL);
INSERT INTO "core_journal" VALUES(179,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014396578965aa','01a21325cc7377d98d2910b4b015bd06',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b4b015bd06","kind":"email","value":"ada.aydin@zelham-chemicals.example","normalized":"ada.aydin@zelham-chemicals.example"}',NULL);
INSERT INTO "core_journal" VALUES(180,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014397776bd30e','01a21325cc7377d98d2910b579630040',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b579630040","kind":"domain","value":"elbridge-machines.example","normalized":"elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(181,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143989ca523a8','01a21325cc7377d98d2910b63dd0be6b',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b63dd0be6b","kind":"email","value":"jana.marino@elbridge-machines.example","normalized":"jana.marino@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(182,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd014399cefea29c','01a21325cc7377d98d2910b63dd0be6b',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b63dd0be6b","kind":"phone","value":"+12025550148","normalized":"+12025550148"}',NULL);
INSERT INTO "core_journal" VALUES(183,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01439a000088cd','01a21325cc7377d98d2910b75d09d133',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b75d09d133","kind":"email","value":"samir.fontaine@elbridge-machines.example","normalized":"samir.fontaine@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(184,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01439b527f3447','01a21325cc7377d98d2910b75d09d133',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b75d09d133","kind":"phone","value":"+12025550187","normalized":"+12025550187"}',NULL);
INSERT INTO "core_journal" VALUES(185,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01439c91e56a03','01a21325cc7377d98d2910b8843186cd',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b8843186cd","kind":"email","value":"paula.eriksen@elbridge-machines.example","normalized":"paula.eriksen@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(186,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01439de618924e','01a21325cc7377d98d2910b8843186cd',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b8843186cd","kind":"phone","value":"+12025550105","normalized":"+12025550105"}',NULL);
INSERT INTO "core_journal" VALUES(187,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01439e94f4b840','01a21325cc7377d98d2910b98b1e7d52',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b98b1e7d52","kind":"email","value":"sofia.fontaine@elbridge-machines.example","normalized":"sofia.fontaine@elbridge-machines.example"}',NULL);
INSERT INTO "core_journal" VALUES(188,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd01439ffe22954d','01a21325cc7377d98d2910ba72ea30ec',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10ba72ea30ec","kind":"domain","value":"jorstein-stores.example","normalized":"jorstein-stores.example"}',NULL);
INSERT INTO "core_journal" VALUES(189,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143a06d7953fc','01a21325cc74716ca547b9c4b1e33eb4',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c4b1e33eb4","kind":"email","value":"ada.farouk@jorstein-stores.example","normalized":"ada.farouk@jorstein-stores.example"}',NULL);
INSERT INTO "core_journal" VALUES(190,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143a1d4a7dbc4','01a21325cc74716ca547b9c5c01fada5',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c5c01fada5","kind":"email","value":"ivan.haddad@jorstein-stores.example","normalized":"ivan.haddad@jorstein-stores.example"}',NULL);
INSERT INTO "core_journal" VALUES(191,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143a2fb3fc179','01a21325cc74716ca547b9c5c01fada5',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c5c01fada5","kind":"phone","value":"+12025550118","normalized":"+12025550118"}',NULL);
INSERT INTO "core_journal" VALUES(192,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143a309d20bf6','01a21325cc74716ca547b9c6e00a48d8',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c6e00a48d8","kind":"domain","value":"lomdale-water.example","normalized":"lomdale-water.example"}',NULL);
INSERT INTO "core_journal" VALUES(193,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143a446b0e52e','01a21325cc74716ca547b9c7b0bb81dd',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c7b0bb81dd","kind":"email","value":"imani.costa@lomdale-water.example","normalized":"imani.costa@lomdale-water.example"}',NULL);
INSERT INTO "core_journal" VALUES(194,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143a592bab15e','01a21325cc74716ca547b9c7b0bb81dd',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c7b0bb81dd","kind":"phone","value":"+12025550183","normalized":"+12025550183"}',NULL);
INSERT INTO "core_journal" VALUES(195,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7a7112bd0143a6dd24d8ae','01a21325cc74716ca547b9c82f8fccc3',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c82f8fccc3","kind":"domain","value":"helgrove-construction.example","normalized":"helgrove-construction.example"}',NULL);
INSERT INTO "core_journal" VALUES(196,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066432a6e5ff','01a21325cc74716ca547b9c915c28ae7',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c915c28ae7","kind":"email","value":"mei.ramos@helgrove-construction.example","normalized":"mei.ramos@helgrove-construction.example"}',NULL);
INSERT INTO "core_journal" VALUES(197,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e997990665de1da3e0','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9ca09fdf9ad","kind":"email","value":"elif.eriksen@helgrove-construction.example","normalized":"elif.eriksen@helgrove-construction.example"}',NULL);
INSERT INTO "core_journal" VALUES(198,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066605c2421f','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9ca09fdf9ad","kind":"phone","value":"+12025550172","normalized":"+12025550172"}',NULL);
INSERT INTO "core_journal" VALUES(199,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066714fff66e','01a21325cc74716ca547b9cb254c1c7c',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9cb254c1c7c","kind":"domain","value":"dormont-academy.example","normalized":"dormont-academy.example"}',NULL);
INSERT INTO "core_journal" VALUES(200,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066814218889','01a21325cc74716ca547b9cc33d31204',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9cc33d31204","kind":"email","value":"jonas.olsen@dormont-academy.example","normalized":"jonas.olsen@dormont-academy.example"}',NULL);
INSERT INTO "core_journal" VALUES(201,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e997990669814a10ae','01a21325cc74716ca547b9cc33d31204',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9cc33d31204","kind":"phone","value":"+12025550161","normalized":"+12025550161"}',NULL);
INSERT INTO "core_journal" VALUES(202,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066ac28fdadd','01a21325cc74716ca547b9cd73cb2c65',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","kind":"domain","value":"helstad-foods.example","normalized":"helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(203,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066b79da2675','01a21325cc74716ca547b9ce10ee49e0',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9ce10ee49e0","kind":"email","value":"enzo.banerjee@helstad-foods.example","normalized":"enzo.banerjee@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(204,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066c41abd7ff','01a21325cc74716ca547b9ce10ee49e0',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9ce10ee49e0","kind":"phone","value":"+12025550134","normalized":"+12025550134"}',NULL);
INSERT INTO "core_journal" VALUES(205,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066dd4c4241b','01a21325cc74716ca547b9cf5a7492e9',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9cf5a7492e9","kind":"email","value":"omar.mendes@helstad-foods.example","normalized":"omar.mendes@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(206,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066ea9cc7826','01a21325cc74716ca547b9d0f0a47af0',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d0f0a47af0","kind":"email","value":"vera.castro@helstad-foods.example","normalized":"vera.castro@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(207,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799066f97081f3a','01a21325cc74716ca547b9d0f0a47af0',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d0f0a47af0","kind":"phone","value":"+12025550127","normalized":"+12025550127"}',NULL);
INSERT INTO "core_journal" VALUES(208,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e997990670abc7c79a','01a21325cc74716ca547b9d17eb1d333',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d17eb1d333","kind":"email","value":"samir.silva@helstad-foods.example","normalized":"samir.silva@helstad-foods.example"}',NULL);
INSERT INTO "core_journal" VALUES(209,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e99799067198063345','01a21325cc74716ca547b9d2add5ccec',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d2add5ccec","kind":"domain","value":"elstein-logistics.example","normalized":"elstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(210,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e997990672e88f67cc','01a21325cc74716ca547b9d31f854baf',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d31f854baf","kind":"email","value":"greta.tanaka@elstein-logistics.example","normalized":"greta.tanaka@elstein-logistics.example"}',NULL);
INSERT INTO "core_journal" VALUES(211,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','identity','01a21325cc7b75e997990673d91133bd','01a21325cc74716ca547b9d31f854baf',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d31f854baf","kind":"phone","value":"+12025550166","normalized":"+12025550166"}',NULL);
INSERT INTO "core_journal" VALUES(212,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a21325cc84718ea7177d99662b879f',NULL,NULL,'{"record_type":"customer","record_id":"01a21325-cc73-77d9-8d29-10a59a163a64","tag":"reference"}',NULL);
INSERT INTO "core_journal" VALUES(213,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a21325cc84718ea7177d9a8d13689c',NULL,NULL,'{"record_type":"customer","record_id":"01a21325-cc73-77d9-8d29-10ad38007731","tag":"slow payer"}',NULL);
INSERT INTO "core_journal" VALUES(214,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a21325cc84718ea7177d9b6f650a7f',NULL,NULL,'{"record_type":"customer","record_id":"01a21325-cc73-77d9-8d29-10af369d77cf","tag":"key account"}',NULL);
INSERT INTO "core_journal" VALUES(215,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a21325cc84718ea7177d9cf2906239',NULL,NULL,'{"record_type":"customer","record_id":"01a21325-cc73-77d9-8d29-10b579630040","tag":"reference"}',NULL);
INSERT INTO "core_journal" VALUES(216,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a21325cc84718ea7177d9db9fb2a0b',NULL,NULL,'{"record_type":"customer","record_id":"01a21325-cc73-77d9-8d29-10ba72ea30ec","tag":"slow payer"}',NULL);
INSERT INTO "core_journal" VALUES(217,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a21325cc84718ea7177d9ef2b468ce',NULL,NULL,'{"record_type":"customer","record_id":"01a21325-cc74-716c-a547-b9cb254c1c7c","tag":"newsletter"}',NULL);
INSERT INTO "core_journal" VALUES(218,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d4af51f9384','01a21325cc74716ca547b9cc33d31204',NULL,'{"kind":"core.email","at":"2025-10-31T10:21:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6115421a75","participants":["01a21325-cc74-716c-a547-b9cc33d31204"]}',NULL);
INSERT INTO "core_journal" VALUES(219,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d4eae295f97','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.note","at":"2025-11-05T11:24:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(220,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f56437d76ab','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"kind":"core.call","at":"2025-11-05T12:33:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9ca09fdf9ad"]}',NULL);
INSERT INTO "core_journal" VALUES(221,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5b32ac34e5','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.email","at":"2025-11-06T12:03:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(222,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f37bc8e57dd','01a21325cc7377d98d2910ae2b54443d',NULL,'{"kind":"core.call","at":"2025-11-07T10:38:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db6f05885f03","participants":["01a21325-cc73-77d9-8d29-10ae2b54443d"]}',NULL);
INSERT INTO "core_journal" VALUES(223,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f54de002a65','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.email","at":"2025-11-07T15:05:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(224,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f62ea52368f','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.email","at":"2025-11-07T15:39:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(225,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f49263c6c90','01a21325cc7377d98d2910b75d09d133',NULL,'{"kind":"core.note","at":"2025-11-12T15:27:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","participants":["01a21325-cc73-77d9-8d29-10b75d09d133"]}',NULL);
INSERT INTO "core_journal" VALUES(226,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d5417c6e181','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.email","at":"2025-11-13T13:23:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(227,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4cf310d6d6','01a21325cc74716ca547b9c5c01fada5',NULL,'{"kind":"core.call","at":"2025-11-14T14:24:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c5c01fada5"]}',NULL);
INSERT INTO "core_journal" VALUES(228,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f42a1550b4a','01a21325cc7377d98d2910b2a1b3b5c5',NULL,'{"kind":"core.visit","at":"2025-11-14T14:58:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","participants":["01a21325-cc73-77d9-8d29-10b2a1b3b5c5"]}',NULL);
INSERT INTO "core_journal" VALUES(229,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f3c26c24256','01a21325cc7377d98d2910ae2b54443d',NULL,'{"kind":"core.meeting","at":"2025-11-20T09:59:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6f05885f03","participants":["01a21325-cc73-77d9-8d29-10ae2b54443d"]}',NULL);
INSERT INTO "core_journal" VALUES(230,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d527db3b67d','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.call","at":"2025-11-21T14:02:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(231,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d4f6e577b7a','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.call","at":"2025-11-21T14:05:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(232,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f550efb3541','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.email","at":"2025-11-27T11:36:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(233,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d4b0377ae47','01a21325cc74716ca547b9d17eb1d333',NULL,'{"kind":"core.note","at":"2025-12-01T08:19:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","participants":["01a21325-cc74-716c-a547-b9d17eb1d333"]}',NULL);
INSERT INTO "core_journal" VALUES(234,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f388269dddb','01a21325cc7377d98d2910ae2b54443d',NULL,'{"kind":"core.email","at":"2025-12-05T11:31:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6f05885f03","participants":["01a21325-cc73-77d9-8d29-10ae2b54443d"]}',NULL);
INSERT INTO "core_journal" VALUES(235,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5e24a31cd3','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"kind":"core.email","at":"2025-12-05T14:23:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9ca09fdf9ad"]}',NULL);
INSERT INTO "core_journal" VALUES(236,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4749d29422','01a21325cc7377d98d2910b75d09d133',NULL,'{"kind":"core.note","at":"2025-12-11T09:10:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","participants":["01a21325-cc73-77d9-8d29-10b75d09d133"]}',NULL);
INSERT INTO "core_journal" VALUES(237,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5d4d24844d','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"kind":"core.call","at":"2025-12-11T13:14:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9ca09fdf9ad"]}',NULL);
INSERT INTO "core_journal" VALUES(238,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f40159dc269','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"kind":"core.call","at":"2025-12-15T10:15:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","participants":["01a21325-cc73-77d9-8d29-10b1b1011ff4"]}',NULL);
INSERT INTO "core_journal" VALUES(239,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4139d4cdef','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"kind":"core.visit","at":"2025-12-30T11:49:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","participants":["01a21325-cc73-77d9-8d29-10b1b1011ff4"]}',NULL);
INSERT INTO "core_journal" VALUES(240,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f60dcdb6f22','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.call","at":"2025-12-31T11:19:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(241,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5c3a3c755d','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"kind":"core.call","at":"2025-12-31T14:05:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9ca09fdf9ad"]}',NULL);
INSERT INTO "core_journal" VALUES(242,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d5361bf5ec2','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.email","at":"2026-01-02T08:16:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(243,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f63da324d84','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.call","at":"2026-01-02T08:38:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(244,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5a21a16a88','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.call","at":"2026-01-02T11:35:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(245,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f619a1913e8','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"kind":"core.call","at":"2026-01-02T12:48:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9ca09fdf9ad"]}',NULL);
INSERT INTO "core_journal" VALUES(246,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f446c141930','01a21325cc7377d98d2910b4b015bd06',NULL,'{"kind":"core.call","at":"2026-01-02T16:08:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","participants":["01a21325-cc73-77d9-8d29-10b4b015bd06"]}',NULL);
INSERT INTO "core_journal" VALUES(247,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d4c400c5d83','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.meeting","at":"2026-01-07T09:00:00+00:00","summary":"Review of the year","direction":"out","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(248,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f50cecf17f2','01a21325cc74716ca547b9c4b1e33eb4',NULL,'{"kind":"core.note","at":"2026-01-08T12:54:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c4b1e33eb4"]}',NULL);
INSERT INTO "core_journal" VALUES(249,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f46804ef3f2','01a21325cc7377d98d2910b98b1e7d52',NULL,'{"kind":"core.call","at":"2026-01-09T11:19:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","participants":["01a21325-cc73-77d9-8d29-10b98b1e7d52"]}',NULL);
INSERT INTO "core_journal" VALUES(250,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f45afd6c337','01a21325cc7377d98d2910b4b015bd06',NULL,'{"kind":"core.note","at":"2026-01-09T12:19:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","participants":["01a21325-cc73-77d9-8d29-10b4b015bd06"]}',NULL);
INSERT INTO "core_journal" VALUES(251,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f3e44eb874f','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"kind":"core.email","at":"2026-01-16T14:48:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","participants":["01a21325-cc73-77d9-8d29-10b1b1011ff4"]}',NULL);
INSERT INTO "core_journal" VALUES(252,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d51507b2d76','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.call","at":"2026-01-21T15:01:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(253,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f3b07724386','01a21325cc7377d98d2910ae2b54443d',NULL,'{"kind":"core.visit","at":"2026-01-22T13:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6f05885f03","participants":["01a21325-cc73-77d9-8d29-10ae2b54443d"]}',NULL);
INSERT INTO "core_journal" VALUES(254,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f3ac9a6369b','01a21325cc7377d98d2910ae2b54443d',NULL,'{"kind":"core.visit","at":"2026-01-23T10:26:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6f05885f03","participants":["01a21325-cc73-77d9-8d29-10ae2b54443d"]}',NULL);
INSERT INTO "core_journal" VALUES(255,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f59206f1e85','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"kind":"core.note","at":"2026-01-23T15:17:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9ca09fdf9ad"]}',NULL);
INSERT INTO "core_journal" VALUES(256,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f3fa52d7702','01a21325cc7377d98d2910b2a1b3b5c5',NULL,'{"kind":"core.email","at":"2026-01-26T08:53:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","participants":["01a21325-cc73-77d9-8d29-10b2a1b3b5c5"]}',NULL);
INSERT INTO "core_journal" VALUES(257,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4f262730ab','01a21325cc74716ca547b9c5c01fada5',NULL,'{"kind":"core.email","at":"2026-01-27T11:24:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c5c01fada5"]}',NULL);
INSERT INTO "core_journal" VALUES(258,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4eb3b35ec4','01a21325cc74716ca547b9c4b1e33eb4',NULL,'{"kind":"core.note","at":"2026-01-27T13:08:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c4b1e33eb4"]}',NULL);
INSERT INTO "core_journal" VALUES(259,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f3d07016106','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"kind":"core.call","at":"2026-01-29T09:25:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","participants":["01a21325-cc73-77d9-8d29-10b1b1011ff4"]}',NULL);
INSERT INTO "core_journal" VALUES(260,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5848d947a5','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.visit","at":"2026-01-29T17:00:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(261,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f532cfb0199','01a21325cc74716ca547b9c4b1e33eb4',NULL,'{"kind":"core.note","at":"2026-01-30T09:14:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c4b1e33eb4"]}',NULL);
INSERT INTO "core_journal" VALUES(262,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4db551ad43','01a21325cc74716ca547b9c4b1e33eb4',NULL,'{"kind":"core.note","at":"2026-02-04T12:21:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c4b1e33eb4"]}',NULL);
INSERT INTO "core_journal" VALUES(263,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4826e84f7c','01a21325cc7377d98d2910b75d09d133',NULL,'{"kind":"core.email","at":"2026-02-04T15:35:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","participants":["01a21325-cc73-77d9-8d29-10b75d09d133"]}',NULL);
INSERT INTO "core_journal" VALUES(264,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d5025a146c8','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.note","at":"2026-02-05T16:58:00+00:00","summary":"Plans to open a second site","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(265,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4a06b123b7','01a21325cc7377d98d2910b8843186cd',NULL,'{"kind":"core.note","at":"2026-02-06T09:11:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","participants":["01a21325-cc73-77d9-8d29-10b8843186cd"]}',NULL);
INSERT INTO "core_journal" VALUES(266,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d490b5fa0a6','01a21325cc74716ca547b9cc33d31204',NULL,'{"kind":"core.email","at":"2026-02-06T15:57:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-cc71-707e-9be7-db6115421a75","participants":["01a21325-cc74-716c-a547-b9cc33d31204"]}',NULL);
INSERT INTO "core_journal" VALUES(267,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f578b0c0f58','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.email","at":"2026-02-17T12:33:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(268,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f4ba55325b1','01a21325cc7377d98d2910b8843186cd',NULL,'{"kind":"core.note","at":"2026-02-18T11:23:00+00:00","summary":"Budget is decided in spring","direction":"internal","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","participants":["01a21325-cc73-77d9-8d29-10b8843186cd"]}',NULL);
INSERT INTO "core_journal" VALUES(269,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc9a7717b9696d4df53f2700','01a21325cc74716ca547b9d31f854baf',NULL,'{"kind":"core.call","at":"2026-02-19T14:56:00+00:00","summary":"Called about an invoice","direction":"in","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","participants":["01a21325-cc74-716c-a547-b9d31f854baf"]}',NULL);
INSERT INTO "core_journal" VALUES(270,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f64cea8dcd6','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.visit","at":"2026-02-20T08:38:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(271,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f52cbb4fb91','01a21325cc74716ca547b9c5c01fada5',NULL,'{"kind":"core.email","at":"2026-02-20T16:54:00+00:00","summary":"Question about delivery times","direction":"in","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c5c01fada5"]}',NULL);
INSERT INTO "core_journal" VALUES(272,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f43cc633161','01a21325cc7377d98d2910b4b015bd06',NULL,'{"kind":"core.email","at":"2026-02-23T14:28:00+00:00","summary":"News of the season","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","participants":["01a21325-cc73-77d9-8d29-10b4b015bd06"]}',NULL);
INSERT INTO "core_journal" VALUES(273,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5177d168a0','01a21325cc74716ca547b9c5c01fada5',NULL,'{"kind":"core.email","at":"2026-02-25T15:37:00+00:00","summary":"Asks for a data sheet","direction":"in","user_id":"01a21325-cc71-707e-9be7-db6dabd93441","participants":["01a21325-cc74-716c-a547-b9c5c01fada5"]}',NULL);
INSERT INTO "core_journal" VALUES(274,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f395e46f339','01a21325cc7377d98d2910ae2b54443d',NULL,'{"kind":"core.visit","at":"2026-02-26T08:31:00+00:00","summary":"Visit on site","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6f05885f03","participants":["01a21325-cc73-77d9-8d29-10ae2b54443d"]}',NULL);
INSERT INTO "core_journal" VALUES(275,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cc99728e984d0f5f9f23d9c5','01a21325cc74716ca547b9c915c28ae7',NULL,'{"kind":"core.call","at":"2026-02-27T12:47:00+00:00","summary":"Checked in by phone","direction":"out","user_id":"01a21325-cc71-707e-9be7-db692b9d8080","participants":["01a21325-cc74-716c-a547-b9c915c28ae7"]}',NULL);
INSERT INTO "core_journal" VALUES(276,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bab2fb31b54',NULL,NULL,'{"name":"Sensor S1","active":true,"family":"Compact","price":{"amount":"480","currency":"EUR"},"cost":{"amount":"288","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(277,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67baccab8617c',NULL,NULL,'{"name":"Sensor S2","active":true,"family":"Compact","price":{"amount":"890","currency":"EUR"},"cost":{"amount":"534","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(278,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bad7a240bde',NULL,NULL,'{"name":"Gateway G1","active":true,"family":"Compact","price":{"amount":"1650","currency":"EUR"},"cost":{"amount":"990","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(279,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67baed2a9e0a9',NULL,NULL,'{"name":"Station M","active":true,"family":"Station","price":{"amount":"4200","currency":"EUR"},"cost":{"amount":"2520","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(280,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67baf678bf374',NULL,NULL,'{"name":"Station L","active":true,"family":"Station","price":{"amount":"7900","currency":"EUR"},"cost":{"amount":"4740","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(281,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bb0a94d2c50',NULL,NULL,'{"name":"Station XL","active":true,"family":"Station","price":{"amount":"14500","currency":"EUR"},"cost":{"amount":"8700","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(282,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bb1fa783ee1',NULL,NULL,'{"name":"Cloud Basic","active":true,"family":"Cloud","price":{"amount":"1200","currency":"EUR"},"cost":{"amount":"720","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(283,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bb270f59e18',NULL,NULL,'{"name":"Cloud Team","active":true,"family":"Cloud","price":{"amount":"5400","currency":"EUR"},"cost":{"amount":"3240","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(284,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bb31e8edc34',NULL,NULL,'{"name":"Cloud Enterprise","active":true,"family":"Cloud","price":{"amount":"22000","currency":"EUR"},"cost":{"amount":"13200","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(285,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bb4ee01b3c6',NULL,NULL,'{"name":"Installation","active":true,"family":"Service","price":{"amount":"950","currency":"EUR"},"cost":{"amount":"570","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(286,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bb5a08d5937',NULL,NULL,'{"name":"Care plan","active":true,"family":"Service","price":{"amount":"2400","currency":"EUR"},"cost":{"amount":"1440","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(287,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_product','01a21325ccad767e87a67bb676c070d8',NULL,NULL,'{"name":"Training day","active":true,"family":"Service","price":{"amount":"1100","currency":"EUR"},"cost":{"amount":"660","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(288,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','01a21325cc7377d98d2910aad691f2c2',NULL,'{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Team","stage_since":"2026-02-22T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db679db3b366","customer_id":"01a21325-cc73-77d9-8d29-10aad691f2c2","product_id":"01a21325-ccad-767e-87a6-7bb270f59e18","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2026-01-12","closed_on":"2026-02-22","close_on":"2026-04-05","source":"referral"}',NULL);
INSERT INTO "core_journal" VALUES(289,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a21325ccbc75f3887d22135e2e27a8','01a21325cc7377d98d2910af369d77cf',NULL,'{"pipeline":"sfa.sales","stage":"lost","title":"First order: Station XL","stage_since":"2025-12-19T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","customer_id":"01a21325-cc73-77d9-8d29-10af369d77cf","product_id":"01a21325-ccad-767e-87a6-7bb0a94d2c50","amount":{"amount":"13775.0000","currency":"EUR"},"opened_on":"2025-12-05","closed_on":"2025-12-19","close_on":"2026-02-19","source":"outbound","lost_reason":"no budget"}',NULL);
INSERT INTO "core_journal" VALUES(290,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a21325ccbc75f3887d2215a61d552c','01a21325cc7377d98d2910b35aa8bdcb',NULL,'{"pipeline":"sfa.sales","stage":"lost","title":"First order: Gateway G1","stage_since":"2026-01-19T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","customer_id":"01a21325-cc73-77d9-8d29-10b35aa8bdcb","product_id":"01a21325-ccad-767e-87a6-7bad7a240bde","amount":{"amount":"16500.0000","currency":"EUR"},"opened_on":"2025-12-16","closed_on":"2026-01-19","close_on":"2026-02-23","source":"partner","lost_reason":"competitor"}',NULL);
INSERT INTO "core_journal" VALUES(291,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','01a21325cc7377d98d2910b579630040',NULL,'{"pipeline":"sfa.sales","stage":"won","title":"Renewal: Cloud Enterprise","stage_since":"2025-12-10T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453","customer_id":"01a21325-cc73-77d9-8d29-10b579630040","product_id":"01a21325-ccad-767e-87a6-7bb31e8edc34","amount":{"amount":"44000.0000","currency":"EUR"},"opened_on":"2025-11-14","closed_on":"2025-12-10","close_on":"2026-01-07","source":"trade fair"}',NULL);
INSERT INTO "core_journal" VALUES(292,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a21325ccbc75f3887d221947a08f9c','01a21325cc74716ca547b9c6e00a48d8',NULL,'{"pipeline":"sfa.sales","stage":"qualifying","title":"First order: Gateway G1","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db66d63bb600","customer_id":"01a21325-cc74-716c-a547-b9c6e00a48d8","product_id":"01a21325-ccad-767e-87a6-7bad7a240bde","amount":{"amount":"3850.0000","currency":"EUR"},"opened_on":"2026-02-24","close_on":"2026-06-06","source":"partner"}',NULL);
INSERT INTO "core_journal" VALUES(293,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_opportunity','01a21325ccbc75f3887d221ccc748a9d','01a21325cc74716ca547b9d2add5ccec',NULL,'{"pipeline":"sfa.sales","stage":"qualifying","title":"Expansion: Cloud Team","stage_since":"2026-02-18T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","customer_id":"01a21325-cc74-716c-a547-b9d2add5ccec","product_id":"01a21325-ccad-767e-87a6-7bb270f59e18","amount":{"amount":"10800.0000","currency":"EUR"},"opened_on":"2026-02-06","close_on":"2026-03-09","source":"existing customer"}',NULL);
INSERT INTO "core_journal" VALUES(294,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbb7042ba7957b68fef3c87',NULL,NULL,'{"opportunity_id":"01a21325-ccbb-7042-ba79-57b51cd2a9b1","product_id":"01a21325-ccad-767e-87a6-7bb270f59e18","quantity":1,"unit_price":{"amount":"5400","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(295,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbb7042ba7957b7347251cf',NULL,NULL,'{"opportunity_id":"01a21325-ccbb-7042-ba79-57b51cd2a9b1","product_id":"01a21325-ccad-767e-87a6-7bb676c070d8","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(296,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbb7042ba7957b8332b4ae5',NULL,NULL,'{"opportunity_id":"01a21325-ccbb-7042-ba79-57b51cd2a9b1","product_id":"01a21325-ccad-767e-87a6-7baccab8617c","quantity":10,"unit_price":{"amount":"890","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(297,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbc75f3887d22148c5601ca',NULL,NULL,'{"opportunity_id":"01a21325-ccbc-75f3-887d-22135e2e27a8","product_id":"01a21325-ccad-767e-87a6-7bb0a94d2c50","quantity":1,"unit_price":{"amount":"14500","currency":"EUR"},"discount":{"amount":"725.0000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(298,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbc75f3887d22166f9e4ab3',NULL,NULL,'{"opportunity_id":"01a21325-ccbc-75f3-887d-2215a61d552c","product_id":"01a21325-ccad-767e-87a6-7bad7a240bde","quantity":10,"unit_price":{"amount":"1650","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(299,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbc75f3887d2218a399cb3c',NULL,NULL,'{"opportunity_id":"01a21325-ccbc-75f3-887d-221750ca7914","product_id":"01a21325-ccad-767e-87a6-7bb31e8edc34","quantity":2,"unit_price":{"amount":"22000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(300,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbc75f3887d221a03df8d9f',NULL,NULL,'{"opportunity_id":"01a21325-ccbc-75f3-887d-221947a08f9c","product_id":"01a21325-ccad-767e-87a6-7bad7a240bde","quantity":1,"unit_price":{"amount":"1650","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(301,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbc75f3887d221bb0f58ab5',NULL,NULL,'{"opportunity_id":"01a21325-ccbc-75f3-887d-221947a08f9c","product_id":"01a21325-ccad-767e-87a6-7bb676c070d8","quantity":2,"unit_price":{"amount":"1100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(302,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_line_item','01a21325ccbc75f3887d221dbde17c63',NULL,NULL,'{"opportunity_id":"01a21325-ccbc-75f3-887d-221ccc748a9d","product_id":"01a21325-ccad-767e-87a6-7bb270f59e18","quantity":2,"unit_price":{"amount":"5400","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(303,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae714ff07cbb','01a21325cc7377d98d2910aad691f2c2',NULL,'{"kind":"core.meeting","at":"2026-01-23T08:28:00+00:00","summary":"Meeting on Renewal: Cloud Team","direction":"out","user_id":"01a21325-cc71-707e-9be7-db679db3b366","record_type":"sfa_opportunity","record_id":"01a21325-ccbb-7042-ba79-57b51cd2a9b1","participants":["01a21325-cc73-77d9-8d29-10aad691f2c2"]}',NULL);
INSERT INTO "core_journal" VALUES(304,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae72384a4d3b','01a21325cc7377d98d2910aad691f2c2',NULL,'{"kind":"core.email","at":"2026-02-02T08:49:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a21325-cc71-707e-9be7-db679db3b366","record_type":"sfa_opportunity","record_id":"01a21325-ccbb-7042-ba79-57b51cd2a9b1","participants":["01a21325-cc73-77d9-8d29-10aad691f2c2"]}',NULL);
INSERT INTO "core_journal" VALUES(305,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae73a18d8c5f','01a21325cc7377d98d2910aad691f2c2',NULL,'{"kind":"core.email","at":"2026-02-16T08:36:00+00:00","summary":"Questions on Renewal: Cloud Team","direction":"in","user_id":"01a21325-cc71-707e-9be7-db679db3b366","record_type":"sfa_opportunity","record_id":"01a21325-ccbb-7042-ba79-57b51cd2a9b1","participants":["01a21325-cc73-77d9-8d29-10aad691f2c2"]}',NULL);
INSERT INTO "core_journal" VALUES(306,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae74ad48231f','01a21325cc7377d98d2910b35aa8bdcb',NULL,'{"kind":"core.meeting","at":"2026-01-05T17:12:00+00:00","summary":"Meeting on First order: Gateway G1","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","record_type":"sfa_opportunity","record_id":"01a21325-ccbc-75f3-887d-2215a61d552c","participants":["01a21325-cc73-77d9-8d29-10b35aa8bdcb"]}',NULL);
INSERT INTO "core_journal" VALUES(307,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae75fe89070a','01a21325cc7377d98d2910b579630040',NULL,'{"kind":"core.email","at":"2025-11-18T17:29:00+00:00","summary":"Offer for Renewal: Cloud Enterprise","direction":"out","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","record_type":"sfa_opportunity","record_id":"01a21325-ccbc-75f3-887d-221750ca7914","participants":["01a21325-cc73-77d9-8d29-10b579630040"]}',NULL);
INSERT INTO "core_journal" VALUES(308,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae76e0a9b760','01a21325cc7377d98d2910b579630040',NULL,'{"kind":"core.email","at":"2025-12-04T08:26:00+00:00","summary":"Questions on Renewal: Cloud Enterprise","direction":"in","user_id":"01a21325-cc71-707e-9be7-db6cc5b70453","record_type":"sfa_opportunity","record_id":"01a21325-ccbc-75f3-887d-221750ca7914","participants":["01a21325-cc73-77d9-8d29-10b579630040"]}',NULL);
INSERT INTO "core_journal" VALUES(309,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae774f247545','01a21325cc74716ca547b9c6e00a48d8',NULL,'{"kind":"core.email","at":"2026-03-02T08:56:00+00:00","summary":"Offer for First order: Gateway G1","direction":"out","user_id":"01a21325-cc71-707e-9be7-db66d63bb600","record_type":"sfa_opportunity","record_id":"01a21325-ccbc-75f3-887d-221947a08f9c","participants":["01a21325-cc74-716c-a547-b9c6e00a48d8"]}',NULL);
INSERT INTO "core_journal" VALUES(310,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','interaction','01a21325ccd572f5a92aae7888e91265','01a21325cc74716ca547b9d2add5ccec',NULL,'{"kind":"core.call","at":"2026-02-17T17:28:00+00:00","summary":"Call about Expansion: Cloud Team","direction":"out","user_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","record_type":"sfa_opportunity","record_id":"01a21325-ccbc-75f3-887d-221ccc748a9d","participants":["01a21325-cc74-716c-a547-b9d2add5ccec"]}',NULL);
INSERT INTO "core_journal" VALUES(311,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98472eab5d6f',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db5faeb76f56/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(312,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9848fedb5067',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db5faeb76f56/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(313,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98490301188d',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6b2ee8337a/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(314,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad984afb7ec7e9',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6b2ee8337a/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(315,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad984b29f85946',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db710ec57eb1","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db710ec57eb1/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(316,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad984ca8a797e0',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db710ec57eb1","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db710ec57eb1/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(317,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad984d5b42c923',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db62990db830","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db62990db830/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(318,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad984e1b50432a',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db62990db830","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db62990db830/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(319,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad984f4432065d',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7796c1b3a4/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(320,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985020879d9e',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7796c1b3a4/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(321,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98518ceb67b1',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db759a5e62e8","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db759a5e62e8/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(322,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985229981de4',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db759a5e62e8","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db759a5e62e8/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(323,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98535e5c645f',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db66d63bb600","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db66d63bb600/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(324,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985446f5551a',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db66d63bb600","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db66d63bb600/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(325,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9855f9d6ce28',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db634d52b5e7","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db634d52b5e7/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(326,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9856f318503a',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db634d52b5e7","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db634d52b5e7/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(327,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98570d77e97f',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db68ada28b70","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db68ada28b70/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(328,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98581ce7459e',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db68ada28b70","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db68ada28b70/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(329,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98595b69854e',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6dabd93441","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6dabd93441/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(330,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985a16bc370a',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6dabd93441","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6dabd93441/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(331,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985bbb282d5d',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db797d21791b","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db797d21791b/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(332,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985c258a3cc2',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db797d21791b","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db797d21791b/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(333,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985d75f0e51a',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7c61552990","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7c61552990/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(334,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985ef9030542',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7c61552990","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7c61552990/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(335,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad985f7c0df5f5',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6115421a75","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6115421a75/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(336,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9860964cd73c',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6115421a75","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6115421a75/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(337,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9861e21ca4c0',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db76c5b35541","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db76c5b35541/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(338,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9862532fb637',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db76c5b35541","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db76c5b35541/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(339,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9863d4854223',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6e4db10cdd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6e4db10cdd/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(340,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9864a5e58348',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6e4db10cdd","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6e4db10cdd/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(341,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad986564cdd57e',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db679db3b366","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db679db3b366/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(342,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9866f4c70cbd',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db679db3b366","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db679db3b366/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(343,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98673d9a1d1e',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7a0cd083f3","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7a0cd083f3/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(344,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98689f5e15f3',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7a0cd083f3","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7a0cd083f3/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(345,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98692c015747',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db740e4a8a9d/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(346,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad986a8e404ce2',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db740e4a8a9d","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db740e4a8a9d/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(347,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad986bf344340c',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6508226d93","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6508226d93/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(348,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad986cfe4c296b',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6508226d93","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6508226d93/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(349,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad986d18e2f6fa',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7b46961f14","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7b46961f14/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(350,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad986ee22c59c8',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7b46961f14","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7b46961f14/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(351,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad986f187b6e58',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6ae3c98872","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6ae3c98872/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(352,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9870c4691ab7',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6ae3c98872","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6ae3c98872/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(353,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987170a5d1e9',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6448b160cf","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6448b160cf/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(354,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9872e849698b',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6448b160cf","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6448b160cf/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(355,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987349ebd7cb',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6062848f0e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6062848f0e/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(356,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987451d2ef98',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6062848f0e","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6062848f0e/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(357,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98752285716e',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db692b9d8080","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db692b9d8080/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(358,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98760c5a8871',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db692b9d8080","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db692b9d8080/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(359,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9877423a536e',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7836901251","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7836901251/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(360,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad98789868ced3',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db7836901251","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db7836901251/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(361,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9879751ec715',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6cc5b70453/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(362,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987a4bdabd48',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6cc5b70453","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6cc5b70453/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(363,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987b978b73ce',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db72a020ef01","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db72a020ef01/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(364,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987c5f02af7f',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db72a020ef01","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db72a020ef01/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(365,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987d44fdb06f',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db739155c0f5","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db739155c0f5/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(366,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987e58cca34b',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db739155c0f5","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db739155c0f5/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(367,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad987fc489d534',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db708bbbec45","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db708bbbec45/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(368,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad988042f1629c',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db708bbbec45","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db708bbbec45/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(369,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9881648cf1fb',NULL,NULL,'{"starts_on":"2025-10-01","ends_on":"2025-12-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6f05885f03","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6f05885f03/won_value//1"}',NULL);
INSERT INTO "core_journal" VALUES(370,'2026-03-02 09:00:00.000000',NULL,'system: make the firm','sfa','added','sfa_quota','01a21325ccee75048bad9882b0204f9f',NULL,NULL,'{"starts_on":"2026-01-01","ends_on":"2026-03-31","measure":"won_value","owner_id":"01a21325-cc71-707e-9be7-db6f05885f03","amount":{"amount":"1000","currency":"EUR"},"turn":"01a21325-cc71-707e-9be7-db6f05885f03/won_value//2"}',NULL);
INSERT INTO "core_journal" VALUES(371,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc7377d98d2910a59a163a64','01a21325cc7377d98d2910a59a163a64','{"custom":null}','{"custom":{"acme.region":"EMEA","size":0}}',NULL);
INSERT INTO "core_journal" VALUES(372,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc7377d98d2910aad691f2c2','01a21325cc7377d98d2910aad691f2c2','{"custom":null}','{"custom":{"acme.region":"EMEA","size":1}}',NULL);
INSERT INTO "core_journal" VALUES(373,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc7377d98d2910ad38007731','01a21325cc7377d98d2910ad38007731','{"custom":null}','{"custom":{"acme.region":"EMEA","size":2}}',NULL);
INSERT INTO "core_journal" VALUES(374,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc7377d98d2910af369d77cf','01a21325cc7377d98d2910af369d77cf','{"custom":null}','{"custom":{"acme.region":"EMEA","size":3}}',NULL);
INSERT INTO "core_journal" VALUES(375,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc7377d98d2910b35aa8bdcb','01a21325cc7377d98d2910b35aa8bdcb','{"custom":null}','{"custom":{"acme.region":"EMEA","size":4}}',NULL);
INSERT INTO "core_journal" VALUES(376,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc7377d98d2910b579630040','01a21325cc7377d98d2910b579630040','{"custom":null}','{"custom":{"acme.region":"EMEA","size":5}}',NULL);
INSERT INTO "core_journal" VALUES(377,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc7377d98d2910ba72ea30ec','01a21325cc7377d98d2910ba72ea30ec','{"custom":null}','{"custom":{"acme.region":"EMEA","size":6}}',NULL);
INSERT INTO "core_journal" VALUES(378,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc74716ca547b9c6e00a48d8','01a21325cc74716ca547b9c6e00a48d8','{"custom":null}','{"custom":{"acme.region":"EMEA","size":7}}',NULL);
INSERT INTO "core_journal" VALUES(379,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'changed','customer','01a21325cc74716ca547b9c82f8fccc3','01a21325cc74716ca547b9c82f8fccc3','{"custom":null}','{"custom":{"acme.region":"EMEA","size":8}}',NULL);
INSERT INTO "core_journal" VALUES(380,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1be5874e79b8','01a21325cc7377d98d2910a59a163a64',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-0","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc73-77d9-8d29-10a59a163a64","worth":{"amount":"0.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(381,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1be66f6ba760','01a21325cc7377d98d2910aad691f2c2',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-1","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc73-77d9-8d29-10aad691f2c2","worth":{"amount":"1.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(382,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1be782a1a5ea','01a21325cc7377d98d2910ad38007731',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-2","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc73-77d9-8d29-10ad38007731","worth":{"amount":"2.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(383,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1be8bf92b2fb','01a21325cc7377d98d2910af369d77cf',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-3","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc73-77d9-8d29-10af369d77cf","worth":{"amount":"3.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(384,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1be948c2baa3','01a21325cc7377d98d2910b35aa8bdcb',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-4","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc73-77d9-8d29-10b35aa8bdcb","worth":{"amount":"4.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(385,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1beaf033c9ed','01a21325cc7377d98d2910b579630040',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-5","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc73-77d9-8d29-10b579630040","worth":{"amount":"5.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(386,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1beb50c3fa83','01a21325cc7377d98d2910ba72ea30ec',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-6","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc73-77d9-8d29-10ba72ea30ec","worth":{"amount":"6.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(387,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1bec427d9f35','01a21325cc74716ca547b9c6e00a48d8',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-7","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc74-716c-a547-b9c6e00a48d8","worth":{"amount":"7.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(388,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1bed25f0e6a2','01a21325cc74716ca547b9c82f8fccc3',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-8","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc74-716c-a547-b9c82f8fccc3","worth":{"amount":"8.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(389,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1bee1978db54','01a21325cc74716ca547b9cb254c1c7c',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-9","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc74-716c-a547-b9cb254c1c7c","worth":{"amount":"9.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(390,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1befb60a30ef','01a21325cc74716ca547b9cd73cb2c65',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-10","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc74-716c-a547-b9cd73cb2c65","worth":{"amount":"10.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(391,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','acme_contract','01a21325cd0a7664b65b1bf0b85f8b02','01a21325cc74716ca547b9d2add5ccec',NULL,'{"pipeline":"acme.contracts","stage":"draft","number":"C-11","stage_since":"2026-03-02T09:00:00+00:00","customer_id":"01a21325-cc74-716c-a547-b9d2add5ccec","worth":{"amount":"11.25","currency":"EUR"},"terms":["net 30","no refund"]}',NULL);
INSERT INTO "core_journal" VALUES(392,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a21325cd0a7664b65b1be5874e79b8','01a21325cc7377d98d2910a59a163a64','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(393,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a21325cd0a7664b65b1be66f6ba760','01a21325cc7377d98d2910aad691f2c2','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(394,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a21325cd0a7664b65b1be782a1a5ea','01a21325cc7377d98d2910ad38007731','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(395,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a21325cd0a7664b65b1be8bf92b2fb','01a21325cc7377d98d2910af369d77cf','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(396,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'moved','acme_contract','01a21325cd0a7664b65b1be948c2baa3','01a21325cc7377d98d2910b35aa8bdcb','{"stage":"draft"}','{"stage":"signed","pipeline":"acme.contracts"}',NULL);
INSERT INTO "core_journal" VALUES(397,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','tag','01a21325cd1d705f93d9192323dcaf56',NULL,NULL,'{"record_type":"acme_contract","record_id":"01a21325-cd0a-7664-b65b-1be5874e79b8","tag":"key account"}',NULL);
INSERT INTO "core_journal" VALUES(398,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','interaction','01a21325cd1e7535912d724cd3cbc2c3','01a21325cc7377d98d2910a59a163a64',NULL,'{"kind":"core.note","at":"2026-11-25T14:39:34.174329+00:00","summary":"Signed at the fair","direction":"internal","participants":["01a21325-cc73-77d9-8d29-10a59a163a64"]}',NULL);
INSERT INTO "core_journal" VALUES(399,'2026-03-02 09:00:00.000000',NULL,'system: make the firm',NULL,'added','attachment','01a21325cd247118a198272f300cba4a',NULL,NULL,'{"record_type":"acme_contract","record_id":"01a21325-cd0a-7664-b65b-1be5874e79b8","name":"contract.txt","media_type":"text/plain","size":9,"sha256":"e623b8374df6373f6ae0bf0e4d64e4bc3ef26f9d628b63bccd7a4e1121d660d1"}',NULL);
INSERT INTO "core_journal" VALUES(400,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_product','01a21325cd37751bbcbc0c8ee50d4044',NULL,NULL,'{"name":"Lamp of the corpus","active":true,"price":{"amount":"100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(401,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','customer','01a21325cd3b71adbf15c81a00ededaf','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"kind":"person","name":"Ada Berg","lifecycle":"lead","country":"AT","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56"}',NULL);
INSERT INTO "core_journal" VALUES(402,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','identity','01a21325cd4270bf93306845239c28dd','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","kind":"email","value":"ada@berg.example","normalized":"ada@berg.example"}',NULL);
INSERT INTO "core_journal" VALUES(403,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_lead','01a21325cd4270bf93306844cee92eb5','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"pipeline":"sfa.lead","stage":"new","customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","title":"Lamps for the hall","recycled":0,"with_customer":true,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56","touched_at":"2026-03-02T09:00:00+00:00","opened_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(404,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_lead','01a21325cd4270bf93306844cee92eb5','01a21325cd3b71adbf15c81a00ededaf','{"stage":"new","qualified_on":null}','{"stage":"qualified","qualified_on":"2026-03-02","pipeline":"sfa.lead"}',NULL);
INSERT INTO "core_journal" VALUES(405,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_opportunity','01a21325cd597331b90b3a0d89cfccc3','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"pipeline":"sfa.sales","stage":"prospecting","title":"Lamps for the hall","stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56","customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","amount":{"amount":"900","currency":"EUR"},"opened_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(406,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_lead','01a21325cd4270bf93306844cee92eb5','01a21325cd3b71adbf15c81a00ededaf','{"closed_on":null,"stage":"qualified","opportunity_id":null}','{"closed_on":"2026-03-02","stage":"converted","opportunity_id":"01a21325-cd59-7331-b90b-3a0d89cfccc3","pipeline":"sfa.lead"}',NULL);
INSERT INTO "core_journal" VALUES(407,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: convert a lead',NULL,'changed','customer','01a21325cd3b71adbf15c81a00ededaf','01a21325cd3b71adbf15c81a00ededaf','{"lifecycle":"lead"}','{"lifecycle":"opportunity"}',NULL);
INSERT INTO "core_journal" VALUES(408,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_activity','01a21325cd5b7536acf6a07b05bd287e','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"kind":"call","subject":"Call Ada","state":"planned","priority":"normal","all_day":false,"customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","record_type":"sfa_opportunity","record_id":"01a21325-cd59-7331-b90b-3a0d89cfccc3"}',NULL);
INSERT INTO "core_journal" VALUES(409,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','interaction','01a21325cd6c72198f15654eb03fd5cd','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"kind":"core.call","at":"2026-03-02T09:00:00+00:00","summary":"Call Ada","direction":"out","record_type":"sfa_opportunity","record_id":"01a21325-cd59-7331-b90b-3a0d89cfccc3","payload":{"notes":"She wants ten."},"participants":["01a21325-cd3b-71ad-bf15-c81a00ededaf"]}',NULL);
INSERT INTO "core_journal" VALUES(410,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_activity','01a21325cd5b7536acf6a07b05bd287e','01a21325cd3b71adbf15c81a00ededaf','{"outcome":null,"interaction_id":null,"done_at":null,"state":"planned"}','{"outcome":"She wants ten.","interaction_id":"01a21325-cd6c-7219-8f15-654eb03fd5cd","done_at":"2026-03-02T09:00:00+00:00","state":"done"}',NULL);
INSERT INTO "core_journal" VALUES(411,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_activity','01a21325cd6d70a89fbb0b1f20f95611','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"kind":"task","subject":"Send the lamps","state":"planned","priority":"normal","all_day":true,"customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","record_type":"sfa_opportunity","record_id":"01a21325-cd59-7331-b90b-3a0d89cfccc3","due_at":"2026-03-05T00:00:00+00:00","ends_at":"2026-03-06T00:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(412,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: number a record',NULL,'added','sfa_series','01a21325cd727743805e1dbd89ced774',NULL,NULL,'{"name":"Q-2026","last":1}',NULL);
INSERT INTO "core_journal" VALUES(413,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_quote','01a21325cd7476c1bb267293d31c11a2','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"pipeline":"sfa.quote","stage":"draft","number":"Q-2026-0001","revision":1,"title":"Ten lamps","discount":0.0,"discount_share":0.0,"highest_discount":0.0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56","opportunity_id":"01a21325-cd59-7331-b90b-3a0d89cfccc3","customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","valid_until":"2026-04-01","total":{"amount":"0","currency":"EUR"},"opened_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(414,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_quote_line','01a21325ce1274dba8cd2d3ac0a53cbf',NULL,NULL,'{"quote_id":"01a21325-cd74-76c1-bb26-7293d31c11a2","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"recurrence":"once","product_id":"01a21325-cd37-751b-bcbc-0c8ee50d4044","list_price":{"amount":"100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(415,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: reckon a quote',NULL,'changed','sfa_quote_line','01a21325ce1274dba8cd2d3ac0a53cbf',NULL,'{"amount":null}','{"amount":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(416,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: reckon a quote',NULL,'changed','sfa_quote','01a21325cd7476c1bb267293d31c11a2','01a21325cd3b71adbf15c81a00ededaf','{"total":{"amount":"0","currency":"EUR"},"list_total":null}','{"total":{"amount":"1000","currency":"EUR"},"list_total":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(417,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_quote','01a21325cd7476c1bb267293d31c11a2','01a21325cd3b71adbf15c81a00ededaf','{"stage":"draft"}','{"stage":"approved","pipeline":"sfa.quote"}',NULL);
INSERT INTO "core_journal" VALUES(418,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_quote','01a21325cd7476c1bb267293d31c11a2','01a21325cd3b71adbf15c81a00ededaf','{"sent_on":null,"stage":"approved"}','{"sent_on":"2026-03-02","stage":"sent","pipeline":"sfa.quote"}',NULL);
INSERT INTO "core_journal" VALUES(419,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_quote','01a21325cd7476c1bb267293d31c11a2','01a21325cd3b71adbf15c81a00ededaf','{"stage":"sent","closed_on":null}','{"stage":"accepted","closed_on":"2026-03-02","pipeline":"sfa.quote"}',NULL);
INSERT INTO "core_journal" VALUES(420,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_opportunity','01a21325cd597331b90b3a0d89cfccc3','01a21325cd3b71adbf15c81a00ededaf','{"amount":{"amount":"900","currency":"EUR"}}','{"amount":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(421,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_line_item','01a21325ce4070c486c9882e328d780a',NULL,NULL,'{"opportunity_id":"01a21325-cd59-7331-b90b-3a0d89cfccc3","product_id":"01a21325-cd37-751b-bcbc-0c8ee50d4044","quantity":10,"unit_price":{"amount":"100","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(422,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: number a record',NULL,'added','sfa_series','01a21325ce4e7782b11dc2528451bdd2',NULL,NULL,'{"name":"O-2026","last":1}',NULL);
INSERT INTO "core_journal" VALUES(423,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_order','01a21325ce4e7782b11dc253f78c60ed','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"pipeline":"sfa.order","stage":"draft","number":"O-2026-0001","title":"Ten lamps","kind":"order","customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","starts_on":"2026-03-02","billing":"anniversary","terms_days":30,"auto_renew":false,"notice_days":0,"stage_since":"2026-03-02T09:00:00+00:00","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56","opportunity_id":"01a21325-cd59-7331-b90b-3a0d89cfccc3","quote_id":"01a21325-cd74-76c1-bb26-7293d31c11a2","total":{"amount":"1000","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(424,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_order_line','01a21325ce4e7782b11dc254763f4055',NULL,NULL,'{"order_id":"01a21325-ce4e-7782-b11d-c253f78c60ed","position":1,"description":"Lamp of the corpus","quantity":10.0,"unit_price":{"amount":"100","currency":"EUR"},"discount":0.0,"amount":{"amount":"1000","currency":"EUR"},"recurrence":"once","product_id":"01a21325-cd37-751b-bcbc-0c8ee50d4044"}',NULL);
INSERT INTO "core_journal" VALUES(425,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'moved','sfa_order','01a21325ce4e7782b11dc253f78c60ed','01a21325cd3b71adbf15c81a00ededaf','{"activated_on":null,"stage":"draft"}','{"activated_on":"2026-03-02","stage":"active","pipeline":"sfa.order"}',NULL);
INSERT INTO "core_journal" VALUES(426,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_payment_due','01a21325ce7d75d69de1c6b42eeeaee5','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"order_id":"01a21325-ce4e-7782-b11d-c253f78c60ed","customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","purpose":"Lamp of the corpus","due_on":"2026-04-01","amount":{"amount":"1000","currency":"EUR"},"line_id":"01a21325-ce4e-7782-b11d-c254763f4055","period_from":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(427,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_payment','01a21325ce8e71769f33a95a28b10e30','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","received_on":"2026-03-02","amount":{"amount":"400","currency":"EUR"},"method":"transfer","reference":"","owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56","order_id":"01a21325-ce4e-7782-b11d-c253f78c60ed"}',NULL);
INSERT INTO "core_journal" VALUES(428,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'added','sfa_allocation','01a21325ce9c73a8bffe3f613f21cd6f',NULL,NULL,'{"payment_id":"01a21325-ce8e-7176-9f33-a95a28b10e30","due_id":"01a21325-ce7d-75d6-9de1-c6b42eeeaee5","amount":{"amount":"400","currency":"EUR"},"settled":{"amount":"400","currency":"EUR"},"applied_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(429,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_payment_due','01a21325ce7d75d69de1c6b42eeeaee5','01a21325cd3b71adbf15c81a00ededaf','{"paid":null}','{"paid":{"amount":"400","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(430,'2026-03-02 09:00:00.000000',NULL,'system: sell',NULL,'changed','sfa_payment','01a21325ce8e71769f33a95a28b10e30','01a21325cd3b71adbf15c81a00ededaf','{"credit":null}','{"credit":{"amount":"0","currency":"EUR"}}',NULL);
INSERT INTO "core_journal" VALUES(431,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'added','sfa_handover','01a21325cf39701aa01bdb49237bf259',NULL,NULL,'{"from_id":"01a21325-cc71-707e-9be7-db5faeb76f56","summary":"Aiko Mendes to Aiko Park (3)","carried_out_at":"2026-03-02T09:00:00+00:00","deactivated":false,"kept":0,"counts":{"customer":{"01a21325-cc71-707e-9be7-db6b2ee8337a":1},"sfa_opportunity":{"01a21325-cc71-707e-9be7-db6b2ee8337a":1},"sfa_order":{"01a21325-cc71-707e-9be7-db6b2ee8337a":1}}}',NULL);
INSERT INTO "core_journal" VALUES(432,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'changed','customer','01a21325cd3b71adbf15c81a00ededaf','01a21325cd3b71adbf15c81a00ededaf','{"owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56"}','{"owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}','01a21325cf39701aa01bdb49237bf259');
INSERT INTO "core_journal" VALUES(433,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'changed','sfa_opportunity','01a21325cd597331b90b3a0d89cfccc3','01a21325cd3b71adbf15c81a00ededaf','{"owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56"}','{"owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}','01a21325cf39701aa01bdb49237bf259');
INSERT INTO "core_journal" VALUES(434,'2026-03-02 09:00:00.000000',NULL,'system: sell as system: hand over',NULL,'changed','sfa_order','01a21325ce4e7782b11dc253f78c60ed','01a21325cd3b71adbf15c81a00ededaf','{"owner_id":"01a21325-cc71-707e-9be7-db5faeb76f56"}','{"owner_id":"01a21325-cc71-707e-9be7-db6b2ee8337a"}','01a21325cf39701aa01bdb49237bf259');
INSERT INTO "core_journal" VALUES(435,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','intake_import','01a21325cf5e72eb8ec11b0831f461df',NULL,NULL,'{"job_id":"01a21325-cf5e-72eb-8ec1-1b0768ab753a","file":"old.csv","sha256":"a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c","profile":"Old system","fingerprint":"dfa290a7e9ae175cd2ccec5bc3229d2b3f6bc504a29b0e4e74842d97f3712e07","source":1,"record_type":"customer","scheme":"old.no","state":"waiting","rows":2,"done":0,"linked":0,"created":0,"changed":0,"unchanged":0,"skipped":0,"refused":0,"related":0}',NULL);
INSERT INTO "core_journal" VALUES(436,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','customer','01a21325cf9c731fb9461d643367484a','01a21325cf9c731fb9461d643367484a',NULL,'{"kind":"organization","name":"Imported GmbH","lifecycle":"lead"}','01a21325cf5e72eb8ec11b0768ab753a');
INSERT INTO "core_journal" VALUES(437,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','customer','01a21325cf9c731fb9461d65efb37589','01a21325cf9c731fb9461d65efb37589',NULL,'{"kind":"organization","name":"Taken SA","lifecycle":"lead"}','01a21325cf5e72eb8ec11b0768ab753a');
INSERT INTO "core_journal" VALUES(438,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','intake_key','01a21325cf9c731fb9461d66c8c6c641',NULL,NULL,'{"scheme":"old.no","key":"1","record_type":"customer","record_id":"01a21325-cf9c-731f-b946-1d643367484a","import_id":"01a21325-cf5e-72eb-8ec1-1b0831f461df","row":1,"line":2}','01a21325cf5e72eb8ec11b0768ab753a');
INSERT INTO "core_journal" VALUES(439,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','intake_key','01a21325cf9c731fb9461d67e251ccc1',NULL,NULL,'{"scheme":"old.no","key":"2","record_type":"customer","record_id":"01a21325-cf9c-731f-b946-1d65efb37589","import_id":"01a21325-cf5e-72eb-8ec1-1b0831f461df","row":2,"line":3}','01a21325cf5e72eb8ec11b0768ab753a');
INSERT INTO "core_journal" VALUES(440,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','identity','01a21325cf9f71bcbacf93469040ead5','01a21325cf9c731fb9461d643367484a',NULL,'{"customer_id":"01a21325-cf9c-731f-b946-1d643367484a","kind":"email","value":"info@imported.example","normalized":"info@imported.example"}','01a21325cf5e72eb8ec11b0768ab753a');
INSERT INTO "core_journal" VALUES(441,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'added','identity','01a21325cf9f71bcbacf93473330b483','01a21325cf9c731fb9461d65efb37589',NULL,'{"customer_id":"01a21325-cf9c-731f-b946-1d65efb37589","kind":"email","value":"info@taken.example","normalized":"info@taken.example"}','01a21325cf5e72eb8ec11b0768ab753a');
INSERT INTO "core_journal" VALUES(442,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'changed','intake_import','01a21325cf5e72eb8ec11b0831f461df',NULL,'{"done":0,"created":0,"state":"waiting"}','{"done":2,"created":2,"state":"rows"}',NULL);
INSERT INTO "core_journal" VALUES(443,'2026-03-02 09:00:00.000000',NULL,'system: corpus',NULL,'changed','intake_import','01a21325cf5e72eb8ec11b0831f461df',NULL,'{"state":"rows","finished_at":null}','{"state":"finished","finished_at":"2026-03-02T09:00:00+00:00"}',NULL);
INSERT INTO "core_journal" VALUES(444,'2026-03-02 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a21325d0147043b7b1e009172156fa',NULL,NULL,'{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a21325-cc71-707e-9be7-db679db3b366","category":"closed","deals":1,"amount":{"amount":"16500","currency":"EUR"},"weighted":{"amount":"16500","currency":"EUR"},"without_rate":0,"owner_id":"01a21325-cc71-707e-9be7-db679db3b366"}',NULL);
INSERT INTO "core_journal" VALUES(445,'2026-03-02 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a21325d0147043b7b1e00a05aa0060',NULL,NULL,'{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q1","owner_key":"01a21325-cc71-707e-9be7-db7796c1b3a4","category":"pipeline","deals":1,"amount":{"amount":"10800","currency":"EUR"},"weighted":{"amount":"2700.00","currency":"EUR"},"without_rate":0,"owner_id":"01a21325-cc71-707e-9be7-db7796c1b3a4","rate_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(446,'2026-03-02 09:00:00.000000',NULL,'system: job sfa.snapshot as system: take a snapshot of the forecast','sfa','added','sfa_forecast_snapshot','01a21325d0147043b7b1e00bc7d6f5f9',NULL,NULL,'{"taken_on":"2026-03-02","pipeline":"sfa.sales","period":"2026-Q2","owner_key":"01a21325-cc71-707e-9be7-db66d63bb600","category":"pipeline","deals":1,"amount":{"amount":"3850","currency":"EUR"},"weighted":{"amount":"962.50","currency":"EUR"},"without_rate":0,"owner_id":"01a21325-cc71-707e-9be7-db66d63bb600","rate_on":"2026-03-02"}',NULL);
INSERT INTO "core_journal" VALUES(447,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d048708fad504a9e900e6b51','01a21325cc74716ca547b9cc33d31204',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9cc33d31204","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(448,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d31f854baf","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(449,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d04b72c79c306e73ff0f7056','01a21325cc74716ca547b9ca09fdf9ad',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9ca09fdf9ad","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(450,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c915c28ae7","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(451,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d04b72c79c306e75945abdd4','01a21325cc7377d98d2910ae2b54443d',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10ae2b54443d","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(452,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(453,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(454,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d0517236a5166ad7220d2a65','01a21325cc7377d98d2910b75d09d133',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b75d09d133","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(455,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(456,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d0517236a5166ad8a12eeaa6','01a21325cc74716ca547b9c5c01fada5',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c5c01fada5","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(457,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d0517236a5166ad994999689','01a21325cc7377d98d2910b2a1b3b5c5',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b2a1b3b5c5","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(458,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e75945abdd4','01a21325cc7377d98d2910ae2b54443d','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(459,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(460,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(461,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(462,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d05275d198533461771154d4','01a21325cc74716ca547b9d17eb1d333',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d17eb1d333","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(463,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e75945abdd4','01a21325cc7377d98d2910ae2b54443d','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(464,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e73ff0f7056','01a21325cc74716ca547b9ca09fdf9ad','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(465,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0517236a5166ad7220d2a65','01a21325cc7377d98d2910b75d09d133','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(466,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e73ff0f7056','01a21325cc74716ca547b9ca09fdf9ad','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(467,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d05375cfac5d29af1a241f78','01a21325cc7377d98d2910b1b1011ff4',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b1b1011ff4","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(468,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d05375cfac5d29af1a241f78','01a21325cc7377d98d2910b1b1011ff4','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(469,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(470,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e73ff0f7056','01a21325cc74716ca547b9ca09fdf9ad','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(471,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(472,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(473,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":60}','{"points":70}',NULL);
INSERT INTO "core_journal" VALUES(474,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e73ff0f7056','01a21325cc74716ca547b9ca09fdf9ad','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(475,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d0587367a326dd884363d011','01a21325cc7377d98d2910b4b015bd06',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b4b015bd06","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(476,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(477,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d05976bb982d842a03a329df','01a21325cc74716ca547b9c4b1e33eb4',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c4b1e33eb4","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(478,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d05976bb982d842b5a077525','01a21325cc7377d98d2910b98b1e7d52',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b98b1e7d52","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(479,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0587367a326dd884363d011','01a21325cc7377d98d2910b4b015bd06','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(480,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d05375cfac5d29af1a241f78','01a21325cc7377d98d2910b1b1011ff4','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(481,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":60}','{"points":70}',NULL);
INSERT INTO "core_journal" VALUES(482,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e75945abdd4','01a21325cc7377d98d2910ae2b54443d','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(483,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e75945abdd4','01a21325cc7377d98d2910ae2b54443d','{"points":40}','{"points":50}',NULL);
INSERT INTO "core_journal" VALUES(484,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e73ff0f7056','01a21325cc74716ca547b9ca09fdf9ad','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(485,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0517236a5166ad994999689','01a21325cc7377d98d2910b2a1b3b5c5','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(486,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0517236a5166ad8a12eeaa6','01a21325cc74716ca547b9c5c01fada5','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(487,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d05976bb982d842a03a329df','01a21325cc74716ca547b9c4b1e33eb4','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(488,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d05375cfac5d29af1a241f78','01a21325cc7377d98d2910b1b1011ff4','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(489,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":70}','{"points":80}',NULL);
INSERT INTO "core_journal" VALUES(490,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d05976bb982d842a03a329df','01a21325cc74716ca547b9c4b1e33eb4','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(491,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d05976bb982d842a03a329df','01a21325cc74716ca547b9c4b1e33eb4','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(492,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0517236a5166ad7220d2a65','01a21325cc7377d98d2910b75d09d133','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(493,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":70}','{"points":80}',NULL);
INSERT INTO "core_journal" VALUES(494,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d05f77fe97840c2e785ed73e','01a21325cc7377d98d2910b8843186cd',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b8843186cd","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(495,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d048708fad504a9e900e6b51','01a21325cc74716ca547b9cc33d31204','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(496,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":80}','{"points":90}',NULL);
INSERT INTO "core_journal" VALUES(497,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d05f77fe97840c2e785ed73e','01a21325cc7377d98d2910b8843186cd','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(498,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04a73ad8117b308be57e244','01a21325cc74716ca547b9d31f854baf','{"points":80}','{"points":90}',NULL);
INSERT INTO "core_journal" VALUES(499,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e7487392269','01a21325cc74716ca547b9c915c28ae7','{"points":90}','{"points":100}',NULL);
INSERT INTO "core_journal" VALUES(500,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0517236a5166ad8a12eeaa6','01a21325cc74716ca547b9c5c01fada5','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(501,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0587367a326dd884363d011','01a21325cc7377d98d2910b4b015bd06','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(502,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0517236a5166ad8a12eeaa6','01a21325cc74716ca547b9c5c01fada5','{"points":30}','{"points":40}',NULL);
INSERT INTO "core_journal" VALUES(503,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d04b72c79c306e75945abdd4','01a21325cc7377d98d2910ae2b54443d','{"points":50}','{"points":60}',NULL);
INSERT INTO "core_journal" VALUES(504,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d0617513973165187ad90362','01a21325cc7377d98d2910aad691f2c2',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10aad691f2c2","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(505,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0617513973165187ad90362','01a21325cc7377d98d2910aad691f2c2','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(506,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d0617513973165187ad90362','01a21325cc7377d98d2910aad691f2c2','{"points":20}','{"points":30}',NULL);
INSERT INTO "core_journal" VALUES(507,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d06272c0b2501eedb486a143','01a21325cc7377d98d2910b35aa8bdcb',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b35aa8bdcb","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(508,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d06272c0b2501eee25a326a3','01a21325cc7377d98d2910b579630040',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10b579630040","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(509,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','changed','acme_score_mark','01a21325d06272c0b2501eee25a326a3','01a21325cc7377d98d2910b579630040','{"points":10}','{"points":20}',NULL);
INSERT INTO "core_journal" VALUES(510,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d06272c0b2501eef56f854ba','01a21325cc74716ca547b9c6e00a48d8',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9c6e00a48d8","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(511,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d06272c0b2501ef0100e91ea','01a21325cc74716ca547b9d2add5ccec',NULL,'{"customer_id":"01a21325-cc74-716c-a547-b9d2add5ccec","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(512,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d06272c0b2501ef19aac1b2a','01a21325cc7377d98d2910a59a163a64',NULL,'{"customer_id":"01a21325-cc73-77d9-8d29-10a59a163a64","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(513,'2026-03-02 09:00:00.000000',NULL,'system: consumer acme_score','acme_score','added','acme_score_mark','01a21325d06272c0b2501ef2fe31d967','01a21325cd3b71adbf15c81a00ededaf',NULL,'{"customer_id":"01a21325-cd3b-71ad-bf15-c81a00ededaf","points":10,"reason":"first contact"}',NULL);
INSERT INTO "core_journal" VALUES(514,'2026-03-02 09:00:00.000000',NULL,'system: consumer sfa','sfa','changed','sfa_lead','01a21325cd4270bf93306844cee92eb5','01a21325cd3b71adbf15c81a00ededaf','{"with_customer":true}','{"with_customer":false}',NULL);
CREATE TABLE core_journal_head (
	id INTEGER NOT NULL, 
	last BIGINT NOT NULL, 
	CONSTRAINT pk_core_journal_head PRIMARY KEY (id)
);
INSERT INTO "core_journal_head" VALUES(1,514);
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
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43695aa891b','01a21325cc9a7717b9696d4af51f9384','01a21325cc74716ca547b9cc33d31204','2025-10-31 10:21:00.000000','01a21325cc74716ca547b9cb254c1c7c',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c437984c3b81','01a21325cc9a7717b9696d4af51f9384','01a21325cc74716ca547b9cb254c1c7c','2025-10-31 10:21:00.000000',NULL,'01a21325cc74716ca547b9cc33d31204');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43889737081','01a21325cc9a7717b9696d4eae295f97','01a21325cc74716ca547b9d31f854baf','2025-11-05 11:24:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c439ebb44993','01a21325cc9a7717b9696d4eae295f97','01a21325cc74716ca547b9d2add5ccec','2025-11-05 11:24:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43a87599fe0','01a21325cc99728e984d0f56437d76ab','01a21325cc74716ca547b9ca09fdf9ad','2025-11-05 12:33:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43b039a2e92','01a21325cc99728e984d0f56437d76ab','01a21325cc74716ca547b9c82f8fccc3','2025-11-05 12:33:00.000000',NULL,'01a21325cc74716ca547b9ca09fdf9ad');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43ccbb8bf5f','01a21325cc99728e984d0f5b32ac34e5','01a21325cc74716ca547b9c915c28ae7','2025-11-06 12:03:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43dca9de748','01a21325cc99728e984d0f5b32ac34e5','01a21325cc74716ca547b9c82f8fccc3','2025-11-06 12:03:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43e4bffa002','01a21325cc99728e984d0f37bc8e57dd','01a21325cc7377d98d2910ae2b54443d','2025-11-07 10:38:00.000000','01a21325cc7377d98d2910ad38007731',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c43fdb20d21a','01a21325cc99728e984d0f37bc8e57dd','01a21325cc7377d98d2910ad38007731','2025-11-07 10:38:00.000000',NULL,'01a21325cc7377d98d2910ae2b54443d');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c440cb1b0a04','01a21325cc99728e984d0f54de002a65','01a21325cc74716ca547b9c915c28ae7','2025-11-07 15:05:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c441fca94154','01a21325cc99728e984d0f54de002a65','01a21325cc74716ca547b9c82f8fccc3','2025-11-07 15:05:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c4428828d7fa','01a21325cc99728e984d0f62ea52368f','01a21325cc74716ca547b9c915c28ae7','2025-11-07 15:39:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c443b50ad10d','01a21325cc99728e984d0f62ea52368f','01a21325cc74716ca547b9c82f8fccc3','2025-11-07 15:39:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c444f3d96924','01a21325cc99728e984d0f49263c6c90','01a21325cc7377d98d2910b75d09d133','2025-11-12 15:27:00.000000','01a21325cc7377d98d2910b579630040',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44525861a9d','01a21325cc99728e984d0f49263c6c90','01a21325cc7377d98d2910b579630040','2025-11-12 15:27:00.000000',NULL,'01a21325cc7377d98d2910b75d09d133');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44603cdc14a','01a21325cc9a7717b9696d5417c6e181','01a21325cc74716ca547b9d31f854baf','2025-11-13 13:23:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c447491716dc','01a21325cc9a7717b9696d5417c6e181','01a21325cc74716ca547b9d2add5ccec','2025-11-13 13:23:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44816551a50','01a21325cc99728e984d0f4cf310d6d6','01a21325cc74716ca547b9c5c01fada5','2025-11-14 14:24:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c449eb2816fb','01a21325cc99728e984d0f4cf310d6d6','01a21325cc7377d98d2910ba72ea30ec','2025-11-14 14:24:00.000000',NULL,'01a21325cc74716ca547b9c5c01fada5');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44ad26871d3','01a21325cc99728e984d0f42a1550b4a','01a21325cc7377d98d2910b2a1b3b5c5','2025-11-14 14:58:00.000000','01a21325cc7377d98d2910af369d77cf',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44b754da229','01a21325cc99728e984d0f42a1550b4a','01a21325cc7377d98d2910af369d77cf','2025-11-14 14:58:00.000000',NULL,'01a21325cc7377d98d2910b2a1b3b5c5');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44cbe2357f4','01a21325cc99728e984d0f3c26c24256','01a21325cc7377d98d2910ae2b54443d','2025-11-20 09:59:00.000000','01a21325cc7377d98d2910ad38007731',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44d95bda469','01a21325cc99728e984d0f3c26c24256','01a21325cc7377d98d2910ad38007731','2025-11-20 09:59:00.000000',NULL,'01a21325cc7377d98d2910ae2b54443d');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44ee627fb4e','01a21325cc9a7717b9696d527db3b67d','01a21325cc74716ca547b9d31f854baf','2025-11-21 14:02:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c44f05fc08ae','01a21325cc9a7717b9696d527db3b67d','01a21325cc74716ca547b9d2add5ccec','2025-11-21 14:02:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45042f284db','01a21325cc9a7717b9696d4f6e577b7a','01a21325cc74716ca547b9d31f854baf','2025-11-21 14:05:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45158fb86c4','01a21325cc9a7717b9696d4f6e577b7a','01a21325cc74716ca547b9d2add5ccec','2025-11-21 14:05:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c452df9745db','01a21325cc99728e984d0f550efb3541','01a21325cc74716ca547b9c915c28ae7','2025-11-27 11:36:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c453bb986233','01a21325cc99728e984d0f550efb3541','01a21325cc74716ca547b9c82f8fccc3','2025-11-27 11:36:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45439761726','01a21325cc9a7717b9696d4b0377ae47','01a21325cc74716ca547b9d17eb1d333','2025-12-01 08:19:00.000000','01a21325cc74716ca547b9cd73cb2c65',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c455a183b93a','01a21325cc9a7717b9696d4b0377ae47','01a21325cc74716ca547b9cd73cb2c65','2025-12-01 08:19:00.000000',NULL,'01a21325cc74716ca547b9d17eb1d333');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c4568a6d0444','01a21325cc99728e984d0f388269dddb','01a21325cc7377d98d2910ae2b54443d','2025-12-05 11:31:00.000000','01a21325cc7377d98d2910ad38007731',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c457e99c2397','01a21325cc99728e984d0f388269dddb','01a21325cc7377d98d2910ad38007731','2025-12-05 11:31:00.000000',NULL,'01a21325cc7377d98d2910ae2b54443d');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c458ff0e942f','01a21325cc99728e984d0f5e24a31cd3','01a21325cc74716ca547b9ca09fdf9ad','2025-12-05 14:23:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c4597dc6bf2f','01a21325cc99728e984d0f5e24a31cd3','01a21325cc74716ca547b9c82f8fccc3','2025-12-05 14:23:00.000000',NULL,'01a21325cc74716ca547b9ca09fdf9ad');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45adc61f906','01a21325cc99728e984d0f4749d29422','01a21325cc7377d98d2910b75d09d133','2025-12-11 09:10:00.000000','01a21325cc7377d98d2910b579630040',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45b5f34033c','01a21325cc99728e984d0f4749d29422','01a21325cc7377d98d2910b579630040','2025-12-11 09:10:00.000000',NULL,'01a21325cc7377d98d2910b75d09d133');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45cb09c1c5f','01a21325cc99728e984d0f5d4d24844d','01a21325cc74716ca547b9ca09fdf9ad','2025-12-11 13:14:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45d0d7ef6d7','01a21325cc99728e984d0f5d4d24844d','01a21325cc74716ca547b9c82f8fccc3','2025-12-11 13:14:00.000000',NULL,'01a21325cc74716ca547b9ca09fdf9ad');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45e53796a5b','01a21325cc99728e984d0f40159dc269','01a21325cc7377d98d2910b1b1011ff4','2025-12-15 10:15:00.000000','01a21325cc7377d98d2910af369d77cf',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c45fe1c8a34a','01a21325cc99728e984d0f40159dc269','01a21325cc7377d98d2910af369d77cf','2025-12-15 10:15:00.000000',NULL,'01a21325cc7377d98d2910b1b1011ff4');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c460a2ef9cd3','01a21325cc99728e984d0f4139d4cdef','01a21325cc7377d98d2910b1b1011ff4','2025-12-30 11:49:00.000000','01a21325cc7377d98d2910af369d77cf',NULL);
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c46118307723','01a21325cc99728e984d0f4139d4cdef','01a21325cc7377d98d2910af369d77cf','2025-12-30 11:49:00.000000',NULL,'01a21325cc7377d98d2910b1b1011ff4');
INSERT INTO "core_participant" VALUES('01a21325cc9f739db237c46202537999','01a21325cc99728e984d0f60dcdb6f22','01a21325cc74716ca547b9c915c28ae7','2025-12-31 11:19:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633726493de93','01a21325cc99728e984d0f60dcdb6f22','01a21325cc74716ca547b9c82f8fccc3','2025-12-31 11:19:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963373ef40f825','01a21325cc99728e984d0f5c3a3c755d','01a21325cc74716ca547b9ca09fdf9ad','2025-12-31 14:05:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96337461ab63bc','01a21325cc99728e984d0f5c3a3c755d','01a21325cc74716ca547b9c82f8fccc3','2025-12-31 14:05:00.000000',NULL,'01a21325cc74716ca547b9ca09fdf9ad');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963375fe0ca539','01a21325cc9a7717b9696d5361bf5ec2','01a21325cc74716ca547b9d31f854baf','2026-01-02 08:16:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963376bf41f5eb','01a21325cc9a7717b9696d5361bf5ec2','01a21325cc74716ca547b9d2add5ccec','2026-01-02 08:16:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633775cb39b8a','01a21325cc99728e984d0f63da324d84','01a21325cc74716ca547b9c915c28ae7','2026-01-02 08:38:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963378a82e6404','01a21325cc99728e984d0f63da324d84','01a21325cc74716ca547b9c82f8fccc3','2026-01-02 08:38:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633797628b24f','01a21325cc99728e984d0f5a21a16a88','01a21325cc74716ca547b9c915c28ae7','2026-01-02 11:35:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96337a95863641','01a21325cc99728e984d0f5a21a16a88','01a21325cc74716ca547b9c82f8fccc3','2026-01-02 11:35:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96337b4d5cd8d9','01a21325cc99728e984d0f619a1913e8','01a21325cc74716ca547b9ca09fdf9ad','2026-01-02 12:48:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96337cc446a272','01a21325cc99728e984d0f619a1913e8','01a21325cc74716ca547b9c82f8fccc3','2026-01-02 12:48:00.000000',NULL,'01a21325cc74716ca547b9ca09fdf9ad');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96337d06a46c96','01a21325cc99728e984d0f446c141930','01a21325cc7377d98d2910b4b015bd06','2026-01-02 16:08:00.000000','01a21325cc7377d98d2910b35aa8bdcb',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96337ec225894e','01a21325cc99728e984d0f446c141930','01a21325cc7377d98d2910b35aa8bdcb','2026-01-02 16:08:00.000000',NULL,'01a21325cc7377d98d2910b4b015bd06');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96337f3b1391da','01a21325cc9a7717b9696d4c400c5d83','01a21325cc74716ca547b9d31f854baf','2026-01-07 09:00:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633806c99e727','01a21325cc9a7717b9696d4c400c5d83','01a21325cc74716ca547b9d2add5ccec','2026-01-07 09:00:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633818a62b8fa','01a21325cc99728e984d0f50cecf17f2','01a21325cc74716ca547b9c4b1e33eb4','2026-01-08 12:54:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963382606efda6','01a21325cc99728e984d0f50cecf17f2','01a21325cc7377d98d2910ba72ea30ec','2026-01-08 12:54:00.000000',NULL,'01a21325cc74716ca547b9c4b1e33eb4');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633834808b455','01a21325cc99728e984d0f46804ef3f2','01a21325cc7377d98d2910b98b1e7d52','2026-01-09 11:19:00.000000','01a21325cc7377d98d2910b579630040',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963384e9bc0e8a','01a21325cc99728e984d0f46804ef3f2','01a21325cc7377d98d2910b579630040','2026-01-09 11:19:00.000000',NULL,'01a21325cc7377d98d2910b98b1e7d52');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633858478cb33','01a21325cc99728e984d0f45afd6c337','01a21325cc7377d98d2910b4b015bd06','2026-01-09 12:19:00.000000','01a21325cc7377d98d2910b35aa8bdcb',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633867eedee86','01a21325cc99728e984d0f45afd6c337','01a21325cc7377d98d2910b35aa8bdcb','2026-01-09 12:19:00.000000',NULL,'01a21325cc7377d98d2910b4b015bd06');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963387611b7482','01a21325cc99728e984d0f3e44eb874f','01a21325cc7377d98d2910b1b1011ff4','2026-01-16 14:48:00.000000','01a21325cc7377d98d2910af369d77cf',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633885538e3aa','01a21325cc99728e984d0f3e44eb874f','01a21325cc7377d98d2910af369d77cf','2026-01-16 14:48:00.000000',NULL,'01a21325cc7377d98d2910b1b1011ff4');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633897472339c','01a21325cc9a7717b9696d51507b2d76','01a21325cc74716ca547b9d31f854baf','2026-01-21 15:01:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96338a9bc65046','01a21325cc9a7717b9696d51507b2d76','01a21325cc74716ca547b9d2add5ccec','2026-01-21 15:01:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96338be6ef3047','01a21325cc99728e984d0f3b07724386','01a21325cc7377d98d2910ae2b54443d','2026-01-22 13:00:00.000000','01a21325cc7377d98d2910ad38007731',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96338c3f206896','01a21325cc99728e984d0f3b07724386','01a21325cc7377d98d2910ad38007731','2026-01-22 13:00:00.000000',NULL,'01a21325cc7377d98d2910ae2b54443d');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96338d7c5cc48f','01a21325cc99728e984d0f3ac9a6369b','01a21325cc7377d98d2910ae2b54443d','2026-01-23 10:26:00.000000','01a21325cc7377d98d2910ad38007731',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96338ee8858e1b','01a21325cc99728e984d0f3ac9a6369b','01a21325cc7377d98d2910ad38007731','2026-01-23 10:26:00.000000',NULL,'01a21325cc7377d98d2910ae2b54443d');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96338f124ee9b2','01a21325cc99728e984d0f59206f1e85','01a21325cc74716ca547b9ca09fdf9ad','2026-01-23 15:17:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339014e7d96a','01a21325cc99728e984d0f59206f1e85','01a21325cc74716ca547b9c82f8fccc3','2026-01-23 15:17:00.000000',NULL,'01a21325cc74716ca547b9ca09fdf9ad');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963391024d78c0','01a21325cc99728e984d0f3fa52d7702','01a21325cc7377d98d2910b2a1b3b5c5','2026-01-26 08:53:00.000000','01a21325cc7377d98d2910af369d77cf',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339234f2ce7a','01a21325cc99728e984d0f3fa52d7702','01a21325cc7377d98d2910af369d77cf','2026-01-26 08:53:00.000000',NULL,'01a21325cc7377d98d2910b2a1b3b5c5');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339378838ca1','01a21325cc99728e984d0f4f262730ab','01a21325cc74716ca547b9c5c01fada5','2026-01-27 11:24:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963394cda6a6c2','01a21325cc99728e984d0f4f262730ab','01a21325cc7377d98d2910ba72ea30ec','2026-01-27 11:24:00.000000',NULL,'01a21325cc74716ca547b9c5c01fada5');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963395a45c64c7','01a21325cc99728e984d0f4eb3b35ec4','01a21325cc74716ca547b9c4b1e33eb4','2026-01-27 13:08:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963396bcd94c37','01a21325cc99728e984d0f4eb3b35ec4','01a21325cc7377d98d2910ba72ea30ec','2026-01-27 13:08:00.000000',NULL,'01a21325cc74716ca547b9c4b1e33eb4');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963397bfef7fa7','01a21325cc99728e984d0f3d07016106','01a21325cc7377d98d2910b1b1011ff4','2026-01-29 09:25:00.000000','01a21325cc7377d98d2910af369d77cf',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963398b9cc32c3','01a21325cc99728e984d0f3d07016106','01a21325cc7377d98d2910af369d77cf','2026-01-29 09:25:00.000000',NULL,'01a21325cc7377d98d2910b1b1011ff4');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb963399491d8dbd','01a21325cc99728e984d0f5848d947a5','01a21325cc74716ca547b9c915c28ae7','2026-01-29 17:00:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339aaaeb805a','01a21325cc99728e984d0f5848d947a5','01a21325cc74716ca547b9c82f8fccc3','2026-01-29 17:00:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339be74b42ac','01a21325cc99728e984d0f532cfb0199','01a21325cc74716ca547b9c4b1e33eb4','2026-01-30 09:14:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339c09695b1f','01a21325cc99728e984d0f532cfb0199','01a21325cc7377d98d2910ba72ea30ec','2026-01-30 09:14:00.000000',NULL,'01a21325cc74716ca547b9c4b1e33eb4');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339d12ae224c','01a21325cc99728e984d0f4db551ad43','01a21325cc74716ca547b9c4b1e33eb4','2026-02-04 12:21:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339ecf59e16b','01a21325cc99728e984d0f4db551ad43','01a21325cc7377d98d2910ba72ea30ec','2026-02-04 12:21:00.000000',NULL,'01a21325cc74716ca547b9c4b1e33eb4');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb96339f0c9a0c01','01a21325cc99728e984d0f4826e84f7c','01a21325cc7377d98d2910b75d09d133','2026-02-04 15:35:00.000000','01a21325cc7377d98d2910b579630040',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a069428d6f','01a21325cc99728e984d0f4826e84f7c','01a21325cc7377d98d2910b579630040','2026-02-04 15:35:00.000000',NULL,'01a21325cc7377d98d2910b75d09d133');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a1032f0904','01a21325cc9a7717b9696d5025a146c8','01a21325cc74716ca547b9d31f854baf','2026-02-05 16:58:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a287633652','01a21325cc9a7717b9696d5025a146c8','01a21325cc74716ca547b9d2add5ccec','2026-02-05 16:58:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a33314943c','01a21325cc99728e984d0f4a06b123b7','01a21325cc7377d98d2910b8843186cd','2026-02-06 09:11:00.000000','01a21325cc7377d98d2910b579630040',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a402d45359','01a21325cc99728e984d0f4a06b123b7','01a21325cc7377d98d2910b579630040','2026-02-06 09:11:00.000000',NULL,'01a21325cc7377d98d2910b8843186cd');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a5fb87dbd1','01a21325cc9a7717b9696d490b5fa0a6','01a21325cc74716ca547b9cc33d31204','2026-02-06 15:57:00.000000','01a21325cc74716ca547b9cb254c1c7c',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a6616cb7b6','01a21325cc9a7717b9696d490b5fa0a6','01a21325cc74716ca547b9cb254c1c7c','2026-02-06 15:57:00.000000',NULL,'01a21325cc74716ca547b9cc33d31204');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a7f0fe6e65','01a21325cc99728e984d0f578b0c0f58','01a21325cc74716ca547b9c915c28ae7','2026-02-17 12:33:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a8d9532694','01a21325cc99728e984d0f578b0c0f58','01a21325cc74716ca547b9c82f8fccc3','2026-02-17 12:33:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633a9da6d5ad2','01a21325cc99728e984d0f4ba55325b1','01a21325cc7377d98d2910b8843186cd','2026-02-18 11:23:00.000000','01a21325cc7377d98d2910b579630040',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633aa1e7bcda9','01a21325cc99728e984d0f4ba55325b1','01a21325cc7377d98d2910b579630040','2026-02-18 11:23:00.000000',NULL,'01a21325cc7377d98d2910b8843186cd');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633abe98101cc','01a21325cc9a7717b9696d4df53f2700','01a21325cc74716ca547b9d31f854baf','2026-02-19 14:56:00.000000','01a21325cc74716ca547b9d2add5ccec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633ac7d043415','01a21325cc9a7717b9696d4df53f2700','01a21325cc74716ca547b9d2add5ccec','2026-02-19 14:56:00.000000',NULL,'01a21325cc74716ca547b9d31f854baf');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633ad42057ff4','01a21325cc99728e984d0f64cea8dcd6','01a21325cc74716ca547b9c915c28ae7','2026-02-20 08:38:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633aedc12724d','01a21325cc99728e984d0f64cea8dcd6','01a21325cc74716ca547b9c82f8fccc3','2026-02-20 08:38:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633af997a45e8','01a21325cc99728e984d0f52cbb4fb91','01a21325cc74716ca547b9c5c01fada5','2026-02-20 16:54:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b0e7a13f88','01a21325cc99728e984d0f52cbb4fb91','01a21325cc7377d98d2910ba72ea30ec','2026-02-20 16:54:00.000000',NULL,'01a21325cc74716ca547b9c5c01fada5');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b127d546c5','01a21325cc99728e984d0f43cc633161','01a21325cc7377d98d2910b4b015bd06','2026-02-23 14:28:00.000000','01a21325cc7377d98d2910b35aa8bdcb',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b21ec2d17b','01a21325cc99728e984d0f43cc633161','01a21325cc7377d98d2910b35aa8bdcb','2026-02-23 14:28:00.000000',NULL,'01a21325cc7377d98d2910b4b015bd06');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b35610e34e','01a21325cc99728e984d0f5177d168a0','01a21325cc74716ca547b9c5c01fada5','2026-02-25 15:37:00.000000','01a21325cc7377d98d2910ba72ea30ec',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b423658566','01a21325cc99728e984d0f5177d168a0','01a21325cc7377d98d2910ba72ea30ec','2026-02-25 15:37:00.000000',NULL,'01a21325cc74716ca547b9c5c01fada5');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b519a0eecf','01a21325cc99728e984d0f395e46f339','01a21325cc7377d98d2910ae2b54443d','2026-02-26 08:31:00.000000','01a21325cc7377d98d2910ad38007731',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b684a1833f','01a21325cc99728e984d0f395e46f339','01a21325cc7377d98d2910ad38007731','2026-02-26 08:31:00.000000',NULL,'01a21325cc7377d98d2910ae2b54443d');
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b79601dc27','01a21325cc99728e984d0f5f9f23d9c5','01a21325cc74716ca547b9c915c28ae7','2026-02-27 12:47:00.000000','01a21325cc74716ca547b9c82f8fccc3',NULL);
INSERT INTO "core_participant" VALUES('01a21325cca3759dbb9633b8fbc75b04','01a21325cc99728e984d0f5f9f23d9c5','01a21325cc74716ca547b9c82f8fccc3','2026-02-27 12:47:00.000000',NULL,'01a21325cc74716ca547b9c915c28ae7');
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae79438c4d84','01a21325ccd572f5a92aae714ff07cbb','01a21325cc7377d98d2910aad691f2c2','2026-01-23 08:28:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae7a1337bd09','01a21325ccd572f5a92aae72384a4d3b','01a21325cc7377d98d2910aad691f2c2','2026-02-02 08:49:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae7b250cdb4e','01a21325ccd572f5a92aae73a18d8c5f','01a21325cc7377d98d2910aad691f2c2','2026-02-16 08:36:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae7cc6e54eec','01a21325ccd572f5a92aae74ad48231f','01a21325cc7377d98d2910b35aa8bdcb','2026-01-05 17:12:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae7d9d2781b3','01a21325ccd572f5a92aae75fe89070a','01a21325cc7377d98d2910b579630040','2025-11-18 17:29:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae7e470da940','01a21325ccd572f5a92aae76e0a9b760','01a21325cc7377d98d2910b579630040','2025-12-04 08:26:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae7f930dda05','01a21325ccd572f5a92aae774f247545','01a21325cc74716ca547b9c6e00a48d8','2026-03-02 08:56:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325ccd572f5a92aae8043546d9e','01a21325ccd572f5a92aae7888e91265','01a21325cc74716ca547b9d2add5ccec','2026-02-17 17:28:00.000000',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325cd1e7535912d724d916c08df','01a21325cd1e7535912d724cd3cbc2c3','01a21325cc7377d98d2910a59a163a64','2026-11-25 14:39:34.174329',NULL,NULL);
INSERT INTO "core_participant" VALUES('01a21325cd6c72198f15654f279d2286','01a21325cd6c72198f15654eb03fd5cd','01a21325cd3b71adbf15c81a00ededaf','2026-03-02 09:00:00.000000',NULL,NULL);
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
INSERT INTO "core_plugin" VALUES('core','0.2.0','enabled','2026-03-02 09:00:00.000000','0002',NULL,'{"plugin":"core","version":"0.2.0","requires":[],"records":[{"name":"user","label":"User","table":"core_user","entry":false,"title":"name","follows":null,"owned":false,"unique":[["email"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"email","kind":"text","optional":true},{"name":"manager_id","kind":"ref","optional":true},{"name":"active","kind":"boolean","optional":false},{"name":"roles","kind":"list","optional":false}],"references":[{"field":"manager_id","record":"user","table":"core_user","optional":true}],"personal":["name","email"]},{"name":"team","label":"Team","table":"core_team","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"parent_id","kind":"ref","optional":true}],"references":[{"field":"parent_id","record":"team","table":"core_team","optional":true}],"personal":[]},{"name":"team_member","label":"Team member","table":"core_team_member","entry":true,"title":null,"follows":null,"owned":false,"unique":[["team_id","user_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"team_id","kind":"ref","optional":false},{"name":"user_id","kind":"ref","optional":false}],"references":[{"field":"team_id","record":"team","table":"core_team","optional":false},{"field":"user_id","record":"user","table":"core_user","optional":false}],"personal":[]},{"name":"customer","label":"Customer","table":"core_customer","entry":false,"title":"name","follows":null,"owned":true,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["person","organization"]},{"name":"name","kind":"text","optional":false},{"name":"given_name","kind":"text","optional":true},{"name":"family_name","kind":"text","optional":true},{"name":"lifecycle","kind":"choice","optional":false,"choices":["subscriber","lead","mql","sql","opportunity","customer","evangelist","other"]},{"name":"roles","kind":"list","optional":false},{"name":"industry","kind":"text","optional":true},{"name":"country","kind":"text","optional":true},{"name":"city","kind":"text","optional":true},{"name":"owner_id","kind":"ref","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":["name","given_name","family_name"]},{"name":"identity","label":"Identity","table":"core_identity","entry":false,"title":null,"follows":"customer_id","owned":false,"unique":[["external"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["email","phone","domain","external"]},{"name":"value","kind":"text","optional":false},{"name":"normalized","kind":"text","optional":false},{"name":"external","kind":"text","optional":true},{"name":"label","kind":"text","optional":true}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":["value","normalized"]},{"name":"relation","label":"Relation","table":"core_relation","entry":false,"title":null,"follows":"from_id","owned":false,"unique":[["from_id","to_id","kind","since"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"from_id","kind":"ref","optional":false},{"name":"to_id","kind":"ref","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["works_for","decides_for","subsidiary_of","partner_of"]},{"name":"role","kind":"text","optional":true},{"name":"since","kind":"date","optional":true},{"name":"until","kind":"date","optional":true}],"references":[{"field":"from_id","record":"customer","table":"core_customer","optional":false},{"field":"to_id","record":"customer","table":"core_customer","optional":false}],"personal":[]},{"name":"tag","label":"Tag","table":"core_tag","entry":true,"title":null,"follows":"record_id","owned":false,"unique":[["record_id","tag","record_type"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"tag","kind":"text","optional":false}],"references":[],"personal":[]},{"name":"attachment","label":"File","table":"core_attachment","entry":false,"title":"name","follows":"record_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"name","kind":"text","optional":false},{"name":"media_type","kind":"text","optional":false},{"name":"size","kind":"integer","optional":false},{"name":"sha256","kind":"text","optional":false}],"references":[],"personal":[]},{"name":"interaction","label":"Interaction","table":"core_interaction","entry":true,"title":null,"follows":"participant.interaction_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"kind","kind":"text","optional":false},{"name":"at","kind":"time","optional":false},{"name":"summary","kind":"text","optional":false},{"name":"direction","kind":"choice","optional":false,"choices":["in","out","internal"]},{"name":"channel","kind":"text","optional":true},{"name":"user_id","kind":"ref","optional":true},{"name":"record_type","kind":"text","optional":true},{"name":"record_id","kind":"id","optional":true},{"name":"payload","kind":"json","optional":false},{"name":"corrects_id","kind":"ref","optional":true}],"references":[{"field":"user_id","record":"user","table":"core_user","optional":true},{"field":"corrects_id","record":"interaction","table":"core_interaction","optional":true}],"personal":["summary"]},{"name":"participant","label":"Participant","table":"core_participant","entry":true,"title":null,"follows":"customer_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"interaction_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"at","kind":"time","optional":false},{"name":"organization_id","kind":"ref","optional":true},{"name":"through_id","kind":"ref","optional":true}],"references":[{"field":"interaction_id","record":"interaction","table":"core_interaction","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"organization_id","record":"customer","table":"core_customer","optional":true},{"field":"through_id","record":"customer","table":"core_customer","optional":true}],"personal":[]},{"name":"stage_move","label":"Stage move","table":"core_stage_move","entry":true,"title":null,"follows":"record_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"from_stage","kind":"text","optional":true},{"name":"to_stage","kind":"text","optional":false},{"name":"at","kind":"time","optional":false},{"name":"entered_at","kind":"time","optional":true},{"name":"user_id","kind":"ref","optional":true}],"references":[{"field":"user_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"rate","label":"Exchange rate","table":"core_rate","entry":false,"title":null,"follows":null,"owned":false,"unique":[["currency","on"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"currency","kind":"text","optional":false},{"name":"on","kind":"date","optional":false},{"name":"units","kind":"integer","optional":false}],"references":[],"personal":[]}],"custom_fields":[],"pipelines":{},"kinds":{"core.note":"Note","core.call":"Call","core.meeting":"Meeting","core.email":"E-mail","core.visit":"Visit"},"guards":[{"hook":"crm_check_change","records":["user"],"if_unavailable":"block"}]}');
INSERT INTO "core_plugin" VALUES('acme','1.0','enabled','2026-03-02 09:00:00.000000','declared-215aaf46b9465140',NULL,'{"plugin":"acme","version":"1.0","requires":[],"records":[{"name":"acme_contract","label":"Contract","table":"acme_contract","entry":false,"title":null,"follows":null,"owned":true,"unique":[["number"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"number","kind":"text","optional":false},{"name":"customer_id","kind":"ref","optional":true},{"name":"worth","kind":"money","optional":true},{"name":"terms","kind":"list","optional":false}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":true}],"personal":[]}],"custom_fields":[{"record":"customer","name":"acme.region","kind":"text","label":"Region","personal":false,"group":null}],"pipelines":{"acme.contracts":{"record":"acme_contract","stages":[{"name":"draft","outcome":"open"},{"name":"signed","outcome":"won"},{"name":"off","outcome":"lost"}]}},"kinds":{},"guards":[]}');
INSERT INTO "core_plugin" VALUES('acme_score','0','enabled','2026-03-02 09:00:00.000000','declared-5f2bf80e24726910',NULL,'{"plugin":"acme_score","version":"0","requires":[],"records":[{"name":"acme_score_mark","label":"Mark","table":"acme_score_mark","entry":false,"title":null,"follows":"customer_id","owned":false,"unique":[["customer_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"points","kind":"integer","optional":false},{"name":"reason","kind":"text","optional":false}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":[]}],"custom_fields":[],"pipelines":{},"kinds":{},"guards":[{"hook":"crm_check_change","records":["acme_score_mark"],"if_unavailable":"block"}]}');
INSERT INTO "core_plugin" VALUES('intake','0.2.0','enabled','2026-03-02 09:00:00.000000','0002',NULL,'{"plugin":"intake","version":"0.2.0","requires":[],"records":[{"name":"intake_import","label":"Import","table":"intake_import","entry":false,"title":"file","follows":null,"owned":true,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"job_id","kind":"id","optional":false},{"name":"file","kind":"text","optional":false},{"name":"sheet","kind":"text","optional":true},{"name":"sha256","kind":"text","optional":false},{"name":"profile","kind":"text","optional":false},{"name":"fingerprint","kind":"text","optional":false},{"name":"source","kind":"integer","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"scheme","kind":"text","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["waiting","rows","relations","finished"]},{"name":"rows","kind":"integer","optional":false},{"name":"done","kind":"integer","optional":false},{"name":"linked","kind":"integer","optional":false},{"name":"created","kind":"integer","optional":false},{"name":"changed","kind":"integer","optional":false},{"name":"unchanged","kind":"integer","optional":false},{"name":"skipped","kind":"integer","optional":false},{"name":"refused","kind":"integer","optional":false},{"name":"related","kind":"integer","optional":false},{"name":"finished_at","kind":"time","optional":true},{"name":"undone_at","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"intake_key","label":"Imported row","table":"intake_key","entry":false,"title":null,"follows":"record_id","owned":false,"unique":[["scheme","key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"scheme","kind":"text","optional":false},{"name":"key","kind":"text","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"import_id","kind":"ref","optional":false},{"name":"row","kind":"integer","optional":false},{"name":"line","kind":"integer","optional":false},{"name":"recognized","kind":"boolean","optional":true},{"name":"revision","kind":"text","optional":true}],"references":[{"field":"import_id","record":"intake_import","table":"intake_import","optional":false}],"personal":[]},{"name":"intake_effect","label":"Effect of an import","table":"intake_effect","entry":true,"title":null,"follows":"import_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"import_id","kind":"ref","optional":false},{"name":"row","kind":"integer","optional":false},{"name":"line","kind":"integer","optional":false},{"name":"record_type","kind":"text","optional":false},{"name":"record_id","kind":"id","optional":false},{"name":"version_from","kind":"integer","optional":false},{"name":"version_to","kind":"integer","optional":false}],"references":[{"field":"import_id","record":"intake_import","table":"intake_import","optional":false}],"personal":[]},{"name":"intake_refusal","label":"Refused row","table":"intake_refusal","entry":true,"title":null,"follows":"import_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"import_id","kind":"ref","optional":false},{"name":"row","kind":"integer","optional":false},{"name":"line","kind":"integer","optional":false},{"name":"key","kind":"text","optional":false},{"name":"reason","kind":"text","optional":false}],"references":[{"field":"import_id","record":"intake_import","table":"intake_import","optional":false}],"personal":[]}],"custom_fields":[],"pipelines":{},"kinds":{},"guards":[]}');
INSERT INTO "core_plugin" VALUES('sfa','0.2.0','enabled','2026-03-02 09:00:00.000000','0002',NULL,'{"plugin":"sfa","version":"0.2.0","requires":[],"records":[{"name":"sfa_product","label":"Product","table":"sfa_product","entry":false,"title":"name","follows":null,"owned":false,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"family","kind":"text","optional":true},{"name":"price","kind":"money","optional":true},{"name":"cost","kind":"money","optional":true,"group":"finance"},{"name":"active","kind":"boolean","optional":false},{"name":"external_key","kind":"text","optional":true}],"references":[],"personal":[]},{"name":"sfa_opportunity","label":"Opportunity","table":"sfa_opportunity","entry":false,"title":"title","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"title","kind":"text","optional":false},{"name":"customer_id","kind":"ref","optional":true},{"name":"product_id","kind":"ref","optional":true},{"name":"amount","kind":"money","optional":true},{"name":"opened_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"close_on","kind":"date","optional":true},{"name":"probability","kind":"float","optional":true},{"name":"forecast","kind":"choice","optional":true,"choices":["omitted","pipeline","best_case","commit","closed"]},{"name":"next_step","kind":"text","optional":true},{"name":"next_step_on","kind":"date","optional":true},{"name":"source","kind":"text","optional":true},{"name":"lost_reason","kind":"text","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":true},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":true}],"personal":[]},{"name":"sfa_line_item","label":"Line item","table":"sfa_line_item","entry":false,"title":null,"follows":"opportunity_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"product_id","kind":"ref","optional":false},{"name":"quantity","kind":"integer","optional":false},{"name":"unit_price","kind":"money","optional":false},{"name":"discount","kind":"money","optional":true}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":false}],"personal":[]},{"name":"sfa_competitor","label":"Competitor","table":"sfa_competitor","entry":false,"title":"name","follows":"opportunity_id","owned":false,"unique":[["opportunity_id","name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"name","kind":"text","optional":false},{"name":"customer_id","kind":"ref","optional":true},{"name":"position","kind":"choice","optional":true,"choices":["ahead","even","behind"]},{"name":"strengths","kind":"text","optional":true},{"name":"weaknesses","kind":"text","optional":true},{"name":"won","kind":"boolean","optional":false}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":true}],"personal":[]},{"name":"sfa_buying_role","label":"Buying role","table":"sfa_buying_role","entry":false,"title":null,"follows":"opportunity_id","owned":false,"unique":[["opportunity_id","person_id","role"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"person_id","kind":"ref","optional":false},{"name":"role","kind":"choice","optional":false,"choices":["economic_buyer","decision_maker","champion","influencer","evaluator","user","gatekeeper","blocker","other"]},{"name":"influence","kind":"choice","optional":true,"choices":["high","medium","low"]},{"name":"attitude","kind":"choice","optional":false,"choices":["supporter","neutral","opponent","unknown"]},{"name":"note","kind":"text","optional":true}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"person_id","record":"customer","table":"core_customer","optional":false}],"personal":["note"]},{"name":"sfa_split","label":"Split","table":"sfa_split","entry":false,"title":null,"follows":"opportunity_id","owned":false,"unique":[["opportunity_id","user_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"opportunity_id","kind":"ref","optional":false},{"name":"user_id","kind":"ref","optional":false},{"name":"basis_points","kind":"integer","optional":false}],"references":[{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":false},{"field":"user_id","record":"user","table":"core_user","optional":false}],"personal":[]},{"name":"sfa_lead","label":"Lead","table":"sfa_lead","entry":false,"title":"title","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"customer_id","kind":"ref","optional":false},{"name":"title","kind":"text","optional":false},{"name":"source","kind":"text","optional":true},{"name":"campaign","kind":"text","optional":true},{"name":"territory","kind":"text","optional":true},{"name":"assigned_by","kind":"text","optional":true},{"name":"pool","kind":"text","optional":true},{"name":"claimed_at","kind":"time","optional":true},{"name":"touched_at","kind":"time","optional":true},{"name":"recycled","kind":"integer","optional":false},{"name":"with_customer","kind":"boolean","optional":false},{"name":"budget","kind":"money","optional":true},{"name":"authority","kind":"text","optional":true},{"name":"need","kind":"text","optional":true},{"name":"timeline","kind":"date","optional":true},{"name":"rating","kind":"choice","optional":true,"choices":["hot","warm","cold"]},{"name":"score","kind":"integer","optional":true},{"name":"opened_on","kind":"date","optional":true},{"name":"qualified_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"disqualified_reason","kind":"text","optional":true},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true}],"personal":[]},{"name":"sfa_turn","label":"Turn","table":"sfa_turn","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"taken","kind":"integer","optional":false},{"name":"last_id","kind":"id","optional":true}],"references":[],"personal":[]},{"name":"sfa_activity","label":"Activity","table":"sfa_activity","entry":false,"title":"subject","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["task","call","meeting","visit","note"]},{"name":"subject","kind":"text","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["planned","done","canceled"]},{"name":"customer_id","kind":"ref","optional":true},{"name":"record_type","kind":"text","optional":true},{"name":"record_id","kind":"id","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"priority","kind":"choice","optional":false,"choices":["high","normal","low"]},{"name":"due_at","kind":"time","optional":true},{"name":"ends_at","kind":"time","optional":true},{"name":"all_day","kind":"boolean","optional":false},{"name":"remind_at","kind":"time","optional":true},{"name":"location","kind":"text","optional":true},{"name":"notes","kind":"text","optional":true},{"name":"done_at","kind":"time","optional":true},{"name":"minutes","kind":"integer","optional":true},{"name":"outcome","kind":"text","optional":true},{"name":"interaction_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"customer_id","record":"customer","table":"core_customer","optional":true},{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"interaction_id","record":"interaction","table":"core_interaction","optional":true}],"personal":["subject","notes"]},{"name":"sfa_attendee","label":"Attendee","table":"sfa_attendee","entry":true,"title":null,"follows":"activity_id","owned":false,"unique":[["activity_id","customer_id"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"activity_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false}],"references":[{"field":"activity_id","record":"sfa_activity","table":"sfa_activity","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false}],"personal":[]},{"name":"sfa_reminder","label":"Reminder","table":"sfa_reminder","entry":true,"title":null,"follows":"activity_id","owned":false,"unique":[["activity_id","remind_at"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"activity_id","kind":"ref","optional":false},{"name":"remind_at","kind":"time","optional":false}],"references":[{"field":"activity_id","record":"sfa_activity","table":"sfa_activity","optional":false}],"personal":[]},{"name":"sfa_series","label":"Number series","table":"sfa_series","entry":false,"title":"name","follows":null,"owned":false,"unique":[["name"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"name","kind":"text","optional":false},{"name":"last","kind":"integer","optional":false}],"references":[],"personal":[]},{"name":"sfa_quote","label":"Quote","table":"sfa_quote","entry":false,"title":"number","follows":null,"owned":true,"unique":[["number","revision"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"number","kind":"text","optional":false},{"name":"revision","kind":"integer","optional":false},{"name":"supersedes_id","kind":"ref","optional":true},{"name":"title","kind":"text","optional":false},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"customer_id","kind":"ref","optional":true},{"name":"contact_id","kind":"ref","optional":true},{"name":"valid_until","kind":"date","optional":true},{"name":"term_months","kind":"integer","optional":true},{"name":"discount","kind":"float","optional":false},{"name":"total","kind":"money","optional":true},{"name":"list_total","kind":"money","optional":true},{"name":"discount_share","kind":"float","optional":false},{"name":"highest_discount","kind":"float","optional":false},{"name":"margin","kind":"float","optional":true,"group":"finance"},{"name":"terms","kind":"text","optional":true},{"name":"notes","kind":"text","optional":true},{"name":"opened_on","kind":"date","optional":true},{"name":"sent_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"declined_reason","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"supersedes_id","record":"sfa_quote","table":"sfa_quote","optional":true},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":true},{"field":"contact_id","record":"customer","table":"core_customer","optional":true}],"personal":[]},{"name":"sfa_quote_line","label":"Quote line","table":"sfa_quote_line","entry":false,"title":"description","follows":"quote_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"quote_id","kind":"ref","optional":false},{"name":"position","kind":"integer","optional":false},{"name":"product_id","kind":"ref","optional":true},{"name":"description","kind":"text","optional":false},{"name":"quantity","kind":"float","optional":false},{"name":"unit","kind":"text","optional":true},{"name":"unit_price","kind":"money","optional":false},{"name":"list_price","kind":"money","optional":true},{"name":"discount","kind":"float","optional":false},{"name":"recurrence","kind":"choice","optional":false,"choices":["once","month","quarter","year"]},{"name":"amount","kind":"money","optional":true},{"name":"unit_cost","kind":"money","optional":true,"group":"finance"}],"references":[{"field":"quote_id","record":"sfa_quote","table":"sfa_quote","optional":false},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":true}],"personal":[]},{"name":"sfa_approval","label":"Approval","table":"sfa_approval","entry":false,"title":"rule","follows":"quote_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"quote_id","kind":"ref","optional":false},{"name":"step","kind":"integer","optional":false},{"name":"rule","kind":"text","optional":false},{"name":"reason","kind":"text","optional":false},{"name":"asked_of_id","kind":"ref","optional":true},{"name":"asked_role","kind":"text","optional":true},{"name":"asked_by_id","kind":"ref","optional":true},{"name":"asked_at","kind":"time","optional":false},{"name":"state","kind":"choice","optional":false,"choices":["pending","approved","refused","void"]},{"name":"decided_by_id","kind":"ref","optional":true},{"name":"decided_at","kind":"time","optional":true},{"name":"comment","kind":"text","optional":true}],"references":[{"field":"quote_id","record":"sfa_quote","table":"sfa_quote","optional":false},{"field":"asked_of_id","record":"user","table":"core_user","optional":true},{"field":"asked_by_id","record":"user","table":"core_user","optional":true},{"field":"decided_by_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"sfa_order","label":"Order","table":"sfa_order","entry":false,"title":"number","follows":null,"owned":true,"unique":[["number"],["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"stage","kind":"text","optional":false},{"name":"stage_since","kind":"time","optional":true},{"name":"owner_id","kind":"ref","optional":true},{"name":"number","kind":"text","optional":false},{"name":"title","kind":"text","optional":false},{"name":"kind","kind":"choice","optional":false,"choices":["order","contract"]},{"name":"customer_id","kind":"ref","optional":false},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"quote_id","kind":"ref","optional":true},{"name":"starts_on","kind":"date","optional":false},{"name":"ends_on","kind":"date","optional":true},{"name":"billing","kind":"choice","optional":false,"choices":["anniversary","calendar"]},{"name":"terms_days","kind":"integer","optional":false},{"name":"total","kind":"money","optional":true},{"name":"auto_renew","kind":"boolean","optional":false},{"name":"notice_days","kind":"integer","optional":false},{"name":"signed_on","kind":"date","optional":true},{"name":"activated_on","kind":"date","optional":true},{"name":"closed_on","kind":"date","optional":true},{"name":"scheduled_until","kind":"date","optional":true},{"name":"renews_id","kind":"ref","optional":true},{"name":"renewal_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true},{"field":"quote_id","record":"sfa_quote","table":"sfa_quote","optional":true},{"field":"renews_id","record":"sfa_order","table":"sfa_order","optional":true},{"field":"renewal_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true}],"personal":[]},{"name":"sfa_order_line","label":"Order line","table":"sfa_order_line","entry":false,"title":"description","follows":"order_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"order_id","kind":"ref","optional":false},{"name":"position","kind":"integer","optional":false},{"name":"product_id","kind":"ref","optional":true},{"name":"description","kind":"text","optional":false},{"name":"quantity","kind":"float","optional":false},{"name":"unit","kind":"text","optional":true},{"name":"unit_price","kind":"money","optional":false},{"name":"discount","kind":"float","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"recurrence","kind":"choice","optional":false,"choices":["once","month","quarter","year"]},{"name":"starts_on","kind":"date","optional":true},{"name":"ends_on","kind":"date","optional":true}],"references":[{"field":"order_id","record":"sfa_order","table":"sfa_order","optional":false},{"field":"product_id","record":"sfa_product","table":"sfa_product","optional":true}],"personal":[]},{"name":"sfa_payment_due","label":"Payment due","table":"sfa_payment_due","entry":false,"title":"purpose","follows":"order_id","owned":false,"unique":[["line_id","period_from","due_on"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"order_id","kind":"ref","optional":false},{"name":"customer_id","kind":"ref","optional":false},{"name":"line_id","kind":"ref","optional":true},{"name":"purpose","kind":"text","optional":false},{"name":"period_from","kind":"date","optional":true},{"name":"period_until","kind":"date","optional":true},{"name":"due_on","kind":"date","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"paid","kind":"money","optional":true},{"name":"settled_on","kind":"date","optional":true},{"name":"overdue_on","kind":"date","optional":true}],"references":[{"field":"order_id","record":"sfa_order","table":"sfa_order","optional":false},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"line_id","record":"sfa_order_line","table":"sfa_order_line","optional":true}],"personal":[]},{"name":"sfa_payment","label":"Payment","table":"sfa_payment","entry":false,"title":"reference","follows":null,"owned":true,"unique":[["external_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"customer_id","kind":"ref","optional":false},{"name":"order_id","kind":"ref","optional":true},{"name":"received_on","kind":"date","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"credit","kind":"money","optional":true},{"name":"method","kind":"choice","optional":false,"choices":["transfer","direct_debit","card","cash","check","other"]},{"name":"reference","kind":"text","optional":false},{"name":"refunds_id","kind":"ref","optional":true},{"name":"external_key","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"customer_id","record":"customer","table":"core_customer","optional":false},{"field":"order_id","record":"sfa_order","table":"sfa_order","optional":true},{"field":"refunds_id","record":"sfa_payment","table":"sfa_payment","optional":true}],"personal":[]},{"name":"sfa_allocation","label":"Allocation","table":"sfa_allocation","entry":true,"title":null,"follows":"due_id","owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"payment_id","kind":"ref","optional":false},{"name":"due_id","kind":"ref","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"settled","kind":"money","optional":false},{"name":"applied_on","kind":"date","optional":false}],"references":[{"field":"payment_id","record":"sfa_payment","table":"sfa_payment","optional":false},{"field":"due_id","record":"sfa_payment_due","table":"sfa_payment_due","optional":false}],"personal":[]},{"name":"sfa_quota","label":"Quota","table":"sfa_quota","entry":false,"title":null,"follows":null,"owned":true,"unique":[["turn"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"team_id","kind":"ref","optional":true},{"name":"territory","kind":"text","optional":true},{"name":"starts_on","kind":"date","optional":false},{"name":"ends_on","kind":"date","optional":false},{"name":"measure","kind":"choice","optional":false,"choices":["won_value","won_deals","received","activities"]},{"name":"pipeline","kind":"text","optional":true},{"name":"amount","kind":"money","optional":true},{"name":"number","kind":"integer","optional":true},{"name":"turn","kind":"text","optional":true}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"team_id","record":"team","table":"core_team","optional":true}],"personal":[]},{"name":"sfa_commission","label":"Commission","table":"sfa_commission","entry":false,"title":"reason","follows":null,"owned":true,"unique":[["turn"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"plan","kind":"text","optional":false},{"name":"period","kind":"text","optional":false},{"name":"posting","kind":"choice","optional":false,"choices":["earned","floor","adjusted","clawback"]},{"name":"opportunity_id","kind":"ref","optional":true},{"name":"source_id","kind":"id","optional":true},{"name":"earned_on","kind":"date","optional":false},{"name":"base","kind":"money","optional":true},{"name":"margin","kind":"money","optional":true,"group":"finance"},{"name":"amount","kind":"money","optional":false},{"name":"settled_on","kind":"date","optional":false},{"name":"reason","kind":"text","optional":false},{"name":"turn","kind":"text","optional":false}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true},{"field":"opportunity_id","record":"sfa_opportunity","table":"sfa_opportunity","optional":true}],"personal":[]},{"name":"sfa_handover","label":"Hand-over","table":"sfa_handover","entry":false,"title":"summary","follows":null,"owned":false,"unique":[],"columns":[{"name":"id","kind":"id","optional":false},{"name":"version","kind":"integer","optional":false},{"name":"created_at","kind":"time","optional":true},{"name":"updated_at","kind":"time","optional":true},{"name":"custom","kind":"json","optional":false},{"name":"from_id","kind":"ref","optional":false},{"name":"by_id","kind":"ref","optional":true},{"name":"summary","kind":"text","optional":false},{"name":"carried_out_at","kind":"time","optional":false},{"name":"counts","kind":"json","optional":false},{"name":"deactivated","kind":"boolean","optional":false},{"name":"undone_at","kind":"time","optional":true},{"name":"kept","kind":"integer","optional":false}],"references":[{"field":"from_id","record":"user","table":"core_user","optional":false},{"field":"by_id","record":"user","table":"core_user","optional":true}],"personal":[]},{"name":"sfa_forecast_snapshot","label":"Forecast snapshot","table":"sfa_forecast_snapshot","entry":true,"title":null,"follows":null,"owned":true,"unique":[["taken_on","pipeline","period","category","owner_key"]],"columns":[{"name":"id","kind":"id","optional":false},{"name":"taken_on","kind":"date","optional":false},{"name":"pipeline","kind":"text","optional":false},{"name":"period","kind":"text","optional":false},{"name":"owner_id","kind":"ref","optional":true},{"name":"owner_key","kind":"text","optional":false},{"name":"category","kind":"choice","optional":false,"choices":["omitted","pipeline","best_case","commit","closed"]},{"name":"deals","kind":"integer","optional":false},{"name":"amount","kind":"money","optional":false},{"name":"weighted","kind":"money","optional":false},{"name":"rate_on","kind":"date","optional":true},{"name":"without_rate","kind":"integer","optional":false}],"references":[{"field":"owner_id","record":"user","table":"core_user","optional":true}],"personal":[]}],"custom_fields":[],"pipelines":{"sfa.sales":{"record":"sfa_opportunity","stages":[{"name":"prospecting","outcome":"open"},{"name":"qualifying","outcome":"open"},{"name":"quoted","outcome":"open"},{"name":"negotiating","outcome":"open"},{"name":"won","outcome":"won"},{"name":"lost","outcome":"lost"}]},"sfa.renewal":{"record":"sfa_opportunity","stages":[{"name":"upcoming","outcome":"open"},{"name":"in_talks","outcome":"open"},{"name":"quoted","outcome":"open"},{"name":"won","outcome":"won"},{"name":"lost","outcome":"lost"}]},"sfa.expansion":{"record":"sfa_opportunity","stages":[{"name":"identified","outcome":"open"},{"name":"qualifying","outcome":"open"},{"name":"quoted","outcome":"open"},{"name":"negotiating","outcome":"open"},{"name":"won","outcome":"won"},{"name":"lost","outcome":"lost"}]},"sfa.lead":{"record":"sfa_lead","stages":[{"name":"new","outcome":"open"},{"name":"working","outcome":"open"},{"name":"qualified","outcome":"open"},{"name":"converted","outcome":"done"},{"name":"disqualified","outcome":"lost"}]},"sfa.quote":{"record":"sfa_quote","stages":[{"name":"draft","outcome":"open"},{"name":"in_approval","outcome":"open"},{"name":"approved","outcome":"open"},{"name":"sent","outcome":"open"},{"name":"accepted","outcome":"won"},{"name":"declined","outcome":"lost"},{"name":"expired","outcome":"lost"},{"name":"superseded","outcome":"canceled"}]},"sfa.order":{"record":"sfa_order","stages":[{"name":"draft","outcome":"open"},{"name":"active","outcome":"open"},{"name":"ended","outcome":"done"},{"name":"canceled","outcome":"canceled"}]}},"kinds":{"sfa.task":"Task"},"guards":[{"hook":"crm_check_change","records":["sfa_opportunity","sfa_line_item","sfa_competitor","sfa_buying_role","sfa_split","sfa_lead","sfa_activity","sfa_quote","sfa_quote_line","sfa_approval","sfa_order","sfa_order_line","sfa_payment_due","sfa_payment","sfa_allocation","sfa_quota","sfa_commission","sfa_forecast_snapshot"],"if_unavailable":"block"},{"hook":"crm_check_move","records":["sfa_opportunity","sfa_lead","sfa_quote"],"if_unavailable":"block"},{"hook":"crm_choose_owner","records":["sfa_opportunity","sfa_lead","sfa_payment","sfa_quota"],"if_unavailable":"pass"}]}');
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
INSERT INTO "core_relation" VALUES('01a21325cc777302940810875b75a0bf',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a64b40fe5d','01a21325cc7377d98d2910a59a163a64','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc77730294081088e4c1363f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a64b40fe5d','01a21325cc7377d98d2910a59a163a64','decides_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc77730294081089a74a542f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a74c65b55a','01a21325cc7377d98d2910a59a163a64','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408108a8bf8723c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a89ad45e92','01a21325cc7377d98d2910a59a163a64','works_for','Operations',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408108b8bd92e81',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910a9e36e9d80','01a21325cc7377d98d2910a59a163a64','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408108c27509110',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910abd4b72ec7','01a21325cc7377d98d2910aad691f2c2','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408108d8e30a5ed',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910abd4b72ec7','01a21325cc7377d98d2910aad691f2c2','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408108e33843323',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ac6464c9c6','01a21325cc7377d98d2910aad691f2c2','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408108f497e57b1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ae2b54443d','01a21325cc7377d98d2910ad38007731','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc77730294081090c2eabc24',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910ae2b54443d','01a21325cc7377d98d2910ad38007731','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109180e3bca3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b088ead2cf','01a21325cc7377d98d2910af369d77cf','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109289897681',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b088ead2cf','01a21325cc7377d98d2910af369d77cf','decides_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc77730294081093a26eab94',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b1b1011ff4','01a21325cc7377d98d2910af369d77cf','works_for','Operations',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109472d546ab',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b2a1b3b5c5','01a21325cc7377d98d2910af369d77cf','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc77730294081095a8d86968',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b4b015bd06','01a21325cc7377d98d2910b35aa8bdcb','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc77730294081096e36f9226',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b4b015bd06','01a21325cc7377d98d2910b35aa8bdcb','decides_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109745a806f5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b63dd0be6b','01a21325cc7377d98d2910b579630040','works_for','Managing director',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109834e48aa4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b63dd0be6b','01a21325cc7377d98d2910b579630040','decides_for','Managing director',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810999039457f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b75d09d133','01a21325cc7377d98d2910b579630040','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109a30c9ddb2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b8843186cd','01a21325cc7377d98d2910b579630040','works_for','Managing director',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109b26e62e3a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc7377d98d2910b98b1e7d52','01a21325cc7377d98d2910b579630040','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109c4ae173e7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c4b1e33eb4','01a21325cc7377d98d2910ba72ea30ec','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109de563c1bf',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c4b1e33eb4','01a21325cc7377d98d2910ba72ea30ec','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109e8d3f8eb7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c5c01fada5','01a21325cc7377d98d2910ba72ea30ec','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc7773029408109ffbf86b93',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c7b0bb81dd','01a21325cc74716ca547b9c6e00a48d8','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a0ec9a1c0d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c7b0bb81dd','01a21325cc74716ca547b9c6e00a48d8','decides_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a141c0963f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c915c28ae7','01a21325cc74716ca547b9c82f8fccc3','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a2e683d9d8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9c915c28ae7','01a21325cc74716ca547b9c82f8fccc3','decides_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a3e9c0253d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ca09fdf9ad','01a21325cc74716ca547b9c82f8fccc3','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a42e77e3db',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cc33d31204','01a21325cc74716ca547b9cb254c1c7c','works_for','Finance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a5613be8c6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cc33d31204','01a21325cc74716ca547b9cb254c1c7c','decides_for','Finance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a6784eaf8b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ce10ee49e0','01a21325cc74716ca547b9cd73cb2c65','works_for','IT',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a7697e0fb6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9ce10ee49e0','01a21325cc74716ca547b9cd73cb2c65','decides_for','IT',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a829daa286',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cf5a7492e9','01a21325cc74716ca547b9cd73cb2c65','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810a9d960dbba',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d0f0a47af0','01a21325cc74716ca547b9cd73cb2c65','works_for','Purchasing',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810aab1df7e22',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d17eb1d333','01a21325cc74716ca547b9cd73cb2c65','works_for','Maintenance',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810ab1a5f7bcb',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9cd73cb2c65','01a21325cc74716ca547b9c82f8fccc3','subsidiary_of',NULL,NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810ac346ba727',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d31f854baf','01a21325cc74716ca547b9d2add5ccec','works_for','Quality',NULL,NULL);
INSERT INTO "core_relation" VALUES('01a21325cc777302940810adbd2ee7a1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc74716ca547b9d31f854baf','01a21325cc74716ca547b9d2add5ccec','decides_for','Quality',NULL,NULL);
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
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e664ad9a3588d','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','sfa.sales',NULL,'prospecting','2026-01-12 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e664b5ac8fa06','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','sfa.sales','prospecting','qualifying','2026-01-24 09:00:00.000000','2026-01-12 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e664cdbc558da','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','sfa.sales','qualifying','quoted','2026-02-02 09:00:00.000000','2026-01-24 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e664ddfc519c0','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','sfa.sales','quoted','negotiating','2026-02-16 09:00:00.000000','2026-02-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e664e01c64dd8','sfa_opportunity','01a21325ccbb7042ba7957b51cd2a9b1','sfa.sales','negotiating','won','2026-02-22 09:00:00.000000','2026-02-16 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e664f5b8ea4dc','sfa_opportunity','01a21325ccbc75f3887d22135e2e27a8','sfa.sales',NULL,'prospecting','2025-12-05 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e66505aa2d595','sfa_opportunity','01a21325ccbc75f3887d22135e2e27a8','sfa.sales','prospecting','lost','2025-12-19 09:00:00.000000','2025-12-05 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e66519fb0fdc8','sfa_opportunity','01a21325ccbc75f3887d2215a61d552c','sfa.sales',NULL,'prospecting','2025-12-16 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665287a13ab9','sfa_opportunity','01a21325ccbc75f3887d2215a61d552c','sfa.sales','prospecting','qualifying','2025-12-30 09:00:00.000000','2025-12-16 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e66532d87fb59','sfa_opportunity','01a21325ccbc75f3887d2215a61d552c','sfa.sales','qualifying','quoted','2026-01-06 09:00:00.000000','2025-12-30 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665483b9271e','sfa_opportunity','01a21325ccbc75f3887d2215a61d552c','sfa.sales','quoted','negotiating','2026-01-15 09:00:00.000000','2026-01-06 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e6655ed0ea8f7','sfa_opportunity','01a21325ccbc75f3887d2215a61d552c','sfa.sales','negotiating','lost','2026-01-19 09:00:00.000000','2026-01-15 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e6656c8f1c695','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','sfa.sales',NULL,'prospecting','2025-11-14 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e6657f1dd00b3','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','sfa.sales','prospecting','qualifying','2025-11-19 09:00:00.000000','2025-11-14 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665832556775','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','sfa.sales','qualifying','quoted','2025-11-26 09:00:00.000000','2025-11-19 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e6659847d10de','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','sfa.sales','quoted','negotiating','2025-12-04 09:00:00.000000','2025-11-26 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665ac836c243','sfa_opportunity','01a21325ccbc75f3887d221750ca7914','sfa.sales','negotiating','won','2025-12-10 09:00:00.000000','2025-12-04 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665bf3ee9777','sfa_opportunity','01a21325ccbc75f3887d221947a08f9c','sfa.sales',NULL,'prospecting','2026-02-24 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665c23946efe','sfa_opportunity','01a21325ccbc75f3887d221947a08f9c','sfa.sales','prospecting','qualifying','2026-03-02 09:00:00.000000','2026-02-24 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665d604f21c9','sfa_opportunity','01a21325ccbc75f3887d221ccc748a9d','sfa.sales',NULL,'prospecting','2026-02-06 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ccc571cd844e665ee5465599','sfa_opportunity','01a21325ccbc75f3887d221ccc748a9d','sfa.sales','prospecting','qualifying','2026-02-18 09:00:00.000000','2026-02-06 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbebe6d77be74','acme_contract','01a21325cd0a7664b65b1be5874e79b8','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbebf72f24ca4','acme_contract','01a21325cd0a7664b65b1be66f6ba760','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec016c649cb','acme_contract','01a21325cd0a7664b65b1be782a1a5ea','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec150e93f7b','acme_contract','01a21325cd0a7664b65b1be8bf92b2fb','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec20b46cf6c','acme_contract','01a21325cd0a7664b65b1be948c2baa3','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec344b9e144','acme_contract','01a21325cd0a7664b65b1beaf033c9ed','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec442f8a8f8','acme_contract','01a21325cd0a7664b65b1beb50c3fa83','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec5e84f25de','acme_contract','01a21325cd0a7664b65b1bec427d9f35','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec659895424','acme_contract','01a21325cd0a7664b65b1bed25f0e6a2','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec7d42e90c7','acme_contract','01a21325cd0a7664b65b1bee1978db54','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec8847ed4ef','acme_contract','01a21325cd0a7664b65b1befb60a30ef','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1b7373928bbec9b08eca7d','acme_contract','01a21325cd0a7664b65b1bf0b85f8b02','acme.contracts',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1d705f93d9191e5d0efd23','acme_contract','01a21325cd0a7664b65b1be5874e79b8','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1d705f93d9191f7e888ddf','acme_contract','01a21325cd0a7664b65b1be66f6ba760','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1d705f93d91920a3343e7e','acme_contract','01a21325cd0a7664b65b1be782a1a5ea','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1d705f93d91921a7ea2690','acme_contract','01a21325cd0a7664b65b1be8bf92b2fb','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd1d705f93d919220566db4b','acme_contract','01a21325cd0a7664b65b1be948c2baa3','acme.contracts','draft','signed','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd5776f49d15e9a9424d9aa6','sfa_lead','01a21325cd4270bf93306844cee92eb5','sfa.lead',NULL,'new','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd5877c99a3d78e5e9cd260a','sfa_lead','01a21325cd4270bf93306844cee92eb5','sfa.lead','new','qualified','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd597331b90b3a0e2d404dcd','sfa_opportunity','01a21325cd597331b90b3a0d89cfccc3','sfa.sales',NULL,'prospecting','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325cd5a77f491528f2bd35a3b3b','sfa_lead','01a21325cd4270bf93306844cee92eb5','sfa.lead','qualified','converted','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ce077018a08d63eab7d6804f','sfa_quote','01a21325cd7476c1bb267293d31c11a2','sfa.quote',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ce31732db73e1a69ad8264e1','sfa_quote','01a21325cd7476c1bb267293d31c11a2','sfa.quote','draft','approved','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ce3376798021c812f7789d4d','sfa_quote','01a21325cd7476c1bb267293d31c11a2','sfa.quote','approved','sent','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ce38717ca5b038cc91b5637a','sfa_quote','01a21325cd7476c1bb267293d31c11a2','sfa.quote','sent','accepted','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ce5b7731bc48595f26444067','sfa_order','01a21325ce4e7782b11dc253f78c60ed','sfa.order',NULL,'draft','2026-03-02 09:00:00.000000',NULL,NULL);
INSERT INTO "core_stage_move" VALUES('01a21325ce6773bca4111b5f5d8afa1d','sfa_order','01a21325ce4e7782b11dc253f78c60ed','sfa.order','draft','active','2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',NULL);
CREATE TABLE core_stage_total (
	pipeline VARCHAR(60) NOT NULL, 
	stage VARCHAR(60) NOT NULL, 
	owner_id CHAR(32) NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	records BIGINT NOT NULL, 
	units BIGINT NOT NULL, 
	CONSTRAINT pk_core_stage_total PRIMARY KEY (pipeline, stage, owner_id, currency)
);
INSERT INTO "core_stage_total" VALUES('sfa.sales','lost','01a21325cc71707e9be7db6b2ee8337a','EUR',1,165000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','lost','01a21325cc71707e9be7db740e4a8a9d','EUR',1,137750000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','qualifying','01a21325cc71707e9be7db66d63bb600','EUR',1,38500000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','qualifying','01a21325cc71707e9be7db7796c1b3a4','EUR',1,108000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','won','01a21325cc71707e9be7db679db3b366','EUR',1,165000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','won','01a21325cc71707e9be7db6cc5b70453','EUR',1,440000000);
INSERT INTO "core_stage_total" VALUES('acme.contracts','draft','00000000000000000000000000000000','EUR',7,577500);
INSERT INTO "core_stage_total" VALUES('acme.contracts','signed','00000000000000000000000000000000','EUR',5,112500);
INSERT INTO "core_stage_total" VALUES('sfa.lead','converted','01a21325cc71707e9be7db5faeb76f56','',1,0);
INSERT INTO "core_stage_total" VALUES('sfa.sales','prospecting','01a21325cc71707e9be7db5faeb76f56','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.quote','draft','01a21325cc71707e9be7db5faeb76f56','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.quote','approved','01a21325cc71707e9be7db5faeb76f56','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.quote','accepted','01a21325cc71707e9be7db5faeb76f56','EUR',1,10000000);
INSERT INTO "core_stage_total" VALUES('sfa.order','draft','01a21325cc71707e9be7db5faeb76f56','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.order','active','01a21325cc71707e9be7db5faeb76f56','EUR',0,0);
INSERT INTO "core_stage_total" VALUES('sfa.order','active','01a21325cc71707e9be7db6b2ee8337a','EUR',1,10000000);
INSERT INTO "core_stage_total" VALUES('sfa.sales','prospecting','01a21325cc71707e9be7db6b2ee8337a','EUR',1,10000000);
CREATE TABLE core_tag (
	id CHAR(32) NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	tag VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_core_tag PRIMARY KEY (id)
);
INSERT INTO "core_tag" VALUES('01a21325cc84718ea7177d99662b879f','customer','01a21325cc7377d98d2910a59a163a64','reference');
INSERT INTO "core_tag" VALUES('01a21325cc84718ea7177d9a8d13689c','customer','01a21325cc7377d98d2910ad38007731','slow payer');
INSERT INTO "core_tag" VALUES('01a21325cc84718ea7177d9b6f650a7f','customer','01a21325cc7377d98d2910af369d77cf','key account');
INSERT INTO "core_tag" VALUES('01a21325cc84718ea7177d9cf2906239','customer','01a21325cc7377d98d2910b579630040','reference');
INSERT INTO "core_tag" VALUES('01a21325cc84718ea7177d9db9fb2a0b','customer','01a21325cc7377d98d2910ba72ea30ec','slow payer');
INSERT INTO "core_tag" VALUES('01a21325cc84718ea7177d9ef2b468ce','customer','01a21325cc74716ca547b9cb254c1c7c','newsletter');
INSERT INTO "core_tag" VALUES('01a21325cd1d705f93d9192323dcaf56','acme_contract','01a21325cd0a7664b65b1be5874e79b8','key account');
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
INSERT INTO "core_task" VALUES('sfa.recycle_leads','job',0,'2026-03-02 10:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.reminders','job',0,'2026-03-02 09:01:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.expire_quotes','job',0,'2026-03-02 10:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.plan_ahead','job',0,'2026-03-02 12:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.open_renewals','job',0,'2026-03-02 12:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.renew_and_end','job',0,'2026-03-02 10:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.orders.find_overdue','job',0,'2026-03-02 10:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa.snapshot','job',0,'2026-03-02 12:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('acme_score','consumer',443,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
INSERT INTO "core_task" VALUES('sfa','consumer',443,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL);
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
INSERT INTO "core_team" VALUES('01a21325cc6f750281bc77d1c5160593',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','North',NULL);
INSERT INTO "core_team" VALUES('01a21325cc6f750281bc77d29198f7c5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','South',NULL);
INSERT INTO "core_team" VALUES('01a21325cc6f750281bc77d3e521f1ef',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','East',NULL);
INSERT INTO "core_team" VALUES('01a21325cc6f750281bc77d417b860e4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','West',NULL);
INSERT INTO "core_team" VALUES('01a21325cc6f750281bc77d532ba3003',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Key accounts',NULL);
INSERT INTO "core_team" VALUES('01a21325cc6f750281bc77d6c5cc561d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Partners',NULL);
CREATE TABLE core_team_member (
	id CHAR(32) NOT NULL, 
	team_id CHAR(32) NOT NULL, 
	user_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_core_team_member PRIMARY KEY (id), 
	CONSTRAINT fk_core_team_member_team_id FOREIGN KEY(team_id) REFERENCES core_team (id), 
	CONSTRAINT fk_core_team_member_user_id FOREIGN KEY(user_id) REFERENCES core_user (id)
);
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b0b2171ce4','01a21325cc6f750281bc77d1c5160593','01a21325cc6f750281bc77cbf37538d5');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b1bcc4cfcd','01a21325cc6f750281bc77d29198f7c5','01a21325cc6f750281bc77cc287cc5c0');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b28ff4d1ec','01a21325cc6f750281bc77d3e521f1ef','01a21325cc6f750281bc77cd36d29812');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b30234b8e5','01a21325cc6f750281bc77d417b860e4','01a21325cc6f750281bc77cedf077af5');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b41b5f129d','01a21325cc6f750281bc77d532ba3003','01a21325cc6f750281bc77cf85374704');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b5601d9d29','01a21325cc6f750281bc77d6c5cc561d','01a21325cc6f750281bc77d0b4351695');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b6734f60fa','01a21325cc6f750281bc77d1c5160593','01a21325cc71707e9be7db5faeb76f56');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b7bead259e','01a21325cc6f750281bc77d1c5160593','01a21325cc71707e9be7db6062848f0e');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b89c81d97b','01a21325cc6f750281bc77d1c5160593','01a21325cc71707e9be7db6115421a75');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029b9ffde76dd','01a21325cc6f750281bc77d1c5160593','01a21325cc71707e9be7db62990db830');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029badf6581fb','01a21325cc6f750281bc77d1c5160593','01a21325cc71707e9be7db634d52b5e7');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029bb8f4abe92','01a21325cc6f750281bc77d29198f7c5','01a21325cc71707e9be7db6448b160cf');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029bcd6de7188','01a21325cc6f750281bc77d29198f7c5','01a21325cc71707e9be7db6508226d93');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029bdb5b92027','01a21325cc6f750281bc77d29198f7c5','01a21325cc71707e9be7db66d63bb600');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029bea4adc591','01a21325cc6f750281bc77d29198f7c5','01a21325cc71707e9be7db679db3b366');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029bf219c46cf','01a21325cc6f750281bc77d29198f7c5','01a21325cc71707e9be7db68ada28b70');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c0494c0752','01a21325cc6f750281bc77d3e521f1ef','01a21325cc71707e9be7db692b9d8080');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c17a01201c','01a21325cc6f750281bc77d3e521f1ef','01a21325cc71707e9be7db6ae3c98872');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c2be9c8994','01a21325cc6f750281bc77d3e521f1ef','01a21325cc71707e9be7db6b2ee8337a');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c349730e56','01a21325cc6f750281bc77d3e521f1ef','01a21325cc71707e9be7db6cc5b70453');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c471c6ac55','01a21325cc6f750281bc77d3e521f1ef','01a21325cc71707e9be7db6dabd93441');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c5c096fd0f','01a21325cc6f750281bc77d417b860e4','01a21325cc71707e9be7db6e4db10cdd');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c69b506218','01a21325cc6f750281bc77d417b860e4','01a21325cc71707e9be7db6f05885f03');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c7253c3b60','01a21325cc6f750281bc77d417b860e4','01a21325cc71707e9be7db708bbbec45');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c83823df90','01a21325cc6f750281bc77d417b860e4','01a21325cc71707e9be7db710ec57eb1');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029c91c14a61f','01a21325cc6f750281bc77d417b860e4','01a21325cc71707e9be7db72a020ef01');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029cae5adc706','01a21325cc6f750281bc77d532ba3003','01a21325cc71707e9be7db739155c0f5');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029cb66c88189','01a21325cc6f750281bc77d532ba3003','01a21325cc71707e9be7db740e4a8a9d');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029ccc01c393f','01a21325cc6f750281bc77d532ba3003','01a21325cc71707e9be7db759a5e62e8');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029cd410c9b9d','01a21325cc6f750281bc77d532ba3003','01a21325cc71707e9be7db76c5b35541');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029ce03ffd42d','01a21325cc6f750281bc77d532ba3003','01a21325cc71707e9be7db7796c1b3a4');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029cf070ae7da','01a21325cc6f750281bc77d6c5cc561d','01a21325cc71707e9be7db7836901251');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029d02d30c248','01a21325cc6f750281bc77d6c5cc561d','01a21325cc71707e9be7db797d21791b');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029d1ba14e90b','01a21325cc6f750281bc77d6c5cc561d','01a21325cc71707e9be7db7a0cd083f3');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029d234e6a132','01a21325cc6f750281bc77d6c5cc561d','01a21325cc71707e9be7db7b46961f14');
INSERT INTO "core_team_member" VALUES('01a21325cc727212933029d36caf0813','01a21325cc6f750281bc77d6c5cc561d','01a21325cc71707e9be7db7c61552990');
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
INSERT INTO "core_user" VALUES('01a21325cc6c7730b9f178f2f8b18dae',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Kofi Abadi','kofi.abadi@halden.example',NULL,1,'["manager"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77c936935d7c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Elif Banerjee','elif.banerjee@halden.example',NULL,1,'["admin"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77ca97bcce6a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Maya Okafor','maya.okafor@halden.example','01a21325cc6c7730b9f178f2f8b18dae',1,'["viewer"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77cbf37538d5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Schmid','anton.schmid@halden.example','01a21325cc6c7730b9f178f2f8b18dae',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77cc287cc5c0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Bela Ramos','bela.ramos@halden.example','01a21325cc6c7730b9f178f2f8b18dae',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77cd36d29812',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sara Albrecht','sara.albrecht@halden.example','01a21325cc6c7730b9f178f2f8b18dae',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77cedf077af5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Carla Kovacs','carla.kovacs@halden.example','01a21325cc6c7730b9f178f2f8b18dae',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77cf85374704',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Lena Fontaine','lena.fontaine@halden.example','01a21325cc6c7730b9f178f2f8b18dae',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a21325cc6f750281bc77d0b4351695',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Tomas Ramos','tomas.ramos@halden.example','01a21325cc6c7730b9f178f2f8b18dae',1,'["manager"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db5faeb76f56',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Aiko Mendes','aiko.mendes@halden.example','01a21325cc6f750281bc77cbf37538d5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6062848f0e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Rafael Park','rafael.park@halden.example','01a21325cc6f750281bc77cbf37538d5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6115421a75',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Felix Dahl','felix.dahl@halden.example','01a21325cc6f750281bc77cbf37538d5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db62990db830',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Abadi','anton.abadi@halden.example','01a21325cc6f750281bc77cbf37538d5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db634d52b5e7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Bram Tanaka','bram.tanaka@halden.example','01a21325cc6f750281bc77cbf37538d5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6448b160cf',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Nadia Rossi','nadia.rossi@halden.example','01a21325cc6f750281bc77cc287cc5c0',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6508226d93',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Milan Lang','milan.lang@halden.example','01a21325cc6f750281bc77cc287cc5c0',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db66d63bb600',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Bela Lindqvist','bela.lindqvist@halden.example','01a21325cc6f750281bc77cc287cc5c0',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db679db3b366',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Hana Farouk','hana.farouk@halden.example','01a21325cc6f750281bc77cc287cc5c0',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db68ada28b70',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Carla Dvorak','carla.dvorak@halden.example','01a21325cc6f750281bc77cc287cc5c0',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db692b9d8080',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sofia Diallo','sofia.diallo@halden.example','01a21325cc6f750281bc77cd36d29812',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6ae3c98872',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Nadia Aydin','nadia.aydin@halden.example','01a21325cc6f750281bc77cd36d29812',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6b2ee8337a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Aiko Park','aiko.park@halden.example','01a21325cc6f750281bc77cd36d29812',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6cc5b70453',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Tariq Haddad','tariq.haddad@halden.example','01a21325cc6f750281bc77cd36d29812',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6dabd93441',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Clara Weber','clara.weber@halden.example','01a21325cc6f750281bc77cd36d29812',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6e4db10cdd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Felix Vidal','felix.vidal@halden.example','01a21325cc6f750281bc77cedf077af5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db6f05885f03',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Yusuf Mendes','yusuf.mendes@halden.example','01a21325cc6f750281bc77cedf077af5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db708bbbec45',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Yusuf Garcia','yusuf.garcia@halden.example','01a21325cc6f750281bc77cedf077af5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db710ec57eb1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Aiko Yilmaz','aiko.yilmaz@halden.example','01a21325cc6f750281bc77cedf077af5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db72a020ef01',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Tomas Fischer','tomas.fischer@halden.example','01a21325cc6f750281bc77cedf077af5',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db739155c0f5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Uma Albrecht','uma.albrecht@halden.example','01a21325cc6f750281bc77cf85374704',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db740e4a8a9d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Maya Sato','maya.sato@halden.example','01a21325cc6f750281bc77cf85374704',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db759a5e62e8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Zeman','anton.zeman@halden.example','01a21325cc6f750281bc77cf85374704',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db76c5b35541',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Felix Park','felix.park@halden.example','01a21325cc6f750281bc77cf85374704',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db7796c1b3a4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Anton Olsen','anton.olsen@halden.example','01a21325cc6f750281bc77cf85374704',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db7836901251',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sofia Okafor','sofia.okafor@halden.example','01a21325cc6f750281bc77d0b4351695',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db797d21791b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Dana Novak','dana.novak@halden.example','01a21325cc6f750281bc77d0b4351695',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db7a0cd083f3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Ivan Diallo','ivan.diallo@halden.example','01a21325cc6f750281bc77d0b4351695',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db7b46961f14',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Milan Mendes','milan.mendes@halden.example','01a21325cc6f750281bc77d0b4351695',1,'["rep"]');
INSERT INTO "core_user" VALUES('01a21325cc71707e9be7db7c61552990',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Diego Lang','diego.lang@halden.example','01a21325cc6f750281bc77d0b4351695',1,'["rep"]');
CREATE TABLE intake_alembic (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT intake_alembic_pkc PRIMARY KEY (version_num)
);
INSERT INTO "intake_alembic" VALUES('0002');
CREATE TABLE intake_effect (
	id CHAR(32) NOT NULL, 
	import_id CHAR(32) NOT NULL, 
	"row" BIGINT NOT NULL, 
	line BIGINT NOT NULL, 
	record_type VARCHAR(46) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	version_from BIGINT NOT NULL, 
	version_to BIGINT NOT NULL, 
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
	owner_id CHAR(32), sheet VARCHAR(100), undone_at DATETIME, 
	CONSTRAINT pk_intake_import PRIMARY KEY (id), 
	CONSTRAINT fk_intake_import_owner_id FOREIGN KEY(owner_id) REFERENCES core_user (id)
);
INSERT INTO "intake_import" VALUES('01a21325cf5e72eb8ec11b0831f461df',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cf5e72eb8ec11b0768ab753a','old.csv','a78d3a8e6a998c0859fec096666e574ea1971a5275ab1057e73422612bc9766c','Old system','dfa290a7e9ae175cd2ccec5bc3229d2b3f6bc504a29b0e4e74842d97f3712e07',1,'customer','old.no','finished',2,2,0,2,0,0,0,0,0,'2026-03-02 09:00:00.000000',NULL,NULL,NULL);
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
INSERT INTO "intake_key" VALUES('01a21325cf9c731fb9461d66c8c6c641',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','old.no','1','customer','01a21325cf9c731fb9461d643367484a','01a21325cf5e72eb8ec11b0831f461df',1,2,NULL,NULL);
INSERT INTO "intake_key" VALUES('01a21325cf9c731fb9461d67e251ccc1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','old.no','2','customer','01a21325cf9c731fb9461d65efb37589','01a21325cf5e72eb8ec11b0831f461df',2,3,NULL,NULL);
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
INSERT INTO "sfa_activity" VALUES('01a21325cd5b7536acf6a07b05bd287e',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','call','Call Ada','done','01a21325cd3b71adbf15c81a00ededaf','sfa_opportunity','01a21325cd597331b90b3a0d89cfccc3',NULL,'normal',NULL,NULL,0,NULL,NULL,NULL,'2026-03-02 09:00:00.000000',NULL,'She wants ten.','01a21325cd6c72198f15654eb03fd5cd',NULL);
INSERT INTO "sfa_activity" VALUES('01a21325cd6d70a89fbb0b1f20f95611',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','task','Send the lamps','planned','01a21325cd3b71adbf15c81a00ededaf','sfa_opportunity','01a21325cd597331b90b3a0d89cfccc3',NULL,'normal','2026-03-05 00:00:00.000000','2026-03-06 00:00:00.000000',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "sfa_allocation" VALUES('01a21325ce9c73a8bffe3f613f21cd6f','01a21325ce8e71769f33a95a28b10e30','01a21325ce7d75d69de1c6b42eeeaee5',4000000,'EUR',4000000,'EUR','2026-03-02');
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
INSERT INTO "sfa_forecast_snapshot" VALUES('01a21325d0147043b7b1e009172156fa','2026-03-02','sfa.sales','2026-Q1','01a21325cc71707e9be7db679db3b366','01a21325-cc71-707e-9be7-db679db3b366','closed',1,165000000,'EUR',165000000,'EUR',NULL,0);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a21325d0147043b7b1e00a05aa0060','2026-03-02','sfa.sales','2026-Q1','01a21325cc71707e9be7db7796c1b3a4','01a21325-cc71-707e-9be7-db7796c1b3a4','pipeline',1,108000000,'EUR',27000000,'EUR','2026-03-02',0);
INSERT INTO "sfa_forecast_snapshot" VALUES('01a21325d0147043b7b1e00bc7d6f5f9','2026-03-02','sfa.sales','2026-Q2','01a21325cc71707e9be7db66d63bb600','01a21325-cc71-707e-9be7-db66d63bb600','pipeline',1,38500000,'EUR',9625000,'EUR','2026-03-02',0);
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
INSERT INTO "sfa_handover" VALUES('01a21325cf39701aa01bdb49237bf259',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db5faeb76f56',NULL,'Aiko Mendes to Aiko Park (3)','2026-03-02 09:00:00.000000','{"customer":{"01a21325-cc71-707e-9be7-db6b2ee8337a":1},"sfa_opportunity":{"01a21325-cc71-707e-9be7-db6b2ee8337a":1},"sfa_order":{"01a21325-cc71-707e-9be7-db6b2ee8337a":1}}',0,NULL,0);
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
INSERT INTO "sfa_lead" VALUES('01a21325cd4270bf93306844cee92eb5',4,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.lead','converted','2026-03-02 09:00:00.000000','01a21325cc71707e9be7db5faeb76f56','01a21325cd3b71adbf15c81a00ededaf','Lamps for the hall',NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02 09:00:00.000000',0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-02','2026-03-02','2026-03-02',NULL,'01a21325cd597331b90b3a0d89cfccc3',NULL);
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
INSERT INTO "sfa_line_item" VALUES('01a21325ccbb7042ba7957b68fef3c87',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbb7042ba7957b51cd2a9b1','01a21325ccad767e87a67bb270f59e18',1,54000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ccbb7042ba7957b7347251cf',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbb7042ba7957b51cd2a9b1','01a21325ccad767e87a67bb676c070d8',2,11000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ccbb7042ba7957b8332b4ae5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbb7042ba7957b51cd2a9b1','01a21325ccad767e87a67baccab8617c',10,8900000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ccbc75f3887d22148c5601ca',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbc75f3887d22135e2e27a8','01a21325ccad767e87a67bb0a94d2c50',1,145000000,'EUR',7250000,'EUR');
INSERT INTO "sfa_line_item" VALUES('01a21325ccbc75f3887d22166f9e4ab3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbc75f3887d2215a61d552c','01a21325ccad767e87a67bad7a240bde',10,16500000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ccbc75f3887d2218a399cb3c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbc75f3887d221750ca7914','01a21325ccad767e87a67bb31e8edc34',2,220000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ccbc75f3887d221a03df8d9f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbc75f3887d221947a08f9c','01a21325ccad767e87a67bad7a240bde',1,16500000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ccbc75f3887d221bb0f58ab5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbc75f3887d221947a08f9c','01a21325ccad767e87a67bb676c070d8',2,11000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ccbc75f3887d221dbde17c63',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ccbc75f3887d221ccc748a9d','01a21325ccad767e87a67bb270f59e18',2,54000000,'EUR',NULL,NULL);
INSERT INTO "sfa_line_item" VALUES('01a21325ce4070c486c9882e328d780a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cd597331b90b3a0d89cfccc3','01a21325cd37751bbcbc0c8ee50d4044',10,1000000,'EUR',NULL,NULL);
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
INSERT INTO "sfa_opportunity" VALUES('01a21325ccbb7042ba7957b51cd2a9b1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','won','2026-02-22 09:00:00.000000','01a21325cc71707e9be7db679db3b366','Renewal: Cloud Team','01a21325cc7377d98d2910aad691f2c2','01a21325ccad767e87a67bb270f59e18',165000000,'EUR','2026-01-12','2026-02-22','2026-04-05',NULL,NULL,'referral',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a21325ccbc75f3887d22135e2e27a8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','lost','2025-12-19 09:00:00.000000','01a21325cc71707e9be7db740e4a8a9d','First order: Station XL','01a21325cc7377d98d2910af369d77cf','01a21325ccad767e87a67bb0a94d2c50',137750000,'EUR','2025-12-05','2025-12-19','2026-02-19',NULL,NULL,'outbound','no budget',NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a21325ccbc75f3887d2215a61d552c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','lost','2026-01-19 09:00:00.000000','01a21325cc71707e9be7db6b2ee8337a','First order: Gateway G1','01a21325cc7377d98d2910b35aa8bdcb','01a21325ccad767e87a67bad7a240bde',165000000,'EUR','2025-12-16','2026-01-19','2026-02-23',NULL,NULL,'partner','competitor',NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a21325ccbc75f3887d221750ca7914',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','won','2025-12-10 09:00:00.000000','01a21325cc71707e9be7db6cc5b70453','Renewal: Cloud Enterprise','01a21325cc7377d98d2910b579630040','01a21325ccad767e87a67bb31e8edc34',440000000,'EUR','2025-11-14','2025-12-10','2026-01-07',NULL,NULL,'trade fair',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a21325ccbc75f3887d221947a08f9c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','qualifying','2026-03-02 09:00:00.000000','01a21325cc71707e9be7db66d63bb600','First order: Gateway G1','01a21325cc74716ca547b9c6e00a48d8','01a21325ccad767e87a67bad7a240bde',38500000,'EUR','2026-02-24',NULL,'2026-06-06',NULL,NULL,'partner',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a21325ccbc75f3887d221ccc748a9d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','qualifying','2026-02-18 09:00:00.000000','01a21325cc71707e9be7db7796c1b3a4','Expansion: Cloud Team','01a21325cc74716ca547b9d2add5ccec','01a21325ccad767e87a67bb270f59e18',108000000,'EUR','2026-02-06',NULL,'2026-03-09',NULL,NULL,'existing customer',NULL,NULL,NULL,NULL);
INSERT INTO "sfa_opportunity" VALUES('01a21325cd597331b90b3a0d89cfccc3',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.sales','prospecting','2026-03-02 09:00:00.000000','01a21325cc71707e9be7db6b2ee8337a','Lamps for the hall','01a21325cd3b71adbf15c81a00ededaf',NULL,10000000,'EUR','2026-03-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "sfa_order" VALUES('01a21325ce4e7782b11dc253f78c60ed',3,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.order','active','2026-03-02 09:00:00.000000','01a21325cc71707e9be7db6b2ee8337a','O-2026-0001','Ten lamps','order','01a21325cd3b71adbf15c81a00ededaf','01a21325cd597331b90b3a0d89cfccc3','01a21325cd7476c1bb267293d31c11a2','2026-03-02',NULL,'anniversary',30,10000000,'EUR',0,0,NULL,'2026-03-02',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "sfa_order_line" VALUES('01a21325ce4e7782b11dc254763f4055',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ce4e7782b11dc253f78c60ed',1,'01a21325cd37751bbcbc0c8ee50d4044','Lamp of the corpus',10.0,NULL,1000000,'EUR',0.0,10000000,'EUR','once',NULL,NULL);
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
INSERT INTO "sfa_payment" VALUES('01a21325ce8e71769f33a95a28b10e30',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db5faeb76f56','01a21325cd3b71adbf15c81a00ededaf','01a21325ce4e7782b11dc253f78c60ed','2026-03-02',4000000,'EUR',0,'EUR','transfer','',NULL,NULL);
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
INSERT INTO "sfa_payment_due" VALUES('01a21325ce7d75d69de1c6b42eeeaee5',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325ce4e7782b11dc253f78c60ed','01a21325cd3b71adbf15c81a00ededaf','01a21325ce4e7782b11dc254763f4055','Lamp of the corpus','2026-03-02',NULL,'2026-04-01',10000000,'EUR',4000000,'EUR',NULL,NULL);
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
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bab2fb31b54',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sensor S1','Compact',4800000,'EUR',2880000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67baccab8617c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Sensor S2','Compact',8900000,'EUR',5340000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bad7a240bde',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Gateway G1','Compact',16500000,'EUR',9900000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67baed2a9e0a9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Station M','Station',42000000,'EUR',25200000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67baf678bf374',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Station L','Station',79000000,'EUR',47400000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bb0a94d2c50',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Station XL','Station',145000000,'EUR',87000000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bb1fa783ee1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Cloud Basic','Cloud',12000000,'EUR',7200000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bb270f59e18',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Cloud Team','Cloud',54000000,'EUR',32400000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bb31e8edc34',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Cloud Enterprise','Cloud',220000000,'EUR',132000000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bb4ee01b3c6',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Installation','Service',9500000,'EUR',5700000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bb5a08d5937',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Care plan','Service',24000000,'EUR',14400000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325ccad767e87a67bb676c070d8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Training day','Service',11000000,'EUR',6600000,'EUR',1,NULL);
INSERT INTO "sfa_product" VALUES('01a21325cd37751bbcbc0c8ee50d4044',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Lamp of the corpus',NULL,1000000,'EUR',NULL,NULL,1,NULL);
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
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98472eab5d6f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db5faeb76f56',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db5faeb76f56/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9848fedb5067',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db5faeb76f56',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db5faeb76f56/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98490301188d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6b2ee8337a',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6b2ee8337a/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad984afb7ec7e9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6b2ee8337a',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6b2ee8337a/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad984b29f85946',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db710ec57eb1',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db710ec57eb1/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad984ca8a797e0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db710ec57eb1',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db710ec57eb1/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad984d5b42c923',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db62990db830',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db62990db830/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad984e1b50432a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db62990db830',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db62990db830/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad984f4432065d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7796c1b3a4/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985020879d9e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7796c1b3a4',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7796c1b3a4/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98518ceb67b1',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db759a5e62e8',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db759a5e62e8/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985229981de4',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db759a5e62e8',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db759a5e62e8/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98535e5c645f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db66d63bb600',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db66d63bb600/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985446f5551a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db66d63bb600',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db66d63bb600/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9855f9d6ce28',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db634d52b5e7',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db634d52b5e7/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9856f318503a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db634d52b5e7',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db634d52b5e7/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98570d77e97f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db68ada28b70',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db68ada28b70/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98581ce7459e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db68ada28b70',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db68ada28b70/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98595b69854e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6dabd93441',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6dabd93441/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985a16bc370a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6dabd93441',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6dabd93441/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985bbb282d5d',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db797d21791b',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db797d21791b/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985c258a3cc2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db797d21791b',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db797d21791b/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985d75f0e51a',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7c61552990',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7c61552990/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985ef9030542',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7c61552990',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7c61552990/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad985f7c0df5f5',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6115421a75',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6115421a75/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9860964cd73c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6115421a75',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6115421a75/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9861e21ca4c0',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db76c5b35541',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db76c5b35541/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9862532fb637',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db76c5b35541',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db76c5b35541/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9863d4854223',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6e4db10cdd',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6e4db10cdd/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9864a5e58348',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6e4db10cdd',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6e4db10cdd/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad986564cdd57e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db679db3b366',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db679db3b366/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9866f4c70cbd',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db679db3b366',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db679db3b366/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98673d9a1d1e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7a0cd083f3',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7a0cd083f3/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98689f5e15f3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7a0cd083f3',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7a0cd083f3/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98692c015747',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db740e4a8a9d/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad986a8e404ce2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db740e4a8a9d',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db740e4a8a9d/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad986bf344340c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6508226d93',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6508226d93/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad986cfe4c296b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6508226d93',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6508226d93/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad986d18e2f6fa',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7b46961f14',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7b46961f14/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad986ee22c59c8',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7b46961f14',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7b46961f14/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad986f187b6e58',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6ae3c98872',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6ae3c98872/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9870c4691ab7',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6ae3c98872',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6ae3c98872/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987170a5d1e9',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6448b160cf',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6448b160cf/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9872e849698b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6448b160cf',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6448b160cf/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987349ebd7cb',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6062848f0e',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6062848f0e/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987451d2ef98',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6062848f0e',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6062848f0e/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98752285716e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db692b9d8080',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db692b9d8080/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98760c5a8871',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db692b9d8080',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db692b9d8080/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9877423a536e',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7836901251',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7836901251/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad98789868ced3',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db7836901251',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db7836901251/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9879751ec715',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6cc5b70453/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987a4bdabd48',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6cc5b70453',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6cc5b70453/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987b978b73ce',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db72a020ef01',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db72a020ef01/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987c5f02af7f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db72a020ef01',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db72a020ef01/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987d44fdb06f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db739155c0f5',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db739155c0f5/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987e58cca34b',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db739155c0f5',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db739155c0f5/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad987fc489d534',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db708bbbec45',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db708bbbec45/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad988042f1629c',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db708bbbec45',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db708bbbec45/won_value//2');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9881648cf1fb',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6f05885f03',NULL,NULL,'2025-10-01','2025-12-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6f05885f03/won_value//1');
INSERT INTO "sfa_quota" VALUES('01a21325ccee75048bad9882b0204f9f',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cc71707e9be7db6f05885f03',NULL,NULL,'2026-01-01','2026-03-31','won_value',NULL,10000000,'EUR',NULL,'01a21325-cc71-707e-9be7-db6f05885f03/won_value//2');
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
INSERT INTO "sfa_quote" VALUES('01a21325cd7476c1bb267293d31c11a2',5,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','sfa.quote','accepted','2026-03-02 09:00:00.000000','01a21325cc71707e9be7db5faeb76f56','Q-2026-0001',1,NULL,'Ten lamps','01a21325cd597331b90b3a0d89cfccc3','01a21325cd3b71adbf15c81a00ededaf',NULL,'2026-04-01',NULL,0.0,10000000,'EUR',10000000,'EUR',0.0,0.0,NULL,NULL,NULL,'2026-03-02','2026-03-02','2026-03-02',NULL);
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
INSERT INTO "sfa_quote_line" VALUES('01a21325ce1274dba8cd2d3ac0a53cbf',2,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','01a21325cd7476c1bb267293d31c11a2',1,'01a21325cd37751bbcbc0c8ee50d4044','Lamp of the corpus',10.0,NULL,1000000,'EUR',1000000,'EUR',0.0,'once',10000000,'EUR',NULL,NULL);
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
INSERT INTO "sfa_series" VALUES('01a21325cd727743805e1dbd89ced774',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','Q-2026',1);
INSERT INTO "sfa_series" VALUES('01a21325ce4e7782b11dc2528451bdd2',1,'2026-03-02 09:00:00.000000','2026-03-02 09:00:00.000000','{}','O-2026',1);
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
CREATE INDEX cf_core_customer_acme_region_5e20c5b25c ON core_customer (json_extract(custom, '$."acme.region"'), id);
CREATE INDEX cf_core_customer_size_941282d442 ON core_customer (json_extract(custom, '$."size"'), id);
COMMIT;
