/** Names of pupils who do not exist: any forename may meet any surname. */
export const SURNAMES = [
  'Adeyemi', 'Ahmed', 'Akhtar', 'Allen', 'Andersson', 'Baker', 'Banerjee', 'Begum', 'Bennett', 'Bianchi', 'Brown', 'Byrne', 'Campbell', 'Chapman', 'Chowdhury',
  'Clarke', 'Cohen', "D'Souza", 'Davies', 'de la Cruz', 'Dhillon', 'Edwards', 'El-Sayed', 'Evans', 'Fernández', 'Fletcher', 'Foster', 'García', 'Gill', 'Green',
  'Griffiths', 'Gunawardena', 'Hall', 'Harris', 'Hassan', 'Hughes', 'Hussain', 'Ibrahim', 'Jackson', 'Johnson', 'Jones', 'Kamara', 'Kapoor', 'Kaya', 'Kelly', 'Khan',
  'Kowalska', 'Kowalski', 'Lewis', 'Lim', 'Lloyd', 'MacDonald', 'Malik', 'Martin', 'Mensah', 'Miller', 'Mitchell', 'Mohamed', 'Moore', 'Morgan', 'Murphy', 'Nguyễn',
  'Nowak', 'Núñez', "O'Brien", "O'Neill", 'Okafor', 'Oladipo', 'Osman', 'Öztürk', 'Park', 'Parker', 'Patel', 'Pereira', 'Phillips', 'Popescu', 'Price', 'Rahman', 'Reid',
  'Roberts', 'Robinson', 'Rossi', 'Scott', 'Shah', 'Sharma', 'Silva', 'Singh', 'Smith', 'Smith-Jones', 'Stewart', 'Taylor', 'Thomas', 'Thompson', 'Tran', 'Turner', 'van Dijk',
  'Walker', 'Ward', 'Watson', 'White', 'Williams', 'Wilson', 'Wood', 'Wright', 'Yilmaz', 'Young', 'Zhang', 'Łukasiewicz', '李', '王',
] as const;

export const GIRLS = [
  'Aaliyah', 'Abigail', 'Aisha', 'Alice', 'Amelia', 'Amina', 'Ananya', 'Anya', 'Ava', 'Beatrice', 'Bethan', 'Chloe', 'Daisy', 'Ebony', 'Elif', 'Elizabeth', 'Ella', 'Ellie-Mae',
  'Emily', 'Esther', 'Eva', 'Fatima', 'Freya', 'Grace', 'Hana', 'Hannah', 'Harriet', 'Ines', 'Isla', 'Jasmine', 'Jessica', 'Julia', 'Keira', 'Khadija', 'Lena', 'Lily', 'Lucía',
  'Maja', 'Maryam', 'Matilda', 'Mei', 'Mia', 'Naomi', 'Niamh', 'Nia', 'Olivia', 'Poppy', 'Priya', 'Rania', 'Renée', 'Rosie', 'Ruby', 'Saoirse', 'Sara', 'Scarlett', 'Siân', 'Simran',
  'Siobhán', 'Sofia', 'Sophie', 'Tamara', 'Thảo', 'Tia', 'Yara', 'Zainab', 'Zara', 'Zofia', 'Zoë',
] as const;

export const BOYS = [
  'Aarav', 'Abdul', 'Adam', 'Ahmed', 'Aidan', 'Alexander', 'Amir', 'Arjun', 'Arthur', 'Ben', 'Björn', 'Caleb', 'Callum', 'Charlie', 'Connor', 'Daniel', 'David', 'Dylan', 'Edward',
  'Elijah', 'Ethan', 'Ewan', 'Faisal', 'Finley', 'Freddie', 'Gabriel', 'George', 'Hamza', 'Harry', 'Haruto', 'Henry', 'Ibrahim', 'Isaac', 'Jack', 'Jakub', 'James', 'Jayden', 'Jean-Luc', 'Joshua',
  'José', 'Kai', 'Kwame', 'Leo', 'Liam', 'Logan', 'Luca', 'Lucas', 'Mateusz', 'Max', 'Mohammed', 'Muhammad', 'Nathan', 'Noah', 'Oliver', 'Omar', 'Oscar', 'Rafael', 'Reuben', 'Rhys',
  'Rohan', 'Ryan', 'Samuel', 'Sebastián', 'Stanley', 'Theo', 'Thomas', 'Tunde', 'William', 'Xavier', 'Yusuf', 'Zac',
] as const;
