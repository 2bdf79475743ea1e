CREATE TABLE waste_pickup (street VARCHAR(100) NOT NULL REFERENCES waste_street (name), day DATE NOT NULL);
